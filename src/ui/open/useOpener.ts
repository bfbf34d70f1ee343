/** Hands the opener of notes down to the components. */
import { createContext, use } from 'react';
import type { Opener } from '../../open/opener.ts';

export const OpenerContext = createContext<Opener | null>(null);

/** The opener of this page. */
export function useOpener(): Opener {
  const opener = use(OpenerContext);
  if (opener === null) throw new Error('a component of the view stands outside its OpenerContext');
  return opener;
}
