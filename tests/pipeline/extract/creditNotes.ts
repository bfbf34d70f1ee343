/** What the tests of credits and of what stands beside them share: outlines of small notes, and answers as short texts. */
import { type NameLexicon, lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import { type Fact, type Sighting, see } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import type { Place } from '../../../src/schema/place.ts';
import { KNOWLEDGE } from '../graphOf.ts';

export const outlineOf = (text: string): Outline => parseNote({ id: 'note.md', text, sha256: '' }).outline;

/** The names that `graphOf` knows beforehand: asked for by each test, so that what they are made by counts as tested there. */
export const knownLexicon = (): NameLexicon => lexiconOf(KNOWLEDGE.gazetteer);

/** What the note has at a place. */
export const quoteOf = ({ text }: Outline, { start, end }: Place): string =>
  text.slice(start.offset, end.offset);

/** Each as `line: kind name`, with the words of the note where they are others. */
export const shownIn = (outline: Outline, sightings: readonly Sighting[]): readonly string[] =>
  sightings.map(({ name, kind, place }) => {
    const quote = quoteOf(outline, place);
    return `${place.start.line}: ${kind} ${name}${quote === name ? '' : ` as “${quote}”`}`;
  });

/** Each as `from relation to`. */
export const statedBy = (facts: readonly Fact[]): readonly string[] =>
  facts.map(({ relation, from, to }) => `${from.name} ${relation} ${to.name}`);

/** Sees names at their first place in each block, in the order of the note: given as name → kind. */
export const sightAll = (outline: Outline, kinds: Readonly<Record<string, string>>): readonly Sighting[] =>
  outline.blocks.flatMap((block) =>
    Object.entries(kinds)
      .map(([name, kind]) => ({ name, kind, at: block.text.indexOf(name) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)
      .map(({ name, kind, at }) =>
        see(outline, block, at, at + name.length, { kind, certainty: 0.85, finder: 'test' }),
      ),
  );
