/** A text cut where it names something, so that what shows it need not count characters. */
import type { NameStretch } from './claimNames.ts';
import type { Stretch } from './stretch.ts';

/** A stretch of a text: plain, or the node that was asked for, or another one. */
export interface Segment {
  readonly text: string;
  readonly role: 'plain' | 'mark' | 'name';
  /** The other node's key; empty but for names. */
  readonly key: string;
  readonly start: number;
}

/**
 * Cuts a text at the stretches that touch it.
 * @param offsetOf where each character of the text stands in what the stretches count from
 */
export function segmentsOf(
  text: string,
  marks: readonly Stretch[],
  names: readonly NameStretch[],
  offsetOf: (place: number) => number = (place) => place,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    const { role, key, stretch } = roleAt(offsetOf(at), marks, names);
    let end = at + 1;
    while (end < text.length && roleAt(offsetOf(end), marks, names).stretch === stretch) end += 1;
    segments.push({ text: text.slice(at, end), role, key, start: at });
    at = end;
  }
  return segments;
}

function roleAt(offset: number, marks: readonly Stretch[], names: readonly NameStretch[]) {
  const holds = ({ start, end }: Stretch): boolean => start <= offset && offset < end;
  const mark = marks.find(holds);
  if (mark !== undefined) return { role: 'mark', key: '', stretch: mark } as const;
  const name = names.find(holds);
  if (name !== undefined) return { role: 'name', key: name.key, stretch: name } as const;
  return { role: 'plain', key: '', stretch: undefined } as const;
}
