/** What an event is called after, such as Ray: all of its talks are about it, so it tells none from another. */
import { EVENT_WORD } from '../extract/lexicon.ts';
import { foldForm, foldName, formOf, wordsOf } from '../extract/words.ts';
import type { Outline } from '../parse/outline.ts';

/**
 * Returns a test for names that the event of a note is called after, by the note's first heading. Never true
 * where that heading is no event's.
 *
 * ```
 * # Ray Summit 2024
 *   ^^^
 * # KilnCon
 *   ^^^^
 * ```
 * Not `The Summit on Ray`: there Ray is what it is about this time.
 */
export function namesakeOf({ blocks }: Outline): (name: string) => boolean {
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  if (!EVENT_WORD.test(title)) return () => false;
  const words = wordsOf(title).map(({ text }) => foldName(text));
  const whole = words.join('');
  return (name) => {
    const folded = foldForm(formOf(name));
    // Nearly every name is told apart by this already, and every word of the notes is asked for.
    if (folded === '' || !whole.startsWith(folded)) return false;
    const start = words.slice(0, wordsOf(name).length).join('');
    return [folded, `${folded}con`, `${folded}conf`].includes(start);
  };
}
