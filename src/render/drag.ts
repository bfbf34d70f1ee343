/**
 * Dragging nodes. With a mouse a mark moves as soon as it is pulled; a finger first rests on it, since a finger
 * that moves at once means the map. While it is dragged the node's place lies in the graph only, as always.
 */
import type { MouseCoords } from 'sigma/types';
import type { Point } from './camera.ts';
import type { GraphSigma } from './graphSigma.ts';
import { REST, TREMBLE } from './longPress.ts';

export interface Drag {
  /** True while a node is held: nothing else is then pointed at. */
  readonly isHolding: () => boolean;
  /** True for the click that ends a drag, which chooses nothing. */
  readonly hasDragged: () => boolean;
  readonly stop: () => void;
}

interface Listeners {
  /** Asked before a node is taken up. */
  readonly mayDrag: () => boolean;
  /** Told when the node is taken up. */
  readonly onStart: (key: string) => void;
  /** Told where it was put down. */
  readonly onDrop: (key: string, place: Point) => void;
}

/** Px that the pointer must go for it to be more than a click with an unsteady hand. */
const ENOUGH = 4;

interface Hold {
  readonly key: string;
  readonly from: Point;
  /** From the pointer to the middle of the mark, in px of the layout. */
  readonly offset: Point;
  state: 'resting' | 'ready' | 'dragging';
}

/** @returns what ends it, and what is being dragged */
export function followDrag(sigma: GraphSigma, { mayDrag, onStart, onDrop }: Listeners): Drag {
  const graph = sigma.getGraph();
  let hold: Hold | null = null;
  let hasDragged = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const letGo = (): void => {
    clearTimeout(rest);
    hold = null;
  };
  const take = ({ node: key, event }: { node: string; event: MouseCoords }): void => {
    letGo();
    hasDragged = false;
    const { original } = event;
    const isTouch = 'touches' in original;
    const isMain = isTouch ? original.touches.length === 1 : original.button === 0;
    if (!isMain || !mayDrag()) return;
    const from = { x: event.x, y: event.y };
    const [at, { x, y }] = [sigma.viewportToGraph(from), graph.getNodeAttributes(key)];
    const offset = { x: x - at.x, y: y - at.y };
    const held: Hold = { key, from, offset, state: isTouch ? 'resting' : 'ready' };
    hold = held;
    if (isTouch) {
      rest = setTimeout(() => {
        if (hold !== held) return;
        held.state = 'dragging';
        onStart(key);
      }, REST);
    }
  };
  const move = ({ event }: { event: MouseCoords }): void => {
    if (hold === null) return;
    const { original } = event;
    if ('touches' in original && original.touches.length !== 1) {
      drop();
      return;
    }
    const at = { x: event.x, y: event.y };
    const way = Math.hypot(at.x - hold.from.x, at.y - hold.from.y);
    if (hold.state === 'resting') {
      if (way > TREMBLE) letGo();
      else event.preventSigmaDefault();
      return;
    }
    event.preventSigmaDefault();
    if (hold.state === 'ready' && way < ENOUGH) return;
    if (hold.state === 'ready') onStart(hold.key);
    hold.state = 'dragging';
    hasDragged = true;
    place(hold, at);
  };
  const place = ({ key, offset }: Hold, at: Point): void => {
    if (!graph.hasNode(key)) return;
    const { x, y } = sigma.viewportToGraph(at);
    // Written without graphology's event: on it sigma takes the whole graph in anew, 60 times a second.
    Object.assign(graph.getNodeAttributes(key), { x: x + offset.x, y: y + offset.y });
    sigma.refresh({
      partialGraph: { nodes: [key], edges: graph.edges(key) },
      skipIndexation: true,
      schedule: true,
    });
  };
  const drop = (): void => {
    if (hold?.state === 'dragging' && hasDragged && graph.hasNode(hold.key)) {
      const { x, y } = graph.getNodeAttributes(hold.key);
      onDrop(hold.key, { x, y });
      // The click follows at once, if there is one.
      setTimeout(() => {
        hasDragged = false;
      }, 0);
    }
    letGo();
  };

  sigma.on('downNode', take);
  sigma.on('moveBody', move);
  const captors = [sigma.getMouseCaptor(), sigma.getTouchCaptor()] as const;
  captors[0].on('mouseup', drop);
  captors[1].on('touchup', drop);
  return {
    isHolding: () => hold?.state === 'dragging',
    hasDragged: () => hasDragged,
    stop() {
      letGo();
      sigma.off('downNode', take);
      sigma.off('moveBody', move);
      captors[0].off('mouseup', drop);
      captors[1].off('touchup', drop);
    },
  };
}
