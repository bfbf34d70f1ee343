/**
 * What a recap holds: slides, each a view of the graph with the lines of the notes that it rests on. It is read
 * from `recap.md`, which a person owns: what cannot be read there costs a diagnostic, never the show.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';

export interface Recap {
  /** What the show is called; empty where the file does not say. */
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Slide {
  /** Stays the same while the slide's title does: a slug, told apart by a number where two slides share a title. */
  readonly id: string;
  readonly title: string;
  /** The line below the title: who spoke, for whom; empty for none. */
  readonly subtitle: string;
  /** In the order in which they are said; each is one step of the show. */
  readonly parts: readonly SlidePart[];
  readonly view: SlideView;
  /** What only the speaker sees, as Markdown; empty for none. */
  readonly notes: string;
  /** The exact lines of the slide in its file. */
  readonly markdown: string;
  /** 1-based lines of the file. */
  readonly first: number;
  readonly last: number;
}

/** Words of the person's own, or a passage that quotes the notes. */
export type SlidePart = SlideWords | SlideQuote;

interface PartOfSlide {
  /**
   * Markdown of the part alone, without marks of a quotation; rendered under the same rules as the notes. Only
   * names that are known still stand in double brackets, and a line of a quotation ends with a hard break.
   */
  readonly markdown: string;
  /**
   * Keys of the nodes that the part names: first one for each `[[Name]]`, in order; then, for a quotation, those
   * that the graph finds on the lines that it quotes.
   */
  readonly names: readonly string[];
}

export interface SlideWords extends PartOfSlide {
  readonly kind: 'words';
  /** True for an item of a list. */
  readonly isItem: boolean;
}

export interface SlideQuote extends PartOfSlide {
  readonly kind: 'quote';
  /** The id of the note that is quoted. */
  readonly source: string;
  /** 1-based lines of that note. */
  readonly first: number;
  readonly last: number;
  /** What these lines say now, where that is not what is quoted; empty text where they are gone. */
  readonly stale: { readonly now: string } | null;
}

/** How the graph stands beside the words; what is null is left as the show has it. */
export interface SlideView {
  readonly layout: string | null;
  /** Keys of the nodes that are lit and flown to; none means the whole map. */
  readonly focus: readonly string[];
  /** Where the camera stands, in the coordinates of the layout: the middle and the width of what is seen. */
  readonly camera: { readonly x: number; readonly y: number; readonly width: number } | null;
  /** Kinds that are left out. */
  readonly hide: readonly string[];
}
