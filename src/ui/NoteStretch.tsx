/** Lines of a whole note that are built together. */
import type { SourceIndex } from '../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { NoteLineRow } from './NoteLineRow.tsx';

interface Props {
  readonly graph: KnowledgeGraph;
  readonly index: SourceIndex;
  /** The first line, 1-based, and how many there are. */
  readonly first: number;
  readonly rows: number;
  readonly nodeKey: string | null;
  /** The line that is marked, in these or elsewhere. */
  readonly marked: number | null;
}

/** Shows the lines. */
export function NoteStretch({ graph, index, first, rows, nodeKey, marked }: Props) {
  return Array.from({ length: rows }, (_, at) => (
    <NoteLineRow
      key={first + at}
      graph={graph}
      index={index}
      number={first + at}
      nodeKey={nodeKey}
      isMarked={marked === first + at}
    />
  ));
}
