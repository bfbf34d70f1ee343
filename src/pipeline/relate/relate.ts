/** Facts and entities → relations. Each stated relation stands once, with all the places that state it. */
import { itemAt } from '../../schema/itemAt.ts';
import type { Ontology } from '../../schema/ontology.ts';
import type { Place } from '../../schema/place.ts';
import type { Fact, Findings, Sighting } from '../extract/sighting.ts';
import { type Entity, type Resolved, talksInOrder } from '../resolve/entity.ts';
import { findParts, findProducts } from './findParts.ts';
import { relateTalks } from './relateTalks.ts';
import { type Relation, distinctPlaces } from './relation.ts';
import { talkThings } from './talkThings.ts';
import { talkWords } from './talkWords.ts';

/**
 * Derives all relations of the graph, in no particular order.
 * @param joins which kinds a relation may join; a fact of others was read off a name that turned out to be something else
 */
export function relate(
  findings: readonly Findings[],
  resolved: Resolved,
  joins: Ontology['relations'],
): Relation[] {
  const byName = new Map(joins.map((join) => [join.name, join]));
  const isAllowed = ({ relation, from, to }: Relation): boolean => {
    const join = byName.get(relation);
    return join === undefined || (join.from.includes(from.kind) && join.to.includes(to.kind));
  };
  const facts = findings.flatMap(({ facts: found }) => found);
  const stated = [
    ...facts.flatMap((fact) => settle(fact, resolved)).filter(isAllowed),
    ...coverage(findings, resolved),
    ...findParts(resolved.entities),
    ...findProducts(resolved.entities),
  ];
  const merged = mergeEqual(stated);
  const talks = talksInOrder(resolved.entities);
  const things = talkThings(merged, findings, talks);
  return [...merged, ...relateTalks(things, talkWords(findings, resolved), talks, findings)];
}

function settle({ relation, from, to, evidence }: Fact, { entityOf }: Resolved): Relation[] {
  const [source, target] = [entityOf(from), entityOf(to)];
  if (source === undefined || target === undefined || source === target) return [];
  return [{ relation, from: source, to: target, evidence, weight: evidence.length }];
}

/** A talk covers what is named in its own sections; to a resource it points. */
function coverage(findings: readonly Findings[], { entityOf, talkOf }: Resolved): Relation[] {
  return findings.flatMap(({ outline, talks, sightings }) => {
    const bySection = new Map(
      talks.flatMap((talk) => Array.from(talk.sections, (section) => [section, talkOf(talk)] as const)),
    );
    const cover = (sighting: Sighting): Relation[] => {
      const talk = bySection.get(itemAt(outline.blocks, sighting.block).section);
      const thing = entityOf(sighting);
      if (talk === undefined || thing === undefined) return [];
      const relation = thing.kind === 'resource' ? 'references' : 'covers';
      return [{ relation, from: talk, to: thing, evidence: [sighting.place], weight: 1 }];
    };
    return sightings.flatMap(cover);
  });
}

/** Joins relations of one name between the same two; the weight counts the places. */
function mergeEqual(relations: readonly Relation[]): Relation[] {
  const merged: { readonly relation: Relation; readonly places: Place[] }[] = [];
  const byEnds = new Map<Entity, Map<Entity, (typeof merged)[number][]>>();
  for (const relation of relations) {
    const { from, to, evidence } = relation;
    const byTarget = byEnds.get(from) ?? new Map<Entity, (typeof merged)[number][]>();
    const between = byTarget.get(to) ?? [];
    const known = between.find((other) => other.relation.relation === relation.relation);
    if (known !== undefined) {
      known.places.push(...evidence);
      continue;
    }
    const first = { relation, places: [...evidence] };
    merged.push(first);
    between.push(first);
    byEnds.set(from, byTarget.set(to, between));
  }
  return merged.map(({ relation, places }) => {
    const evidence = places.length < 2 ? places : distinctPlaces(places);
    return { ...relation, evidence, weight: evidence.length };
  });
}
