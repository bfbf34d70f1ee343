/** What marks the threads of the score at their later talks. Pure. */
import type { Score, Thread } from '../layout/backdrop.ts';
import type { Point, Size } from './camera.ts';

/** Marks nearer to the last than this share of a radius are not drawn. */
const COVERED = 0.7;
/** About the marks that are drawn in a frame: of more one sees but a band, and waits for it. */
const MOST_MARKS = 4000;

/** A thread on the screen, in px of the viewport. */
export interface SeenThread {
  readonly thread: Thread;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Its marks after the first, which is a node. */
  readonly marks: readonly (Point & { readonly radius: number })[];
}

interface Seen {
  readonly viewport: Size;
  readonly project: (point: Point) => Point;
}

/**
 * Finds the threads in the viewport and their marks, without those that others cover.
 * @param growth the factor by which marks are drawn larger
 */
export function threadsInSight(
  { threads }: Pick<Score, 'threads'>,
  { viewport, project }: Seen,
  growth: number,
): readonly SeenThread[] {
  const inSight = threads
    .map((thread) => {
      const [first, last] = [thread.marks[0]?.x ?? 0, thread.marks.at(-1)?.x ?? 0];
      const [from, to] = [project({ x: first, y: thread.y }), project({ x: last, y: thread.y })];
      return { thread, y: from.y, from: from.x, to: to.x };
    })
    .filter(({ y, from, to }) => y >= 0 && y <= viewport.height && to >= 0 && from <= viewport.width);
  const least = (viewport.width * inSight.length) / MOST_MARKS;
  return inSight.map((seen) => {
    const marks: (Point & { readonly radius: number })[] = [];
    let last = -Infinity;
    for (const { x: across, size } of seen.thread.marks.slice(1)) {
      const [x, radius] = [project({ x: across, y: seen.thread.y }).x, size * growth];
      if (x < -radius || x > viewport.width + radius) continue;
      if (x - last < Math.max(least, radius * COVERED)) continue;
      marks.push({ x, y: seen.y, radius });
      last = x;
    }
    return { ...seen, marks };
  });
}
