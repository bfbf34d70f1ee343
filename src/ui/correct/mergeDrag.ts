/** Dragging a row of the outline on another asks whether the two are one. */
import type { DragEvent } from 'react';
import type { CorrectForm } from '../../state/correcting.ts';

const TYPE = 'application/x-rayograph-node';

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null;

function mark(container: HTMLElement, row: HTMLElement | null): void {
  for (const old of container.querySelectorAll('[data-drop]')) delete (old as HTMLElement).dataset['drop'];
  if (row !== null) row.dataset['drop'] = 'true';
}

/** Makes what a list of rows does when one is dragged; the rows carry `data-node` and are draggable. */
export const mergeDrag = (open: (form: CorrectForm) => void) => ({
  onDragStart: ({ target, dataTransfer }: DragEvent<HTMLElement>): void => {
    const key = rowAt(target)?.dataset['node'];
    if (key === undefined) return;
    dataTransfer.setData(TYPE, key);
    dataTransfer.effectAllowed = 'link';
  },
  onDragOver: (event: DragEvent<HTMLElement>): void => {
    const row = rowAt(event.target);
    if (row === null || !event.dataTransfer.types.includes(TYPE)) return;
    event.preventDefault();
    mark(event.currentTarget, row);
  },
  onDragEnd: ({ currentTarget }: DragEvent<HTMLElement>): void => mark(currentTarget, null),
  onDrop: (event: DragEvent<HTMLElement>): void => {
    const [key, other] = [event.dataTransfer.getData(TYPE), rowAt(event.target)?.dataset['node']];
    mark(event.currentTarget, null);
    if (key === '' || other === undefined || other === key) return;
    event.preventDefault();
    open({ verb: 'merge', key, other });
  },
});
