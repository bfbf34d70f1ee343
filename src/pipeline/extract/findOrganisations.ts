/**
 * Finds organisations by their shape: an acronym that nothing explains, at the head of an item that says what
 * it does. Acronyms of tools are known or spelled out; one that is neither is most often somebody's name.
 *
 * ```
 * - USPS - last mile delivery
 *   ^company
 * ```
 * Not `DDP - Distributed Data Parallel` (spelled out), not `GPU - memory` (known), not three letters.
 */
import type { Outline } from '../parse/outline.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { wordsOf, wordsIn } from './words.ts';

const HEAD = /^(?<acronym>[A-Z]{4,6})\s+[-–—]\s+(?=[a-z"“])/u;

/** Finds unexplained acronyms that head an item, and their other occurrences in the note. */
export function findOrganisations(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const names = new Set(
    outline.blocks.flatMap(({ kind, text }) => {
      const acronym = kind === 'item' ? HEAD.exec(text)?.groups?.['acronym'] : undefined;
      return acronym === undefined || lexicon.known(acronym) !== undefined || isSpelledOut(acronym, text)
        ? []
        : [acronym];
    }),
  );
  if (names.size === 0) return [];
  return outline.blocks.flatMap((block) =>
    wordsIn(block)
      .filter(({ text }) => names.has(text))
      .map(({ start, end }) =>
        see(outline, block, start, end, { kind: 'company', certainty: 0.5, finder: 'unexplained acronym' }),
      ),
  );
}

/** Whether the words after an acronym begin with its letters. */
function isSpelledOut(acronym: string, text: string): boolean {
  const initials = wordsOf(text.slice(acronym.length))
    .map(({ text: word }) => word[0]?.toUpperCase())
    .join('');
  return initials.startsWith(acronym.slice(0, 3));
}
