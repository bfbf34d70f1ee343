/** A whole note as it stands in its file, and how much of it was used. */
import { coverageOf } from '../query/coverage.ts';
import { sourcesById } from '../query/sourceIndex.ts';
import type { Dataset } from '../state/dataset.ts';
import type { NotePage } from '../state/reading.ts';
import { kindColours } from './KindMark.tsx';
import { NoteCoverage, NoteKey } from './NoteCoverage.tsx';
import { NoteLines } from './NoteLines.tsx';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { PageHeading } from './PageHeading.tsx';
import { kindOf } from './kindOf.ts';
import { useActions, useView } from './stage.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly note: NotePage;
}

/** More files than these are found by the search instead. */
const MOST_LISTED = 300;

/** Shows the note. */
export function NoteInPlace({ dataset: { graph, sources }, note }: Props) {
  const selected = useView(({ selected }) => selected);
  const { closeReading } = useActions();
  const source = sourcesById(sources).get(note.source);
  const kind = selected !== null && graph.hasNode(selected) ? kindOf(graph, selected) : undefined;
  const isChosen = useView(({ selected, edge }) => selected !== null || edge !== null);
  if (source === undefined) return null;
  const own = coverageOf([source]);
  const all = sources.length > 1 ? coverageOf(sources) : null;
  return (
    <NotesFrame page={`note ${note.source}`} style={kind && kindColours(kind)} isWide>
      <div className="note-bar">
        <NoteCoverage own={own} all={all} />
        <CloseNotes />
      </div>
      <header className="notes-head">
        <p className="kind-name">Whole note</p>
        <PageHeading>{source.title}</PageHeading>
        <p className="note-file">
          {sources.length > 1 && sources.length <= MOST_LISTED ? (
            <FileChoice ids={sources.map(({ id }) => id)} chosen={source.id} />
          ) : (
            <bdi>{source.id}</bdi>
          )}
          {isChosen && (
            <button type="button" className="quiet" onClick={closeReading}>
              Back to{' '}
              {selected !== null && graph.hasNode(selected)
                ? graph.getNodeAttribute(selected, 'label')
                : 'the connection'}
            </button>
          )}
        </p>
        <NoteKey own={own} all={all} />
      </header>
      <NoteLines graph={graph} source={source} line={note.line} nodeKey={selected} />
    </NotesFrame>
  );
}

function FileChoice({ ids, chosen }: { readonly ids: readonly string[]; readonly chosen: string }) {
  const { openNote } = useActions();
  return (
    <select
      className="field note-choice"
      aria-label="File"
      value={chosen}
      onChange={({ target }) => openNote({ source: target.value, line: null })}
    >
      {ids.map((id) => (
        <option key={id}>{id}</option>
      ))}
    </select>
  );
}
