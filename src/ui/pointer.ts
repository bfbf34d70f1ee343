/**
 * What the pointer is on in the graph: a node's mark or its label, since titles are targets too. A finger points
 * by resting on it; what it rested on stays lit while the map is moved, until something is tapped.
 */
import type Sigma from 'sigma';
import { followDrag } from '../render/drag.ts';
import { followLongPress } from '../render/longPress.ts';
import type { Scene } from '../render/scene.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import type { Place } from '../state/moved.ts';

export interface PointerListeners {
  /** Told whenever the pointer comes to a node, and null when it leaves. */
  readonly hover: (key: string | null) => void;
  /** Told the node that was pressed, null for the ground. */
  readonly select: (key: string | null) => void;
  /** Told where a node was dragged to. */
  readonly drop: (key: string, place: Place) => void;
  /** Told the node that was pressed with Shift. */
  readonly compare: (key: string) => void;
  /** Told the edge that was pressed. */
  readonly selectEdge: (edge: string) => void;
}

interface Click {
  readonly x: number;
  readonly y: number;
  readonly original: MouseEvent | TouchEvent;
}

const isTouch = ({ original }: Pick<Click, 'original'>): boolean => 'touches' in original;

/** @returns ends it */
export function followPointer(
  sigma: Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>,
  scene: Scene,
  { hover, select, compare, selectEdge, drop }: PointerListeners,
): () => void {
  let onMark: string | null = null;
  let over: string | null = null;
  const { mouse } = sigma.getCanvases();
  // On the canvas that the pointer meets: it is handed down to nothing, so that the browser has no styles to work out.
  const cursor = (name: string): void => {
    if (mouse !== undefined) mouse.style.cursor = name;
  };
  const drag = followDrag(sigma, {
    mayDrag: () => !scene.isMoving(),
    onStart: (key) => {
      over = key;
      cursor('grabbing');
      hover(key);
    },
    onDrop: (key, place) => {
      cursor('pointer');
      drop(key, place);
    },
  });
  const come = (key: string | null): void => {
    if (key === over || drag.isHolding()) return;
    over = key;
    cursor(key === null ? '' : 'pointer');
    hover(key);
  };
  const fingers = followLongPress(sigma, (point) => come(onMark ?? scene.labelAt(point) ?? null));
  const press = (key: string | null, click: Click): void => {
    // What ends a drag, a long press or a pinch chooses nothing.
    if (drag.hasDragged() || fingers.isSpent()) return;
    if (isTouch(click)) come(null);
    const { original } = click;
    if (original.shiftKey && key !== null) compare(key);
    // A Shift-click that misses its node should not take the first one away.
    else if (!original.shiftKey) select(key);
  };
  const on = {
    enterNode: ({ node, event }: { node: string; event: Click }) => {
      onMark = node;
      if (!isTouch(event)) come(node);
    },
    leaveNode: ({ event }: { event: Click }) => {
      onMark = null;
      if (!isTouch(event)) come(null);
    },
    leaveStage: () => come(null),
    moveBody: ({ event }: { event: Click }) => {
      if (!isTouch(event)) come(onMark ?? scene.labelAt(event) ?? null);
    },
    clickNode: ({ node, event }: { node: string; event: Click }) => press(node, event),
    clickStage: ({ event }: { event: Click }) => press(scene.labelAt(event) ?? null, event),
  };
  const pressEdge = ({ edge, event }: { edge: string; event: Click }): void => {
    const label = scene.labelAt(event);
    if (label !== undefined) press(label, event);
    else if (!drag.hasDragged() && !fingers.isSpent()) selectEdge(edge);
  };
  sigma.on('clickEdge', pressEdge);
  for (const [name, listener] of Object.entries(on)) sigma.on(name as 'enterNode', listener);
  return () => {
    drag.stop();
    fingers.stop();
    sigma.off('clickEdge', pressEdge);
    for (const [name, listener] of Object.entries(on)) sigma.off(name as 'enterNode', listener);
    come(null);
  };
}
