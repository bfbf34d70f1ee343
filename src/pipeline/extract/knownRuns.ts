/** Runs of words that are known names, however they are joined or split: `open AI`, `Ray Compiled Graphs`. */
import type { KnownForm, NameLexicon } from './nameLexicon.ts';
import type { Word } from './words.ts';

export interface KnownRun {
  readonly known: KnownForm;
  /** How many words it has, and where they stand in the text. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** The words as they are written. */
  readonly surface: string;
}

/** Most words begin no name. */
const NONE: readonly KnownRun[] = [];

/**
 * Lists the known names that begin with a word, the shorter first.
 * @param isJoint whether the words of one name may have this between them
 */
export function knownRunsAt(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
  isJoint: (between: string) => boolean,
): readonly KnownRun[] {
  const first = words[at];
  if (first === undefined) return NONE;
  const { start } = first;
  let { end } = first;
  let { known, begun } = lexicon.leadOf(first.form);
  let runs: KnownRun[] | undefined;
  for (let count = 1; count <= lexicon.longest; count += 1) {
    if (known !== undefined)
      (runs ??= []).push({ known, count, start, end, surface: text.slice(start, end) });
    const next = words[at + count];
    if (begun === undefined || next === undefined || !isJoint(text.slice(end, next.start))) break;
    ({ end } = next);
    ({ known, begun } = lexicon.longerLead(begun, next.form, () => text.slice(start, end)));
  }
  return runs ?? NONE;
}
