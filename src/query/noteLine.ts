/** A line of a note as it stands in the file, cut where it names something, and what became of it. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { LineState } from '../schema/sourcesFile.ts';
import { claimNames } from './claimNames.ts';
import { placesWithin } from './mentionIndex.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { SourceIndex } from './sourceIndex.ts';

export interface NoteLine {
  /** 1-based. */
  readonly number: number;
  readonly segments: readonly Segment[];
  readonly state: LineState;
  /** What became of it in words; empty for a line that is in the graph or blank. */
  readonly reason: string;
}

/** A longer line is cut: nobody reads it, and it would stall the page. */
const LONGEST_SHOWN = 8000;

const NOT_SAID: Readonly<Record<LineState, string>> = {
  graph: '',
  blank: '',
  uncertain: 'only a weak sign of a name was seen in it',
  unused: 'nothing was found in it',
};

/** Reads a line, with the names of the node `key` as marks. */
export function readNoteLine(
  graph: KnowledgeGraph,
  index: SourceIndex,
  number: number,
  key: string | null,
): NoteLine {
  const { start, end } = index.lines[number - 1] ?? { start: 0, end: 0 };
  const stop = Math.min(end, start + LONGEST_SHOWN);
  const text = index.source.text.slice(start, stop);
  const places = placesWithin(graph, index.source.id, { start, end: stop });
  const { marks, names } = claimNames(graph, places, key, (place) => ({
    start: place.start - start,
    end: Math.min(place.end, stop) - start,
  }));
  const line = index.source.lines[number - 1];
  const state = line?.state ?? 'blank';
  const isUsed = NOT_SAID[state] === '';
  const segments = segmentsOf(text, marks, names);
  const cut = stop < end ? [{ text: '…', role: 'plain' as const, key: '', start: text.length }] : [];
  return {
    number,
    segments: [...segments, ...cut],
    state,
    reason: isUsed ? '' : (line?.reason ?? NOT_SAID[state]),
  };
}
