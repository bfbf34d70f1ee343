/**
 * The layout "Time", a score (LOOK.md): talks are columns in the order of the notes, themes are rows, a thing is
 * a thread through its talks. A thing stands at its first talk; what marks the others is drawn behind.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Score, ScoreColumn, ScoreDay, ScoreRow, Thread } from './backdrop.ts';
import { hasManyTalks } from './manyTalks.ts';
import { type Point, type Positions, VIEW, type View, byCodeUnit } from './positions.ts';
import { type LaneItem, type Lanes, dealLanes } from './scoreLanes.ts';
import { talkGroups } from './talkGroups.ts';
import { type TalkTies, readTalkTies } from './talkTies.ts';
import { themesOf } from './themes.ts';

/** Px between columns: as the room allows, within these bounds. */
const PITCH = { least: 30, most: 240 } as const;
/** Px between columns below which names stand before their threads, where nothing is yet. */
const NAMES_BEFORE = 56;
/** Px of the screen that the names of rows and the heads of columns take. */
const MARGIN = { side: 150, head: 180 } as const;
/** Px between lanes, and between marks that are set close. */
const LANE = 22;
const CLOSE = 18;
/** Px from the talks' marks to the first row, and within a row above its first lane and below its last. */
const BELOW_HEAD = 28;
const PADDING = { top: 18, bottom: 14 } as const;
/** A score that is flatter than the room is stretched so much at most. */
const MOST_STRETCH = 6;
/** The mean width of a letter of a name and what stands before it, in px. */
const LETTER = 6.2;
const BEFORE_NAME = 22;
/** How many things of its own a talk may have in the lanes of a row: the most with which the score is no higher than the room. */
const MOST_IN_CELL = [12, 9, 7, 5, 4, 3, 2] as const;

export interface TimeMap {
  readonly places: Positions;
  readonly score: Score;
}

export const placeByTime = (graph: KnowledgeGraph, view: View = VIEW): Positions =>
  layOutTime(graph, view).places;

/** Lays out the score, with what is drawn behind it. */
export function layOutTime(graph: KnowledgeGraph, view: View = VIEW): TimeMap {
  const ties = readTalkTies(graph);
  const columnsOf = columnsByThing(ties);
  const count = Math.max(1, ties.talks.length + (ties.loose.length > 0 ? 1 : 0));
  // Of many talks those that share much make the themes.
  const groups = hasManyTalks(graph) ? talkGroups(graph, ties) : [];
  const known = groups
    .filter(({ talks }) => talks.length > 0)
    .map(({ label, shared }) => ({ label, keys: shared }));
  const themes = themesOf(graph, columnsOf, known);
  const deal = (pitch: number, most: number): Sheet => {
    const perLine = Math.max(1, Math.floor((pitch - CLOSE / 2) / CLOSE));
    const rows = themes.map(({ label, keys }) => {
      const items = itemsOf(graph, keys, columnsOf, ties.talks.length, pitch);
      return { label, items, lanes: dealLanes(items, most) };
    });
    const height = rows.reduce((sum, row) => sum + rowHeight(row.lanes, perLine), BELOW_HEAD);
    return { pitch, perLine, rows, height };
  };
  return drawn(graph, ties, fittedSheet(deal, count, view), view);
}

/** The score before it has places. */
interface Sheet {
  readonly pitch: number;
  /** How many marks are set close in one line of a column. */
  readonly perLine: number;
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** Tries how much fits, then widens the columns of a score that is higher than the room. */
function fittedSheet(deal: (pitch: number, most: number) => Sheet, count: number, view: View): Sheet {
  const room = { width: view.width - MARGIN.side, height: view.height - MARGIN.head };
  const within = (pitch: number): number => Math.min(PITCH.most, Math.max(PITCH.least, pitch));
  const pitch = within(room.width / count);
  const isLow = ({ height }: Sheet): boolean =>
    height <= Math.max(room.height, (count * pitch * room.height) / room.width);
  const tries = MOST_IN_CELL.map((most) => ({ most, sheet: deal(pitch, most) }));
  const best = tries.find(({ sheet }) => isLow(sheet)) ?? tries.at(-1);
  if (best === undefined) return deal(pitch, 1);
  return isLow(best.sheet)
    ? best.sheet
    : deal(within((room.width * best.sheet.height) / (room.height * count)), best.most);
}

function drawn(graph: KnowledgeGraph, ties: TalkTies, sheet: Sheet, view: View): TimeMap {
  const { pitch, perLine, rows, height } = sheet;
  const count = ties.talks.length + (ties.loose.length > 0 ? 1 : 0);
  const flat = (count * pitch * (view.height - MARGIN.head)) / (view.width - MARGIN.side) / height;
  const stretch = Math.min(MOST_STRETCH, Math.max(1, flat));
  const stretched = ({ x, y }: Point): Point => ({ x, y: y * stretch });
  const places = new Map<string, Point>(
    ties.talks.map((talk, column) => [talk, { x: column * pitch, y: 0 }]),
  );
  const bands: ScoreRow[] = [];
  const threads: Thread[] = [];
  const close = new Set<string>();
  let top = -BELOW_HEAD;
  for (const { label, lanes, items } of rows) {
    const bottom = top - rowHeight(lanes, perLine);
    bands.push({ label, top: top * stretch, bottom: bottom * stretch });
    for (const [key, point] of pointsOf(items, lanes, top, pitch, perLine)) places.set(key, stretched(point));
    for (const { key, columns } of items) {
      if (!lanes.laneOf.has(key)) close.add(key);
      if (columns.length < 2) continue;
      const y = places.get(key)?.y ?? 0;
      threads.push({ key, y, marks: marksOf(graph, key, columns, ties, pitch) });
    }
    top = bottom;
  }
  const columns: ScoreColumn[] = ties.talks.map((talk, column) => ({ talk, x: column * pitch }));
  if (ties.loose.length > 0) columns.push({ talk: null, x: ties.talks.length * pitch });
  const names = pitch < NAMES_BEFORE ? 'before' : 'after';
  const days = daysOf(graph, ties, pitch);
  return { places, score: { kind: 'score', pitch, names, columns, days, rows: bands, threads, close } };
}

interface PlacedRow {
  readonly label: string;
  readonly lanes: Lanes;
  readonly items: readonly LaneItem[];
}

/** The talks of each thing by their places in the order of talks; none for what no talk has. */
function columnsByThing({ talks, own, shared, loose }: TalkTies): Map<string, readonly number[]> {
  const place = new Map(talks.map((talk, column) => [talk, column]));
  const columns = new Map<string, readonly number[]>(loose.map((key) => [key, []]));
  for (const [talk, keys] of own) for (const key of keys) columns.set(key, [place.get(talk) ?? 0]);
  for (const [key, tied] of shared) {
    columns.set(
      key,
      [...tied.keys()].map((talk) => place.get(talk) ?? 0).sort((a, b) => a - b),
    );
  }
  return columns;
}

/** What is shared first, by where it begins and in how many talks it is; then what one talk has, the weightiest first. */
function itemsOf(
  graph: KnowledgeGraph,
  keys: readonly string[],
  columnsOf: ReadonlyMap<string, readonly number[]>,
  outside: number,
  pitch: number,
): LaneItem[] {
  const salience = (key: string): number => graph.getNodeAttribute(key, 'salience');
  return keys
    .map((key) => {
      const columns = columnsOf.get(key) ?? [];
      const width = Array.from(graph.getNodeAttribute(key, 'label')).length * LETTER + BEFORE_NAME;
      const reach = Math.ceil(width / pitch) * (pitch < NAMES_BEFORE ? -1 : 1);
      return { key, columns: columns.length === 0 ? [outside] : columns, reach };
    })
    .sort(
      (a, b) =>
        Number(b.columns.length > 1) - Number(a.columns.length > 1) ||
        (a.columns[0] ?? 0) - (b.columns[0] ?? 0) ||
        b.columns.length - a.columns.length ||
        salience(b.key) - salience(a.key) ||
        byCodeUnit(a.key, b.key),
    );
}

const closeLines = ({ close }: Lanes, perLine: number): number =>
  [...close.values()].reduce((most, keys) => Math.max(most, Math.ceil(keys.length / perLine)), 0);

const rowHeight = (lanes: Lanes, perLine: number): number =>
  PADDING.top + PADDING.bottom + Math.max(0, lanes.lanes - 1) * LANE + closeLines(lanes, perLine) * CLOSE;

function pointsOf(
  items: readonly LaneItem[],
  { lanes, laneOf, close }: Lanes,
  top: number,
  pitch: number,
  perLine: number,
): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { key, columns } of items) {
    const lane = laneOf.get(key);
    if (lane !== undefined) {
      points.set(key, { x: (columns[0] ?? 0) * pitch, y: top - PADDING.top - lane * LANE });
    }
  }
  const first = top - PADDING.top - Math.max(0, lanes - 1) * LANE;
  for (const [column, keys] of close) {
    for (const [index, key] of keys.entries()) {
      const line = Math.floor(index / perLine) + 1;
      points.set(key, { x: column * pitch + (index % perLine) * CLOSE, y: first - line * CLOSE });
    }
  }
  return points;
}

/** The radius of a mark for so many lines (LOOK.md). */
const sizeOfMark = (lines: number): number => Math.min(8.2, 3.4 + 1.15 * Math.sqrt(lines));

function marksOf(
  graph: KnowledgeGraph,
  key: string,
  columns: readonly number[],
  { talks, shared }: TalkTies,
  pitch: number,
): Thread['marks'] {
  const tied = shared.get(key);
  return columns.map((column, index) => {
    const talk = talks[column] ?? '';
    const size = index === 0 ? graph.getNodeAttribute(key, 'size') : sizeOfMark(tied?.get(talk) ?? 1);
    return { talk, x: column * pitch, size };
  });
}

/** Neighbouring talks of one day together. */
function daysOf(graph: KnowledgeGraph, { talks }: TalkTies, pitch: number): ScoreDay[] {
  const days: { label: string | null; from: number; to: number }[] = [];
  for (const [column, talk] of talks.entries()) {
    const label = graph.getNodeAttribute(talk, 'day') ?? null;
    const last = days.at(-1);
    if (last !== undefined && last.label === label) last.to = column * pitch;
    else days.push({ label, from: column * pitch, to: column * pitch });
  }
  return days.some(({ label }) => label !== null) ? days : [];
}
