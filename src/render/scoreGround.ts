/** The score behind the nodes: the grid of talks and themes, and the threads with their marks. */
import type { Score, Thread } from '../layout/backdrop.ts';
import type { BackdropFrame, BackdropTarget } from './backdropFrame.ts';
import { isFaded } from './backdropFrame.ts';
import { isRinged } from './labelWishes.ts';
import { drawMark } from './markPath.ts';
import { ACCENT_RING, growthAt, reachOf } from './marks.ts';
import { mix } from './palette.ts';

/** How much of its colour a thread and a mark keep while something else stands out. */
const FADED = { thread: 0.25, mark: 0.22 } as const;
/** The colour of a thread at rest, as a share of the edges' on the ground. */
const AT_REST = 0.7;
/** Px that a thread keeps from the name that stands on it. */
const ROUND_NAME = 5;
/** Px of the screen between columns below which their lines would be a grey ground. */
const CLOSE_COLUMNS = 8;
/** Px of the pointer to each side of a thread. */
const REACH = 5;

/** Draws the grid and the threads. @returns what can be pointed at */
export function drawScoreGround(
  context: CanvasRenderingContext2D,
  score: Score,
  frame: BackdropFrame,
): readonly BackdropTarget[] {
  drawGrid(context, score, frame);
  const targets: BackdropTarget[] = [];
  // What stands out lies above all else.
  const ordered = frame.view.lit === null ? score.threads : sortedByFade(score.threads, frame);
  for (const thread of ordered) {
    if (!frame.view.hidden.has(thread.key)) targets.push(...drawThread(context, thread, frame));
  }
  return targets;
}

const sortedByFade = (threads: readonly Thread[], { view }: BackdropFrame): readonly Thread[] =>
  threads.toSorted((a, b) => Number(isFaded(view, b.key)) - Number(isFaded(view, a.key)));

function drawGrid(
  context: CanvasRenderingContext2D,
  { columns, rows, pitch }: Score,
  { project, palette, viewport, scale }: BackdropFrame,
): void {
  const bottom = project({ x: 0, y: rows.at(-1)?.bottom ?? 0 }).y;
  const right = project({ x: (columns.at(-1)?.x ?? 0) + pitch, y: 0 }).x;
  context.beginPath();
  const top = project({ x: 0, y: rows[0]?.top ?? 0 }).y;
  for (const { x } of pitch * scale < CLOSE_COLUMNS ? [] : columns) {
    const at = Math.round(project({ x, y: 0 }).x) + 0.5;
    if (at < 0 || at > viewport.width) continue;
    context.moveTo(at, top);
    context.lineTo(at, bottom);
  }
  for (const y of [...rows.map((row) => row.top), rows.at(-1)?.bottom ?? 0]) {
    const at = Math.round(project({ x: 0, y }).y) + 0.5;
    if (at < 0 || at > viewport.height) continue;
    context.moveTo(0, at);
    context.lineTo(Math.min(right, viewport.width), at);
  }
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.stroke();
}

function drawThread(
  context: CanvasRenderingContext2D,
  { key, y, marks }: Thread,
  { graph, view, palette, scale, project, labelOf, viewport }: BackdropFrame,
): BackdropTarget[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [project({ x: first.x, y }), project({ x: last.x, y })];
  if (to.x < 0 || from.x > viewport.width || from.y < 0 || from.y > viewport.height) return [];
  const faded = isFaded(view, key);
  const ringed = isRinged(view, key);
  const strong = ringed || (view.lit !== null && !faded);
  const rest = mix(palette.ground, palette.edge, faded ? FADED.thread : AT_REST);
  const at = Math.round(from.y) + (ringed ? 0 : 0.5);
  context.beginPath();
  const name = labelOf(key);
  const onThread = name !== undefined && Math.abs(name.top + name.height / 2 - from.y) < name.height / 2;
  if (onThread && name.left > from.x) {
    context.moveTo(from.x, at);
    context.lineTo(name.left - ROUND_NAME / 2, at);
    context.moveTo(Math.min(to.x, name.left + name.width + ROUND_NAME), at);
  } else context.moveTo(from.x, at);
  context.lineTo(to.x, at);
  context.strokeStyle = strong ? palette.ink : rest;
  context.lineWidth = ringed ? 2 : strong ? 1.25 : 1;
  context.stroke();
  const { kind } = graph.getNodeAttributes(key);
  const { color, shape } = palette.kinds.get(kind) ?? { color: palette.ink3, shape: 'circle' as const };
  const growth = growthAt(scale);
  const shown = mix(palette.ground, color, faded ? FADED.mark : 1);
  for (const { x, size } of marks.slice(1)) {
    const place = project({ x, y });
    if (ringed) ring(context, place.x, place.y, size * growth, palette.accent, palette.ground);
    drawMark(context, { shape, ...place, radius: size * growth }, shown, palette.ground);
  }
  const line = { left: from.x, top: at - REACH, width: to.x - from.x, height: 2 * REACH };
  const targets = marks.slice(1).map(({ x, size }) => {
    const [place, reach] = [project({ x, y }), Math.max(12, reachOf(shape, size, growth, false))];
    return { key, box: { left: place.x - reach, top: place.y - reach, width: 2 * reach, height: 2 * reach } };
  });
  return [...targets, { key, box: line }];
}

function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  accent: string,
  ground: string,
): void {
  context.beginPath();
  context.arc(x, y, radius + ACCENT_RING.out, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = accent;
  context.lineWidth = ACCENT_RING.width;
  context.stroke();
}
