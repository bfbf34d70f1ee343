/**
 * Finds names that nobody knows by their capitals, where a capital says something.
 *
 * ```
 * Linkerd and its new cousin Conduit Light, like Chaos Kong      - Asgard: what they used before
 *                            ^technology         ^technology       ^heads an item, no everyday word
 * ```
 * Not the first word of a sentence, not `We like it` (everyday words), not a line in which every word has a capital.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import {
  isEverydayForm,
  isEverydayNoun,
  isEverydayWord,
  isFunctionWord,
  isPlace,
} from './english/wordClass.ts';
import { eventNamesOf } from './eventName.ts';
import { RESOURCE_WORD } from './findResources.ts';
import { EVERYDAY_ACRONYM, ROLE_WORD } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';
import { type Word, isCapitalised, ofEachForm, singularOf, wordsIn } from './words.ts';

const MOST_WORDS = 3;

/** The last word of the names of ideas. */
const IDEA =
  /^(?:law|theorem|principles?|patterns?|model|architecture|engineering|associations?|foundations?|governance|manifesto|paradox|effect|benefit|lock|method|theory|rule|development|computing|learning|culture|thinking|problem|algorithm|consistency|scholarships?|flags?|attack|surface|failures?)$/iu;

/** The last word of the names of organisations. */
const ORGANISATION =
  /^(?:university|institute|labs?|laborator(?:y|ies)|group|bank|corporation|foundation|consortium|alliance|ventures|capital|robotics|pharmaceuticals|airlines|motors|industries|technologies)$/iu;

interface Run {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** True where the run begins a sentence, so that the capital of its first word says nothing. */
  readonly isInitial: boolean;
  /** True where it stands before a dash, a colon or an arrow that begins an item. */
  readonly isHead: boolean;
  /** True where the words after it say that it is a tool. */
  readonly isTool: boolean;
}

const TOOL_AFTER =
  /^,?\s+(?:is\s+|was\s+)?(?:an?\s+|our\s+|their\s+)?(?:internal|in-house|home-?grown|open[- ]source)\s+(?:tool|platform|system|service|library|framework|project|product|engine)\b/iu;

/** Finds proper names in the running text of a note. Their kind is a guess: what else is known of a name is surer. */
export function findProperNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const runs = outline.blocks.flatMap((block) => runsIn(block, lexicon));
  const isEvent = eventNamesOf(outline);
  const sure = new Set(runs.filter((run) => isSure(run)).map(nameOf));
  const names = runs.filter(
    (run) => !isElse(run, lexicon) && !isEvent(nameOf(run)) && (isSure(run) || sure.has(nameOf(run))),
  );
  return [...names, ...inTitles(outline, names)].map((run) =>
    see(outline, run.block, run.first.start, run.last.end, {
      kind: kindOf(run),
      certainty: 0.38,
      finder: 'proper name',
    }),
  );
}

/** Where every word has a capital, only names of several words that the running text has as well. */
function inTitles(outline: Outline, names: readonly Run[]): Run[] {
  const known = new Map(names.filter(({ words }) => words.length > 1).map((run) => [nameOf(run), run]));
  if (known.size === 0) return [];
  return outline.blocks.flatMap((block) => {
    const words = wordsIn(block);
    if (block.kind !== 'heading' && !isTitleCase(words)) return [];
    return words.flatMap((first, at) =>
      [2, 3].flatMap((count): Run[] => {
        const last = words[at + count - 1];
        if (last === undefined) return [];
        const run = known.get(block.text.slice(first.start, last.end));
        return run === undefined ? [] : [{ ...run, block, words: words.slice(at, at + count), first, last }];
      }),
    );
  });
}

const nameOf = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

function kindOf({ words, last, isInitial }: Run): string {
  if (words.length > 1 && ORGANISATION.test(last.text)) return 'company';
  const plain =
    isInitial &&
    words.every(({ text }) => isEverydayWord(text) || ENGLISH.test(singularOf(text.toLowerCase())));
  return words.length > 1 && (plain || IDEA.test(last.text)) ? 'concept' : 'technology';
}

/** Runs of capitalised words; everyday words at the beginning of a sentence are left out of them. */
function runsIn(block: Block, lexicon: NameLexicon): Run[] {
  if (block.kind === 'heading') return [];
  const words = wordsIn(block);
  if (isTitleCase(words)) return [];
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const run = runAt(block.text, words, at);
    const [opening] = run;
    at += Math.max(1, run.length);
    if (opening === undefined) continue;
    const isInitial = beginsSentence(block.text, opening.start);
    const kept = withoutResource(isInitial && opens(run, lexicon) ? run.slice(1) : run);
    if (kept.length > MOST_WORDS) continue;
    const first = itemAt(kept, 0);
    const last = itemAt(kept, kept.length - 1);
    const isAccount = block.text[first.start - 1] === '@';
    if (isAccount) continue;
    const after = block.text.slice(last.end);
    const isHead =
      !/[\p{L}\d]/u.test(block.text.slice(0, first.start)) && /^\s*(?:[-–—]+\s|:\s|[-=]+>|$)/u.test(after);
    const isTool = TOOL_AFTER.test(after);
    runs.push({
      block,
      words: kept,
      first,
      last,
      isInitial: isInitial && first === opening,
      isHead: isHead || isTool,
      isTool,
    });
  }
  return runs;
}

/** "Kiln Demo" and "Kiln Website" name Kiln. */
const withoutResource = (run: readonly Word[]): readonly Word[] =>
  run.length > 1 && RESOURCE_WORD.test(itemAt(run, run.length - 1).text) ? run.slice(0, -1) : run;

function runAt(text: string, words: readonly Word[], at: number): Word[] {
  const run: Word[] = [];
  for (let next = words[at]; next !== undefined && isCapitalised(next.text); next = words[at + run.length]) {
    const last = run.at(-1);
    if (last !== undefined && !/^[ ]$|^\s?\n\s*$/u.test(text.slice(last.end, next.start))) break;
    run.push(next);
  }
  return run;
}

/** Looks back from where it stands: to search all that comes before takes too long in a long paragraph. */
const OPENING = /(?<=(?:^|[.!?:;(]|[-–—=]>?\s|\u241E|["“])[\s"“'(*-]*)/uy;

function beginsSentence(text: string, start: number): boolean {
  OPENING.lastIndex = start;
  return OPENING.test(text);
}

/** Whether the first word of a run only opens the sentence: a small word, an adjective; a verb or noun before a name that is known. */
function opens(run: readonly Word[], lexicon: NameLexicon): boolean {
  const [first, ...rest] = run;
  const [next] = rest;
  if (first === undefined || next === undefined) return false;
  if (isFunctionWord(first.text) || (isEverydayWord(first.text) && !isEverydayNoun(first.text))) return true;
  const name = rest.map(({ text }) => text).join(' ');
  return isEverydayWord(first.text) && (lexicon.known(name) !== undefined || lexicon.isGivenName(next.text));
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(({ text }) => isCapitalised(text)).length * 10 > long.length * 7;
}

/** Whether the capitals alone make it a name. */
function isSure({ words, isInitial, isHead, isTool }: Run): boolean {
  if (isTool && words.some(({ text }) => !isEverydayWord(text))) return true;
  const rare = words.some(({ form }) => isRare(form));
  if (words.length > 1) return rare || !isInitial;
  return rare && (!isInitial || isHead);
}

/** No everyday word, and without an ending by which English makes its words: names have other forms. */
const isRare = ofEachForm(
  (word) =>
    word.length > 3 &&
    !isEverydayWord(word) &&
    !isSwapped(word) &&
    !isPlace(word) &&
    !ENGLISH.test(singularOf(word.toLowerCase())),
);

/** `Secuirty`: an everyday word of which two letters have changed places. */
function isSwapped(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length > 5 &&
    Array.from(lower.slice(0, -1)).some(
      (letter, at) =>
        at > 0 && isEverydayForm(lower.slice(0, at) + lower.charAt(at + 1) + letter + lower.slice(at + 2)),
    )
  );
}

const ENGLISH =
  /(?:ness|ity|[ts]ions?|ments?|[ae]nces?|[ae]ncy|ed|ings?|isms?|ships?|ures?|ics|als?|ics?|ives?|ary|able|ible|ous|ful|less|ly|ers|ors|ists?)$/u;

const DATE_WORD =
  /^(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:day|nesday|rsday|urday|uary|ruary|ch|il|ust|tember|ober|ember)?$/iu;

/** What is no thing: a date, a person, a place, a job, an everyday acronym, what the gazetteer knows already. */
function isElse(run: Run, lexicon: NameLexicon): boolean {
  const { words, first, last, isTool } = run;
  if (words.every(({ text }) => isPlace(text) || EVERYDAY_ACRONYM.test(text) || isFunctionWord(text)))
    return true;
  if (words.some(({ text }) => DATE_WORD.test(text))) return true;
  if (RESOURCE_WORD.test(last.text)) return true;
  if (words.some(({ text }) => ROLE_WORD.test(text) || text.length < 2 || /^[A-Z]{2,}$/u.test(text)))
    return true;
  if (words.length < 3 && !isTool && lexicon.isGivenName(first.text)) return true;
  return !isNewBeside(run, lexicon);
}

/** A run that holds a known name is a new one only where it adds to the name of a tool: `Docker Engine`, not `Nvidia GPUs`. */
function isNewBeside({ words, isInitial }: Run, lexicon: NameLexicon): boolean {
  const kinds = words.map(({ text }) => lexicon.known(text)?.entry.kind);
  if (kinds.every((kind) => kind === undefined)) return true;
  const [first, ...rest] = kinds;
  const isTool = first === 'technology' || first === 'component';
  const isAdded = (kind: string | undefined): boolean =>
    kind === undefined || (!isInitial && kind === 'concept');
  return isTool && rest.length > 0 && rest.every(isAdded);
}
