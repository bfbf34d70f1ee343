/**
 * The layout "Talks" where there are many: a page of regions. A region has its name, then what its talks share,
 * then the talks with their fans, in the order of the notes.
 */
import type { Region } from '../schema/graphFile.ts';
import { talkWordsOf } from '../schema/talkWords.ts';
import { type Regions, regionsOf } from './backdrop.ts';
import type { MapGraph } from './mapGraph.ts';
import { type Point, type Positions, VIEW, type View } from './positions.ts';
import type { Body } from './separateBoxes.ts';
import { type Fan, fanOf } from './talkFans.ts';
import { type TalkGroup, talkGroups } from './talkGroups.ts';
import { talkRows } from './talkRows.ts';
import { bodyOf } from './talkBodies.ts';
import { readTalkTies } from './talkTies.ts';

/** Px between what is shared. */
const COLUMN = 210;
const ROW = 44;
/** The strongest are named while the whole map is shown: they take so many px of the screen, as many as fit into a share of it. */
const NAMED = { fewest: 2, most: 12, share: 0.25 } as const;
const NAMED_COLUMN = 140;
const NAMED_ROW = 20;
/** Px between rows of talks, and of the screen between what is shared and the talks. */
const BETWEEN_ROWS = 28;
const BELOW_SHARED = 8;
/** Px of the screen for a region's name, and between regions, while the whole map is shown; less on a phone. */
const HEAD = { wide: 32, narrow: 27 } as const;
const APART = { wide: 26, narrow: 12 } as const;
const NARROW = 560;
/** How often the page's width is corrected, until the page has the proportions of the room. */
const ROUNDS = 16;
/** How much smaller the page may be seen than its talks alone would be. */
const COARSEST = 3;
/** Regions are rather wider than high. */
const WIDER = 1.3;

export interface RegionsMap {
  readonly places: Positions;
  readonly regions: Regions;
}

/** A region before it has a place. */
interface Block {
  readonly group: TalkGroup;
  readonly bodies: readonly Body[];
}

/** Lays out the page, in the proportions of the room. */
export function layOutRegions(graph: MapGraph, view: View = VIEW): RegionsMap {
  const ties = readTalkTies(graph);
  const fans = new Map<string, Fan>(
    ties.talks.map((talk) => [talk, fanOf(ties.own.get(talk)?.length ?? 0, false)]),
  );
  const groups = [...talkGroups(graph, ties)];
  if (ties.loose.length > 0)
    groups.push({ label: `Outside the ${talkWordsOf(graph).many}`, talks: [], shared: ties.loose });
  const blocks = groups.map((group): Block => {
    const bodies = group.talks.map((talk) => bodyOf(fans.get(talk) ?? fanOf(0, false)));
    return { group, bodies };
  });
  const { places: middles, regions } = fittedPage(blocks, view);
  const places = new Map(middles);
  for (const [talk, keys] of ties.own) {
    const centre = places.get(talk);
    for (const [index, key] of keys.entries()) {
      const { x, y } = fans.get(talk)?.places[index] ?? { x: 0, y: 0 };
      if (centre !== undefined) places.set(key, { x: centre.x + x, y: centre.y + y });
    }
  }
  return { places, regions: regionsOf(regions) };
}

interface Page {
  readonly places: ReadonlyMap<string, Point>;
  readonly regions: readonly Region[];
  readonly width: number;
  readonly height: number;
}

/** Widens or narrows the page until it has about the proportions of the room. */
function fittedPage(blocks: readonly Block[], view: View): Page {
  const ofTalks = blocks
    .flatMap(({ bodies }) => bodies)
    .reduce((sum, { side, up, down }) => sum + 2 * side * (up + down + BETWEEN_ROWS), 0);
  const size = view.width < NARROW ? 'narrow' : 'wide';
  const fitting = (view.width * view.height * NAMED.share) / (NAMED_COLUMN * NAMED_ROW * blocks.length);
  const named = Math.max(NAMED.fewest, Math.min(NAMED.most, Math.floor(fitting)));
  let width = Math.max(view.width, Math.sqrt((1.5 * ofTalks * view.width) / view.height));
  let px = width / view.width;
  const coarsest = px * COARSEST;
  let best: { readonly page: Page; readonly cost: number } | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = pageOf(blocks, width, { px, named, head: HEAD[size] * px, apart: APART[size] * px });
    const zoom = zoomOf(page, view);
    // Names take px of the screen: of a page that is seen smaller than it was laid out for, they would not fit.
    const cost = zoom * Math.max(1, zoom / px);
    if (best === undefined || cost < best.cost) best = { page, cost };
    width *= Math.sqrt((page.height * view.width) / (page.width * view.height));
    px = Math.min(coarsest, Math.sqrt(px * zoom));
  }
  return best?.page ?? { places: new Map(), regions: [], width: 0, height: 0 };
}

/** How a page is set. */
interface PageSetting {
  /** Px of the layout to a px of the screen. */
  readonly px: number;
  /** How many shared things of a region are named. */
  readonly named: number;
  /** Px of the layout for a region's name, and between regions. */
  readonly head: number;
  readonly apart: number;
}

/** Px of the layout to a px of the screen, with which all of a page is seen. */
const zoomOf = ({ width, height }: Pick<Page, 'width' | 'height'>, view: View): number =>
  Math.max(width / view.width, height / view.height);

function pageOf(blocks: readonly Block[], width: number, setting: PageSetting): Page {
  const { head, apart } = setting;
  const areas = new Map(blocks.map((block) => [block, areaOf(block, width, setting)]));
  const areaIn = (strip: readonly Block[]): number =>
    strip.reduce((sum, block) => sum + (areas.get(block) ?? 0), 0);
  const places = new Map<string, Point>();
  const regions: Region[] = [];
  let [top, widest] = [0, 0];
  for (const strip of stripsOf(blocks, areaIn, width)) {
    const room = width - apart * (strip.length - 1);
    const inner = top - head;
    let [left, lowest] = [0, inner];
    for (const block of strip) {
      const wide = (room * areaIn([block])) / areaIn(strip);
      const placed = placedBlock(block, wide, setting);
      const right = left + Math.max(wide, placed.width);
      const bottom = inner - placed.height;
      for (const [key, { x, y }] of placed.places) places.set(key, { x: left + x, y: inner + y });
      const { label, talks, shared } = block.group;
      const box = { left, right, bottom, top: inner };
      regions.push({ label, talks: talks.length, box, named: shared.slice(0, setting.named) });
      widest = Math.max(widest, right);
      left = right + apart;
      lowest = Math.min(lowest, bottom);
    }
    top = lowest - apart;
  }
  return { places, regions, width: widest, height: -top };
}

/** The area that a block takes when it is about as wide as high. */
function areaOf(block: Block, width: number, setting: PageSetting): number {
  const { px, named, head } = setting;
  const ofTalks = block.bodies.reduce(
    (sum, { side, up, down }) => sum + 2 * side * (up + down + BETWEEN_ROWS),
    0,
  );
  const { length } = block.group.shared;
  const ofShared =
    Math.min(length, named) * NAMED_COLUMN * NAMED_ROW * px * px + Math.max(0, length - named) * COLUMN * ROW;
  const guess = Math.min(width, Math.sqrt((ofTalks + ofShared) * 1.3));
  return guess * (placedBlock(block, guess, setting).height + head);
}

/** Cuts blocks into strips, in their order, so that their blocks are about as wide as high (Bederson and others 2002). */
function stripsOf(
  blocks: readonly Block[],
  areaIn: (strip: readonly Block[]) => number,
  width: number,
): readonly (readonly Block[])[] {
  const strips: Block[][] = [];
  const skewOf = (strip: readonly Block[]): number => {
    const height = areaIn(strip) / width;
    const skews = strip.map((block) => {
      const ratio = areaIn([block]) / height / height / WIDER;
      return Math.max(ratio, 1 / ratio);
    });
    return skews.reduce((sum, skew) => sum + skew, 0) / strip.length;
  };
  for (const block of blocks) {
    const last = strips.at(-1);
    if (last !== undefined && skewOf([...last, block]) <= skewOf(last)) last.push(block);
    else strips.push([block]);
  }
  return strips;
}

/** Places what a block holds, from its top left corner: what is shared in rows, the strongest with room for their names; then the talks. */
function placedBlock(
  { group, bodies }: Block,
  width: number,
  { px, named: most }: PageSetting,
): { readonly places: ReadonlyMap<string, Point>; readonly width: number; readonly height: number } {
  const named = gridOf(Math.min(most, group.shared.length), width, NAMED_COLUMN * px, NAMED_ROW * px);
  const others = gridOf(Math.max(0, group.shared.length - most), width, COLUMN, ROW);
  const points = [...named.points, ...others.points.map(({ x, y }) => ({ x, y: y - named.height }))];
  const below = named.height + others.height + (group.shared.length > 0 ? BELOW_SHARED * px : 0);
  const page = talkRows(bodies, Math.max(width, ...bodies.map(({ side }) => 2 * side)), BETWEEN_ROWS);
  const places = new Map<string, Point>(
    group.shared.map((key, index) => [key, points[index] ?? { x: 0, y: 0 }]),
  );
  for (const [index, talk] of group.talks.entries()) {
    const { x, y } = page.points[index] ?? { x: 0, y: 0 };
    places.set(talk, { x, y: y - below });
  }
  return { places, width: page.width, height: below + page.height };
}

/** Rows from left to right, with half a row at the left of each first mark. */
function gridOf(
  count: number,
  width: number,
  column: number,
  row: number,
): { readonly points: readonly Point[]; readonly height: number } {
  const columns = Math.max(1, Math.floor(width / column));
  const points = Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * column + row / 2,
    y: -(Math.floor(index / columns) + 0.5) * row,
  }));
  return { points, height: Math.ceil(count / columns) * row };
}
