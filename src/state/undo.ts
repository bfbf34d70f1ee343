/** Undo and redo over what one arranges: each step keeps what was before it. Values are never changed, so that costs nothing. */
import { type Filter, sameFilter } from '../query/filter.ts';
import type { LayoutName } from './layoutChoice.ts';
import type { Moved } from './moved.ts';
import type { SavedView } from './savedViews.ts';

/** All that can be undone. What is selected is not among it: that has its own way back. */
export interface Arrangement {
  readonly filter: Filter;
  readonly layout: LayoutName;
  readonly moved: Moved;
  readonly views: readonly SavedView[];
  /** The text of the file of corrections. */
  readonly corrections: string;
  /** The recap's file; null until it is read. */
  readonly recap: string | null;
}

interface Step {
  /** What was done, as one would say it after "Undo": "hide People". */
  readonly what: string;
  /** Changes of one topic that follow each other are one step: those of a slider, of a text, of a node that is nudged. */
  readonly topic: string | null;
  /** The arrangement before it; for a step that was undone, after it. */
  readonly other: Arrangement;
}

export interface Trail {
  /** The last step last. */
  readonly past: readonly Step[];
  /** The step that was undone last, last. */
  readonly future: readonly Step[];
  /** What was undone or redone just now, for those who do not see it. */
  readonly said: string;
}

export const NO_TRAIL: Trail = { past: [], future: [], said: '' };
const MOST_STEPS = 200;

type Arranged = Arrangement & { readonly trail: Trail };

/** Changes the arrangement, as a step that can be undone. What changes nothing is no step. */
export function arrange(
  state: Arranged,
  what: string,
  change: Partial<Arrangement>,
  topic: string | null = null,
): Partial<Arranged> {
  const before = arrangementOf(state);
  const after = { ...before, ...change };
  if (isSame(before, after)) return {};
  const { past } = state.trail;
  const last = past.at(-1);
  const goesOn = topic !== null && last?.topic === topic && state.trail.future.length === 0;
  const step = { what, topic, other: goesOn ? last.other : before };
  const steps = [...(goesOn ? past.slice(0, -1) : past), step].slice(-MOST_STEPS);
  // A slider that came back to where it was has changed nothing.
  const isBack = goesOn && isSame(last.other, after);
  return { ...after, trail: { past: isBack ? past.slice(0, -1) : steps, future: [], said: '' } };
}

/** Takes the last step back. */
export function undone(state: Arranged): Partial<Arranged> {
  const { past, future } = state.trail;
  const step = past.at(-1);
  if (step === undefined) return {};
  const back = { ...step, other: arrangementOf(state) };
  const trail = { past: past.slice(0, -1), future: [...future, back], said: `Undone: ${step.what}` };
  return { ...step.other, trail };
}

/** Takes the step again that was undone last. */
export function redone(state: Arranged): Partial<Arranged> {
  const { past, future } = state.trail;
  const step = future.at(-1);
  if (step === undefined) return {};
  const again = { ...step, topic: null, other: arrangementOf(state) };
  const trail = { past: [...past, again], future: future.slice(0, -1), said: `Done again: ${step.what}` };
  return { ...step.other, trail };
}

const arrangementOf = ({ filter, layout, moved, views, corrections, recap }: Arrangement): Arrangement => ({
  filter,
  layout,
  moved,
  views,
  corrections,
  recap,
});

/** True where the last step changed the recap: the only steps that a show takes back. */
export const isLastOfRecap = ({ trail, recap }: Arranged): boolean => {
  const last = trail.past.at(-1);
  return last !== undefined && last.other.recap !== recap;
};

/** Of what was done since a trail was left, keeps the steps that changed a file, as if the rest had stood as it does in `here`. */
export function ofFilesAlone(here: Arrangement, then: Trail, now: Trail): Trail {
  const { filter, layout, moved, views } = here;
  const known = new Set(then.past);
  const kept = now.past.filter((step) => known.has(step));
  const since = now.past.filter(
    (step, place) => !known.has(step) && changesFile(step.other, now.past[place + 1]?.other ?? here),
  );
  const own = since.map((step) => ({
    ...step,
    other: { ...step.other, filter, layout, moved, views },
  }));
  return { past: [...kept, ...own], future: since.length === 0 ? then.future : [], said: now.said };
}

const changesFile = (before: Arrangement, after: Arrangement): boolean =>
  before.recap !== after.recap || before.corrections !== after.corrections;

const isSame = (a: Arrangement, b: Arrangement): boolean =>
  a.layout === b.layout &&
  a.corrections === b.corrections &&
  a.recap === b.recap &&
  a.moved === b.moved &&
  a.views === b.views &&
  sameFilter(a.filter, b.filter);
