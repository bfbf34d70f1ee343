/** What the page and its worker say to each other: notes go in, a graph comes out, and how far it is in between. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { GraphFile } from '../schema/graphFile.ts';
import type { Note } from '../schema/note.ts';
import type { SourcesFile } from '../schema/sourcesFile.ts';

export interface WorkOrder {
  readonly notes: readonly Note[];
}

/** The two files of a graph, checked, and what was wrong with the notes. */
export interface MadeOfNotes {
  readonly graph: GraphFile;
  readonly sources: SourcesFile;
  readonly diagnostics: readonly Diagnostic[];
}

export type WorkNews =
  | { readonly news: 'extracted'; readonly done: number; readonly total: number }
  | { readonly news: 'made'; readonly made: MadeOfNotes }
  | { readonly news: 'failed'; readonly message: string };
