/** Chooses the sentence that says what a talk is about. */
import { ROLE_WORD } from '../extract/lexicon.ts';
import type { Block } from '../parse/outline.ts';
import type { Entity, NotedTalk } from '../resolve/entity.ts';
import { DISQUALIFYING, LONGEST, faultsOf, wordsBeyond } from './defining.ts';
import type { Named } from './namedIn.ts';
import { firstSentence } from './plainText.ts';

/** Words that announce what a talk is about. */
const ABOUT =
  /\b(?:(?:talk|session|video|class|workshop|keynote|panel|he|she|they|we)\b[\w ]{0,20}\babout\b|this (?:talk|session|video|class|workshop|keynote|panel)\b|(?:goal|aim|topic|main idea|summary|tl;?dr|in short)(?:\s*[:=]|\s+(?:is|was)\b))|^[^.?!:]{0,20}\bfocus(?:ed|es|sed)?\b[\w ]{0,10}\bon\b/iu;
/** Only the beginning of a talk says what it is about. */
const MOST_LINES = 8;
const LEAST_WORDS = 5;

/** Summarises a talk by the note that it stands in: the first line that says that it says so, else the first that names something and is a sentence. */
export function summariseTalk(
  { label, aliases }: Entity,
  { sections }: NotedTalk,
  named: Named,
): string | undefined {
  const names = [label, ...aliases];
  // Asked last, since it takes longest and few lines come so far.
  const isOfUse = (text: string): boolean => isUsable(text) && wordsBeyond(text, names) >= 2;
  const lines = firstBlocks(sections, named).map((block) => ({
    block,
    text: firstSentence(named.outline, block),
  }));
  const chosen =
    lines.find(({ text }) => ABOUT.test(text) && isOfUse(text)) ??
    lines.find(
      ({ block, text }) =>
        named.inBlock(block.index).length > 0 && text.split(/\s+/u).length >= LEAST_WORDS && isOfUse(text),
    );
  return chosen?.text;
}

/** The first blocks of a talk that may say what it is about. */
function firstBlocks(sections: ReadonlySet<number>, named: Named): Block[] {
  const first: Block[] = [];
  for (const section of [...sections].sort((a, b) => a - b))
    for (const block of named.inSection(section)) {
      if (isText(block) && !isCredits(block, named)) first.push(block);
      if (first.length === MOST_LINES) return first;
    }
  return first;
}

/** What points elsewhere does not say what the talk is about. */
const isText = ({ kind, text, spans }: Block): boolean =>
  (kind === 'item' || kind === 'paragraph') &&
  !spans.some((span) => span.kind === 'link' && text.slice(span.start, span.end).trim() === '');

const isUsable = (text: string): boolean =>
  text.length <= LONGEST && faultsOf(text) < DISQUALIFYING && !isBiography(text);

/** What the speaker is, or was: "author of the book on kilns", "maintains Kiln, chair of the summit, architect". */
function isBiography(text: string): boolean {
  const words = text.split(/[\s,;()]+/u);
  const [first = '', second = ''] = words;
  const isTitle = ROLE_WORD.test(first) && /^(?:of|at|for)$/iu.test(second);
  return isTitle || words.filter((word) => ROLE_WORD.test(word)).length >= 2;
}

/** A line about who speaks. */
const isCredits = ({ index }: Block, { inBlock }: Named): boolean =>
  inBlock(index).some(({ kind, finder }) => kind === 'person' || finder.startsWith('credits'));
