/** What the tests ask of positions. */
import type { Point, Positions } from '../../src/layout/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';

export function placeOf(positions: Positions, key: string): Point {
  const place = positions.get(key);
  if (place === undefined) throw new Error(`${key} has no place`);
  return place;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The pairs of nodes whose marks cover each other. */
export function overlaps(graph: KnowledgeGraph, positions: Positions): string[] {
  const marks = [...positions]
    .map(([key, place]) => ({ key, place, size: graph.getNodeAttribute(key, 'size') }))
    .sort((a, b) => a.place.x - b.place.x);
  const widest = Math.max(0, ...marks.map(({ size }) => size));
  return marks.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < marks.length; next += 1) {
      const b = marks[next];
      if (b === undefined || b.place.x - a.place.x > 2 * widest) break;
      if (distance(a.place, b.place) <= a.size + b.size) found.push(`${a.key} and ${b.key}`);
    }
    return found;
  });
}

/** The nodes of a graph that have no finite place. */
export const unplaced = (graph: KnowledgeGraph, positions: Positions): string[] =>
  graph.filterNodes((key) => {
    const place = positions.get(key);
    return place === undefined || !Number.isFinite(place.x) || !Number.isFinite(place.y);
  });
