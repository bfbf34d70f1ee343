/** Collects the labels that want to be drawn in a frame, and the marks that they keep clear of. Pure. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { backdropBoxes } from './backdropBoxes.ts';
import type { Box } from './boxes.ts';
import type { Point, Size } from './camera.ts';
import type { Sighted } from './inSight.ts';
import type { LabelFacts } from './labelFacts.ts';
import { type Place, freePlaces } from './labelPlaces.ts';
import { type LabelLine, type LabelRole, labelLines, settingOf } from './labelStyle.ts';
import { shorten } from './labelText.ts';
import type { LabelWish } from './labels.ts';
import { leavingPoint, withArrow } from './leavingNames.ts';
import { growthAt, reachOf } from './marks.ts';
import { CLOSE_FROM, type NameStyle, namePlaces } from './namePlaces.ts';
import type { Palette } from './palette.ts';
import type { SceneView } from './sceneView.ts';

/** A label with what it says. */
export interface WrittenWish extends LabelWish {
  readonly lines: readonly LabelLine[];
  readonly smaller?: WrittenWish;
}

/** What a frame shows, and how. */
export interface LabelFrame {
  readonly graph: KnowledgeGraph;
  readonly view: SceneView;
  readonly palette: Palette;
  readonly viewport: Size;
  /** Px of the screen to a px of the layout. */
  readonly scale: number;
  /** From the layout to the screen, y downward. */
  readonly project: (point: Point) => Point;
  /** The width of a line in px. */
  readonly widthOf: (line: LabelLine) => number;
  readonly style: NameStyle;
  /** By how much names are larger on a slide; as they are where it is not said. */
  readonly enlarged?: number;
}

/** Labels that are thought about in one frame: placing them costs about 10 µs each. */
const MOST_LABELS = 300;
const FEWEST_LABELS = 60;
/** With more nodes than this in view, each has less room, and fewer get a label. */
const CROWD = 600;
/** What stands out is labelled even where labels then cover each other, unless it is a crowd of which none could be read. */
const MOST_FORCED = 24;
/** Px of the screen to a px of the layout below which what only one talk has gets no label: the talk's name stands for it. */
const OWN_FROM = 0.42;
/** The same for the talks of a map of regions: what they have in common stands for them. */
const TALKS_FROM = 0.45;
const WIDE_FROM = 1;
/** Px of a viewport below which it is a phone's. */
const PHONE = 420;
/** Characters of a name in a list that does not fit as it is. */
const SHORT = 20;
/** From here on names within a fan may lie on its edges. */
const NEAR_FROM = 1.2;
/** Px² of marks that a label may cover. A title may cover more, for without titles the map says nothing. */
const TOLERANCE = { name: 6, title: 150 } as const;
/** Marks that labels keep clear of in one frame. */
const MOST_MARKS = 2000;
/** Px of the layout beyond which a node is not in its talk's fan, and its label need not go outward. */
const FAN = 240;

/** @param sighted what may have a label, in the order of importance */
export function collectLabels(
  sighted: readonly Sighted[],
  frame: LabelFrame,
): {
  readonly wishes: readonly WrittenWish[];
  readonly marks: readonly Box[];
  readonly strongMarks: readonly Box[];
} {
  const { view, palette, viewport, scale, project } = frame;
  const growth = growthAt(scale);
  const marks: Box[] = [];
  const strongMarks: Box[] = [];
  const candidates: Candidate[] = [];
  let seen = 0;
  for (const { fact, x, y, isOut } of sighted) {
    if (isOut) {
      const leaving = leavingPoint(frame.graph, view, fact.key, project, viewport);
      if (leaving !== undefined) candidates.push({ fact, role: 'lit', reach: 0, ...leaving });
      continue;
    }
    seen += 1;
    const role = roleOf(fact, frame);
    if (role === undefined && marks.length >= MOST_MARKS) continue;
    const shape = palette.kinds.get(fact.kind)?.shape ?? 'circle';
    const reach = reachOf(shape, fact.size, growth, isRinged(view, fact.key));
    if (marks.length < MOST_MARKS) {
      const mark = { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
      marks.push(mark);
      if (view.slide === true && (view.lit?.has(fact.key) ?? fact.isTalk)) strongMarks.push(mark);
    }
    if (role !== undefined) candidates.push({ fact, role, x, y, reach });
  }
  marks.push(...backdropBoxes(frame.style, frame, growth));
  // Of a map of regions some have room for their names kept for them.
  const roomy = frame.style.kind === 'regions' ? frame.style.named : NONE;
  const fewest = Math.max(FEWEST_LABELS, Math.min(MOST_LABELS, roomy.size));
  const budget = Math.max(fewest, Math.min(MOST_LABELS, Math.round((MOST_LABELS * CROWD) / seen)));
  const wishes = candidates
    .toSorted((a, b) => rankOf(a, view, roomy) - rankOf(b, view, roomy))
    .slice(0, budget)
    .map((candidate) => wishOf(candidate, frame));
  return { wishes, marks, strongMarks };
}

const NONE: ReadonlySet<string> = new Set();

interface Candidate extends Point {
  readonly fact: LabelFacts;
  readonly role: LabelRole;
  readonly reach: number;
  /** Set where it lies beyond the room, and its name stands where its line goes there. */
  readonly arrow?: string;
}

const ORDER: Readonly<Record<LabelRole, number>> = {
  selected: 0,
  lit: 1,
  talk: 2,
  fadedTalk: 2,
  shared: 3,
  own: 3,
};
const FIRST = -1;

/**
 * First what the pointer is on. Within a role first what has room kept for its name; what the words of a slide
 * name comes before what else is lit.
 */
const rankOf = (
  { role, fact }: Candidate,
  { named, pointed }: SceneView,
  roomy: ReadonlySet<string>,
): number =>
  fact.key === pointed
    ? FIRST
    : ORDER[role] - (roomy.has(fact.key) || (role === 'lit' && named?.has(fact.key) === true) ? 0.5 : 0);

export const isRinged = ({ selected, ringed }: SceneView, key: string): boolean =>
  key === selected || ringed?.has(key) === true;

/** What a node is to its label; undefined for a label that is not drawn while something else stands out. */
function roleOf(
  { key, isTalk, shared, home }: LabelFacts,
  { view, scale, style }: LabelFrame,
): LabelRole | undefined {
  const { kind } = style;
  if (isTalk && kind === 'score') return undefined;
  // A slide says the title of its talk itself.
  if (isRinged(view, key)) return isTalk && view.slide === true ? undefined : 'selected';
  if (view.lit === null) {
    if (isTalk) return kind === 'regions' && scale < TALKS_FROM ? undefined : 'talk';
    if (shared) return 'shared';
    if (kind === 'score') return style.close.has(key) && scale < CLOSE_FROM ? undefined : 'own';
    return scale < OWN_FROM && home !== null ? undefined : 'own';
  }
  if (view.lit.has(key)) return 'lit';
  return isTalk && view.slide !== true && (kind !== 'regions' || scale >= TALKS_FROM)
    ? 'fadedTalk'
    : undefined;
}

function wishOf(candidate: Candidate, frame: LabelFrame): WrittenWish {
  const { fact, role } = candidate;
  const setting = settingOf(frame.viewport, frame.view.slide, frame.enlarged);
  // Talks of a region or a list stand close: their titles are set as on a phone until there is room.
  const { kind } = frame.style;
  const isClose = kind === 'list' || (kind === 'regions' && frame.scale < WIDE_FROM);
  const narrow = setting.narrow || isClose;
  const wish = writtenWish(candidate, labelLines(fact, role, { ...setting, narrow }), frame);
  // A title in short lines says more than none, and so does a part of a name in a list, where each row has one.
  if (fact.isTalk && !narrow) {
    const lines = labelLines(fact, role, { ...setting, narrow: true });
    // What is said in any case is said whole.
    const isCut = wish.must && lines.at(-1)?.text.endsWith('…') === true;
    return isCut ? wish : { ...wish, smaller: writtenWish(candidate, lines, frame) };
  }
  if (fact.isTalk || kind !== 'list') return wish;
  const cut = wish.lines.map((line) => ({ ...line, text: shorten(line.text, SHORT) }));
  return { ...wish, smaller: writtenWish(candidate, cut, frame) };
}

function writtenWish(
  { fact, role, x, y, reach, arrow }: Candidate,
  written: readonly LabelLine[],
  frame: LabelFrame,
): WrittenWish {
  const lines = arrow === undefined ? written : withArrow(written, arrow);
  const { lit, named, pointed } = frame.view;
  const few = (lit?.size ?? 0) <= MOST_FORCED;
  // On a phone there is no room for all titles, and the list has them.
  const isTitle = fact.isTalk && frame.viewport.width >= PHONE;
  const isSaid = named === undefined || isTitle || named.has(fact.key);
  const must = role === 'selected' || fact.key === pointed || (role === 'lit' && few && isSaid);
  return {
    key: fact.key,
    x,
    y,
    reach,
    width: Math.max(...lines.map((line) => frame.widthOf(line))),
    height: lines.reduce((sum, line) => sum + line.height, 0),
    must,
    tolerance: fact.isTalk ? TOLERANCE.title : TOLERANCE.name,
    places: arrow === undefined ? placesOf(fact, { x, y }, must, frame) : freePlaces(),
    lines,
  };
}

function placesOf(fact: LabelFacts, at: Point, must: boolean, frame: LabelFrame): readonly Place[] {
  const { style, graph, project, scale } = frame;
  const from = (middle: Point): Point => {
    const { x, y } = project(middle);
    return { x: at.x - x, y: at.y - y };
  };
  const toTalk = fact.home === null ? null : from(graph.getNodeAttributes(fact.home));
  const isInFan = toTalk !== null && Math.hypot(toTalk.x, toTalk.y) <= FAN * scale;
  const fromMiddle = style.kind === 'rings' ? from(style.centre) : null;
  return namePlaces(fact, style, { fromTalk: isInFan ? toTalk : null, fromMiddle }, must, scale >= NEAR_FROM);
}
