/** How well a sentence defines the name that stands in it: by what comes before and after the name. */
import { isFunctionWord, isVerb } from '../extract/english/wordClass.ts';
import { remembered } from '../extract/remembered.ts';
import { cutWords, foldSingular, ofEachForm, wordsOf } from '../extract/words.ts';
import type { Sentence } from './plainText.ts';

/** Nothing but an article, a bracket or a number before the name. */
const OPENS = /^[^\p{L}]*(?:(?:the|an?|new|our|their)\b:?\s*)?$/iu;
const ASIDE = String.raw`(?:\s*\([^)]*\))?`;
const after = (words: string): RegExp => new RegExp(`^["”'’]?${ASIDE}${words}`, 'iu');

interface Form {
  readonly worth: number;
  readonly after: RegExp;
  /** True where it says nothing of people: "Jane: we did it twice" quotes her. */
  readonly onlyThings?: boolean;
}

/** What may follow a name that opens the sentence, the most telling first. Worth is on the scale of `summarise.ts`. */
const FORMS: readonly Form[] = [
  { worth: 100, after: after(String.raw`\s+[-–—]+\s+(?=\S+\s+\S)`) },
  {
    worth: 95,
    after: after(
      String.raw`,?\s+(?:is|are|was|were)\s+(?:basically |essentially |just |really )?(?:an?|the|one of)\s`,
    ),
  },
  { worth: 78, after: after(String.raw`\s*[:=]\s+(?=\S+\s+\S)`), onlyThings: true },
  { worth: 75, after: after(String.raw`,\s+(?:an?|the|which|who)\s`) },
  {
    worth: 70,
    after: after(
      String.raw`\s+(?:is|are|means?|stands for|describes?|provides?|lets?|allows?|keeps?|enables?|handles?|helps?|does|makes?|gives?|supports?|uses?|has|have|can)\s`,
    ),
  },
  { worth: 60, after: /^\s*\(\p{L}[^)]*\s[^)]*\)/u },
];

const CALLED = /\b(?:called|named|known as)\s+["“'‘]?$/iu;
const IS_A = /^\s+(?:is|are)\s+(?:an?|the)\s/iu;

/** A name that opens the sentence, and one in its middle. */
const SUBJECT = 40;
export const MIDDLE = 10;

/** Says how well a sentence defines the name at its `start`: 0–100, 10 where it only mentions it. */
export function worthOf({ text, start, end }: Sentence, isPerson: boolean): number {
  const rest = text.slice(end);
  const before = text.slice(0, start);
  if (OPENS.test(before)) {
    const form = FORMS.find(
      (candidate) => candidate.after.test(rest) && !(isPerson && candidate.onlyThings === true),
    );
    return form?.worth ?? (isModifier(rest) ? 0 : SUBJECT);
  }
  if (CALLED.test(before)) return 60;
  return IS_A.test(rest) && /[,;:]\s*(?:the\s)?$/iu.test(before) ? 55 : MIDDLE;
}

/** `Acme trends up` says something of the trends, `Acme, Globex and others` of none of them. */
function isModifier(rest: string): boolean {
  if (/^\s*[/&]|^\s+(?:and|or)\s/iu.test(rest)) return true;
  const next = /^,?\s(\p{L}+)/u.exec(rest)?.[1];
  return next !== undefined && !isFunctionWord(next) && !isVerb(next);
}

/** How many words a sentence has that are neither the name's nor function words: what it says beyond the name. */
export function wordsBeyond(text: string, names: readonly string[]): number {
  const known = names.map(formsOf);
  return meaningOf(text).filter((word) => !known.some((forms) => forms.includes(word))).length;
}

/** A name and its words, folded. */
const formsOf = remembered((name): readonly string[] => [
  foldSingular(name),
  ...wordsOf(name).map((word) => foldSingular(word.text)),
]);

/** The words of a line that are no function words, folded. A line is asked for as often as it names something. */
const meaningOf = remembered((text): readonly string[] =>
  cutWords(text).flatMap(({ form }) => meaningIn(form)),
);

const meaningIn = ofEachForm((word): readonly string[] =>
  /\p{L}/u.test(word) && !isFunctionWord(word) ? [foldSingular(word)] : [],
);

/** What is longer is no summary. */
export const LONGEST = 420;

/** From here on a fault cannot be made good by what else a line says of a talk. */
export const DISQUALIFYING = 40;

/** What makes a line a poor summary, whatever it says, and how much is taken off its worth. */
const FAULTS: readonly (readonly [number, RegExp])[] = [
  // It asks, reminds, or breaks off.
  [DISQUALIFYING, /\?["”’)]?$/u],
  // It quotes what somebody said.
  [DISQUALIFYING, /^[^\p{L}]*["“][^"”]*["”][^\p{L}]*$/u],
  [DISQUALIFYING, /^[^\p{L}]*(?:todo|to-do|follow[ -]?up|ask|check out|look (?:up|into))\b/iu],
  [DISQUALIFYING, /[:,]$|\b(?:and|or|to|of|the|with|for)$/iu],
  // It doubts, or is too short or too long to be read at a glance.
  [15, /\?(?!["”’)]?$)/u],
  [10, /^\S+(?:\s+\S+){0,2}$/u],
  [10, /^\S+(?:\s+\S+){45}/u],
];

/** Adds up the faults of a line, on the scale of its worth. */
export const faultsOf = (text: string): number =>
  FAULTS.reduce((sum, [worth, fault]) => sum + (fault.test(text) ? worth : 0), 0);
