/** Moves nodes to new places, each straight to its own, all together. Positions live in the graph's `x` and `y` only. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Point } from './camera.ts';
import { MOVE } from './easing.ts';
import { isStill, tween } from './tween.ts';

/** Above this, each frame would take longer than the whole motion should: nodes jump. */
const MOST_MOVING = 1500;

export interface Mover {
  /** Resolves when the nodes have arrived, or when another call has taken over. */
  readonly move: (positions: ReadonlyMap<string, Point>, animate: boolean) => Promise<void>;
  /** Where a node lies, or is on its way to. */
  readonly destination: (key: string) => Point;
  readonly isMoving: () => boolean;
  readonly stop: () => void;
}

export function createMover(graph: KnowledgeGraph): Mover {
  let targets: ReadonlyMap<string, Point> = new Map();
  let finish: (() => void) | undefined;

  const placeAll = (placeOf: (key: string, now: Point) => Point): void => {
    graph.updateEachNodeAttributes((key, node) => ({ ...node, ...placeOf(key, node) }), {
      attributes: ['x', 'y'],
    });
  };
  const stop = (): void => {
    targets = new Map();
    finish?.();
    finish = undefined;
  };

  return {
    stop,
    isMoving: () => finish !== undefined,
    destination(key) {
      const { x, y } = targets.get(key) ?? graph.getNodeAttributes(key);
      return { x, y };
    },
    move(positions, animate) {
      stop();
      const goals = new Map(
        [...positions].filter(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y)),
      );
      const goalOf = (key: string, { x, y }: Point): Point => {
        const goal = goals.get(key);
        return goal === undefined ? { x, y } : { x: goal.x, y: goal.y };
      };
      if (!animate || graph.order > MOST_MOVING || isStill()) {
        placeAll(goalOf);
        return Promise.resolve();
      }
      const starts = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]));
      targets = goals;
      return new Promise((resolve) => {
        const cancel = tween(MOVE, (share) => {
          placeAll((key, now) => {
            const start = starts.get(key) ?? now;
            const goal = goalOf(key, start);
            if (share >= 1) return goal;
            return { x: start.x + (goal.x - start.x) * share, y: start.y + (goal.y - start.y) * share };
          });
          if (share >= 1) stop();
        });
        finish = () => {
          cancel();
          resolve();
        };
      });
    },
  };
}
