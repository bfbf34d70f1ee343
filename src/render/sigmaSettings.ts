/**
 * The settings of every Sigma of ours. A module constant: `SigmaContainer` makes a new Sigma when their
 * identity changes. What depends on the graph or on the view is set by `attachScene`.
 */
import type { Settings } from 'sigma/settings';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import { LineProgram } from './edgeProgram.ts';
import { EmptyProgram } from './emptyProgram.ts';
import { MarkProgram } from './nodeProgram.ts';

/** Names of sigma's own programs. Ours take their places: under other names sigma would compile its own as well. */
const [MARK, LINE, UNUSED] = ['circle', 'line', 'arrow'];

export const sigmaSettings: Partial<Settings<NodeAttributes, EdgeAttributes, GraphAttributes>> = {
  // Labels are ours (labelLayer.ts); so is what is under the pointer.
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: () => undefined,
  nodeProgramClasses: { [MARK]: MarkProgram },
  nodeHoverProgramClasses: { [MARK]: EmptyProgram },
  edgeProgramClasses: { [LINE]: LineProgram, [UNUSED]: EmptyProgram },
  defaultNodeType: MARK,
  defaultEdgeType: LINE,
  enableEdgeEvents: true,
  // The programs draw what stands out in a pass of its own: sorting by zIndex would need a full refresh.
  zIndex: false,
  // The square that the scene sets as the bounding box fills the smaller side, so that scale is easily said.
  stagePadding: 0,
  // Sizes are px on the screen; the programs say how they grow with the zoom (marks.ts).
  itemSizesReference: 'screen',
  minEdgeThickness: 0,
  enableCameraRotation: false,
  zoomDuration: 180,
  // A container without size (a tab that is not shown) would throw in the middle of a frame.
  allowInvalidContainer: true,
};

/** Sigma's own motions, for readers who want none. Not 0: sigma divides by durations. */
export const STILL = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 0,
} as const;
