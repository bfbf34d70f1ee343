/** The score behind the nodes: the grid of talks and themes, and the threads with their marks. */
import type { Score } from '../layout/backdrop.ts';
import type { BackdropFrame, BackdropTarget } from './backdropFrame.ts';
import { isFaded } from './backdropFrame.ts';
import { isRinged } from './sceneView.ts';
import { drawMarks } from './markPath.ts';
import { ACCENT_RING, LEAST_TARGET, growthAt } from './marks.ts';
import { mix } from './palette.ts';
import { type SeenThread, threadsInSight } from './threadMarks.ts';

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
  const seen = threadsInSight(score, frame, growthAt(frame.scale));
  const shown = seen.filter(({ thread }) => !frame.view.hidden.has(thread.key));
  // What stands out lies above all else.
  const fade = ({ thread }: SeenThread): number => Number(isFaded(frame.view, thread.key));
  for (const each of shown.toSorted((a, b) => fade(b) - fade(a)))
    targets.push(...drawThread(context, each, frame));
  return targets;
}

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
  { thread: { key }, y, from, to, marks }: SeenThread,
  { graph, view, palette, labelOf }: BackdropFrame,
): BackdropTarget[] {
  const faded = isFaded(view, key);
  const ringed = isRinged(view, key);
  const strong = ringed || (view.lit !== null && !faded);
  const rest = mix(palette.ground, palette.edge, faded ? FADED.thread : AT_REST);
  const at = Math.round(y) + (ringed ? 0 : 0.5);
  context.beginPath();
  const name = labelOf(key);
  const onThread = name !== undefined && Math.abs(name.top + name.height / 2 - y) < name.height / 2;
  context.moveTo(from, at);
  if (onThread && name.left > from) {
    context.lineTo(name.left - ROUND_NAME / 2, at);
    context.moveTo(Math.min(to, name.left + name.width + ROUND_NAME), at);
  }
  context.lineTo(to, at);
  context.strokeStyle = strong ? palette.ink : rest;
  context.lineWidth = ringed ? 2 : strong ? 1.25 : 1;
  context.stroke();
  const { color, shape } = palette.kinds.get(graph.getNodeAttribute(key, 'kind')) ?? {
    color: palette.ink3,
    shape: 'circle' as const,
  };
  for (const { x, radius } of ringed ? marks : [])
    ring(context, x, y, radius, palette.accent, palette.ground);
  drawMarks(context, shape, marks, mix(palette.ground, color, faded ? FADED.mark : 1), palette.ground);
  const targets = marks.map(({ x, radius }) => {
    const reach = Math.max(LEAST_TARGET / 2, radius);
    return { key, box: { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach } };
  });
  return [...targets, { key, box: { left: from, top: at - REACH, width: to - from, height: 2 * REACH } }];
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
