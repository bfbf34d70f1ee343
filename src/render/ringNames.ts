/** Where the names of kinds stand round the outermost ring. Pure. */
import type { Rings } from '../layout/backdrop.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Box } from './boxes.ts';
import type { Point } from './camera.ts';

/** Px beyond the outermost ring. */
const BEYOND = 14;
/** Px of an arc below which a kind's name would run into the next. */
const LEAST_ARC = 44;
/** About the width of a letter, and the height of a line, in px. */
const LETTER = 6.2;
const LINE = 14;

export interface KindPlace {
  readonly text: string;
  /** The end or the middle of the text, by its alignment. */
  readonly at: Point;
  readonly align: 'left' | 'center' | 'right';
  readonly box: Box;
}

/** @param middle of the rings, in px of the viewport @param scale px of the screen to a px of the layout */
export function kindPlaces(
  graph: KnowledgeGraph,
  { rings, sectors }: Pick<Rings, 'rings' | 'sectors'>,
  middle: Point,
  scale: number,
): readonly KindPlace[] {
  const plural = new Map(graph.getAttribute('kinds').map((kind) => [kind.name, kind.plural]));
  const outer = (rings.at(-1)?.radius ?? 0) * scale;
  return sectors
    .filter(({ from, to }) => sectors.length === 1 || (to - from) * outer >= LEAST_ARC)
    .map(({ kind, from, to }) => {
      const angle = (from + to) / 2;
      const [x, y] = [Math.cos(angle), -Math.sin(angle)];
      const align = Math.abs(x) < 0.3 ? 'center' : x > 0 ? 'left' : 'right';
      // What stands straight above keeps clear of the ring's own name.
      const away = outer + BEYOND + (Math.abs(x) < 0.12 && y < 0 ? BEYOND : 0);
      const at = { x: middle.x + x * away, y: middle.y + y * away };
      const text = plural.get(kind) ?? kind;
      const width = Array.from(text).length * LETTER;
      const left = at.x - width * { left: 0, center: 0.5, right: 1 }[align];
      return { text, at, align, box: { left, top: at.y - LINE / 2, width, height: LINE } };
    });
}
