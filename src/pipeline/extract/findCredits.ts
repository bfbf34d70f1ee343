/** Finds who spoke, wherever notes say so: in a heading, on the first lines under it, after a label, in a list or column of speakers, in the front matter. */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import type { Stretch } from './creditSegments.ts';
import { type CreditLine, type Slot, readCredits } from './credits.ts';
import { NAME_PARTICLE, SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { isCapitalised, wordsIn, wordsOf } from './words.ts';

/**
 * A credit line and where it stands. `met` is somebody met or asked, who need not have spoken; `closing` is a
 * line far below a heading that says who gave the talk, which is no talk's beginning.
 */
export interface FoundCredits extends CreditLine {
  readonly block: Block;
  readonly where: 'heading' | 'top' | 'label' | 'column' | 'met' | 'closing';
}

/** How many lines of a section, from its first on, may say one after another who speaks. */
const MOST_TOP_BLOCKS = 30;
const MOST_TOP_LINES = 2;

const MET =
  /\b(?:met(?:\s+with)?|meet|spoke\s+(?:with|to)|talked\s+(?:with|to)|chatted\s+(?:with|to)|consult(?:ing|ed)(?:\s+with)?|introduced\s+to|thanks\s+to|shout-?out\s+to)\s+/giu;

/** Finds the credit lines of a note, in the order of its blocks, at most one for each block. */
export function findCredits(outline: Outline, lexicon: NameLexicon): FoundCredits[] {
  const found = new Map<number, FoundCredits>();
  const keep = (credits: FoundCredits | undefined): boolean => {
    if (credits !== undefined && !found.has(credits.block.index)) found.set(credits.block.index, credits);
    return credits !== undefined;
  };
  for (const block of outline.blocks) {
    if (block.kind === 'heading') keep(read(block, unnumbered(block), 'open', 'heading', lexicon));
    keep(readColumns(block, lexicon));
    keep(readLabel(outline, block, lexicon));
    for (const member of labelledList(outline, block))
      keep(read(member, wholeOf(member), 'stated', 'label', lexicon));
  }
  for (const { index } of outline.sections) {
    if (index > 0) for (const block of topBlocks(outline, index)) if (!keep(readTop(block, lexicon))) break;
  }
  for (const block of outline.blocks)
    if (block.kind === 'item' || block.kind === 'paragraph') keep(readMet(block, lexicon));
  return [...found.values()].sort((a, b) => a.block.index - b.block.index);
}

const wholeOf = (block: Block): Stretch => ({ start: 0, end: block.text.length });

/** A heading without the number or letter before it. */
const unnumbered = ({ text }: Block): Stretch => ({
  start: /^\s*(?:\d{1,2}|[A-Z])[.)]\s+/u.exec(text)?.[0].length ?? 0,
  end: text.length,
});

function read(
  block: Block,
  part: Stretch,
  slot: Slot,
  where: FoundCredits['where'],
  lexicon: NameLexicon,
): FoundCredits | undefined {
  if (!mayNameSomebody(block, part, lexicon)) return undefined;
  const line = readCredits(block.text, part, slot, lexicon);
  return line === undefined ? undefined : { ...line, block, where };
}

/**
 * Whether there is a given name, two capitalised words one after the other (particles between them aside), or the sign
 * of an account: without any, most lines, nobody can be made out.
 */
function mayNameSomebody(block: Block, { start, end }: Stretch, lexicon: NameLexicon): boolean {
  let isAfterCapitalised = false;
  for (const word of wordsIn(block)) {
    if (word.end <= start) continue;
    if (word.start >= end) break;
    if (isCapitalised(word.text)) {
      if (isAfterCapitalised || lexicon.isGivenName(word.text)) return true;
      isAfterCapitalised = true;
    } else isAfterCapitalised &&= NAME_PARTICLE.test(word.text);
  }
  const account = block.text.indexOf('@', start);
  return account >= 0 && account < end;
}

/** `Speaker: A, Company`, `by A`, `Talk given by A`, `## Speaker: A`. */
function readLabel(outline: Outline, block: Block, lexicon: NameLexicon): FoundCredits | undefined {
  const match =
    /^[\s#*]*(\p{L}[\p{L} ]{1,19}?)\s*:\s*(?=\S)|^[\s*]*(?:(?:talk|session|workshop|presentation) )?(?:(?:was )?(?:given|presented|held) )?(by)\s+(?=\S)/iu.exec(
      block.text,
    );
  const label = match?.[1] ?? match?.[2] ?? '';
  if (match === null || !SPEAKER_LABEL.test(label.trim())) return undefined;
  const end = block.text.indexOf('\n', match[0].length);
  const isFar = block.index > itemAt(outline.sections, block.section).heading + 1;
  const isClosing = isFar && /\b(?:given|held)\b/iu.test(match[0]);
  return read(
    block,
    { start: match[0].length, end: end === -1 ? block.text.length : end },
    'stated',
    isClosing ? 'closing' : 'label',
    lexicon,
  );
}

/** The list under `**Speakers**`: items nested under it, or the list that follows it. */
function labelledList(outline: Outline, block: Block): Block[] {
  if (
    block.kind === 'row' ||
    block.kind === 'code' ||
    !SPEAKER_LABEL.test(block.text.replace(/[:*#]/gu, '').trim())
  )
    return [];
  const list: Block[] = [];
  for (const next of outline.blocks.slice(block.index + 1)) {
    const isMember = next.kind === 'item' && (block.kind !== 'item' || next.parent === block.index);
    if (!isMember || next.section !== block.section) break;
    list.push(next);
  }
  return list;
}

/** A cell under a header such as "Speaker". */
function readColumns(block: Block, lexicon: NameLexicon): FoundCredits | undefined {
  const cell = block.cells.find(({ header }) => SPEAKER_LABEL.test(header));
  return cell === undefined ? undefined : read(block, cell, 'stated', 'column', lexicon);
}

/** The blocks under a heading where the speaker may stand; those with nothing but links are passed over. */
function topBlocks(outline: Outline, section: number): Block[] {
  return outline.blocks
    .filter(
      (block) =>
        block.section === section &&
        block.kind !== 'heading' &&
        block.kind !== 'row' &&
        block.text.trim() !== '',
    )
    .filter((block) => !SPEAKER_LABEL.test(block.text.replace(/[:*]/gu, '').trim()))
    .slice(0, MOST_TOP_BLOCKS);
}

function readTop(block: Block, lexicon: NameLexicon): FoundCredits | undefined {
  if (block.depth > 0 || /^[\s*-]*met\b/iu.test(block.text)) return undefined;
  let start = 0;
  for (const line of block.text.split('\n').slice(0, MOST_TOP_LINES)) {
    const bold = block.spans.some(
      (span) =>
        (span.kind === 'strong' || span.kind === 'emphasis') &&
        span.start <= start + 2 &&
        span.end >= start + line.trimEnd().length - 2,
    );
    const credits = read(
      block,
      { start, end: start + line.length },
      bold || hasAddress(block, start, start + line.length) ? 'stated' : 'open',
      'top',
      lexicon,
    );
    if (credits !== undefined && !isAboutAccount(block, credits)) return credits;
    start += line.length + 1;
  }
  return undefined;
}

/** `Title @account` is a heading; in running text somebody is only spoken to. */
const isAboutAccount = ({ text }: Block, { credits, title }: CreditLine): boolean =>
  title !== undefined && credits.some(({ person }) => text[person.start - 1] === '@');

/** `Jane Doe https://…`: nothing but a name, and where to find who bears it. */
const hasAddress = ({ text, spans }: Block, start: number, end: number): boolean =>
  spans.some(
    (span) =>
      span.kind === 'link' &&
      span.start > start &&
      span.end <= end &&
      text.slice(span.start, span.end).trim() === '',
  ) && wordsOf(text.slice(start, end)).length < 4;

/** `Met A @ Company - about what`: what follows a dash or ends the sentence is not read. */
function readMet(block: Block, lexicon: NameLexicon): FoundCredits | undefined {
  for (const match of block.text.matchAll(MET)) {
    const start = match.index + match[0].length;
    if (!/^\p{Lu}/u.test(block.text.slice(start))) continue;
    const length = block.text
      .slice(start)
      .search(/\s[-–—]\s|[.,;:!?\n]|\b(?:he|she|they|who|about|for|to|on)\b/u);
    const end = length === -1 ? block.text.length : start + length;
    const credits = read(block, { start, end }, 'stated', 'met', lexicon);
    if (credits !== undefined) return credits;
  }
  return undefined;
}
