/**
 * Reads headings: which of them begin a talk. A heading may as well be the event's name, a group, a part of a
 * talk, a topic or a notebook; its level does not tell.
 */
import type { Block, Outline, Section } from '../parse/outline.ts';
import type { FoundCredits } from './findCredits.ts';
import { EVENT_WORD, GROUP_HEADING, PART_HEADING, REMINDER } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { nameIn } from './sighting.ts';
import { foldName, wordsOf } from './words.ts';

/** The heading of a day. */
export const DAY =
  /^(?:day\s*(?:\d+|one|two|three|four|five)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** What a section is to the talks: it begins one, is a part of the one before or above, groups them, or stands apart. */
export type Role = 'talk' | 'part' | 'group' | 'apart';

/** A section with a heading, and who is credited in it. */
export interface Candidate {
  readonly section: Section;
  readonly heading: Block;
  /** The heading without numbering, labels and quotes. */
  readonly title: string;
  readonly credits: readonly FoundCredits[];
}

/** The sections of a note that have a heading, in order. */
export function candidatesOf(outline: Outline, credits: readonly FoundCredits[]): Candidate[] {
  return outline.sections.flatMap((section) => {
    const heading = outline.blocks[section.heading];
    if (heading === undefined) return [];
    const own = credits.filter(
      ({ block, where }) => block.section === section.index && where !== 'met' && where !== 'column',
    );
    return [{ section, heading, title: titleOf(outline, heading), credits: own }];
  });
}

/** The heading's words, or its source where it has none (a picture, an address). */
export function titleOf(outline: Outline, heading: Block): string {
  const raw =
    outline.text.slice(heading.offset, heading.offset + heading.text.length).split(/[\r\n]/u, 1)[0] ?? '';
  return cleanTitle(nameIn(heading, 0, heading.text.length)) || cleanTitle(raw) || 'Untitled';
}

/** Takes off numbering, letters, "Keynote:" and the quotes around a whole title. */
export function cleanTitle(heading: string): string {
  return heading
    .replace(/^#+\s*|\s*#+$/gu, '')
    .replace(/^(?:(?:talk|session|part|keynote|workshop|lightning talk)\s*#?\d*\s*[:–—-]\s*)/iu, '')
    .replace(/^(?:\d{1,2}|[A-Z])[.)]\s+/u, '')
    .replace(/^["“”'‘]+(.*?)["“”'’]+$/u, '$1')
    .trim();
}

/** What each section is to the talks. */
export function rolesOf(
  outline: Outline,
  candidates: readonly Candidate[],
  lexicon: NameLexicon,
): Map<Candidate, Role> {
  const credited = candidates.filter(({ credits }) => credits.length > 0);
  const plain = candidates.filter((candidate) => !GROUP_HEADING.test(candidate.title));
  const mostlyCredited = credited.length * 5 >= plain.length * 3;
  const levels = new Set(credited.map(({ section }) => section.level));
  const roles = new Map<Candidate, Role>();
  candidates.forEach((candidate, index) => {
    const above = aboveOf(candidate, candidates);
    const aboveRole = above === undefined ? undefined : roles.get(above);
    roles.set(candidate, roleOf());
    function roleOf(): Role {
      if (index === 0 && isEventTitle(candidate, candidates)) return 'group';
      if (candidate.credits.length > 0) return 'talk';
      if (GROUP_HEADING.test(candidate.title))
        return aboveRole === 'talk' && !DAY.test(candidate.title) ? 'part' : 'group';
      if (isEventName(candidate.title, candidates)) return 'group';
      if (PART_HEADING.test(candidate.title)) return 'part';
      if (isFileLike(candidate.title)) return 'part';
      if (REMINDER.test(candidate.title) && isEmpty(outline, candidate)) return 'apart';
      if (isOnlyTable(outline, candidate))
        return aboveRole === 'talk' && above?.credits.length ? 'part' : 'apart';
      if (isOnlyLinks(outline, candidate)) return 'part';
      const isDeeper = above !== undefined && (aboveRole === 'talk' || aboveRole === 'part');
      const isTalkLevel = levels.has(candidate.section.level) && !(above?.credits.length && isDeeper);
      if (isDeeper && !isTalkLevel) return 'part';
      if (mostlyCredited && isTopic(candidate.title, lexicon)) return 'apart';
      return 'talk';
    }
  });
  return roles;
}

/** The section that this one is nested in. A day begins anew: what comes after its heading is nested in nothing before it. */
export function aboveOf({ section }: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const above = candidates.find((other) => other.section.index === section.parent);
  const newDay = candidates.some(
    (other) =>
      DAY.test(other.title) && other.section.index > section.parent && other.section.index < section.index,
  );
  return newDay && !(above !== undefined && DAY.test(above.title)) ? undefined : above;
}

/** The first heading names the event, or the file, when others stand below it and nobody is credited in it. */
function isEventTitle(first: Candidate, candidates: readonly Candidate[]): boolean {
  if (first.credits.length > 0 || candidates.length === 1) return false;
  const below = candidates.filter(({ section }) => section.parent === first.section.index);
  return EVENT_WORD.test(first.title) || below.some(({ credits }) => credits.length > 0);
}

/** A later heading that says the event's name again, as in "# Ray Summit 2024" and "## Ray Summit". */
function isEventName(title: string, [first]: readonly Candidate[]): boolean {
  const name = foldName(title);
  return (
    first !== undefined && EVENT_WORD.test(title) && name.length > 5 && foldName(first.title).startsWith(name)
  );
}

/** `Kiln_core_5_firing`, `extras/2_glaze_colours`, `state of the oven, 1_oven.ipynb`: the name of a notebook, no title. */
export const isFileLike = (title: string): boolean =>
  /(?:^|[\s/(])(?:[\w-]+\.(?:ipynb|py|md|pdf|pptx?|txt)|\w+_\w+\.\p{L}{2,6})\b/iu.test(title) ||
  (/^\S+$/u.test(title) && /[\w]_[\w]|\w\/\w/u.test(title) && !/^\w+\/\w+$/u.test(title)) ||
  /^[a-z]+\/\w*_\w+$/iu.test(title);

const ownBlocks = (outline: Outline, { section, heading }: Candidate): Block[] =>
  outline.blocks.filter((block) => block.section === section.index && block !== heading);

const isEmpty = (outline: Outline, candidate: Candidate): boolean =>
  ownBlocks(outline, candidate).every((block) => block.text.trim().length < 2);

/** A table and nothing else is a reference to look things up in. */
function isOnlyTable(outline: Outline, candidate: Candidate): boolean {
  const blocks = ownBlocks(outline, candidate);
  return blocks.length > 2 && blocks.every(({ kind }) => kind === 'row');
}

/** A section that begins with an address and says no more than where things were put. */
function isOnlyLinks(outline: Outline, candidate: Candidate): boolean {
  const [head, ...rest] = ownBlocks(outline, candidate);
  return (
    head !== undefined &&
    head.text.trim() === '' &&
    head.spans.some(({ kind }) => kind === 'link') &&
    rest.length < 3
  );
}

/** A known thing's name, or a word or two: a topic among the talks rather than one of them. */
function isTopic(title: string, lexicon: NameLexicon): boolean {
  return lexicon.known(title) !== undefined || wordsOf(title).length < 3;
}
