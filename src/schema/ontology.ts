/** The kinds and relations that a graph may hold. They are data: a graph file carries its own, so that the view needs no code for a new kind. */

/** The shapes that the view can draw; a kind names one, so that colour is never the only cue. */
export const SHAPES = ['ring', 'arch', 'square', 'hexagon', 'diamond', 'circle', 'page', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Kind {
  readonly name: string;
  /** One of it, as in "Concept". */
  readonly label: string;
  /** Many of it, as in "Concepts". */
  readonly plural: string;
  readonly shape: Shape;
  /** Colours on the light and on the dark ground, as `#rrggbb`; `ink` where the kind spends no hue. */
  readonly light: string;
  readonly dark: string;
}

export interface Relation {
  readonly name: string;
  /** Read from source to target: "works for". */
  readonly label: string;
  /** Read from target to source: "employs". */
  readonly inverse: string;
  /** Kinds that may stand at its ends. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** True where the two ends may be exchanged. */
  readonly symmetric?: boolean;
}

export interface Ontology {
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
}
