/** All slides at once, each as it looks; here they are put in order, renamed, edited and taken out. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { deleteSlide, duplicateSlide, moveSlide } from '../../recap/edit/editOrder.ts';
import type { Recap } from '../../recap/recap.ts';
import { useActions, useViewStore } from '../stage.tsx';
import { EditSlide } from './EditSlide.tsx';
import { OverviewSlide } from './OverviewSlide.tsx';
import { RecapFaults } from './RecapFaults.tsx';
import { RecapState } from './RecapState.tsx';
import type { ShowDesk } from './showKeys.ts';

interface Props {
  readonly recap: Recap;
  /** The slide that is shown, from 0. */
  readonly current: number;
  readonly desk: ShowDesk;
}

/** Shows the slides. */
export function Overview({ recap, current, desk }: Props) {
  const store = useViewStore();
  const { editRecap } = useActions();
  const [at, setAt] = useState(current);
  const [edited, setEdited] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const count = recap.slides.length;
  const place = Math.min(at, count - 1);
  useEffect(() => {
    list.current?.children[place]?.querySelector('button')?.focus();
  }, [place]);

  const titleAt = (slide: number): string => recap.slides[slide]?.title ?? '';
  const edit = (what: string, change: (markdown: string) => string): void => {
    const { recap: markdown } = store.getState();
    if (markdown !== null) editRecap(what, change(markdown));
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= count || to === from) return;
    edit(`move ${titleAt(from)}`, (markdown) => moveSlide(markdown, from, to));
    if (from === current) desk.goTo(to);
    setAt(to);
  };
  const remove = (slide: number): void =>
    edit(`delete ${titleAt(slide)}`, (markdown) => deleteSlide(markdown, slide));
  const copy = (slide: number): void =>
    edit(`copy ${titleAt(slide)}`, (markdown) => duplicateSlide(markdown, slide));
  const open = (slide: number): void => {
    desk.close();
    desk.goTo(slide);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]?.(columnsOf(list.current));
    if (step !== undefined) {
      event.preventDefault();
      const to = Math.max(0, Math.min(count - 1, place + step));
      if (event.altKey || event.shiftKey) move(place, to);
      else setAt(to);
    } else if (event.key === 'Delete') remove(place);
    else if (event.key === 'F2' || event.key === 'e') {
      event.preventDefault();
      setEdited(place);
    }
  };
  const slide = edited === null ? undefined : recap.slides[edited];
  return (
    <section className="overview" aria-label="Overview">
      <header className="overview-head">
        <h2>{recap.title === '' ? 'Slides' : recap.title}</h2>
        <p>{count === 1 ? '1 slide' : `${String(count)} slides`}</p>
        <RecapState />
        <button type="button" className="button" onClick={desk.close}>
          Close <kbd>O</kbd>
        </button>
      </header>
      <RecapFaults diagnostics={recap.diagnostics} />
      <p className="overview-hint">
        Enter opens a slide, Shift with an arrow key or dragging moves it, E edits it, Delete takes it out,
        Ctrl Z takes back.
      </p>
      {/* It takes the arrow keys as a whole, like a list box. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className="overview-slides" ref={list} onKeyDown={onKeyDown}>
        {recap.slides.map((one, index) => (
          // Dragging is the pointer's way; the keys and the buttons move a slide as well.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={one.id}
            draggable
            data-now={index === current}
            data-dragged={index === dragged}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          >
            <OverviewSlide
              slide={one}
              index={index}
              isCurrent={index === current}
              moves={{
                see: () => setAt(index),
                open: () => open(index),
                edit: () => setEdited(index),
                move: (to) => move(index, to),
                copy: () => copy(index),
                remove: () => remove(index),
              }}
            />
          </li>
        ))}
      </ol>
      {slide !== undefined && edited !== null && (
        <EditSlide slide={slide} place={edited} close={() => setEdited(null)} />
      )}
    </section>
  );
}

/** How far an arrow key leads, in a grid of so many columns. */
const STEPS: Readonly<Partial<Record<string, (columns: number) => number>>> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
};

function columnsOf(list: HTMLElement | null): number {
  const items = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().top);
  return Math.max(1, items.filter((top) => top === items[0]).length);
}
