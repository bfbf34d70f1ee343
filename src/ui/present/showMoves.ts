/** The moves of a show, from wherever one is: on the slide, away from it, behind the black screen. */
import { ALL_PARTS, type ShowPlace, nextPlace, placeWithin, previousPlace } from '../../state/show.ts';
import { partsIn, placeIn } from '../../state/recapIn.ts';
import { isLastOfRecap } from '../../state/undo.ts';
import type { ViewStore } from '../../state/viewStore.ts';

export interface ShowMoves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** Says all that the slide has to say. */
  readonly all: () => void;
  readonly goTo: (slide: number) => void;
  /** Brings the slide back as it was. */
  readonly comeBack: () => void;
  readonly black: () => void;
  readonly leave: () => void;
  /** Takes back, or does again, what was last changed in the recap. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Makes the moves of a view's show. */
export function showMoves(store: ViewStore): ShowMoves {
  const move = (from: (place: ShowPlace, parts: readonly number[]) => ShowPlace) => (): void => {
    const state = store.getState();
    const place = placeIn(state);
    if (place !== null) state.present(from(place, partsIn(state)));
  };
  return {
    next: move(nextPlace),
    previous: move(previousPlace),
    first: move(() => ({ slide: 0, step: 1 })),
    last: move((_, parts) => placeWithin({ slide: parts.length - 1, step: ALL_PARTS }, parts)),
    all: move(({ slide }, parts) => placeWithin({ slide, step: ALL_PARTS }, parts)),
    goTo: (slide) => move((_, parts) => placeWithin({ slide, step: 1 }, parts))(),
    comeBack: move((place) => place),
    black: () => {
      const { show, setBlack } = store.getState();
      setBlack(show?.isBlack !== true);
    },
    leave: () => store.getState().leaveShow(),
    undo: () => {
      if (isLastOfRecap(store.getState())) store.getState().undo();
    },
    redo: () => store.getState().redo(),
  };
}
