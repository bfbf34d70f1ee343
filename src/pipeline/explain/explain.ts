/**
 * Explains what became of a name: where it was seen, why it is of its kind, why its spellings are one thing,
 * and where it stands without being in the graph. Reads off what the stages decided; decides nothing itself.
 */
import { valueAt } from '../../schema/itemAt.ts';
import { comparePlaces } from '../../schema/place.ts';
import type { NameLexicon } from '../extract/nameLexicon.ts';
import type { Findings, Lost, Sighting } from '../extract/sighting.ts';
import { foldName, foldSingular } from '../extract/words.ts';
import { groupBy } from '../groupBy.ts';
import { type Entity, type Resolved, placeId } from '../resolve/entity.ts';
import { idOf } from '../resolve/resolve.ts';
import type { Explained, ExplainedThing, Form, Quote, Vote } from './explanation.ts';
import { joinedBy } from './joinedBy.ts';
import { occurrencesOf } from './occurrences.ts';

/** What the stages up to entities hand on. */
export interface Decided {
  readonly findings: readonly Findings[];
  readonly resolved: Resolved;
  readonly lexicon: NameLexicon;
}

/** Explains a name, however it is cased, spaced or spelt in the notes; empty where it stands nowhere. */
export function explain(name: string, { findings, resolved, lexicon }: Decided): Explained {
  const entities = entitiesCalled(name, resolved);
  const names = new Set(
    [name, ...entities.flatMap(({ sightings }) => sightings.map((seen) => seen.name))].map(foldSingular),
  );
  const lost = findings.flatMap((found) => found.lost);
  const mentioned = new Set(
    entities.flatMap(({ sightings }) => sightings.map(({ place }) => placeId(place))),
  );
  const overruled = lost.filter((each) => mentioned.has(placeId(each.sighting.place)));
  const droppedHere = lost.filter(
    (each) => names.has(foldSingular(each.sighting.name)) && !mentioned.has(placeId(each.sighting.place)),
  );
  const quote = quoterOf(findings);
  const taken = [
    ...entities.flatMap(({ sightings }) => sightings),
    ...droppedHere.map(({ sighting }) => sighting),
  ];
  return {
    things: entities.map((entity) => explainThing(entity, overruled, lexicon, quote)),
    dropped: [
      ...onePerPlace(droppedHere).map((each) => ({ ...quote(each.sighting), because: reasonOf(each) })),
      ...findings.flatMap((found) => occurrencesOf(name, found, taken, resolved, lexicon)),
    ].sort((a, b) => comparePlaces(a.place, b.place)),
  };
}

/** Whether a thing may be meant by a name: letters and digits decide, and the number of the noun does not. */
function entitiesCalled(name: string, { entities }: Resolved): Entity[] {
  const called = (fold: (text: string) => string): Entity[] =>
    entities.filter(({ label, aliases, sightings }) =>
      [label, ...aliases, ...sightings.map((sighting) => sighting.name)].some(
        (form) => fold(form) === fold(name),
      ),
    );
  const exactly = called(foldName);
  return exactly.length > 0 ? exactly : called(foldSingular);
}

type Quoter = (sighting: Sighting) => Quote;

function quoterOf(findings: readonly Findings[]): Quoter {
  const texts = new Map(findings.map(({ outline }) => [outline.source, outline.text]));
  return ({ place }) => ({
    place,
    words: valueAt(texts, place.source).slice(place.start.offset, place.end.offset),
  });
}

function explainThing(
  entity: Entity,
  overruled: readonly Lost[],
  lexicon: NameLexicon,
  quote: Quoter,
): ExplainedThing {
  const { label, kind, sightings, surest } = entity;
  const own = new Set(sightings.map(({ place }) => placeId(place)));
  const losers = overruled.map(({ sighting }) => sighting).filter(({ place }) => own.has(placeId(place)));
  return {
    label,
    kind,
    mentions: sightings.map((sighting) => ({ ...quote(sighting), finder: sighting.finder })),
    votes: votesOf(sightings, losers, surest),
    ...(surest.kind === kind
      ? {}
      : { retyped: `the notes are not about the system that it is a ${surest.kind} of` }),
    forms: formsOf(entity, lexicon),
  };
}

/** Votes that say the same are one; the deciding one comes first, then the others by certainty, then what was overruled. */
function votesOf(sightings: readonly Sighting[], losers: readonly Sighting[], surest: Sighting): Vote[] {
  const isDeciding = ({ finder, kind, certainty }: Sighting): boolean =>
    finder === surest.finder && kind === surest.kind && certainty === surest.certainty;
  const cast = [
    ...sightings.map((by) => ({ by, outcome: isDeciding(by) ? ('decides' as const) : ('counts' as const) })),
    ...losers.map((by) => ({ by, outcome: 'overruled' as const })),
  ];
  const votes = groupBy(cast, ({ by, outcome }) => `${outcome} ${by.finder} ${by.kind} ${by.certainty}`);
  const order = ['decides', 'counts', 'overruled'];
  return [...votes.values()]
    .map((same): Vote => {
      const [{ by, outcome }] = same;
      const { finder, kind, certainty } = by;
      return { finder, kind, certainty, count: same.length, outcome };
    })
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.certainty - a.certainty);
}

function formsOf(entity: Entity, lexicon: NameLexicon): Form[] {
  const spelt = groupBy(entity.sightings, (sighting) => sighting.name);
  return Array.from(spelt, ([name, same]): Form => {
    const [first] = same;
    const merged = entity.joined.find(({ id }) => id === idOf(first, lexicon));
    return { name, count: same.length, because: joinedBy(first, entity, merged, lexicon) };
  }).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Several finders may have lost at one place. */
const onePerPlace = (lost: readonly Lost[]): Lost[] => [
  ...new Map(lost.map((each) => [placeId(each.sighting.place), each])).values(),
];

function reasonOf(lost: Lost): string {
  if (lost.because === 'aside') return 'no talk: its note is a list that is kept beside the talks';
  const { name, kind, finder } = lost.to;
  return `part of the longer "${name}" (${kind}, ${finder})`;
}
