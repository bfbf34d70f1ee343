/**
 * Reads headings: which of them begin a talk. A heading may as well be the event's name, a group, a part of a
 * talk, a topic or a notebook; its level does not tell.
 */
import type { Block, Outline, Section } from '../parse/outline.ts';
import type { FoundCredits } from './findCredits.ts';
import { EVENT_WORD, GROUP_HEADING, PART_HEADING, REMINDER, SESSION_WORD } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { titleOf } from './headingTitle.ts';
import { foldName, wordsOf } from './words.ts';

/** The heading of a day, whether or not it begins with the date. */
export const DAY =
  /^(?:(?:\d{1,2}[./-]\d{1,2}[./-]?(?:\d{2,4})?|\d{4}-\d{2}-\d{2})\s*[-–,:]?\s*)?(?:day\s*(?:\d+|one|two|three|four|five)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

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
      ({ block, where }) => block.section === section.index && !['met', 'column', 'closing'].includes(where),
    );
    return [{ section, heading, title: titleOf(outline, heading), credits: own }];
  });
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
  const outside = outsideOf(candidates);
  const levels = new Set(credited.map(({ section }) => section.level));
  const roles = new Map<Candidate, Role>();
  candidates.forEach((candidate, index) => {
    const above = aboveOf(candidate, candidates);
    const aboveRole = above === undefined ? undefined : roles.get(above);
    roles.set(candidate, roleOf());
    function roleOf(): Role {
      if (index === 0 && isEventTitle(candidate, candidates)) return 'group';
      if (candidate.credits.length > 0) return 'talk';
      if (isRestOfTalk(candidate, candidates, roles)) return 'part';
      if (GROUP_HEADING.test(candidate.title)) {
        if (aboveRole === 'talk' && !DAY.test(candidate.title)) return 'part';
        return isSessionItself(outline, candidate, candidates) ? 'talk' : 'group';
      }
      if (outside.has(candidate)) return 'apart';
      if (isEventName(candidate.title, candidates)) return 'group';
      if (aboveRole !== 'talk' && aboveRole !== 'part' && isRoundUp(candidate, candidates)) return 'apart';
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

const MOST_TOPIC_WORDS = 3;

/**
 * In a note that begins with its only talk, headings of the same level go on with it: "Notes" beside the title alone,
 * and topics of a word or three after a talk that is credited and has topics below it.
 */
function isRestOfTalk(
  candidate: Candidate,
  candidates: readonly Candidate[],
  roles: ReadonlyMap<Candidate, Role>,
): boolean {
  const [first] = candidates;
  if (first === undefined || candidate === first || roles.get(first) !== 'talk') return false;
  if (candidate.section.level !== first.section.level) return false;
  const beside = candidates.filter((other) => other !== first && other.section.level <= first.section.level);
  if (beside.length === 1 && NOTES.test(candidate.title)) return true;
  const hasTopics = candidates.some(({ section }) => section.parent === first.section.index);
  return (
    first.credits.length > 0 &&
    hasTopics &&
    beside.every(
      ({ title, credits }) =>
        credits.length === 0 && !DAY.test(title) && wordsOf(title).length <= MOST_TOPIC_WORDS,
    )
  );
}

const NOTES = /^(?:my )?(?:notes?|summary|details)\s*:?$/iu;

/** Where one heading holds "Talks", those beside it hold something else: papers, links, thoughts. */
function outsideOf(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const holders = candidates.filter(
    (holder) =>
      /^(?:talks|sessions|presentations|lectures)$/iu.test(holder.title) &&
      candidates.some(({ section }) => section.parent === holder.section.index),
  );
  const outside = new Set<Candidate>();
  if (holders.length === 0) return outside;
  for (const candidate of candidates) {
    const above = candidates.find(({ section }) => section.index === candidate.section.parent);
    const isBeside = holders.some(
      (holder) =>
        holder !== candidate &&
        holder.section.level === candidate.section.level &&
        holder.section.parent === candidate.section.parent,
    );
    if ((isBeside && !GROUP_HEADING.test(candidate.title)) || (above !== undefined && outside.has(above)))
      outside.add(candidate);
  }
  return outside;
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

const FEWEST_WORDS = 30;

/** "Keynotes" with notes of its own and no headings below it, beside other sessions, is one of them. */
function isSessionItself(outline: Outline, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (!SESSION_WORD.test(candidate.title) || !isBesideOthers(candidate, candidates)) return false;
  if (candidates.some(({ section }) => section.parent === candidate.section.index)) return false;
  const words = ownBlocks(outline, candidate).map(({ text }) => wordsOf(text).length);
  return words.reduce((sum, count) => sum + count, 0) >= FEWEST_WORDS;
}

/** A single "Summary" before or after all the talks of its level sums up the event, not the talk above it. */
function isRoundUp(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (!ROUND_UP.test(candidate.title) || !isBesideOthers(candidate, candidates)) return false;
  const beside = besideOf(candidate, candidates);
  const isOnly = beside.filter(({ title }) => foldName(title) === foldName(candidate.title)).length === 1;
  return isOnly && (beside[0] === candidate || beside.at(-1) === candidate);
}

const ROUND_UP =
  /^(?:(?:overall|general|final|closing|my) )?(?:summary|conclusions?|(?:key )?take-?aways?|impressions|thoughts|overview|intro(?:duction)?|wrap-?up|verdict|highlights|lessons(?: learned)?)\s*[:?]?$/iu;

const besideOf = ({ section }: Candidate, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    (other) => other.section.level === section.level && other.section.parent === section.parent,
  );

/** Whether at least two headings beside it could be talks. */
const isBesideOthers = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  besideOf(candidate, candidates).filter(
    ({ title }) => !PART_HEADING.test(title) && !GROUP_HEADING.test(title) && !isFileLike(title),
  ).length > 1;

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
