/** What an answer to "why are these two related?" is made of. */
import type { Passage } from '../passage.ts';

/** A passage that speaks for one of the two nodes. */
export interface Quote {
  /** The node that it speaks for. */
  readonly of: string;
  readonly passage: Passage;
}

/**
 * Stated: an edge joins the two. Together: one passage names both. Shared: both have a thing. Words: their notes
 * share a rare word that is the name of nothing.
 */
export type ReasonKind = 'stated' | 'together' | 'shared' | 'words';

export interface Reason {
  readonly kind: ReasonKind;
  /** The node that both have, null for other kinds. */
  readonly thing: string | null;
  /** What the reason is, in a few words. */
  readonly title: string;
  /** How the two have it: "both notes name it". */
  readonly how: string;
  /** The edges that it rests on. */
  readonly edges: readonly string[];
  readonly quotes: readonly Quote[];
}
