/** Which page of the view this window is: the explorer, a speaker's window, or the handout on paper. */
import { Suspense, lazy } from 'react';
import { App } from './App.tsx';

const Speaker = lazy(async () => ({ default: (await import('./present/Speaker.tsx')).Speaker }));
const Paper = lazy(async () => ({ default: (await import('./present/Paper.tsx')).Paper }));

export type PageName = 'explorer' | 'speaker' | 'paper';

/** Reads from an address which page it means: `?speaker=NAME`, `#print=recap`, or the explorer. */
export function pageAt({ search, hash }: Pick<Location, 'search' | 'hash'>): PageName {
  if (new URLSearchParams(search).has('speaker')) return 'speaker';
  return /^#(?:.*&)?print=recap(?:&|$)/u.test(hash) ? 'paper' : 'explorer';
}

/** Shows the page. */
export function Page({ name }: { readonly name: PageName }) {
  if (name === 'explorer') return <App />;
  return <Suspense fallback={null}>{name === 'speaker' ? <Speaker /> : <Paper />}</Suspense>;
}
