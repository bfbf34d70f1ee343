/** One line of a whole note: its number, what became of it, its words. */
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { readNoteLine } from '../query/noteLine.ts';
import type { SourceIndex } from '../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { LINE_STATE_WORDS } from './lineStateWords.ts';
import { SegmentWords } from './SegmentWords.tsx';
import { AddMissedButton } from './correct/AddMissedButton.tsx';
import { useActions } from './stage.tsx';

interface Props {
  readonly graph: KnowledgeGraph;
  readonly index: SourceIndex;
  /** 1-based. */
  readonly number: number;
  /** The node whose names are marked. */
  readonly nodeKey: string | null;
  readonly isMarked: boolean;
}

/** Shows a line; the one that is marked says its reason, and is brought into sight. */
export const NoteLineRow = memo(function NoteLineRow({ graph, index, number, nodeKey, isMarked }: Props) {
  const { segments, state, reason } = useMemo(
    () => readNoteLine(graph, index, number, nodeKey),
    [graph, index, number, nodeKey],
  );
  const { markLine } = useActions();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isMarked) bringIntoSight(element.current);
  }, [isMarked]);
  const said = `${LINE_STATE_WORDS[state]}${reason === '' ? '' : `: ${reason}`}`;
  return (
    // The keys walk the lines from the list around them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={element}
      role="listitem"
      className="note-line"
      data-state={state}
      data-line={number}
      data-marked={isMarked}
      aria-current={isMarked ? 'location' : undefined}
      // Before what is pressed in it leads away: one comes back to this line.
      onClickCapture={() => markLine(number)}
    >
      <span className="note-gutter" title={said}>
        <span className="visually-hidden">line </span>
        {number}
        <span className="visually-hidden">, {said}. </span>
        <span className="note-state" aria-hidden="true" />
      </span>
      <span className="note-words" dir="auto">
        <SegmentWords segments={segments} />
      </span>
      {isMarked && reason !== '' && <span className="note-reason">{said}</span>}
      {isMarked && state !== 'blank' && <AddMissedButton source={index.source.id} line={number} />}
    </div>
  );
});

/** Px at the top that the bar over the note covers. */
const BAR = 48;

/** Scrolls only where it must: a line that is seen stays where the eye has it. */
function bringIntoSight(element: HTMLElement | null): void {
  const room = element?.closest('.notes-scroll')?.getBoundingClientRect();
  if (element === null || room === undefined) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < room.top + BAR || bottom > room.bottom) element.scrollIntoView({ block: 'center' });
}
