/**
 * Walking the graph with the arrow keys. A step goes to the neighbour that lies best in its direction; once
 * on the way, also to what hangs on the node one came from, so that a fan can be walked along.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Unit vectors as the graph counts: y grows upwards. */
export const VECTORS: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** What a degree off the direction costs, as a share of the way. */
const OFF_COURSE = 2;

/**
 * Finds where a step leads.
 * @param from the node one stands on
 * @param cameFrom the node of the step before, null at the start
 * @param isVisible leaves out what cannot be seen
 * @param without edges that are filtered out
 * @returns undefined where nothing lies that way
 */
export function stepFrom(
  graph: KnowledgeGraph,
  from: string,
  cameFrom: string | null,
  direction: Direction,
  isVisible: (key: string) => boolean,
  without?: ReadonlySet<string>,
): string | undefined {
  const near = new Set(neighbourhoodOf(graph, from, without).nodes);
  if (cameFrom !== null && graph.hasNode(cameFrom)) {
    for (const key of neighbourhoodOf(graph, cameFrom, without).nodes) near.add(key);
  }
  near.delete(from);
  const here = graph.getNodeAttributes(from);
  const [along, across] = VECTORS[direction];
  let best: { key: string; cost: number } | undefined;
  for (const key of near) {
    if (!isVisible(key)) continue;
    const { x, y } = graph.getNodeAttributes(key);
    const [dx, dy] = [x - here.x, y - here.y];
    const distance = Math.hypot(dx, dy) || 1;
    const course = (dx * along + dy * across) / distance;
    // At the start every arrow leads somewhere; on the way only what lies ahead counts.
    if (course <= 0.1 && cameFrom !== null) continue;
    const cost = distance * (1 + OFF_COURSE * (1 - course)) * (course <= 0.1 ? 1000 : 1);
    if (best === undefined || cost < best.cost || (cost === best.cost && key < best.key)) {
      best = { key, cost };
    }
  }
  return best?.key;
}
