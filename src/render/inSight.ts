/** Which nodes a frame shows, and where: found anew only when the camera, the nodes or the filter have moved. */
import { createComparison } from './comparison.ts';
import type { Point, Size } from './camera.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { NodePlaces } from './nodePlaces.ts';
import type { SceneView } from './sceneView.ts';

export interface Sighted extends Point {
  readonly fact: LabelFacts;
  /** True where it lies beyond the room, which is asked for only where one is led along and its name may be said all the same. */
  readonly isOut: boolean;
}

/** What the answer follows from. */
export interface SightFrame {
  /** Where the nodes lie, in the order of the facts. */
  readonly places: NodePlaces;
  readonly view: SceneView;
  readonly viewport: Size;
  /** From the layout to the screen, y downward. */
  readonly project: (point: Point) => Point;
}

/** Px of the layout over which the stretch is taken: of points close together digits would be lost. */
const FAR = 10_000;

/** Makes a function that lists what is in sight, in the order of the facts: the most important first. */
export function createSight(facts: readonly LabelFacts[]): (frame: SightFrame) => readonly Sighted[] {
  const isUnchanged = createComparison();
  let last: readonly Sighted[] = [];
  return ({ places, view, viewport, project }) => {
    // The map neither turns nor slants, so that two points say where all others are.
    const origin = project({ x: 0, y: 0 });
    const away = project({ x: FAR, y: FAR });
    const { width, height } = viewport;
    // One who looks around on their own asks for no more than what is in sight.
    const isStaged = view.slide === true && view.named !== undefined;
    const moved = [origin.x, origin.y, away.x, away.y, width, height, places, places.changes()];
    if (isUnchanged([...moved, view.hidden, view.grey, isStaged])) return last;
    const [stretchX, stretchY] = [(away.x - origin.x) / FAR, (away.y - origin.y) / FAR];
    const seen: Sighted[] = [];
    for (const [index, fact] of facts.entries()) {
      const x = origin.x + (places.x[index] ?? 0) * stretchX;
      const y = origin.y + (places.y[index] ?? 0) * stretchY;
      const isOut = x < 0 || y < 0 || x > width || y > height;
      if (isOut && !isStaged) continue;
      if (view.hidden.has(fact.key) || view.grey?.has(fact.key) === true) continue;
      seen.push({ fact, x, y, isOut });
    }
    last = seen;
    return seen;
  };
}
