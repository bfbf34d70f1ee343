/** What single finders are asked in tests: small notes, names known beforehand, and answers as short texts. */
import { type NameLexicon, lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import { type Fact, type Sighting, see, usualNameOf } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import { type Gazetteer, readGazetteer } from '../../../src/schema/gazetteerFile.ts';
import type { Place } from '../../../src/schema/place.ts';
import { KNOWLEDGE } from '../graphOf.ts';

/** The outline of a note. */
export const outlineOf = (text: string, id = 'note.md'): Outline =>
  parseNote({ id, text, sha256: '' }).outline;

/** The names that `graphOf` knows beforehand. */
export const knownLexicon = (): NameLexicon => lexiconOf(KNOWLEDGE.gazetteer);

/** A lexicon of names and given names of the test's own, made anew each time it is asked for. */
export function lexiconFrom(names: string, given = '[]'): () => NameLexicon {
  let gazetteer: Gazetteer | undefined;
  return () => {
    gazetteer ??= readGazetteer([
      { path: 'names.yaml', text: names },
      { path: 'given.yaml', text: given },
    ]).gazetteer;
    return lexiconOf({ ...gazetteer });
  };
}

/** What the note has at a place. */
export const quoteOf = ({ text }: Outline, { start, end }: Place): string =>
  text.slice(start.offset, end.offset);

/** Each as `line: kind usual name`, with the words of the note where they are others. */
export const shownIn = (outline: Outline, sightings: readonly Sighting[]): string[] =>
  sightings.map((sighting) => {
    const quote = quoteOf(outline, sighting.place);
    const name = usualNameOf(sighting);
    const line = String(sighting.place.start.line);
    return `${line}: ${sighting.kind} ${name}${quote === name ? '' : ` as “${quote}”`}`;
  });

/** Each as `from relation to`. */
export const statedBy = (facts: readonly Fact[]): string[] =>
  facts.map(({ relation, from, to }) => `${usualNameOf(from)} ${relation} ${usualNameOf(to)}`);

/** Sees names wherever they stand in a note, in its order: given as name → kind, and none within a longer one before it. */
export function sightAll(
  outline: Outline,
  kinds: Readonly<Record<string, string>>,
  certainty = 0.85,
): readonly Sighting[] {
  return outline.blocks.flatMap((block) => {
    const taken = new Set<number>();
    return Object.entries(kinds)
      .flatMap(([name, kind]) => {
        const found: Sighting[] = [];
        for (let at = block.text.indexOf(name); at !== -1; at = block.text.indexOf(name, at + 1)) {
          if (taken.has(at)) continue;
          for (let letter = at; letter < at + name.length; letter += 1) taken.add(letter);
          found.push(see(outline, block, at, at + name.length, { kind, certainty, finder: 'test' }));
        }
        return found;
      })
      .sort((a, b) => a.place.start.offset - b.place.start.offset);
  });
}

/** The same by the index of the block that they stand in. */
export function byBlock(sightings: readonly Sighting[]): ReadonlyMap<number, readonly Sighting[]> {
  const blocks = [...new Set(sightings.map(({ block }) => block))];
  return new Map(blocks.map((index) => [index, sightings.filter(({ block }) => block === index)]));
}
