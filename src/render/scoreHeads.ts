/**
 * The words round the score: days and talks above it, themes at its left. They stay at the border when the
 * score is moved beneath them, so that one never reads a column without its talk.
 */
import { talkWordsOf } from '../schema/talkWords.ts';
import type { Score, ScoreColumn } from '../layout/backdrop.ts';
import { whoGave } from '../query/talks.ts';
import type { BackdropFrame, BackdropTarget } from './backdropFrame.ts';
import { isFaded } from './backdropFrame.ts';
import type { Insets, Size } from './camera.ts';
import { type LabelLine, type LineStyle, fontOf, isNarrow } from './labelStyle.ts';
import { growthAt } from './marks.ts';
import { mix } from './palette.ts';
import { cutText, wrapText } from './wrapText.ts';

const TITLE: LineStyle = { size: 13, weight: 600, height: 16, color: 'ink' };
const SMALL_TITLE: LineStyle = { ...TITLE, size: 12, height: 15 };
const WHO: LineStyle = { size: 11, weight: 400, height: 14, color: 'ink2' };
const DAY: LineStyle = { size: 12, weight: 400, height: 16, color: 'ink2' };
const ROW: LineStyle = { size: 12, weight: 500, height: 16, color: 'ink2' };
const MOST_LINES = 4;
/** Px of the screen from one column to the next: from the first on titles stand upright, from the second on they are turned. */
const UPRIGHT = 84;
const TURNED = 13;
/** Px above the talks' marks, and at the left of the first column. */
const HEAD = { wide: 140, narrow: 118 } as const;
const GUTTER = { wide: 104, narrow: 84 } as const;
/** Px for the days, of the head. */
const DAYS = 30;
/** Px between a mark and its title, and between titles. */
const GAP = 8;
const EDGE = 14;
/** Px from the middle of a talk's mark to its title: the ring of what is selected fits between. */
const ABOVE_MARK = 20;
const FADED_TITLE = 0.85;

/** The room that the words need when the whole score is shown. */
export function scoreInsets({ days }: Score, viewport: Size): Insets {
  const size = isNarrow(viewport) ? 'narrow' : 'wide';
  return { top: headOf(days.length > 0, viewport), left: GUTTER[size], right: 0, bottom: 0 };
}

const headOf = (hasDays: boolean, viewport: Size): number =>
  HEAD[isNarrow(viewport) ? 'narrow' : 'wide'] - (hasDays ? 0 : DAYS);

/** Draws the words. @returns the talks' titles, which can be pointed at */
export function drawScoreHeads(
  context: CanvasRenderingContext2D,
  score: Score,
  frame: BackdropFrame,
): readonly BackdropTarget[] {
  const { viewport, project, palette, scale } = frame;
  const gutter = GUTTER[isNarrow(viewport) ? 'narrow' : 'wide'];
  const days = score.days.length > 0 ? DAYS : 0;
  const head = headOf(days > 0, viewport);
  const marks = project({ x: 0, y: 0 });
  const first = project({ x: score.columns[0]?.x ?? 0, y: 0 }).x;
  const foot = Math.max(head, marks.y - ABOVE_MARK * growthAt(scale));
  const sticksTop = marks.y - ABOVE_MARK * growthAt(scale) < head;
  context.fillStyle = palette.ground;
  if (first < gutter + EDGE) context.fillRect(0, 0, gutter, viewport.height);
  drawRowNames(context, score, frame, gutter, foot);
  if (sticksTop) {
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, viewport.width, foot + 2);
    hairline(context, palette.rule, 0, foot + 2, viewport.width);
  }
  context.save();
  context.beginPath();
  context.rect(gutter - GAP, 0, viewport.width - gutter + GAP, foot + GAP);
  context.clip();
  const room = { top: Math.max(EDGE, foot - head + EDGE) + days, foot: foot - GAP / 2 };
  const targets = drawTitles(context, score, frame, room);
  // The days stand close above the highest title.
  const highest = targets.reduce((least, { box }) => Math.min(least, box.top), room.foot);
  if (days > 0) drawDays(context, score, frame, Math.max(EDGE, highest - days));
  context.restore();
  return targets;
}

function hairline(
  context: CanvasRenderingContext2D,
  color: string,
  from: number,
  y: number,
  to: number,
): void {
  context.beginPath();
  context.moveTo(from, Math.round(y) + 0.5);
  context.lineTo(to, Math.round(y) + 0.5);
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.stroke();
}

const measured =
  ({ widthOf }: BackdropFrame, style: LineStyle) =>
  (text: string) =>
    widthOf({ ...style, text } satisfies LabelLine);

function write(
  context: CanvasRenderingContext2D,
  text: string,
  style: LineStyle,
  color: string,
  x: number,
  y: number,
): void {
  context.font = fontOf(style);
  context.fillStyle = color;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(text, Math.round(x), Math.round(y));
}

function drawRowNames(
  context: CanvasRenderingContext2D,
  { rows }: Score,
  frame: BackdropFrame,
  gutter: number,
  head: number,
): void {
  const { project, palette, viewport } = frame;
  const style = isNarrow(viewport) ? { ...ROW, size: 11 } : ROW;
  const padding = isNarrow(viewport) ? GAP : EDGE;
  const widthOf = measured(frame, style);
  let free = head;
  for (const { label, top, bottom } of rows) {
    const [from, to] = [project({ x: 0, y: top }).y, project({ x: 0, y: bottom }).y];
    if (to < head || from > viewport.height) continue;
    const y = Math.max(from, head) + 4;
    const lines = wrapText(label, gutter - 2 * padding, to - y > 2 * ROW.height ? 2 : 1, widthOf);
    // A row that is lower than its name says it only where the last left room.
    // A row that has nearly gone, or is lower than its name, leaves the room to the next.
    if (y < free - 4 || (from < head && to - y < style.height)) continue;
    for (const [index, line] of lines.entries()) {
      write(context, line, style, palette.ink2, padding, y + (index + 0.8) * ROW.height);
    }
    free = y + lines.length * ROW.height;
  }
}

function drawDays(
  context: CanvasRenderingContext2D,
  { days, pitch }: Score,
  frame: BackdropFrame,
  top: number,
) {
  const { project, palette, viewport, scale } = frame;
  const gutter = GUTTER[isNarrow(viewport) ? 'narrow' : 'wide'];
  for (const { label, from, to } of days) {
    const left = project({ x: from, y: 0 }).x - EDGE / 2;
    const right = project({ x: to, y: 0 }).x + (pitch * scale) / 2 + Math.min(0, (pitch * scale) / 2 - EDGE);
    const start = Math.max(left, gutter - EDGE / 2);
    if (right < start || left > viewport.width) continue;
    const text = cutText(label ?? 'day not noted', right - start, measured(frame, DAY));
    write(context, text, DAY, label === null ? palette.ink3 : palette.ink2, start, top + 8);
    hairline(context, palette.ink3, start, top + 14, Math.max(right, start + 4));
  }
}

function drawTitles(
  context: CanvasRenderingContext2D,
  { columns, pitch }: Score,
  frame: BackdropFrame,
  room: { readonly top: number; readonly foot: number },
): BackdropTarget[] {
  const { project, scale, viewport, view } = frame;
  const width = pitch * scale;
  const targets: BackdropTarget[] = [];
  for (const column of columns) {
    const x = project({ x: column.x, y: 0 }).x;
    if (x < -width || x > viewport.width || (column.talk !== null && view.hidden.has(column.talk))) continue;
    const box =
      width >= UPRIGHT
        ? drawUpright(context, column, frame, x - 8, width - GAP, room)
        : width >= TURNED ||
            (column.talk !== null && view.lit?.has(column.talk) === true && view.lit.size < 30)
          ? drawTurned(context, column, frame, x, width, room)
          : undefined;
    if (box !== undefined && column.talk !== null) targets.push({ key: column.talk, box });
  }
  return targets;
}

const titleOf = ({ talk }: ScoreColumn, { graph }: BackdropFrame): string =>
  talk === null ? `Outside the ${talkWordsOf(graph).many}` : graph.getNodeAttribute(talk, 'label');

function titleColor({ talk }: ScoreColumn, { view, palette }: BackdropFrame): string {
  if (talk === null) return palette.ink3;
  return isFaded(view, talk) ? mix(palette.ground, palette.ink3, FADED_TITLE) : palette.ink;
}

function drawUpright(
  context: CanvasRenderingContext2D,
  column: ScoreColumn,
  frame: BackdropFrame,
  x: number,
  width: number,
  { top, foot }: { readonly top: number; readonly foot: number },
) {
  const { graph, palette, view } = frame;
  const style = width < 110 ? SMALL_TITLE : TITLE;
  const title = wrapText(titleOf(column, frame), width, MOST_LINES, measured(frame, style));
  const range = column.talk === null ? undefined : graph.getNodeAttribute(column.talk, 'range');
  const faded = column.talk === null || isFaded(view, column.talk);
  const small = [
    column.talk === null ? '' : whoGave(graph, column.talk),
    range === undefined ? '' : `:${range.first}–${range.last}`,
  ].filter((text) => text !== '' && !faded);
  let y = Math.max(top + style.height, foot - small.length * WHO.height - (title.length - 1) * style.height);
  const begin = y - style.height;
  for (const line of title) {
    write(context, line, style, titleColor(column, frame), x, y);
    y += style.height;
  }
  for (const [index, text] of small.entries()) {
    const color = index === small.length - 1 && range !== undefined ? palette.ink3 : palette.ink2;
    write(context, cutText(text, width, measured(frame, WHO)), WHO, color, x, y - 1);
    y += WHO.height;
  }
  return { left: x, top: begin, width, height: y - begin };
}

/** Writes a title upward over its column, in two lines where the next column leaves room. */
function drawTurned(
  context: CanvasRenderingContext2D,
  column: ScoreColumn,
  frame: BackdropFrame,
  x: number,
  width: number,
  { top, foot }: { readonly top: number; readonly foot: number },
) {
  const { height } = SMALL_TITLE;
  const widthOf = measured(frame, SMALL_TITLE);
  const lines = wrapText(titleOf(column, frame), foot - top, width >= 2 * height + 4 ? 2 : 1, widthOf);
  const [first] = lines;
  const length = Math.max(0, ...lines.map(widthOf));
  const baseline = first === undefined ? 0 : 4 - ((lines.length - 1) * height) / 2;
  context.save();
  context.translate(Math.round(x), Math.round(foot));
  context.rotate(-Math.PI / 2);
  for (const [index, line] of lines.entries()) {
    write(context, line, SMALL_TITLE, titleColor(column, frame), 0, baseline + index * height);
  }
  context.restore();
  const side = (lines.length * height) / 2;
  return { left: x - side, top: foot - length, width: 2 * side, height: length };
}
