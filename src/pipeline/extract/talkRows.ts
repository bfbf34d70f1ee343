/**
 * Reads tables in which each row is a talk: a column for its title beside one for who speaks.
 *
 * ```
 * | Talk         | Speaker  | Notes |
 * | Ten ovens    | Jane Doe | hot   |
 *   ^title         ^person
 * ```
 * Not a programme above notes with headings of their own (the talk is under its heading), and not fewer than three rows.
 */
import type { Block, Outline } from '../parse/outline.ts';
import type { Stretch } from './creditSegments.ts';
import { readCredits } from './credits.ts';
import type { FoundCredits } from './findCredits.ts';
import { SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { foldName } from './words.ts';

const FEWEST_ROWS = 3;
const TITLE_LABEL =
  /^(?:(?:talk|session|presentation|keynote|workshop)s?(?: (?:title|name|topic))?|title|topic)$/iu;

/** Finds the rows that are talks, with their title and who is credited in them; none where headings have the same titles. */
export function findTalkRows(outline: Outline, lexicon: NameLexicon): FoundCredits[] {
  const rows = outline.blocks.flatMap((block): FoundCredits[] => {
    const title = cellOf(block, TITLE_LABEL);
    const speaker = cellOf(block, SPEAKER_LABEL);
    if (title === undefined || speaker === undefined) return [];
    const credits = readCredits(block.text, speaker, 'stated', lexicon)?.credits ?? [];
    return [{ block, where: 'heading', credits, title }];
  });
  const headings = new Set(
    outline.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => foldName(text)),
  );
  const isNoted = ({ block, title }: FoundCredits): boolean =>
    title !== undefined && headings.has(foldName(block.text.slice(title.start, title.end)));
  return rows.length < FEWEST_ROWS || rows.some(isNoted) ? [] : rows;
}

/** What stands in the cell under a header, without its borders; undefined where that is nothing. */
function cellOf({ cells, text }: Block, header: RegExp): Stretch | undefined {
  const cell = cells.find((candidate) => header.test(candidate.header.trim()));
  if (cell === undefined) return undefined;
  const shown = text.slice(cell.start, cell.end);
  const start = cell.start + shown.search(/[^\s|\u241E]|$/u);
  const end = cell.start + shown.replace(/[\s|\u241E]+$/u, '').length;
  return end > start && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : undefined;
}
