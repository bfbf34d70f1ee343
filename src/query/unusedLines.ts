/** From one line that was not used to the next, through all notes in their order and round again. */
import type { SourceText } from '../schema/sourcesFile.ts';

export interface LinePlace {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Finds the nearest line after (or before) a place that was not used.
 * @param from null begins at the first line of the first note, going back at the last of the last
 * @returns the line of `from` itself where it is the only one; null where every line was used
 */
export function nextUnused(
  sources: readonly SourceText[],
  from: LinePlace | null,
  way: 1 | -1 = 1,
): LinePlace | null {
  const count = sources.length;
  const known = sources.findIndex(({ id }) => id === from?.source);
  const start = known < 0 ? (way === 1 ? 0 : count - 1) : known;
  for (let turn = 0; turn <= count; turn += 1) {
    const source = sources[(start + way * turn + count * 2) % count];
    if (source === undefined) return null;
    const { lines, id } = source;
    const isFirst = turn === 0 && known >= 0 && from !== null;
    let at = isFirst ? from.line - 1 + way : way === 1 ? 0 : lines.length - 1;
    if (isFirst && at >= lines.length && way === -1) at = lines.length - 1;
    for (; at >= 0 && at < lines.length; at += way) {
      if (lines[at]?.state === 'unused') return { source: id, line: at + 1 };
    }
  }
  return null;
}
