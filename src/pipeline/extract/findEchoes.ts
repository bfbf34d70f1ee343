/**
 * Finds again, anywhere in the note, what its credits name and what its shape has shown to be a name, so that a
 * company or tool known from nowhere else is still seen where the notes speak of it in passing.
 *
 * ```
 * ## Jane Doe from Acme Robotics   …   acme robotics ships daily   …   at Acme they   …   KilnKit   …   with kilnkit
 *                  ^credited            ^echo                              ^echo, by its first word   ^coined     ^echo
 * ```
 * Not the first word where it is an everyday word (`Open Robotics`), and not `square` for Square.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import { isCommonWord } from './commonWords.ts';
import { isEverydayWord } from './english/wordClass.ts';
import { type Sighting, see, usualNameOf } from './sighting.ts';
import { type Word, foldForm, foldName, isCapitalised, singularOf, wordsIn, wordsOf } from './words.ts';

/** Shorter names are often everyday words in lower case. */
const LEAST_LENGTH_IN_LOWER_CASE = 7;

/** The certainty of an echo of a credit; the credits themselves are surer. */
const CREDITED = 0.7;

/** One word, long, no acronym, and none that everybody uses: in small letters it is still the name. */
const isUnlikeWords = ({ name }: Sighting): boolean =>
  /^\p{L}{6,}$/u.test(name) &&
  name !== name.toUpperCase() &&
  !isEverydayWord(name) &&
  !isEverydayWord(singularOf(name));

interface Form {
  readonly of: Sighting;
  readonly first: string;
  readonly words: number;
}

/** Finds the echoes of names. The sightings that they echo are found again too: overlaps are settled later. */
export function findEchoes(
  outline: Outline,
  credited: readonly Sighting[],
  coined: readonly Sighting[],
): Sighting[] {
  const forms = formsOf([...credited, ...coined.filter(isUnlikeWords)]);
  if (forms.size === 0) return [];
  const longest = longestByFirstWord(forms.values());
  const found: Sighting[] = [];
  for (const block of outline.blocks) {
    const words = wordsIn(block);
    for (const [at, first] of words.entries()) {
      const most = longest.get(foldForm(first.form));
      const echo = most === undefined ? undefined : echoAt(block, words, at, most, forms);
      if (echo !== undefined) found.push(sightEcho(outline, block, first.start, echo));
    }
  }
  return found;
}

/** The longest name that begins with a word, and where it ends in the block. */
function echoAt(
  block: Block,
  words: readonly Word[],
  at: number,
  most: number,
  forms: ReadonlyMap<string, Form>,
): { readonly form: Form; readonly end: number } | undefined {
  const { start } = itemAt(words, at);
  for (let count = Math.min(most, words.length - at); count > 0; count -= 1) {
    const { end } = itemAt(words, at + count - 1);
    const surface = block.text.slice(start, end);
    const form = forms.get(foldName(surface));
    if (form?.words === count && isMeant(surface)) return { form, end };
  }
  return undefined;
}

function sightEcho(
  outline: Outline,
  block: Block,
  start: number,
  { form, end }: { readonly form: Form; readonly end: number },
): Sighting {
  const { kind, certainty } = form.of;
  const isCredited = certainty > CREDITED;
  return see(outline, block, start, end, {
    canon: usualNameOf(form.of),
    kind,
    certainty: isCredited ? CREDITED : certainty,
    finder: isCredited ? 'named in the credits' : 'named elsewhere',
  });
}

function formsOf(credited: readonly Sighting[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const of of credited) {
    const words = wordsOf(of.name);
    const [first] = words;
    const folded = foldName(of.name);
    if (first === undefined || folded.length < 3 || (words.length === 1 && of.kind === 'person')) continue;
    const short = foldForm(first.form);
    if (!forms.has(folded)) forms.set(folded, { of, first: short, words: words.length });
    const isDistinct =
      of.kind === 'company' && words.length > 1 && short.length > 3 && !isCommonWord(first.text);
    if (isDistinct && !forms.has(short)) forms.set(short, { of, first: short, words: 1 });
  }
  return forms;
}

/** How many words the longest form has that begins with a word; most words begin none. */
function longestByFirstWord(forms: Iterable<Form>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { first, words } of forms) longest.set(first, Math.max(words, longest.get(first) ?? 0));
  return longest;
}

const isMeant = (surface: string): boolean =>
  isCapitalised(surface) || foldName(surface).length >= LEAST_LENGTH_IN_LOWER_CASE;
