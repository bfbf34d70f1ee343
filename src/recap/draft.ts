/** A slide before it is written down: what the maker and the view hand in, and what becomes lines of the file. */
import type { QuoteSource } from './read/quoteSource.ts';
import type { SlideView } from './recap.ts';

export type DraftPart =
  | { readonly kind: 'words'; readonly markdown: string; readonly isItem: boolean }
  | ({ readonly kind: 'quote'; readonly lines: readonly string[] } & QuoteSource);

export interface SlideDraft {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly DraftPart[];
  /** `focus` holds keys of nodes. */
  readonly view: SlideView;
  readonly notes: string;
}

/** A view that leaves everything as the show has it. */
export const PLAIN_VIEW: SlideView = { layout: null, focus: [], camera: null, hide: [] };
