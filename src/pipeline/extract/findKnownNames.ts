/**
 * Finds names that the gazetteer knows, however they are cased, joined or split.
 *
 * ```
 * pass it to raycore or RayCompiledGraphs, then ray.get() it with open AI
 *            ^Ray Core  ^Ray Compiled Graphs    ^ray.get        ^OpenAI
 * ```
 * Not "a ray of light" where the entry is weak, and not a name inside a longer one: the longest wins.
 */
import type { Block, Outline } from '../parse/outline.ts';
import { isEverydayWord, isFunctionWord, isPlace } from './english/wordClass.ts';
import { type KnownRun, knownRunsAt } from './knownRuns.ts';
import type { KnownForm, NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { type Word, foldName, wordsIn, wordsOf } from './words.ts';

/** What may stand between the words of one name: a space or line end, a hyphen, an underscore, a dot or slash without spaces. */
const JOINT = /^(?:\s{1,40}|[-‑_./&'’]|\s\/\s|\s?-\s?\n?\s*)$/u;

const isJoint = (between: string): boolean => between === ' ' || JOINT.test(between);

/** Jobs that are written as other things are. */
const JOB = /^(?:t?pm|em|gm|vp|c[efimopst]o)$/iu;

/** What makes a name the name of an event: the Kiln Summit is no mention of Kiln. */
const EVENT_AFTER =
  /^[\s-]+(?:summit|conf|conference|meetup|forum|symposium|expo|hackathon|fest)s?(?!\p{L})/iu;

/** Finds the known names of a note. */
export function findKnownNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const found = outline.blocks.flatMap((block) => knownIn(outline, block, lexicon));
  const exact = new Map<string, number>();
  for (const { canon, isDoubtful } of found)
    if (isDoubtful !== 'cased') exact.set(canon, (exact.get(canon) ?? 0) + 1);
  const systems = new Set<string>();
  for (const { canon, system } of found)
    if (system === undefined) systems.add(canon);
    else if (!isPlainPart(canon, system)) systems.add(system);
  return found.filter(({ canon, isDoubtful, system }) => {
    if (system !== undefined && isPlainPart(canon, system) && !systems.has(system)) return false;
    // The capital of an everyday word that begins a sentence says nothing, unless the name stands elsewhere too.
    return !isDoubtful || (exact.get(canon) ?? 0) > (isDoubtful === 'initial' ? 1 : 0);
  });
}

/** Whether the name of a part does not say which system it is a part of. */
const isPlainPart = (name: string, system: string): boolean => !foldName(name).includes(foldName(system));

interface KnownSighting extends Sighting {
  readonly canon: string;
  /** Why it counts only where the name stands elsewhere: it begins a sentence, or is written in another case. */
  readonly isDoubtful: false | 'initial' | 'cased';
  /** The system that the thing is a part of. */
  readonly system: string | undefined;
}

function knownIn(outline: Outline, block: Block, lexicon: NameLexicon): KnownSighting[] {
  const words = wordsIn(block);
  const found: KnownSighting[] = [];
  let at = 0;
  for (let first = words[at]; first !== undefined; first = words[at]) {
    const shared = sharedEnding(outline, block, words, at, first, lexicon);
    const match = shared === undefined ? longestAt(block.text, words, at, lexicon) : undefined;
    if (match === undefined) {
      const slip =
        shared ??
        smallWordSlip(outline, block, words, at, first, lexicon) ??
        misspeltIn(outline, block, first, lexicon);
      if (slip !== undefined) found.push(slip);
      at += 1;
      continue;
    }
    found.push(knownAt(outline, block, match.known, match.start, match.end));
    at += match.count;
  }
  return found;
}

function knownAt(
  outline: Outline,
  block: Block,
  { entry, form }: KnownForm,
  start: number,
  end: number,
): KnownSighting {
  const isInitial = beginsSentence(block.text, start) && /^\s+\p{Ll}/u.test(block.text.slice(end));
  const surface = block.text.slice(start, end);
  const isCased = entry.weak === true && !isExact(surface, form) && !/\s/u.test(surface);
  const isDoubtful = isCased ? 'cased' : entry.weak === true && isInitial && 'initial';
  const seen = { kind: entry.kind, certainty: 0.85, finder: 'gazetteer' };
  return { ...see(outline, block, start, end, seen), canon: entry.label, isDoubtful, system: entry.of };
}

/** `data/model parallelism` names data parallelism as well: the first of two that share their last word. */
function sharedEnding(
  outline: Outline,
  block: Block,
  words: readonly Word[],
  at: number,
  first: Word,
  lexicon: NameLexicon,
): KnownSighting | undefined {
  if (block.text[first.end] !== '/') return undefined;
  const [second, last] = words.slice(at + 1, at + 3);
  if (second === undefined || last === undefined || second.start !== first.end + 1) return undefined;
  const isJoined = /^[\s-]$/u.test(block.text.slice(second.end, last.start));
  const known = isJoined ? lexicon.known(`${first.text} ${last.text}`) : undefined;
  if (known === undefined || lexicon.known(`${second.text} ${last.text}`) === undefined) return undefined;
  return knownAt(outline, block, known, first.start, first.end);
}

/** `defense a depth`: a name of two words around a small one, with another small word. */
function smallWordSlip(
  outline: Outline,
  block: Block,
  words: readonly Word[],
  at: number,
  first: Word,
  lexicon: NameLexicon,
): KnownSighting | undefined {
  const [small, last] = [words[at + 1], words[at + 2]];
  if (small === undefined || last === undefined) return undefined;
  const known = lexicon.around(first.form, last.form);
  if (known === undefined || !isFunctionWord(small.text)) return undefined;
  if (/[^\p{L}\p{N}\s-]/u.test(block.text.slice(first.start, last.end))) return undefined;
  return {
    ...knownAt(outline, block, known, first.start, last.end),
    certainty: 0.55,
    finder: 'gazetteer, misspelt',
  };
}

/** `kuberntes`, `Dynmodb`: a rare word one slip away from a known name. */
function misspeltIn(
  outline: Outline,
  block: Block,
  word: Word,
  lexicon: NameLexicon,
): KnownSighting | undefined {
  const known = lexicon.misspelt(word.form);
  // Last of all, what is hardly ever asked then.
  if (known === undefined || known.entry.weak === true) return undefined;
  if (/\s/u.test(known.form) || isEverydayWord(word.text) || isPlace(word.text)) return undefined;
  const { label, kind, of: system } = known.entry;
  // Products have no plural: many lockers are no misspelt Locker.
  if (kind !== 'concept' && word.text.endsWith('s') && !known.form.endsWith('s')) return undefined;
  const seen = { kind, certainty: 0.55, finder: 'gazetteer, misspelt' };
  return { ...see(outline, block, word.start, word.end, seen), canon: label, isDoubtful: false, system };
}

/** Looks back from where it stands: to search all that comes before takes too long in a long paragraph. */
const OPENING = /(?<=(?:^|[.!?:;]|\n)[\s"“'(*-]*)/uy;

function beginsSentence(text: string, start: number): boolean {
  OPENING.lastIndex = start;
  return OPENING.test(text);
}

function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: NameLexicon,
): KnownRun | undefined {
  return knownRunsAt(text, words, at, lexicon, isJoint).findLast(
    ({ surface, known, end }) => isMeant(surface, known) && !EVENT_AFTER.test(text.slice(end, end + 24)),
  );
}

/** A weak name, and an acronym of one or two letters, count only as they are written in the gazetteer. */
function isMeant(surface: string, { entry, form }: KnownForm): boolean {
  const folded = foldName(surface);
  // A possessive belongs to what is owned.
  if (/['’]s$/u.test(surface) && !/['’]s$/u.test(form)) return false;
  // "is a" is no ISA: a short form without a space is not found across one.
  if (folded.length < 5 && /\s/u.test(surface) && !/\s/u.test(form)) return false;
  const exact = isExact(surface, form);
  // "great into to it" is no in-toto, "the hive" no TheHive: a small word belongs to a name only where the name has it.
  if (
    !exact &&
    !/\s/u.test(form) &&
    /\s/u.test(surface) &&
    wordsOf(surface).some(
      ({ text }, at) => text.length > 1 && isFunctionWord(text) && (at === 0 || !/\p{Lu}/u.test(text)),
    )
  )
    return false;
  // In another case, a weak name must hold a word that is none of everybody's: "apache spark", not "great expectations".
  if (entry.weak === true)
    return exact || (folded.length > 3 && wordsOf(surface).some(({ text }) => !isEverydayWord(text)));
  // "TPM" after a name is a job before it is a chip.
  if (JOB.test(surface)) return false;
  // Notes write "ai" for AI, and "it" for nothing.
  if (folded.length < 3)
    return exact || (/^[A-Z]{2}$/u.test(form) && surface === form.toLowerCase() && !isEverydayWord(surface));
  const isAcronym = /^[A-Z0-9]{2,4}$/u.test(form);
  return !isAcronym || surface === surface.toUpperCase() || surface === surface.toLowerCase() || exact;
}

/** Whether a name is written as the gazetteer has it, number and kind of space aside. */
const isExact = (surface: string, form: string): boolean =>
  surface === form || surface === `${form}s` || surface.replace(/[\s-]+/gu, ' ') === form;
