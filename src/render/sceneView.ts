/** What the view asks to be drawn. It is a value: a new one is compared with the last, and only what differs is redrawn. */
import type { Theme } from './palette.ts';

/** All sets are of node keys unless they say otherwise. */
export interface SceneView {
  readonly theme: Theme;
  /** Filtered out: neither they nor their edges are drawn. */
  readonly hidden: ReadonlySet<string>;
  /** Edges of relations that are filtered out. */
  readonly hiddenEdges?: ReadonlySet<string>;
  /** Filtered out, but left to be seen faintly: they have no label and cannot be pointed at. So are the edges at them. */
  readonly grey?: ReadonlySet<string>;
  readonly greyEdges?: ReadonlySet<string>;
  /** Gets the accent ring. */
  readonly selected: string | null;
  /** What the pointer is on: its label stays where it is, or the pointer would lose it. Absent: the ground. */
  readonly pointed?: string;
  /** Null: nothing stands out. Else these are strong and the rest is faded. */
  readonly lit: ReadonlySet<string> | null;
  /** Keys of edges drawn in ink. Null: those at what is selected, or all between lit nodes where nothing is. */
  readonly litEdges: ReadonlySet<string> | null;
  /** Keys of edges drawn as a path, for why two nodes are related. */
  readonly path?: ReadonlySet<string>;
  /** Ringed like what is selected, where two nodes are asked about. */
  readonly ringed?: ReadonlySet<string>;
  /** True on a slide: labels of what is lit are larger. */
  readonly slide?: boolean;
  /** What the words of the slide name: its labels come first, and are drawn in any case. Absent: those of all that is lit are. */
  readonly named?: ReadonlySet<string>;
}

/** True where a node gets the accent ring. */
export const isRinged = ({ selected, ringed }: SceneView, key: string): boolean =>
  key === selected || ringed?.has(key) === true;
