/** What the labels of a frame are found from. */
import type { NameStyle } from './namePlaces.ts';
import type { SceneFrame } from './sceneFrame.ts';

/** Its viewport is the room that labels may take. */
export interface LabelFrame extends SceneFrame {
  readonly style: NameStyle;
  /** By how much names are larger on a slide; as they are where it is not said. */
  readonly enlarged?: number;
}
