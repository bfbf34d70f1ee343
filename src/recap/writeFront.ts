/** Writes the front matter of a recap. */
import { endingOf } from './read/textLines.ts';

/** The title and the ids of the slides that were made, in YAML. */
export const writeFront = (title: string, made: readonly string[]): string =>
  ['---', ...(title === '' ? [] : [`title: ${JSON.stringify(title)}`]), writeMade(made), '---'].join('\n');

/** The line that says which slides were made: without it, one that was deleted would come back. */
export const writeMade = (made: readonly string[]): string => `made: [${made.join(', ')}]`;

/**
 * Puts the ids of the slides that were made into what stands before the first slide. Nothing but the lines of this
 * entry is changed, and they only where the ids are others.
 */
export function rewriteMade(
  head: string,
  hasFront: boolean,
  title: string,
  before: readonly string[],
  now: readonly string[],
): string {
  const isSame = before.length === now.length && before.every((id, place) => id === now[place]);
  if (isSame && hasFront) return head;
  const ending = endingOf(head);
  if (!hasFront) return `${writeFront(title, now)}\n\n`.replace(/\n/gu, ending) + head;
  const line = writeMade(now) + ending;
  // The entry goes on over the lines of a list below it.
  const entry =
    /^made[^\S\r\n]*:[^\r\n]*(?:\r\n|\n|\r)(?:(?:[^\S\r\n]+[^\r\n]*|-[^\S\r\n][^\r\n]*)(?:\r\n|\n|\r))*/mu;
  if (entry.test(head)) return head.replace(entry, () => line);
  const closing = /(?:\r\n|\n|\r)(?=(?:---|\.\.\.)[^\S\r\n]*(?:[\r\n]|$))/u;
  return head.replace(closing, (end) => end + line);
}
