/** The one way positions get into a graph: they live in its `x` and `y`, and nowhere else. */
import type { GraphFile } from '../schema/graphFile.ts';
import { type KnowledgeGraph, readGraph } from '../schema/knowledgeGraph.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { hasManyTalks } from './manyTalks.ts';
import { mapGraphOf } from './mapGraph.ts';
import { layOutRegions } from './regionsLayout.ts';

/** Two decimals: finer than any screen, and short in the file. Adding 0 turns -0 into 0. */
const rounded = (px: number): number => Math.round(px * 100) / 100 + 0;

/** Lays a graph out and writes `x` and `y` into its nodes. */
export function placeGraph(graph: KnowledgeGraph, layout: Layout = LAYOUTS[0]): void {
  for (const [key, { x, y }] of layout.arrange(graph).places) {
    graph.mergeNodeAttributes(key, { x: rounded(x), y: rounded(y) });
  }
}

/** Lays out the graph of a file. @returns the file with `x` and `y` in its nodes */
export function placeFile(file: GraphFile): GraphFile {
  const map = mapGraphOf(file);
  const places = hasManyTalks(map) ? layOutRegions(map).places : LAYOUTS[0].arrange(readGraph(file)).places;
  return {
    ...file,
    nodes: file.nodes.map(({ key, attributes }) => {
      const { x, y } = places.get(key) ?? attributes;
      return { key, attributes: { ...attributes, x: rounded(x), y: rounded(y) } };
    }),
  };
}
