/** What the labels of a frame are found from. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Point, Size } from './camera.ts';
import type { LabelLine } from './labelStyle.ts';
import type { NameStyle } from './namePlaces.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

/** What a frame shows, and how. */
export interface LabelFrame {
  readonly graph: KnowledgeGraph;
  readonly view: SceneView;
  readonly palette: Palette;
  readonly viewport: Size;
  /** Px of the screen to a px of the layout. */
  readonly scale: number;
  /** From the layout to the screen, y downward. */
  readonly project: (point: Point) => Point;
  /** The width of a line in px. */
  readonly widthOf: (line: LabelLine) => number;
  readonly style: NameStyle;
  /** By how much names are larger on a slide; as they are where it is not said. */
  readonly enlarged?: number;
}
