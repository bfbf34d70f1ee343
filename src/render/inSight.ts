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

/** What a frame shows. It is valid until the next one is asked for. */
export interface Sight {
  /** In the order of the facts: the most important first. */
  readonly all: readonly Sighted[];
  /** How many of them lie in the room. */
  readonly inRoom: number;
  /** The talks among them, and those of some nodes, in the same order: what keeps its name while something stands out. */
  readonly standing: (keys: Iterable<string>) => readonly Sighted[];
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

const UNSEEN = -1;

/** Makes a function that says what is in sight. */
export function createSight(facts: readonly LabelFacts[]): (frame: SightFrame) => Sight {
  const isUnchanged = createComparison();
  // Made once: as many new ones in each frame would have to be swept.
  const sighted = facts.map((fact) => ({ fact, x: 0, y: 0, isOut: false }));
  let last: Sight = { all: [], inRoom: 0, standing: () => [] };
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
    const all: Sighted[] = [];
    /** Where in the list each fact stands, and where talks do. */
    const at = new Int32Array(facts.length).fill(UNSEEN);
    const talks: number[] = [];
    let out = 0;
    for (let index = 0; index < sighted.length; index += 1) {
      const seen = sighted[index];
      if (seen === undefined) continue;
      const x = origin.x + (places.x[index] ?? 0) * stretchX;
      const y = origin.y + (places.y[index] ?? 0) * stretchY;
      const isOut = x < 0 || y < 0 || x > width || y > height;
      if (isOut && !isStaged) continue;
      const { key, isTalk } = seen.fact;
      if (view.hidden.has(key) || view.grey?.has(key) === true) continue;
      if (isOut) out += 1;
      at[index] = all.length;
      if (isTalk) talks.push(all.length);
      seen.x = x;
      seen.y = y;
      seen.isOut = isOut;
      all.push(seen);
    }
    const standing = (keys: Iterable<string>): readonly Sighted[] => {
      const asked = new Set(talks);
      for (const key of keys) asked.add(at[places.indexOf(key) ?? -1] ?? UNSEEN);
      return [...asked].toSorted((a, b) => a - b).flatMap((index) => all[index] ?? []);
    };
    last = { all, inRoom: all.length - out, standing };
    return last;
  };
}
