/** The recap that the state holds, read against the graph that is shown. Apart from the other selectors, since the reader is loaded with the show. */
import { type Recap, type Slide } from '../recap/recap.ts';
import { readRecap } from '../recap/readRecap.ts';
import type { Dataset } from './dataset.ts';
import { rememberLast } from './remember.ts';
import { datasetIn } from './selectors.ts';
import { placeWithin, type ShowPlace } from './show.ts';
import type { ViewState } from './viewState.ts';

export const RECAP_FILE = 'recap.md';

const recap = rememberLast((dataset: Dataset | undefined, markdown: string | null): Recap | null =>
  dataset === undefined || markdown === null ? null : readRecap(markdown, RECAP_FILE, dataset),
);
/** The recap; null until it is read. */
export const recapIn = (state: ViewState): Recap | null => recap(datasetIn(state), state.recap);

const NO_SLIDES: readonly Slide[] = [];
const slidesIn = (state: ViewState): readonly Slide[] => recapIn(state)?.slides ?? NO_SLIDES;

const parts = rememberLast((slides: readonly Slide[]): readonly number[] =>
  slides.map((slide) => slide.parts.length),
);
/** How many parts each slide has. */
export const partsIn = (state: ViewState): readonly number[] => parts(slidesIn(state));

const place = rememberLast((slide: number, step: number, counts: readonly number[]): ShowPlace =>
  placeWithin({ slide, step }, counts),
);
/** Where the show is, within the recap; null while there is no show or no recap. */
export function placeIn(state: ViewState): ShowPlace | null {
  const { show } = state;
  const counts = partsIn(state);
  return show === null || counts.length === 0 ? null : place(show.slide, show.step, counts);
}

/** The slide that is shown. */
export function slideIn(state: ViewState): Slide | null {
  const at = placeIn(state);
  const [slide = null] = at === null ? NO_SLIDES : slidesIn(state).slice(at.slide);
  return slide;
}
