/** Entities and relations → the graph. Positions are left at the origin: a layout gives them. */
import type { GraphAttributes, NodeAttributes } from '../../schema/graphFile.ts';
import { edgeKeyOf } from '../../schema/keys.ts';
import { type KnowledgeGraph, emptyGraph } from '../../schema/knowledgeGraph.ts';
import { shortLabel } from '../../schema/label.ts';
import type { Ontology } from '../../schema/ontology.ts';
import { type Mention, type Place, comparePlaces } from '../../schema/place.ts';
import { GRAPH_SCHEMA } from '../../schema/graphFile.ts';
import type { Outline } from '../parse/outline.ts';
import type { Relation } from '../relate/relation.ts';
import type { Entity } from '../resolve/entity.ts';
import { summaries } from './summarise.ts';
import { titleOf, titleOfAll } from './titles.ts';
import { type Weights, linesOf, radiusOf, salienceOf } from './weigh.ts';

/** Builds the graph. Nodes and edges are added in the order of their keys, so that what depends on insertion order does not depend on the notes' order. */
export function buildGraph(
  outlines: readonly Outline[],
  entities: readonly Entity[],
  relations: readonly Relation[],
  ontology: Ontology,
): KnowledgeGraph {
  const graph = emptyGraph(attributesOf(outlines, ontology));
  const talksOf = countTalks(relations);
  const weights = new Map(
    entities.map((entity) => [entity, { lines: linesOf(entity), talks: talksOf.get(entity.key) ?? 0 }]),
  );
  const things = entities
    .filter(({ kind }) => kind !== 'talk')
    .map((entity) => weights.get(entity) ?? { lines: 0, talks: 0 });
  const most: Weights = {
    lines: Math.max(0, ...things.map(({ lines }) => lines)),
    talks: Math.max(0, ...things.map(({ talks }) => talks)),
  };
  const orders = orderTalks(entities);
  const summaryOf = summaries(outlines, entities);
  for (const entity of entities.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const weight = weights.get(entity) ?? { lines: 0, talks: 0 };
    const summary = summaryOf.get(entity);
    graph.addNode(entity.key, {
      ...nodeOf(entity, weight, most, orders.get(entity) ?? 0),
      ...(summary === undefined ? {} : { summary }),
    });
  }
  addEdges(graph, relations, ontology);
  return graph;
}

function attributesOf(outlines: readonly Outline[], ontology: Ontology): GraphAttributes {
  const titles = outlines.map(titleOf);
  return {
    schema: GRAPH_SCHEMA,
    title: titleOfAll(titles),
    sources: outlines.map(({ source, sha256 }, index) => ({
      id: source,
      title: titles[index] ?? source,
      sha256,
    })),
    kinds: [...ontology.kinds],
    relations: ontology.relations.map(({ from, to, ...relation }) => ({
      ...relation,
      from: [...from],
      to: [...to],
    })),
  };
}

function nodeOf(entity: Entity, weight: Weights, most: Weights, order: number): NodeAttributes {
  const { talk, url } = entity;
  const talkLines = talk === undefined ? 0 : talk.last - talk.first + 1;
  return {
    label: shortLabel(entity.label),
    kind: entity.kind,
    aliases: [...entity.aliases],
    mentions: entity.sightings
      .map(({ place, finder }): Mention => ({ ...place, finder }))
      .sort(comparePlaces),
    salience: salienceOf(entity.kind, weight, most),
    x: 0,
    y: 0,
    size: radiusOf(entity.kind, weight, talkLines),
    ...(talk === undefined
      ? {}
      : { range: { source: talk.source, first: talk.first, last: talk.last }, order }),
    ...(talk?.day === undefined ? {} : { day: talk.day }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Talks in the order of the notes: by source, then by line. */
function orderTalks(entities: readonly Entity[]): Map<Entity, number> {
  const talks = entities.filter(({ talk }) => talk !== undefined);
  talks.sort((a, b) => {
    const [x, y] = [a.talk, b.talk];
    if (x === undefined || y === undefined) return 0;
    return x.source === y.source ? x.first - y.first : x.source < y.source ? -1 : 1;
  });
  return new Map(talks.map((talk, order) => [talk, order]));
}

function countTalks(relations: readonly Relation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { relation, to } of relations) {
    if (relation === 'covers' || relation === 'references') counts.set(to.key, (counts.get(to.key) ?? 0) + 1);
  }
  return counts;
}

function addEdges(graph: KnowledgeGraph, relations: readonly Relation[], ontology: Ontology): void {
  const symmetric = new Set(
    ontology.relations.filter((relation) => relation.symmetric === true).map(({ name }) => name),
  );
  const keyed = relations.map((relation) => ({
    relation,
    key: edgeKeyOf(relation.from.key, relation.relation, relation.to.key),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { key, relation } of keyed) {
    const attributes = {
      relation: relation.relation,
      weight: relation.weight,
      evidence: relation.evidence.map((place: Place) => ({ ...place })),
      ...(relation.because === undefined ? {} : { derived: true, because: [...relation.because] }),
    };
    if (symmetric.has(relation.relation))
      graph.addUndirectedEdgeWithKey(key, relation.from.key, relation.to.key, attributes);
    else graph.addDirectedEdgeWithKey(key, relation.from.key, relation.to.key, attributes);
  }
}
