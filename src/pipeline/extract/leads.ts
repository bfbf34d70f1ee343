/**
 * Reads notes whose talks have no headings: a line or two above each list say who spoke and on what, or are bold.
 *
 * ```
 * devon lindsey                      **Ten years of baking**
 * A hand wave of ovens               - twice as hot
 * - breakout board
 * ```
 * Not where headings begin the talks, not bold labels (`**Key insights:**`), and not fewer than three such leads.
 */
import type { Block, Outline, Section } from '../parse/outline.ts';
import type { Stretch } from './creditReadings.ts';
import type { FoundCredits } from './findCredits.ts';
import { DAY } from './headings.ts';
import { GROUP_HEADING, PART_HEADING, SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { personCertainty } from './personName.ts';

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
  if (hasTalkHeadings(outline)) return { outline, credits: [] };
  const leads = boldLeads(outline) ?? personLeads(outline, lexicon) ?? [];
  if (leads.length < FEWEST_LEADS) return { outline, credits: [] };
  const led = withSections(outline, new Set(leads.map(({ block }) => block.index)));
  const credits = leads.flatMap(({ block, person, title }): FoundCredits[] => {
    const heading = led.blocks[block.index];
    if (heading === undefined || person === undefined) return [];
    const line = { block: heading, where: 'heading' as const, credits: [{ person, certainty: 0.9 }] };
    return [title === undefined ? line : { ...line, title }];
  });
  return { outline: led, credits };
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
    const start = index + (/^\s*/u.exec(line)?.[0].length ?? 0);
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
    const who = lines[at < 0 ? 0 : at];
    const title = lines.find((line) => line !== who);
    const isPerson = at >= 0 || (title !== undefined && couldBePerson(who?.text ?? ''));
    if (who === undefined || !isPerson) return [];
    return [title === undefined ? { block, person: who } : { block, person: who, title }];
  });
}

const couldBePerson = (line: string): boolean => /^\p{L}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,2}$/u.test(line);

const capitalised = (line: string): string =>
  line.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The outline with some of its blocks as headings, each with a section of its own below the one that it stood in. */
function withSections(outline: Outline, leads: ReadonlySet<number>): Outline {
  const sections: Section[] = [];
  const renumbered = new Map<number, number>();
  let current: number | undefined;
  const blocks = outline.blocks.map((block): Block => {
    const old = outline.sections[block.section];
    const isNew = old !== undefined && !renumbered.has(block.section);
    if (isNew) {
      renumbered.set(block.section, sections.length);
      const parent = renumbered.get(old.parent) ?? -1;
      sections.push({ ...old, index: sections.length, parent });
      current = undefined;
    }
    const home = renumbered.get(block.section) ?? 0;
    if (!leads.has(block.index)) return { ...block, section: current ?? home };
    const level = (old?.level ?? 0) + 1;
    const last = old?.last ?? outline.lines.count;
    closeAt(sections, current ?? home, block.first - 1);
    current = sections.length;
    sections.push({ index: current, heading: block.index, level, parent: home, first: block.first, last });
    return { ...block, kind: 'heading', level, section: current };
  });
  return { ...outline, blocks, sections };
}

function closeAt(sections: Section[], index: number, last: number): void {
  const section = sections[index];
  if (section !== undefined) sections[index] = { ...section, last };
}
