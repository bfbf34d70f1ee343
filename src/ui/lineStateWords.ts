/** What became of a line of the notes, in words. */
import type { LineState } from '../schema/sourcesFile.ts';

export const LINE_STATE_WORDS: Readonly<Record<LineState, string>> = {
  graph: 'in the graph',
  uncertain: 'uncertain',
  unused: 'not used',
  blank: 'blank',
};
