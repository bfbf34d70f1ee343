/** The handout alone, for the address that ends in `#print=recap`: what a command prints to a PDF. */
import { useCallback, useEffect, useRef } from 'react';
import type { Slide } from '../../recap/recap.ts';
import { recapIn } from '../../state/recapIn.ts';
import { datasetIn } from '../../state/selectors.ts';
import { useView, useViewStore } from '../stage.tsx';
import { Handout } from './Handout.tsx';
import { ensureRecap } from './keepRecap.ts';
import './present.css';

/** Shows the handout; `data-ready` says when its pictures are drawn. */
export function Paper() {
  const store = useViewStore();
  const isReady = useView((view) => datasetIn(view) !== undefined);
  const recap = useView(recapIn);
  useEffect(() => {
    if (isReady) void ensureRecap(store);
  }, [store, isReady]);
  useEffect(() => {
    if (recap !== null) document.title = recap.title;
  }, [recap]);
  const drawn = useRef(new Set<string>());
  const onDrawn = useCallback(
    ({ id }: Slide) => {
      drawn.current.add(id);
      if (drawn.current.size < (recap?.slides.length ?? 0)) return;
      // Those of the words; the pictures have waited for theirs.
      void document.fonts.ready.then(() => (document.documentElement.dataset['ready'] = 'paper'));
    },
    [recap],
  );
  return (
    <main>{recap === null ? <p>Opening the recap…</p> : <Handout recap={recap} onDrawn={onDrawn} />}</main>
  );
}
