/**
 * How nodes and edges look (LOOK.md, "Nodes, edges, labels"), as values that the WebGL programs take over.
 * Fading is not done here: the programs mix what does not stand out with the ground by `faded`, so that
 * pointing at a node of a large map costs nothing for all the others.
 */
import type { EdgeAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { Shape } from '../schema/ontology.ts';
import { type Palette, mix } from './palette.ts';

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
  /** True where it is filtered out, and only left to be seen: nothing points at it. */
  readonly grey: boolean;
}

const FADED_TALK = 0.26;
const FADED_NODE = 0.22;
/** The share of its colour that is left of what is filtered out: less than of what is faded, since one may choose both. */
const GREY_NODE = 0.14;
const GREY_EDGE = 0.07;

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
    grey: false,
  };
}

/** Says how a node looks that is filtered out but left to be seen, whatever else stands out. */
export function greyNodeLook(node: Pick<NodeAttributes, 'kind' | 'size'>, palette: Palette): NodeLook {
  const look = nodeLook(node, 'plain', palette);
  return { ...look, color: mix(palette.ground, look.color, GREY_NODE), faded: 1, grey: true };
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

/** The opacity of an edge while something else stands out; one that is fainter stays so. */
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

/** Says how an edge looks that is filtered out, or that leads to what is. */
export const greyEdgeLook = (
  { derived = false }: Pick<EdgeAttributes, 'derived'>,
  palette: Palette,
): EdgeLook => ({
  color: palette.edge,
  opacity: GREY_EDGE,
  width: 1,
  strong: false,
  hidden: derived,
});
