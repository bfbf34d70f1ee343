/**
 * Notes that are no notes of talks: a vault, a wiki, a folder of thoughts. Each note then takes the place of a talk,
 * whole, whatever its headings.
 */
import { EVENT_WORD, SPEAKER_LABEL } from '../extract/lexicon.ts';
import type { Fact, Findings, Sighting, Talk } from '../extract/sighting.ts';
import { type Outline, placeAt, placeIn } from '../parse/outline.ts';
import { noteNameOf } from './noteName.ts';

/** So many notes of which hardly one is of a talk are a vault; where they link to each other, fewer will do. */
const FEWEST_NOTES = 8;
const FEWEST_LINKED = 2;
/** The share of notes of talks among a vault's. */
const MOST_OF_TALKS = 0.2;

/** Tells whether notes are a vault rather than notes of talks. */
export function areNotes(findings: readonly Findings[]): boolean {
  const linked = findings.filter(({ outline }) => outline.links.length > 0).length;
  const fewest = linked * 2 >= findings.length ? FEWEST_LINKED : FEWEST_NOTES;
  if (findings.length < fewest) return false;
  return findings.filter(isOfTalks).length <= findings.length * MOST_OF_TALKS;
}

/** Somebody spoke, there is a day, or the note is called after an event. */
function isOfTalks({ outline, talks, facts }: Findings): boolean {
  return (
    facts.some(({ relation }) => relation === 'presents') ||
    talks.some(({ day }) => day !== undefined) ||
    outline.fields.some(({ name }) => SPEAKER_LABEL.test(name)) ||
    /\b(?:talks?|keynotes?|sessions?|workshops?|lectures?|panels?)\b/iu.test(titleOf(outline)) ||
    EVENT_WORD.test(titleOf(outline).replace(/\d{4}-\d{2}-\d{2}|\bnotes\b|\b20\d\d\b/giu, ''))
  );
}

const titleOf = (outline: Outline): string =>
  outline.blocks.find(({ kind }) => kind === 'heading')?.text.trim() ?? noteNameOf(outline.source);

/** Makes each note one talk; notes in which several people speak keep the talks that they hold. */
export function notesAsTalks(findings: readonly Findings[]): Findings[] {
  return findings.map((found) => {
    const { talks, facts } = found;
    const spoken = new Set(facts.filter(({ relation }) => relation === 'presents').map(({ to }) => to));
    if (spoken.size > 1) return found;
    const note = noteAsTalk(found.outline);
    const isGone = new Set(talks.map(({ sighting }) => sighting));
    const moved = (sighting: Sighting): Sighting => (isGone.has(sighting) ? note.sighting : sighting);
    return {
      ...found,
      talks: [note],
      facts: facts.map((fact): Fact => ({ ...fact, from: moved(fact.from), to: moved(fact.to) })),
    };
  });
}

/** The note as one talk: named by its front matter, its first heading where that is a title, or its file. */
function noteAsTalk(outline: Outline): Talk {
  const field = outline.fields.find(({ name }) => name === 'title')?.values[0];
  const first = outline.blocks.find(({ kind }) => kind !== 'frontmatter');
  const heading =
    first?.kind === 'heading' && first.level === 1 && first.text.trim() !== '' ? first : undefined;
  const fileName = noteNameOf(outline.source);
  const lead = heading === undefined ? 0 : heading.text.length - heading.text.trimStart().length;
  const name = field?.text ?? heading?.text.replace(/\s+/gu, ' ').trim() ?? fileName;
  const place =
    field !== undefined
      ? placeAt(outline, field.start, field.end)
      : heading !== undefined
        ? placeIn(outline, heading, lead, heading.text.trimEnd().length)
        : placeAt(outline, 0, 0);
  const aliases = outline.fields
    .filter(({ name: field }) => field === 'alias' || field === 'aliases')
    .flatMap(({ values }) => values.map(({ text }) => text.trim()));
  return {
    sighting: {
      name,
      kind: 'talk',
      certainty: 1,
      finder: field === undefined ? (heading === undefined ? 'file' : 'heading') : 'front matter',
      place,
      block: heading?.index ?? 0,
    },
    sections: new Set(outline.sections.map(({ index }) => index)),
    first: 1,
    last: outline.lines.count,
    aliases: [...new Set([fileName, ...aliases])].filter((alias) => alias !== name && alias !== ''),
  };
}
