/** All nodes as a table, sorted by any column. The names are one tab stop, walked with the arrow keys. */
import { type TalkWords, talkWordsOf } from '../schema/talkWords.ts';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { COLUMNS, type Column, type TableRow } from '../query/nodeTable.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { foundIn, storyIn, tableIn } from '../state/selectors.ts';
import { CHUNK_ROWS, Chunk, WHOLE_ROWS, chunksOf } from './Chunk.tsx';
import { Icon } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './kindOf.ts';
import { mergeDrag } from './correct/mergeDrag.ts';
import { useActions, useCamera, useView } from './stage.tsx';

const headsOf = ({
  one,
  Many,
}: TalkWords): Readonly<Record<Column, { readonly label: string; readonly title: string }>> => ({
  name: { label: 'Name', title: 'Its name' },
  kind: { label: 'Kind', title: 'What it is' },
  lines: { label: 'Lines', title: `Lines that name it; of a ${one}, its own` },
  talks: { label: Many, title: `${Many} that it is part of` },
  links: { label: 'Links', title: 'Edges that join it to others' },
  salience: { label: 'Weight', title: 'How much it matters in the notes, of 100' },
});

/** Rows that PageUp and PageDown pass over. */
const PAGE = 20;

interface Props {
  readonly graph: KnowledgeGraph;
  readonly selected: string | null;
  readonly isPrinted: boolean;
  readonly isShown: boolean;
}

/** Shows the table of what the filters leave to be seen. */
export const OutlineTable = memo(({ graph, selected, isPrinted, isShown }: Props) => {
  const heads = headsOf(talkWordsOf(graph));
  const rows = useView(tableIn);
  const found = useView(foundIn);
  const { by, descending } = useView(({ tableOrder }) => tableOrder);
  const ends = useView((view) => storyIn(view)?.ends);
  const { select, compare, sortTable, openCorrection } = useActions();
  const camera = useCamera();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  if (selected !== seen) {
    setSeen(selected);
    setCurrent(selected);
  }
  const place = Math.max(
    0,
    rows.findIndex(({ key }) => key === current),
  );
  const tabStop = rows[place]?.key;
  useEffect(() => {
    // To scroll what is not shown would lay out the page for nothing.
    if (selected !== null && isShown) nameOf(table.current, selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected, isShown]);

  const onClick = ({ target, shiftKey }: MouseEvent): void => {
    const key = nodeAt(target);
    if (key === undefined) return;
    if (shiftKey) {
      compare(key);
      return;
    }
    select(key);
    camera.flyTo(key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof Element) || !event.target.matches('.table-name')) return;
    const at = rows.findIndex(({ key }) => key === nodeAt(event.target));
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    const key = step === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, step))]?.key;
    if (key === undefined) return;
    event.preventDefault();
    // A row far off is built first.
    flushSync(() => setCurrent(key));
    nameOf(table.current, key)?.focus();
  };
  const isWhole = isPrinted || rows.length <= WHOLE_ROWS;
  return (
    // The names in it are buttons; it only hears their keys and clicks.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <table
      ref={table}
      className="outline outline-table"
      aria-label="Outline"
      aria-rowcount={rows.length + 1}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...mergeDrag(openCorrection)}
      onFocus={({ target }) => setCurrent(nodeAt(target) ?? current)}
    >
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={column === by ? (descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" title={heads[column].title} onClick={() => sortTable(column)}>
                {heads[column].label}
                <Icon name="sort" size={10} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {chunksOf(rows).map((chunk, at) => (
        <Chunk
          key={chunk[0]?.key}
          as="tbody"
          rows={chunk.length}
          isKept={isWhole || chunk.some(({ key }) => key === tabStop || key === selected)}
        >
          {chunk.map((row, within) => (
            <NodeRow
              key={row.key}
              row={row}
              index={at * CHUNK_ROWS + within + 2}
              graph={graph}
              isSelected={row.key === selected || ends?.has(row.key) === true}
              isFaded={found !== null && !found.has(row.key)}
              isTabStop={row.key === tabStop}
            />
          ))}
        </Chunk>
      ))}
    </table>
  );
});

interface NodeRowProps {
  readonly row: TableRow;
  /** Its place in the table, the head being 1. */
  readonly index: number;
  readonly graph: KnowledgeGraph;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  readonly isTabStop: boolean;
}

const NodeRow = memo(({ row, index, graph, isSelected, isFaded, isTabStop }: NodeRowProps) => (
  <tr draggable aria-rowindex={index} data-node={row.key} data-selected={isSelected} data-faded={isFaded}>
    <th scope="row">
      <button
        type="button"
        className="table-name"
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
      >
        <KindMark kind={kindOf(graph, row.key)} />
        <bdi>{row.name}</bdi>
      </button>
    </th>
    <td data-column="kind">{row.kind}</td>
    <td>{row.lines}</td>
    <td>{row.talks}</td>
    <td data-column="links">{row.links}</td>
    <td data-column="salience">{Math.round(row.salience * 100)}</td>
  </tr>
));

const nameOf = (table: HTMLElement | null, key: string): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`tr[data-node="${CSS.escape(key)}"] .table-name`) ?? null;

const nodeAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-node]')?.dataset['node'] : undefined;
