/** Names of what a slide lights up but has no room for: they stand at the border of the room, where the line goes there. Pure. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Point, Size } from './camera.ts';
import type { LabelLine } from './labelStyle.ts';
import type { SceneView } from './sceneView.ts';

/** Px from the border at which the name stands. */
const INSIDE = 12;

export interface LeavingPoint extends Point {
  /** Which way the line goes on. */
  readonly arrow: string;
}

/**
 * Finds where the line from what is selected to a node beyond the room leaves the room.
 * @param project from the layout to the room, in px with y downward
 * @returns undefined where the node is not lit, no line leads there, or what is selected is not in the room itself
 */
export function leavingPoint(
  graph: KnowledgeGraph,
  { lit, selected }: Pick<SceneView, 'lit' | 'selected'>,
  key: string,
  project: (point: Point) => Point,
  { width, height }: Size,
): LeavingPoint | undefined {
  if (lit?.has(key) !== true || selected === null || key === selected || !graph.hasNode(selected))
    return undefined;
  const isJoined = graph.someEdge(selected, key, (_, { derived }) => derived !== true);
  if (!isJoined) return undefined;
  const from = project(graph.getNodeAttributes(selected));
  const to = project(graph.getNodeAttributes(key));
  const [right, bottom] = [width - INSIDE, height - INSIDE];
  if (from.x < INSIDE || from.y < INSIDE || from.x > right || from.y > bottom) return undefined;
  const sides = [
    { arrow: '\u2190', share: shareTo(from.x, to.x, INSIDE) },
    { arrow: '\u2192', share: shareTo(from.x, to.x, right) },
    { arrow: '\u2191', share: shareTo(from.y, to.y, INSIDE) },
    { arrow: '\u2193', share: shareTo(from.y, to.y, bottom) },
  ];
  const [first] = sides.filter(({ share }) => share > 0).sort((a, b) => a.share - b.share);
  if (first === undefined || first.share > 1) return undefined;
  const { arrow, share } = first;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, arrow };
}

/** The share of the way between two numbers at which a third lies; endless where the way never comes there. */
const shareTo = (from: number, to: number, at: number): number =>
  from === to ? Number.POSITIVE_INFINITY : (at - from) / (to - from);

/** Writes the arrow on the side of the name to which it points. */
export const withArrow = (lines: readonly LabelLine[], arrow: string): readonly LabelLine[] =>
  lines.map((line, index) => {
    if (index > 0) return line;
    return { ...line, text: arrow === '\u2192' ? `${line.text} ${arrow}` : `${arrow} ${line.text}` };
  });
