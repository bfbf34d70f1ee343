/** Entities and relations → the graph, as the file that it will be. Positions are left at the origin: a layout gives them. */
import {
  type EdgeAttributes,
  GRAPH_OPTIONS,
  GRAPH_SCHEMA,
  type GraphAttributes,
  type GraphFile,
  type NodeAttributes,
} from '../../schema/graphFile.ts';
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import { edgeKeyOf } from '../../schema/keys.ts';
import { byKey } from '../../schema/knowledgeGraph.ts';
import { shortLabel } from '../../schema/label.ts';
import type { Ontology } from '../../schema/ontology.ts';
import { type Mention, comparePlaces } from '../../schema/place.ts';
import type { Outline } from '../parse/outline.ts';
import type { Relation } from '../relate/relation.ts';
import { type Entity, talksInOrder } from '../resolve/entity.ts';
import { summaries } from './summarise.ts';
import { titleOf, titleOfAll } from './titles.ts';
import { type Weights, linesOf, radiusOf, salienceOf } from './weigh.ts';

/** Builds the graph. Nodes and edges are in the order of their keys, so that what depends on insertion order does not depend on the notes' order. */
export function buildGraph(
  outlines: readonly Outline[],
  entities: readonly Entity[],
  relations: readonly Relation[],
  ontology: Ontology,
): GraphFile {
  const talksOf = countTalks(relations);
  const weights = new Map(
    entities.map((entity) => [entity, { lines: linesOf(entity), talks: talksOf.get(entity.key) ?? 0 }]),
  );
  const things = entities.filter(({ kind }) => kind !== 'talk').map((entity) => valueAt(weights, entity));
  const most: Weights = {
    lines: Math.max(0, ...things.map(({ lines }) => lines)),
    talks: Math.max(0, ...things.map(({ talks }) => talks)),
  };
  const orders = new Map<Entity, number>(talksInOrder(entities).map((talk, order) => [talk, order]));
  const summaryOf = summaries(outlines, entities);
  const nodes = entities.map((entity) => {
    const weight = valueAt(weights, entity);
    const summary = summaryOf.get(entity);
    const node = nodeOf(entity, weight, most, orders.get(entity) ?? 0);
    return { key: entity.key, attributes: summary === undefined ? node : { ...node, summary } };
  });
  return {
    options: GRAPH_OPTIONS,
    attributes: attributesOf(outlines, ontology),
    nodes: nodes.sort(byKey),
    edges: edgesOf(relations, ontology),
  };
}

function attributesOf(outlines: readonly Outline[], ontology: Ontology): GraphAttributes {
  const titles = outlines.map(titleOf);
  return {
    schema: GRAPH_SCHEMA,
    title: titleOfAll(titles),
    sources: outlines.map(({ source, sha256 }, index) => ({
      id: source,
      title: itemAt(titles, index),
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
      .map(({ place: { source, start, end }, finder }): Mention => ({ source, start, end, finder }))
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

function countTalks(relations: readonly Relation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { relation, to } of relations) {
    if (relation === 'covers' || relation === 'references') counts.set(to.key, (counts.get(to.key) ?? 0) + 1);
  }
  return counts;
}

function edgesOf(relations: readonly Relation[], ontology: Ontology): GraphFile['edges'] {
  const symmetric = new Set(
    ontology.relations.filter((relation) => relation.symmetric === true).map(({ name }) => name),
  );
  // Field by field, and without copies: a vault has hundreds of thousands.
  const edges = relations.map(({ relation, from, to, ...said }): GraphFile['edges'][number] => {
    const [source, target] = [from.key, to.key];
    const key = edgeKeyOf(source, relation, target);
    const attributes = attributesOfEdge(relation, said);
    return symmetric.has(relation)
      ? { key, source, target, undirected: true, attributes }
      : { key, source, target, attributes };
  });
  return edges.sort(byKey);
}

function attributesOfEdge(
  relation: string,
  { weight, evidence: places, because }: Pick<Relation, 'weight' | 'evidence' | 'because'>,
): EdgeAttributes {
  const evidence = places as Mention[];
  return because === undefined
    ? { relation, weight, evidence }
    : { relation, weight, evidence, derived: true, because: because as string[] };
}
