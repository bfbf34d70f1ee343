/** What a backdrop is drawn from in a frame. */
import type { Box } from './boxes.ts';
import type { Insets } from './camera.ts';
import type { SceneFrame } from './sceneFrame.ts';
import type { SceneView } from './sceneView.ts';

export interface BackdropFrame extends SceneFrame {
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
