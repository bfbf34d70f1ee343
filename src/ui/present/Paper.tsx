/** The handout alone, for the address that ends in `#print=recap`: what a command prints to a PDF. */
import { useEffect } from 'react';
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
    if (recap === null) return undefined;
    document.title = recap.title;
    // The pictures are drawn after this; of the fonts one waits for those that they need.
    const timer = setTimeout(
      () => void document.fonts.ready.then(() => (document.documentElement.dataset['ready'] = 'paper')),
      600,
    );
    return () => clearTimeout(timer);
  }, [recap]);
  return <main>{recap === null ? <p>Opening the recap…</p> : <Handout recap={recap} />}</main>;
}
