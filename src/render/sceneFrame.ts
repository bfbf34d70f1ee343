/** What is drawn in a frame besides sigma's marks and lines is found from this: what is asked to be seen, and where the camera stands. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Point, Size } from './camera.ts';
import type { LabelLine } from './labelStyle.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

export interface SceneFrame {
  readonly graph: KnowledgeGraph;
  readonly view: SceneView;
  readonly palette: Palette;
  /** Px of the screen, as is all that is projected. */
  readonly viewport: Size;
  /** Px of the screen to a px of the layout. */
  readonly scale: number;
  /** From the layout to the screen, y downward. */
  readonly project: (point: Point) => Point;
  /** The width of a line in px. */
  readonly widthOf: (line: LabelLine) => number;
}
