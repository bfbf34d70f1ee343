/** What a line of notes is worth on a slide, by its words alone: does it say something, and is it whole? */
import { isFunctionWord, isPlainModifier, isVerb } from '../../pipeline/extract/english/wordClass.ts';
import { wordsOf } from '../../pipeline/extract/words.ts';

interface Trait {
  readonly worth: number;
  readonly found: RegExp;
}

/** What makes a line say something, and what makes it say nothing to a listener. */
const TRAITS: readonly Trait[] = [
  // A figure that is more than a number in a name.
  {
    worth: 3,
    found:
      /(?:^|[\s(~+$€£<>-])\d[\d.,]*\s?(?:%|percent\b|x\b|[kKmMbB]\b|\+|(?:milli|micro|nano)?seconds?\b|[mnµ]s\b|[KMGTP]B\b|hours?\b|days?\b|years?\b|times\b|people\b|users\b)/u,
  },
  { worth: 2.5, found: /\b(?:millions?|billions?|thousands?|hundreds?|dozens?|half|twice|double[ds]?)\b/iu },
  { worth: 1, found: /(?:^|\s)\d{2,}(?=[\s,.)]|$)/u },
  // It defines, concludes or leads from one thing to another.
  { worth: 2, found: /^[^:]{3,40}(?::\s+|\s[-–—=]\s+)\S+\s+\S+\s+\S/u },
  { worth: 1.5, found: /\s(?:->|=>|→|>|<-)\s/u },
  { worth: 2, found: /^\S+(?:\s\S+){0,3}\s(?:is|are|was|were|means|has|have)\s/iu },
  {
    worth: 1.5,
    found:
      /\b(?:because|so that|instead of|rather than|in order to|therefore|unless|without|philosophy|lesson|take-?aways?|rule|goal|aim|problem|trend|future)\b/iu,
  },
  {
    worth: 1.5,
    found:
      /\b(?:better|best|worse|worst|faster|fastest|cheaper|easier|harder|more|most|less|fewer|never|always|only|first|must|should|need(?:s|ed)?|can(?:not|'t|’t)?|important|hard|avoid|don'?t|trend)\b/iu,
  },
  { worth: 1.5, found: /\*\*[^*]+\*\*/u },
  // It asks, reminds, doubts or points elsewhere.
  { worth: -8, found: /\?["”’)*]*$/u },
  { worth: -2, found: /\?/u },
  {
    worth: -14,
    found:
      /^\W*(?:\[[ x]\]|todo\b|to-do\b|follow[ -]?up\b|check out\b|look (?:up|into|at)\b|read\b|watch\b|see\b|link)/iu,
  },
  { worth: -6, found: /^\W*(?:met|talked to|spoke (?:to|with)|chatted)\b/iu },
  // It asks without a mark, or goes on about what was said before.
  { worth: -2.5, found: /\b(?:can|could|should|would|do|does|did) (?:you|we|i|it|they|this)\b/iu },
  { worth: -5, found: /\btoo\b(?=[,.!]|$)|\bas (?:much|many|well)$/iu },
  { worth: -4, found: /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|io|dev|net|ai|html|ipynb|pynb|md|pdf)\b/iu },
  // What the note-taker has to do is not what the talk said.
  { worth: -6, found: /(?:^|\s)(?:i|my|me|i'm|i’m|i'll|i’ll|myself|mine)(?=\s|$)/iu },
  // It answers what is not quoted with it, or is the number of a chapter.
  { worth: -6, found: /^\W*[QA]:\s|^\d+(?:\.\d+)+\s/u },
  {
    worth: -3,
    found:
      /^\W*(?:example|notebook|demo|slides?|video|repo|github|twitter|docs?|more|still in|available|used)\b/iu,
  },
  { worth: -2, found: /\b(?:etc|tbd|tba|lol|hmm)\b/iu },
  { worth: -3, found: /(?:\.\.\.|…)$/u },
  // It speaks of something that was named before.
  {
    worth: -3,
    found: /^\W*(?:note that\s+)?(?:this|that|these|those|it|they|he|she|there|here)(?:'s|’s)?\s/iu,
  },
  { worth: -1, found: /\b(?:it|this|they|them)\b/iu },
];

const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]]*/giu;
/** What stands for a verb in notes: a verb of being, an arrow, a colon, a dash, a figure. */
const SAYS = /\b(?:is|are|was|were|has|have|had|can|will|must)\b|->|=>|→|\S: \S|\s[-–—=>]\s|\d/iu;
/** What stands in brackets explains a word and says nothing of its own. */
const ASIDE = /\([^()]*\)/gu;
const MOST_WORDS = 26;
/** A line that ends so breaks off. */
const LOOSE_END =
  /(?:[:,;(&/+<=-]|->)$|\b(?:and|or|to|of|the|a|an|with|for|by|in|on|at|from|that|which|is|are|as|but|than|not|into|per|via|their|its|our)$/iu;

/** Says what a line is worth by its words: from about 5 on it can stand on a slide, below 0 it should not. */
export function worthOfWords(line: string): number {
  const text = line.replace(/^\[…\]\s*|\s*\[…\]$/gu, '');
  const words = wordsOf(text.replace(ADDRESS, ' ')).filter((word) => /\p{L}/u.test(word.text));
  const count = words.length;
  const said = words.filter((word) => !isFunctionWord(word.text)).length;
  let worth = TRAITS.reduce((sum, trait) => sum + (trait.found.test(text) ? trait.worth : 0), 0);
  const isSaying = words.some((word) => isVerb(word.text)) || SAYS.test(text.replace(ASIDE, ''));
  worth += isSaying ? 2 : -2;
  worth += count < 4 ? -4 : count < 6 ? 0 : count <= 20 ? 2 : count <= MOST_WORDS ? 0.5 : -3;
  worth += Math.min(said, 10) * 0.25;
  if (LOOSE_END.test(text)) worth -= 9;
  if (!isBalanced(text)) worth -= 5;
  if (said < 2) worth -= 5;
  if (line !== text) worth -= count < 7 ? 5 : 1;
  return worth - codeShare(text) * 5;
}

/** Words that open a line which goes on about the one above it. */
const GOES_ON =
  /^\W*(?:i\.?e\b|e\.?g\b|eg\b|ie\b|and|or|but|also|then|so|because|which|that|with|for|by|as|like|than|it|they|this|these|those|he|she|its?|their|them|there|here|same|other|others|another|both|each|such|instead|otherwise|however|still|even|plus|used|using|based|called|better|faster|easier|more|less|cheaper|similar|said|to|in|on|at|from|of|into|via|per|no|not|very|really|strong|good|great|bad)\b/iu;

/** Begins with what its subject does, and leaves out the subject: `can be a list or a stream`. A question need not. */
const NO_SUBJECT =
  /^\W*(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight|[Ww]ill|[Ww]ould|[Ss]hould|[Mm]ust|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad)\s\p{Ll}(?!.*\?)/u;

/** Says of itself what it is about: `scheduling: every node decides`, `Kiln = an oven`. */
const LED = /^[^:]{3,40}(?::\s|\s[-–—=]\s)\S+\s\S+\s\S/u;

/** Whether a line is understood only with the one that it hangs under. */
export function needsContext(line: string, hangs: boolean): boolean {
  const text = line.replace(/^\[…\]\s*/u, '');
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined) return true;
  if (/^\W*(?:i\.?e|e\.?g)\b/iu.test(text) || NO_SUBJECT.test(text)) return true;
  if (!hangs) return /^\W*(?:and|or|but|also|then|because|which|than)\b/iu.test(text);
  if (GOES_ON.test(text)) return true;
  if (LED.test(text)) return false;
  // "makes it cheap" goes on; "Kiln makes it cheap" does not, nor does "customers want agents".
  if (isVerb(first.text) || isPlainModifier(first.text)) return true;
  const isSentence =
    words.slice(1, 7).some((word) => isVerb(word.text) && !/ing$/iu.test(word.text)) ||
    /\b(?:is|are|was|were|has|have|can|will|should|must)\b/iu.test(text);
  return words.length < 6 || !isSentence;
}

function isBalanced(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1;
  return (
    count('(') === count(')') &&
    count('"') % 2 === 0 &&
    count('`') % 2 === 0 &&
    count('“') === count('”') &&
    count('[') === count(']')
  );
}

/** How much of a line is code. */
function codeShare(text: string): number {
  const code = [...text.matchAll(/`[^`]*`|\b\w+(?:[._]\w+)+\b(?:\(\S*\))?/gu)].reduce(
    (sum, [part]) => sum + part.length,
    0,
  );
  return code / Math.max(1, text.length);
}
