/**
 * Finds again, anywhere in the note, the companies and people that its credits name, so that a company known
 * from nowhere else is still seen where the notes speak of it.
 *
 * ```
 * ## Jane Doe from Acme Robotics   …   acme robotics ships daily   …   at Acme they
 *                  ^credited            ^echo                              ^echo, by its first word
 * ```
 * Not the first word where it is an everyday word (`Open Robotics`), and not `square` for Square.
 */
import type { Outline } from '../parse/outline.ts';
import { isCommonWord } from './commonWords.ts';
import { type Sighting, see } from './sighting.ts';
import { foldName, isCapitalised, wordsOf, wordsIn } from './words.ts';

/** Shorter names are often everyday words in lower case. */
const LEAST_LENGTH_IN_LOWER_CASE = 7;

interface Form {
  readonly of: Sighting;
  readonly words: number;
}

/** Finds the echoes of credited names. The sightings that they echo are found again too: overlaps are settled later. */
export function findEchoes(outline: Outline, credited: readonly Sighting[]): Sighting[] {
  const forms = formsOf(credited);
  if (forms.size === 0) return [];
  const longest = Math.max(...Array.from(forms.values(), ({ words }) => words));
  return outline.blocks.flatMap((block) => {
    const words = wordsIn(block);
    return words.flatMap((first, at) => {
      for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
        const end = words[at + count - 1]?.end ?? first.end;
        const surface = block.text.slice(first.start, end);
        const form = forms.get(foldName(surface));
        if (form === undefined || form.words !== count || !isMeant(surface)) continue;
        const { name, kind, canon } = form.of;
        return [
          see(outline, block, first.start, end, {
            canon: canon ?? name,
            kind,
            certainty: 0.7,
            finder: 'named in the credits',
          }),
        ];
      }
      return [];
    });
  });
}

function formsOf(credited: readonly Sighting[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const of of credited) {
    const words = wordsOf(of.name);
    const [first] = words;
    const folded = foldName(of.name);
    if (first === undefined || folded.length < 3 || (words.length === 1 && of.kind === 'person')) continue;
    if (!forms.has(folded)) forms.set(folded, { of, words: words.length });
    const short = foldName(first.text);
    const isDistinct =
      of.kind === 'company' && words.length > 1 && short.length > 3 && !isCommonWord(first.text);
    if (isDistinct && !forms.has(short)) forms.set(short, { of, words: 1 });
  }
  return forms;
}

const isMeant = (surface: string): boolean =>
  isCapitalised(surface) || foldName(surface).length >= LEAST_LENGTH_IN_LOWER_CASE;
