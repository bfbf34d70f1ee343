/** The one way positions get into a graph: they live in its `x` and `y`, those of its regions in its own attributes, and nowhere else. */
import type { GraphFile, Region } from '../schema/graphFile.ts';
import { type KnowledgeGraph, readGraph } from '../schema/knowledgeGraph.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { hasManyTalks } from './manyTalks.ts';
import { mapGraphOf } from './mapGraph.ts';
import { layOutRegions } from './regionsLayout.ts';

/** Two decimals: finer than any screen, and short in the file. Adding 0 turns -0 into 0. */
const rounded = (px: number): number => Math.round(px * 100) / 100 + 0;

const roundedBox = ({ box: { left, right, top, bottom }, ...region }: Region): Region => ({
  ...region,
  box: { left: rounded(left), right: rounded(right), top: rounded(top), bottom: rounded(bottom) },
});

/** Lays a graph out and writes `x` and `y` into its nodes, and the regions of many talks into the graph. */
export function placeGraph(graph: KnowledgeGraph, layout: Layout = LAYOUTS[0]): void {
  const { places, backdrop } = layout.arrange(graph);
  for (const [key, { x, y }] of places) {
    graph.mergeNodeAttributes(key, { x: rounded(x), y: rounded(y) });
  }
  if (backdrop?.kind === 'regions') graph.setAttribute('regions', backdrop.regions.map(roundedBox));
  else graph.removeAttribute('regions');
}

/** Lays out the graph of a file. @returns the file with `x` and `y` in its nodes, and the regions of many talks */
export function placeFile(file: GraphFile): GraphFile {
  const map = mapGraphOf(file);
  const { places, regions } = hasManyTalks(map)
    ? layOutRegions(map)
    : { places: LAYOUTS[0].arrange(readGraph(file)).places, regions: null };
  const { regions: _, ...attributes } = file.attributes;
  return {
    ...file,
    attributes: regions === null ? attributes : { ...attributes, regions: regions.regions.map(roundedBox) },
    nodes: file.nodes.map(({ key, attributes }) => {
      const { x, y } = places.get(key) ?? attributes;
      return { key, attributes: { ...attributes, x: rounded(x), y: rounded(y) } };
    }),
  };
}
