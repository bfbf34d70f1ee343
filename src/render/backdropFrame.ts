/** What a backdrop is drawn from in a frame: what is asked to be seen, and where the camera stands. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Box } from './boxes.ts';
import type { Insets, Point, Size } from './camera.ts';
import type { LabelLine } from './labelStyle.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

export interface BackdropFrame {
  readonly graph: KnowledgeGraph;
  readonly view: SceneView;
  readonly palette: Palette;
  readonly viewport: Size;
  /** Px of the screen to a px of the layout. */
  readonly scale: number;
  /** From the layout to the screen, y downward. */
  readonly project: (point: Point) => Point;
  readonly widthOf: (line: LabelLine) => number;
  /** Where a node's label lies in this frame, if it has one. */
  readonly labelOf: (key: string) => Box | undefined;
}

/** Something of a backdrop that stands for a node and can be pointed at. */
export interface BackdropTarget {
  readonly key: string;
  readonly box: Box;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** True where something else stands out than a node. */
export const isFaded = ({ lit, hidden }: SceneView, key: string): boolean =>
  hidden.has(key) || (lit !== null && !lit.has(key));
