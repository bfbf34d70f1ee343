/**
 * How near two talks belong: 1 for the closest, 0 for talks that have nothing in common. What few talks
 * share says more than what all share; where nothing else decides, the order of the notes does.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { byCodeUnit } from './positions.ts';
import type { TalkTies } from './talkTies.ts';

/** What an edge between two talks counts, against one thing that only these two share; a computed one by its weight, and less, since it mostly rests on what they share. */
const DIRECT = 1;
const DERIVED = 0.25;
/** What it counts that two talks follow each other in the notes, against a typical closest pair. */
const IN_ORDER = 0.15;

/** From this affinity on two talks share something; order alone gives 0.23. */
export const JOINED = 0.25;

/** Affinity by the places of two talks in the order of the notes. */
export type Affinity = (a: number, b: number) => number;

export function talkAffinity(graph: KnowledgeGraph, { talks, shared }: TalkTies): Affinity {
  const count = talks.length;
  const place = new Map(talks.map((talk, index) => [talk, index]));
  const common = new Float64Array(count * count);
  const add = (a: number, b: number, weight: number): void => {
    common[a * count + b] = (common[a * count + b] ?? 0) + weight;
    common[b * count + a] = (common[b * count + a] ?? 0) + weight;
  };
  for (const tied of shared.values()) {
    const places = [...tied.keys()].map((talk) => place.get(talk) ?? 0);
    // One thing spends the same on each of its talks, however many they are.
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) add(a, b, 1 / (places.length - 1));
    }
  }
  for (const edge of graph.edges().sort(byCodeUnit)) {
    const [a, b] = graph.extremities(edge).map((end) => place.get(end));
    if (a === undefined || b === undefined || a === b) continue;
    const { derived, weight } = graph.getEdgeAttributes(edge);
    if (derived !== true) add(a, b, DIRECT);
    else if (weight > 0 && Number.isFinite(weight)) add(a, b, weight * DERIVED);
  }
  const typical = typicalClosest(common, count);
  return (a, b) => {
    const inOrder = Math.abs(a - b) === 1 ? IN_ORDER : 0;
    const sum = (common[a * count + b] ?? 0) / typical + inOrder;
    return sum / (sum + 0.5);
  };
}

/** The mean, over the talks that share anything, of what each has in common with its closest. */
function typicalClosest(common: Float64Array, count: number): number {
  const closest = Array.from({ length: count }, (_, talk) =>
    common.subarray(talk * count, (talk + 1) * count).reduce((most, each) => Math.max(most, each), 0),
  ).filter((most) => most > 0);
  return closest.length === 0 ? 1 : closest.reduce((sum, most) => sum + most, 0) / closest.length;
}
