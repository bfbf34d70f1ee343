/** Finds the talks of a note: where each begins, which sections belong to it, and what it is called. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import { type Block, type Outline, placeAt, placeIn } from '../parse/outline.ts';
import type { Stretch } from './creditSegments.ts';
import type { FoundCredits } from './findCredits.ts';
import { cleanTitle, titleOf } from './headingTitle.ts';
import { type Candidate, DAY, aboveOf, candidatesOf, isFileLike, rolesOf } from './headings.ts';
import { CLASS_WORD, EVENT_WORD, GROUP_HEADING, SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, type Talk, nameIn } from './sighting.ts';
import { foldName } from './words.ts';

/** Finds the talks of a note in their order. A note without any is one talk itself. */
export function findTalks(outline: Outline, credits: readonly FoundCredits[], lexicon: NameLexicon): Talk[] {
  const candidates = candidatesOf(outline, credits);
  if (isOneTalk(outline, candidates)) return [wholeNote(outline)];
  const roles = rolesOf(outline, candidates, lexicon);
  const sectionsOf = new Map<Candidate, Set<number>>();
  let current: Candidate | undefined;
  for (const candidate of candidates) {
    const role = valueAt(roles, candidate);
    if (role === 'talk') {
      current = candidate;
      sectionsOf.set(candidate, new Set([candidate.section.index]));
    } else if (role === 'part') {
      const owner = ownerOf(candidate, candidates, sectionsOf, outline) ?? current;
      if (owner !== undefined) sectionsOf.get(owner)?.add(candidate.section.index);
      current = owner;
    } else current = undefined;
  }
  const days = daysOf(outline, candidates);
  const talks = mergeRepeated(
    [...sectionsOf].map(([candidate, sections]) => makeTalk(outline, candidate, sections, days)),
  );
  return talks.length > 0 ? talks : [wholeNote(outline)];
}

/** Front matter that names a speaker, or a title that is no event's, makes the note one talk, unless its headings credit speakers of their own. */
function isOneTalk({ fields }: Outline, candidates: readonly Candidate[]): boolean {
  if (candidates.some(({ credits }) => credits.length > 0)) return false;
  const title = fields.find(({ name }) => name === 'title')?.values[0]?.text;
  return (
    fields.some(({ name }) => SPEAKER_LABEL.test(name)) || (title !== undefined && !EVENT_WORD.test(title))
  );
}

/** The talk that a part belongs to: the one whose notes name the same notebook, else the one above it. */
function ownerOf(
  part: Candidate,
  candidates: readonly Candidate[],
  sectionsOf: Map<Candidate, Set<number>>,
  outline: Outline,
): Candidate | undefined {
  const owners = [...sectionsOf.keys()];
  if (isFileLike(part.title)) {
    const folder = /(\w+)\/\w/u.exec(part.title)?.[1]?.toLowerCase();
    const named = owners.filter((owner) => CLASS_WORD.test(owner.title));
    const same =
      folder === undefined
        ? undefined
        : named.find((owner) =>
            textOf(outline, valueAt(sectionsOf, owner)).toLowerCase().includes(`${folder}/`),
          );
    return same ?? named.at(-1);
  }
  for (let above = aboveOf(part, candidates); above !== undefined; above = aboveOf(above, candidates)) {
    if (sectionsOf.has(above)) return above;
  }
  return undefined;
}

const textOf = (outline: Outline, sections: ReadonlySet<number>): string =>
  outline.blocks
    .filter((block) => sections.has(block.section))
    .map((block) => outline.text.slice(block.offset, block.offset + block.text.length))
    .join('\n');

/** The day heading that each section comes after. */
function daysOf(outline: Outline, candidates: readonly Candidate[]): Map<number, string> {
  const days = new Map<number, string>();
  let day: string | undefined;
  for (const { section, title } of candidates) {
    day = DAY.exec(title)?.[0] ?? day;
    if (day !== undefined) days.set(section.index, day);
  }
  const stated = outline.fields.find(({ name }) => name === 'day')?.values[0]?.text;
  const inFile = /(?:^|\/)\W*day[\s_-]*(\d{1,2})(?!\d)[^/]*$/iu.exec(outline.source)?.[1];
  const ofNote = stated ?? inFile;
  if (days.size === 0 && ofNote !== undefined) {
    for (const { index } of outline.sections)
      days.set(index, /^\d+$/u.test(ofNote) ? `Day ${ofNote}` : ofNote);
  }
  return days;
}

function makeTalk(
  outline: Outline,
  candidate: Candidate,
  sections: ReadonlySet<number>,
  days: ReadonlyMap<number, string>,
): Talk {
  const { heading, section, title, credits } = candidate;
  const titled = credits.find((line) => line.title !== undefined);
  // A list of short keynotes has a title on many a line, none of which is that of the session.
  const isList = credits.filter((line) => line.block !== heading).length > 2;
  const stated = isList && titled?.block !== heading ? undefined : titled;
  const inBody = stated !== undefined && stated.block !== heading && GROUP_HEADING.test(title);
  const whole = nameIn(heading, 0, heading.text.length);
  const cut = stated?.title !== undefined && (stated.block === heading || inBody) ? stated : undefined;
  const label = cut?.title === undefined ? title : titleIn(cut.block, cut.title);
  const { start, end } = trimmed(cut?.block ?? heading, cut?.title);
  const day = days.get(section.index);
  const last = Math.max(...Array.from(sections, (index) => itemAt(outline.sections, index).last));
  return {
    sighting: {
      name: label,
      kind: 'talk',
      certainty: 1,
      finder: 'heading',
      place: placeIn(outline, cut?.block ?? heading, start, end),
      block: heading.index,
    },
    sections,
    first: section.first,
    last,
    aliases: inBody || whole === label || heading.kind === 'row' ? [] : [whole],
    ...(day === undefined ? {} : { day }),
  };
}

/** The title that credits state; what is nothing but a label, such as "Talk:", is one for want of a better. */
function titleIn(block: Block, { start, end }: Stretch): string {
  const words = nameIn(block, start, end);
  return cleanTitle(words) || words;
}

function trimmed(block: Block, part = { start: 0, end: block.text.length }): { start: number; end: number } {
  const slice = block.text.slice(part.start, part.end);
  const start = slice.search(/[^\s#]/u);
  if (start < 0) return part;
  return {
    start: part.start + start,
    end: part.start + slice.replace(/[\s#]+$/u, '').length,
  };
}

/** Headings that stand twice are one talk, noted in two sittings. */
function mergeRepeated(talks: readonly Talk[]): Talk[] {
  const byName = new Map<string, Talk>();
  for (const talk of talks) {
    const name = `${foldName(talk.sighting.name)} ${GROUP_HEADING.test(talk.sighting.name) ? (talk.day ?? '') : ''}`;
    const earlier = byName.get(name);
    byName.set(
      name,
      earlier === undefined
        ? talk
        : {
            ...earlier,
            sections: new Set([...earlier.sections, ...talk.sections]),
            last: Math.max(earlier.last, talk.last),
          },
    );
  }
  return [...byName.values()];
}

/** The note as one talk, named by its front matter, its heading or its file. */
function wholeNote(outline: Outline): Talk {
  const field = outline.fields.find(({ name }) => name === 'title')?.values[0];
  const heading = outline.blocks.find(({ kind }) => kind === 'heading');
  const fileName = outline.source.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
  const place =
    field !== undefined
      ? placeAt(outline, field.start, field.end)
      : heading !== undefined
        ? placeIn(outline, heading, trimmed(heading).start, trimmed(heading).end)
        : placeAt(outline, 0, 0);
  const name = field?.text ?? (heading === undefined ? fileName : titleOf(outline, heading));
  const sighting: Sighting = {
    name,
    kind: 'talk',
    certainty: 0.8,
    finder: field === undefined ? 'file' : 'front matter',
    place,
    block: heading?.index ?? 0,
  };
  return {
    sighting,
    sections: new Set(outline.sections.map(({ index }) => index)),
    first: 1,
    last: outline.lines.count,
    aliases: [],
  };
}
