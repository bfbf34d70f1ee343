/**
 * Where nodes lie, in the order of their label facts: to ask a graph of 10,000 nodes for the place of each takes
 * longer than all the rest of a frame. Whatever is drawn comes by the node reducer, which keeps them up to date.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface NodePlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How often one has changed. */
  readonly changes: () => number;
  readonly set: (key: string, x: number, y: number) => void;
  /** Where in the order a node stands. */
  readonly indexOf: (key: string) => number | undefined;
}

/** Takes the places that nodes have in a graph. @param order the nodes, in the order of the places */
export function nodePlacesOf(graph: KnowledgeGraph, order: readonly { readonly key: string }[]): NodePlaces {
  const x = new Float64Array(order.length);
  const y = new Float64Array(order.length);
  const indices = new Map(order.map(({ key }, index) => [key, index]));
  let changes = 0;
  const set = (key: string, nodeX: number, nodeY: number): void => {
    const index = indices.get(key);
    if (index === undefined || (x[index] === nodeX && y[index] === nodeY)) return;
    changes += 1;
    x[index] = nodeX;
    y[index] = nodeY;
  };
  graph.forEachNode((key, node) => set(key, node.x, node.y));
  return { x, y, changes: () => changes, set, indexOf: (key) => indices.get(key) };
}
