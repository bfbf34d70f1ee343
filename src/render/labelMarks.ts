/** The marks that the labels of a frame keep clear of: those that are drawn, and what the layout draws in between. */
import { backdropBoxes } from './backdropBoxes.ts';
import { BoxGrid } from './boxes.ts';
import { createComparison } from './comparison.ts';
import type { Sight } from './inSight.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { LabelFrame } from './labelFrame.ts';
import { growthAt, reachOf } from './marks.ts';
import { isRinged } from './sceneView.ts';

export interface LabelMarks {
  readonly all: BoxGrid;
  /** Those among them that stand out on a slide: one that a name hides is missed. */
  readonly strong: BoxGrid;
}

/** Marks that labels keep clear of in one frame. */
const MOST_MARKS = 2000;

/** How far a node's mark reaches from its middle in a frame, in px. */
export function reachIn({ view, palette, scale }: LabelFrame, { key, kind, size }: LabelFacts): number {
  const shape = palette.kinds.get(kind)?.shape ?? 'circle';
  return reachOf(shape, size, growthAt(scale), isRinged(view, key));
}

/** Makes a function that finds the marks; while one only points at things they are what they were. */
export function createLabelMarks(): (sight: Sight, frame: LabelFrame) => LabelMarks {
  const isUnchanged = createComparison();
  let last: LabelMarks = { all: new BoxGrid(), strong: new BoxGrid() };
  return (sight, frame) => {
    const { view, palette, scale, style } = frame;
    const strong = view.slide === true && view.lit;
    if (!isUnchanged([sight, palette, scale, style, view.selected, view.ringed, view.slide, strong]))
      last = labelMarks(sight, frame);
    return last;
  };
}

/** Finds the marks of a frame. */
export function labelMarks({ all }: Sight, frame: LabelFrame): LabelMarks {
  const { view, scale, style } = frame;
  const marks = { all: new BoxGrid(), strong: new BoxGrid() };
  let left = MOST_MARKS;
  for (const { fact, x, y, isOut } of all) {
    if (isOut) continue;
    if (left === 0) break;
    left -= 1;
    const reach = reachIn(frame, fact);
    const mark = { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
    marks.all.add(mark);
    if (view.slide === true && (view.lit?.has(fact.key) ?? fact.isTalk)) marks.strong.add(mark);
  }
  for (const box of backdropBoxes(style, frame, growthAt(scale))) marks.all.add(box);
  return marks;
}
