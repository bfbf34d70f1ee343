/**
 * How nodes and edges look (LOOK.md, "Nodes, edges, labels"), as values that the WebGL programs take over.
 * Fading is not done here: the programs mix what does not stand out with the ground by `faded`, so that
 * pointing at a node of a large map costs nothing for all the others.
 */
import type { EdgeAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { Shape } from '../schema/ontology.ts';
import type { Palette } from './palette.ts';

/** The kind that gets a fan and a title. */
export const TALK = 'talk';

export type NodeEmphasis = 'plain' | 'lit' | 'selected';

export interface NodeLook {
  readonly color: string;
  /** Radius in px at scale 1. */
  readonly size: number;
  readonly shape: Shape;
  /** The share of its colour that is left while something else stands out. */
  readonly faded: number;
  /** True where it keeps its colour while others fade. */
  readonly strong: boolean;
  /** True where the accent ring goes round it. */
  readonly ringed: boolean;
}

const FADED_TALK = 0.26;
const FADED_NODE = 0.22;

/** Says how a node looks. A kind that the graph does not declare is a circle in grey. */
export function nodeLook(
  { kind, size }: Pick<NodeAttributes, 'kind' | 'size'>,
  emphasis: NodeEmphasis,
  palette: Palette,
): NodeLook {
  const { color, shape } = palette.kinds.get(kind) ?? { color: palette.ink3, shape: 'circle' };
  return {
    color,
    size,
    shape,
    faded: kind === TALK ? FADED_TALK : FADED_NODE,
    strong: emphasis !== 'plain',
    ringed: emphasis === 'selected',
  };
}

export type EdgeEmphasis = 'plain' | 'lit' | 'path';

export interface EdgeLook {
  readonly color: string;
  readonly opacity: number;
  /** Px on the screen, at any zoom. */
  readonly width: number;
  readonly strong: boolean;
  readonly hidden: boolean;
}

/** The opacity of an edge while something else stands out. */
export const FADED_EDGE = 0.15;

/**
 * Says how an edge looks. A computed edge is hidden unless it is on a path: that two talks are related is
 * drawn by what they share, which lies between them.
 * @param atTalk whether one end, and only one, is a talk
 */
export function edgeLook(
  { derived = false }: Pick<EdgeAttributes, 'derived'>,
  atTalk: boolean,
  emphasis: EdgeEmphasis,
  palette: Palette,
): EdgeLook {
  const { ink, edge } = palette;
  if (emphasis === 'path') return { color: ink, opacity: 0.9, width: 2, strong: true, hidden: false };
  if (emphasis === 'lit') return { color: ink, opacity: 0.5, width: 1.25, strong: true, hidden: derived };
  return { color: edge, opacity: atTalk ? 0.44 : 0.23, width: 1, strong: false, hidden: derived };
}
