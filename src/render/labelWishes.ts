/** Collects the labels that want to be drawn in a frame. Pure. */
import type { Point } from './camera.ts';
import type { Sight, Sighted } from './inSight.ts';
import type { LabelFacts } from './labelFacts.ts';
import { type Place, freePlaces } from './labelPlaces.ts';
import { type LabelLine, type LabelRole, labelLines, settingOf } from './labelStyle.ts';
import { shorten } from './labelText.ts';
import type { LabelWish } from './labels.ts';
import { leavingPoint, withArrow } from './leavingNames.ts';
import type { LabelFrame } from './labelFrame.ts';
import { reachIn } from './labelMarks.ts';
import { CLOSE_FROM, namePlaces } from './namePlaces.ts';
import { type SceneView, isRinged } from './sceneView.ts';

/** A label with what it says. */
export interface WrittenWish extends LabelWish {
  readonly lines: readonly LabelLine[];
  readonly smaller?: WrittenWish;
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
/** Px of the layout beyond which a node is not in its talk's fan, and its label need not go outward. */
const FAN = 240;

/** Lists the labels in the order of importance. @param sight what may have one */
export function collectLabels(sight: Sight, frame: LabelFrame): readonly WrittenWish[] {
  const { view, style } = frame;
  // Of a map of regions some have room for their names kept for them.
  const roomy = style.kind === 'regions' ? style.named : NONE;
  const fewest = Math.max(FEWEST_LABELS, Math.min(MOST_LABELS, roomy.size));
  const budget = Math.max(fewest, Math.min(MOST_LABELS, Math.round((MOST_LABELS * CROWD) / sight.inRoom)));
  return mostWanted(asked(sight, view), budget, roomy, frame).map((candidate) => wishOf(candidate, frame));
}

/** Finds the first of each rank, in the order of the ranks: of a large map nearly all come too late for a label. */
function mostWanted(
  seen: readonly Sighted[],
  most: number,
  roomy: ReadonlySet<string>,
  frame: LabelFrame,
): readonly Candidate[] {
  const ranked = new Map<number, Candidate[]>();
  for (const sighted of seen) {
    const role = sighted.isOut ? 'lit' : roleOf(sighted.fact, frame);
    if (role === undefined) continue;
    const rank = rankOf(role, sighted.fact.key, frame.view, roomy);
    const ofRank = ranked.get(rank) ?? [];
    if (ofRank.length === most) continue;
    if (ofRank.length === 0) ranked.set(rank, ofRank);
    const candidate = candidateOf(sighted, role, frame);
    if (candidate !== undefined) ofRank.push(candidate);
  }
  const inOrder = [...ranked].toSorted(([a], [b]) => a - b);
  return inOrder.flatMap(([, candidates]) => candidates).slice(0, most);
}

/** Of what is in sight, what may have a label: while something stands out, of a large map very little. */
function asked({ all, standing }: Sight, { lit, selected, ringed = NONE }: SceneView): readonly Sighted[] {
  if (lit === null) return all;
  return standing([...lit, ...ringed, ...(selected === null ? [] : [selected])]);
}

function candidateOf(
  { fact, x, y, isOut }: Sighted,
  role: LabelRole,
  frame: LabelFrame,
): Candidate | undefined {
  if (!isOut) return { fact, role, x, y, reach: reachIn(frame, fact) };
  const { graph, view, project, viewport } = frame;
  const leaving = leavingPoint(graph, view, fact.key, project, viewport);
  return leaving && { fact, role, reach: 0, ...leaving };
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
  role: LabelRole,
  key: string,
  { named, pointed }: SceneView,
  roomy: ReadonlySet<string>,
): number =>
  key === pointed
    ? FIRST
    : ORDER[role] - (roomy.has(key) || (role === 'lit' && named?.has(key) === true) ? 0.5 : 0);

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
