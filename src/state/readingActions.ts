/** The steps of reading: a note in place, its lines, what was not used, the follow-ups, the panel's room. */
import { sourceIndexOf, sourcesById } from '../query/sourceIndex.ts';
import { type LinePlace, nextUnused } from '../query/unusedLines.ts';
import type { Chosen } from './chosen.ts';
import type { Panel } from './panel.ts';
import { datasetIn } from './selectors.ts';
import type { ViewState } from './viewState.ts';

export interface ReadingActions {
  /** Opens a note at a line, 1-based; without a place at the first line of what is chosen. */
  readonly openNote: (place?: { readonly source: string; readonly line: number | null }) => void;
  /** Marks another line of the note that is open; beyond its ends, the nearest. */
  readonly markLine: (line: number) => void;
  /** Opens the note at the next line that was not used, or the one before. */
  readonly goToUnused: (way: 1 | -1) => void;
  readonly openFollowUps: () => void;
  /** Goes back from a note or the follow-ups to what is chosen. */
  readonly closeReading: () => void;
  /** Checks a question off, or not. */
  readonly setDone: (key: string, isDone: boolean) => void;
  readonly setPanel: (panel: Partial<Panel>) => void;
}

type Change = (state: ViewState) => Partial<ViewState>;

/** What a page that is left for something chosen leaves behind: the note that one can go back to. */
export function leavePage(
  { reading, leftNote }: ViewState,
  { selected, edge }: Chosen,
): Pick<ViewState, 'reading' | 'leftNote'> {
  if (selected === null && edge === null) return { reading: null, leftNote: null };
  return { reading: null, leftNote: reading?.page === 'note' ? reading : leftNote };
}

/** Makes the actions. @param set applies a change to the state */
export function readingActions(set: (change: Change) => void): ReadingActions {
  return {
    openNote: (place) => set((state) => noteAt(state, place ?? placeOfChosen(state))),
    markLine: (line) =>
      set((state) => (state.reading?.page === 'note' ? noteAt(state, { ...state.reading, line }) : {})),
    goToUnused: (way) =>
      set((state) => {
        const sources = datasetIn(state)?.sources ?? [];
        const next = nextUnused(sources, placeBefore(state, way), way);
        return next === null ? { notice: 'Every line of the notes was used.' } : noteAt(state, next);
      }),
    openFollowUps: () => set((state) => ({ ...opened(state), reading: { page: 'follow-ups' } })),
    closeReading: () => set(() => ({ reading: null, hovered: null })),
    setDone: (key, isDone) =>
      set(({ done }) => {
        const changed = new Set(done);
        if (isDone) changed.add(key);
        else changed.delete(key);
        return { done: changed };
      }),
    setPanel: (panel) => set((state) => ({ panel: { ...state.panel, ...panel } })),
  };
}

/** What is opened is to be seen. */
const opened = ({ panel }: ViewState): Partial<ViewState> => ({
  hovered: null,
  panel: panel.isCollapsed ? { ...panel, isCollapsed: false } : panel,
});

function noteAt(
  state: ViewState,
  place: { readonly source: string; readonly line: number | null } | null,
): Partial<ViewState> {
  const source = sourcesById(datasetIn(state)?.sources ?? []).get(place?.source ?? '');
  if (source === undefined || place === null) return { notice: 'The notes themselves are not here.' };
  const most = sourceIndexOf(source).lines.length;
  const line = place.line === null ? null : Math.max(1, Math.min(most, place.line));
  const isThere = state.reading?.page === 'note' && state.reading.source === place.source;
  // Another line of the same note leaves alone what is pointed at in it.
  return { ...(isThere ? {} : opened(state)), reading: { page: 'note', source: place.source, line } };
}

/** The first line of what is chosen, else of all notes. */
function placeOfChosen(state: ViewState): LinePlace | { source: string; line: null } | null {
  const dataset = datasetIn(state);
  if (dataset === undefined) return null;
  const { graph, sources } = dataset;
  const { selected, edge, soughtLine } = state;
  if (soughtLine !== null && soughtLine.key === selected) return soughtLine;
  if (edge !== null && graph.hasEdge(edge)) {
    const [first] = graph.getEdgeAttribute(edge, 'evidence');
    if (first !== undefined) return { source: first.source, line: first.start.line };
  }
  if (selected !== null && graph.hasNode(selected)) {
    const { range, mentions } = graph.getNodeAttributes(selected);
    if (range !== undefined) return { source: range.source, line: range.first };
    const [first] = mentions;
    if (first !== undefined) return { source: first.source, line: first.start.line };
  }
  const [source] = sources;
  return source === undefined ? null : { source: source.id, line: null };
}

/** The line from which the next that was not used is looked for: the one that is marked, else just before what is chosen. */
function placeBefore(state: ViewState, way: 1 | -1): LinePlace | null {
  const { reading, selected, edge } = state;
  if (reading?.page === 'note')
    return { source: reading.source, line: reading.line ?? (way === 1 ? 0 : Number.MAX_SAFE_INTEGER) };
  if (selected === null && edge === null) return null;
  const place = placeOfChosen(state);
  return place === null || place.line === null ? null : { source: place.source, line: place.line - way };
}
