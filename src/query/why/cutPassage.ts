/** A quote of a long passage: what stands around its first mark, with `[…]` where something is left out. */
import type { Passage } from '../passage.ts';
import type { Stretch } from '../stretch.ts';

/** Characters of a quote, as far as whole words allow. */
const LONGEST = 200;
/** Characters before the mark. */
const LEAD = 60;
const CUT = '[…]';

/** Cuts a passage that is too long to quote whole; what the cut parts is no longer marked. */
export function cutPassage(passage: Passage): Passage {
  const { text, marks, names } = passage;
  if (text.length <= LONGEST + 2 * CUT.length) return passage;
  const mark = marks[0] ?? { start: 0, end: 0 };
  const start = mark.start <= LEAD ? 0 : wordAfter(text, mark.start - LEAD, mark.start);
  const end = wordBefore(text, Math.max(mark.end, start + LONGEST));
  const before = start > 0 ? `${CUT} ` : '';
  const moved = <Part extends Stretch>(parts: readonly Part[]): readonly Part[] =>
    parts
      .filter((part) => part.start >= start && part.end <= end)
      .map((part) => ({
        ...part,
        start: part.start - start + before.length,
        end: part.end - start + before.length,
      }));
  return {
    ...passage,
    text: `${before}${text.slice(start, end)}${end < text.length ? ` ${CUT}` : ''}`,
    marks: moved(marks),
    names: moved(names),
  };
}

/** The first beginning of a word at or after a place, or `latest`. */
function wordAfter(text: string, place: number, latest: number): number {
  const gap = text.slice(place, latest).search(/\s/u);
  return gap < 0 ? place : place + gap + 1;
}

/** The last end of a word at or before a place. */
function wordBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const gap = text.slice(0, place + 1).search(/\s+\S*$/u);
  return gap > place - 40 ? gap : place;
}
