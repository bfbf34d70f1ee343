/**
 * The lines of a whole note: the one that is meant is marked, and beside each stands what became of it. Of a long
 * note only what lies near the part that is seen is built.
 */
import type { KeyboardEvent } from 'react';
import { sourceIndexOf } from '../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { CHUNK_ROWS, Chunk, WHOLE_ROWS } from './Chunk.tsx';
import { NoteStretch } from './NoteStretch.tsx';
import { useActions } from './stage.tsx';

interface Props {
  readonly graph: KnowledgeGraph;
  readonly source: SourceText;
  /** The line that is marked, 1-based. */
  readonly line: number | null;
  /** The node whose names are marked. */
  readonly nodeKey: string | null;
}

/** Shows the lines; the arrow keys walk them. */
export function NoteLines({ graph, source, line, nodeKey }: Props) {
  const { markLine } = useActions();
  const index = sourceIndexOf(source);
  const count = index.lines.length;
  const isWhole = count <= WHOLE_ROWS;
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    markLine((line ?? (way === 1 ? 0 : count + 1)) + way);
  };
  return (
    // A list that is walked by the arrow keys must be reached by Tab; what its lines name are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div className="note-lines" role="list" aria-label="Lines" tabIndex={0} onKeyDown={onKeyDown}>
      {stretchesOf(count, isWhole ? count : CHUNK_ROWS).map(({ first, rows }) => (
        <Chunk key={first} as="div" rows={rows} isKept={isWhole || isNear(first, rows, line)}>
          <NoteStretch
            graph={graph}
            index={index}
            first={first}
            rows={rows}
            nodeKey={nodeKey}
            marked={line}
          />
        </Chunk>
      ))}
    </div>
  );
}

const stretchesOf = (count: number, most: number) =>
  Array.from({ length: Math.ceil(count / most) }, (_, at) => ({
    first: at * most + 1,
    rows: Math.min(most, count - at * most),
  }));

/** The stretches beside that of the line are there too: it must not stand at an edge that is still to be built. */
const isNear = (first: number, rows: number, line: number | null): boolean =>
  line !== null && first - CHUNK_ROWS <= line && line < first + rows + CHUNK_ROWS;
