/**
 * Finds names by the title that they open: papers and talks about a thing are called "Name: what it is".
 *
 * ```
 * **[MILO: Efficient Inference](https://…)**      ## Kilnflow: Supercharging our bakers
 *    ^technology                                     ^technology
 * ```
 * Not `Keynote: …` or `Lessons: …` (everyday words), not `Jane: …` (a person), and not a label before running text.
 */
import type { Block, Outline } from '../parse/outline.ts';
import { isCommonWord } from './commonWords.ts';
import { isEverydayWord } from './english/wordClass.ts';
import { EVERYDAY_ACRONYM } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { wordsOf } from './words.ts';

/** Behind the marks of a heading of any depth and a quotation mark: six, a blank and what opens the title. */
const TITLED = /^[^\p{L}\p{N}]{0,9}(\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)?):\s+\p{Lu}/u;

/** Finds the names that titles open with. */
export function findTitledNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  return outline.blocks.flatMap((block) =>
    titlesIn(block).flatMap(({ start, end }): Sighting[] => {
      const title = block.text.slice(start, end);
      const name = TITLED.exec(title)?.[1];
      if (name === undefined || !isName(name, lexicon)) return [];
      const at = start + title.indexOf(name);
      const seen = { kind: 'technology', certainty: 0.42, finder: 'opens a title' };
      return [see(outline, block, at, at + name.length, seen)];
    }),
  );
}

function titlesIn(block: Block): { readonly start: number; readonly end: number }[] {
  if (block.kind === 'heading') {
    const number = /^\s*(?:\d{1,2}|[A-Z])[.)]\s+/u.exec(block.text)?.[0].length ?? 0;
    return [{ start: number, end: block.text.length }];
  }
  return block.spans.filter(({ kind }) => kind === 'link');
}

function isName(name: string, lexicon: NameLexicon): boolean {
  const words = wordsOf(name);
  if (words.some(({ text }) => lexicon.isGivenName(text) || EVERYDAY_ACRONYM.test(text))) return false;
  return words.some(({ text }) => text.length > 2 && !isEverydayWord(text) && !isCommonWord(text));
}
