/**
 * Reads notes whose talks have no headings: a line or two above each list say who spoke and on what, or are bold,
 * or each row of a table is a talk.
 *
 * ```
 * devon lindsey                      **Ten years of baking**
 * A hand wave of ovens               - twice as hot
 * - breakout board
 * ```
 * Not where headings begin the talks, not bold labels (`**Key insights:**`), and not fewer than three such leads.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import type { Stretch } from './creditSegments.ts';
import type { FoundCredits } from './findCredits.ts';
import { DAY } from './headings.ts';
import { withSections } from './leadSections.ts';
import { GROUP_HEADING, PART_HEADING, SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { personCertainty } from './personName.ts';
import { findTalkRows } from './talkRows.ts';

const FEWEST_LEADS = 3;
const MOST_LINES = 3;
const MOST_WORDS = 16;

/** An outline in which leads are headings with sections of their own, and the credits that they state. */
export interface Led {
  readonly outline: Outline;
  readonly credits: readonly FoundCredits[];
}

interface Lead {
  readonly block: Block;
  readonly person?: Stretch;
  readonly title?: Stretch;
}

/** Turns leads into headings. The outline comes back as it is where there are none. */
export function readLeads(outline: Outline, lexicon: NameLexicon): Led {
  const rows = findTalkRows(outline, lexicon);
  if (rows.length > 0) return rowsAsTalks(outline, rows);
  if (hasTalkHeadings(outline)) return { outline, credits: [] };
  const found = boldLeads(outline) ?? personLeads(outline, lexicon) ?? [];
  const leads = found.length < FEWEST_LEADS ? titleLead(outline, lexicon) : found;
  if (leads.length === 0) return { outline, credits: [] };
  const led = withSections(outline, new Set(leads.map(({ block }) => block.index)), 'above');
  const credits = leads.flatMap(({ block, person, title }): FoundCredits[] => {
    if (person === undefined) return [];
    const heading = itemAt(led.blocks, block.index);
    const line = { block: heading, where: 'heading' as const, credits: [{ person, certainty: 0.9 }] };
    return [title === undefined ? line : { ...line, title }];
  });
  return { outline: led, credits };
}

function rowsAsTalks(outline: Outline, rows: readonly FoundCredits[]): Led {
  const led = withSections(outline, new Set(rows.map(({ block }) => block.index)), 'alone');
  return {
    outline: led,
    credits: rows.map((row) => ({ ...row, block: itemAt(led.blocks, row.block.index) })),
  };
}

/** Without any heading: the first line, where the second says who speaks and nothing else. */
function titleLead({ blocks, fields }: Outline, lexicon: NameLexicon): Lead[] {
  const [block] = blocks;
  if (block === undefined || fields.length > 0 || blocks.some(({ kind }) => kind === 'heading')) return [];
  const [title, who, ...others] = linesOf(block);
  if (title === undefined || who === undefined || others.length > 0) return [];
  const lead = who.text.search(/[^*_\s-]|$/u);
  const isPerson = personCertainty(who.text.slice(lead), lexicon) > 0.5;
  return isPerson ? [{ block, title, person: { start: who.start + lead, end: who.end } }] : [];
}

/** Two headings that are no days and no groups could be talks; one is what the note is called. */
const hasTalkHeadings = ({ blocks }: Outline): boolean =>
  blocks.filter(
    ({ kind, text }) => kind === 'heading' && !GROUP_HEADING.test(text.trim()) && !DAY.test(text.trim()),
  ).length > 1;

/** Paragraphs of a line or three at the margin, with notes below them. */
const candidatesOf = ({ blocks }: Outline): Block[] =>
  blocks.filter((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== 'paragraph' || block.depth > 0 || next?.kind !== 'item') return false;
    const lines = linesOf(block);
    return (
      lines.length <= MOST_LINES &&
      lines.every(({ text }) => !/[.:,;]\s*$/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS)
    );
  });

interface Line extends Stretch {
  readonly text: string;
}

const linesOf = ({ text }: Block): Line[] =>
  Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ 0: line, index }) => {
    const start = index + line.search(/\S/u);
    const end = index + line.trimEnd().length;
    return { start, end, text: text.slice(start, end) };
  });

/** Bold lines, where most candidates are bold; their words are read as those of a heading. */
function boldLeads(outline: Outline): Lead[] | undefined {
  const candidates = candidatesOf(outline);
  const bold = candidates.filter(
    (block) =>
      linesOf(block).length === 1 &&
      !PART_HEADING.test(block.text.trim()) &&
      !SPEAKER_LABEL.test(block.text.trim()) &&
      block.spans.some(
        ({ kind, start, end }) =>
          kind === 'strong' && !/[\p{L}\d]/u.test(block.text.slice(0, start) + block.text.slice(end)),
      ),
  );
  return bold.length >= FEWEST_LEADS && bold.length * 3 >= candidates.length * 2
    ? bold.map((block) => ({ block }))
    : undefined;
}

/** Leads that say who spoke. Where half of them begin with a known given name, the others are read alike. */
function personLeads(outline: Outline, lexicon: NameLexicon): Lead[] | undefined {
  const read = candidatesOf(outline).map((block) => {
    const lines = linesOf(block).filter(({ text }) => !/^\d[\d/.-]*$/u.test(text));
    const at = lines.findIndex(({ text }) => personCertainty(capitalised(text), lexicon) > 0.9);
    return { block, lines, at };
  });
  const sure = read.filter(({ at }) => at >= 0);
  if (sure.length < FEWEST_LEADS || sure.length * 2 < read.length) return undefined;
  return read.flatMap(({ block, lines, at }): Lead[] => {
    const who = lines[Math.max(at, 0)];
    if (who === undefined) return [];
    const title = lines.find((line) => line !== who);
    const isPerson = at >= 0 || (title !== undefined && couldBePerson(who.text));
    if (!isPerson) return [];
    return [title === undefined ? { block, person: who } : { block, person: who, title }];
  });
}

const couldBePerson = (line: string): boolean => /^\p{L}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,2}$/u.test(line);

const capitalised = (line: string): string =>
  line.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
