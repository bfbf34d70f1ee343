/** Things and talks made up for a test, without notes to read them from. */
import { type Findings, type Sighting, see } from '../../../src/pipeline/extract/sighting.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import type { Traits } from '../../../src/pipeline/relate/talkTraits.ts';
import type { Entity, TalkEntity } from '../../../src/pipeline/resolve/entity.ts';
import { itemAt, valueAt } from '../../../src/schema/itemAt.ts';
import type { Place } from '../../../src/schema/place.ts';

/** A place on a line; no two lines share one. */
export const onLine = (line: number, source = 'note.md'): Place => ({
  source,
  start: { line, column: 1, offset: line * 100 },
  end: { line, column: 10, offset: line * 100 + 9 },
});

export const named = (name: string, line: number): Sighting => ({
  name,
  kind: 'concept',
  certainty: 1,
  finder: 'test',
  place: onLine(line),
  block: 0,
});

/** A thing that the notes name in turn, the first time on line 1, then on line 2 and so on. */
export function thing(kind: string, label: string, names: readonly string[] = [label]): Entity {
  const sightings = names.map((name, at) => named(name, at + 1));
  return { key: label, label, kind, aliases: [], sightings, surest: named(label, 1), joined: [] };
}

/** Talks of one note, one after another, by their titles. */
export const talksOf = (titles: readonly string[], source = 'note.md'): readonly TalkEntity[] =>
  titles.map((title, at) => ({
    ...thing('talk', title),
    talk: {
      sighting: named(title, at),
      sections: new Set([at]),
      first: at,
      last: at,
      aliases: [],
      source,
    },
  }));

/** Traits of talks, each as how much of what it has. */
export function traitsOf(
  talks: readonly Entity[],
  amounts: readonly Readonly<Record<string, number>>[],
): Traits {
  const names = [...new Set(amounts.flatMap((amount) => Object.keys(amount)))];
  return {
    names,
    vectors: new Map(
      talks.map((talk, at) => {
        const has = Object.entries(amounts[at] ?? {});
        return [
          talk,
          {
            ids: has.map(([name]) => names.indexOf(name)),
            weights: has.map(([, weight]) => weight),
            starts: has.map((_, index) => index * 10),
            ends: has.map((_, index) => index * 10 + 5),
          },
        ];
      }),
    ),
  };
}

/** What a talk has, by name, as how much it says. */
export function weightsIn({ names, vectors }: Traits, talk: Entity): Readonly<Record<string, number>> {
  const { ids, weights } = valueAt(vectors, talk);
  return Object.fromEntries(ids.map((id, at) => [itemAt(names, id), itemAt(weights, at)]));
}

export interface NotedTalks {
  readonly found: Findings;
  readonly talks: readonly TalkEntity[];
}

/** Reads a note in which each heading of the second level is a talk, and nothing else is found. */
export function notedTalks(text: string, source = 'note.md'): NotedTalks {
  const { outline } = parseNote({ id: source, text, sha256: '' });
  const talks = outline.sections
    .filter(({ level }) => level === 2)
    .map(({ index, heading, first, last }): TalkEntity => {
      const block = itemAt(outline.blocks, heading);
      const sighting = see(outline, block, 0, block.text.length, {
        kind: 'talk',
        certainty: 1,
        finder: 'test',
      });
      const talk = { sighting, sections: new Set([index]), first, last, aliases: [], source };
      return { ...thing('talk', sighting.name), sightings: [sighting], surest: sighting, talk };
    });
  return {
    found: { outline, talks: talks.map(({ talk }) => talk), sightings: [], facts: [], lost: [] },
    talks,
  };
}
