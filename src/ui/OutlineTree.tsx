/** The graph as a tree of words: talks in the order of the notes, under each what it names. One tab stop. */
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OutlineGroup } from '../query/outline.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { filteredIn, foundIn, outlineIn, storyIn } from '../state/selectors.ts';
import { Chunk, WHOLE_ROWS, chunksOf } from './Chunk.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import { type Row, groupId, rowsOf, thingId } from './outlineRows.ts';
import { mergeDrag } from './correct/mergeDrag.ts';
import { useActions, useCamera, useView } from './stage.tsx';

interface Props {
  readonly graph: KnowledgeGraph;
  readonly selected: string | null;
  /** On paper everything is open. */
  readonly isPrinted: boolean;
  readonly isShown: boolean;
}

/** Shows the outline of what the filters leave to be seen. */
export const OutlineTree = memo(({ graph, selected, isPrinted, isShown }: Props) => {
  const groups = useView(outlineIn);
  const out = useView(filteredIn);
  const found = useView(foundIn);
  const ends = useView((view) => storyIn(view)?.ends);
  const { select, compare, openCorrection } = useActions();
  const camera = useCamera();
  const tree = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState('');
  const [seen, setSeen] = useState<string | null>(null);
  // Whatever is selected elsewhere is shown here too; after that it may be closed again.
  if (selected !== seen) {
    setSeen(selected);
    const row = rowToShow(selected, groups, expanded, current);
    if (row !== undefined) {
      setExpanded(new Set([...expanded, row.group]));
      setCurrent(row.id);
    }
  }
  const open = useMemo(
    () =>
      isPrinted ? new Set([...expanded, ...groups.map(({ talk }) => groupId(talk?.key ?? null))]) : expanded,
    [isPrinted, expanded, groups],
  );
  const rows = useMemo(() => rowsOf(graph, groups, out, open), [graph, groups, out, open]);
  const lit = useMemo(() => (found === null ? null : litRows(groups, found)), [groups, found]);
  const tabStop = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  useEffect(() => {
    const isIn = tree.current?.contains(document.activeElement) === true;
    // To scroll what is not shown would lay out the page for nothing.
    if (selected === null || !(isShown || isIn)) return;
    const row = rowElement(tree.current, latest.current);
    row?.scrollIntoView({ block: 'nearest' });
    // Who followed an edge stands where it leads.
    if (isIn) row?.focus();
  }, [selected, isShown]);

  const toggle = (ids: readonly string[], isOpen: boolean): void => {
    const others = [...expanded].filter((id) => !ids.includes(id));
    setExpanded(new Set(isOpen ? [...others, ...ids] : others));
  };
  const focus = (row: Row | undefined): void => {
    if (row === undefined) return;
    // A row far off is built first.
    flushSync(() => setCurrent(row.id));
    rowElement(tree.current, row.id)?.focus();
  };
  const choose = (row: Row, { shiftKey }: { readonly shiftKey: boolean }): void => {
    setCurrent(row.id);
    if (shiftKey && row.key !== null) {
      compare(row.key);
      return;
    }
    if (row.level === 1 && row.isOpen !== null) toggle([row.id], row.key === null ? !row.isOpen : true);
    if (row.key === null) return;
    select(row.key);
    camera.flyTo(row.key);
  };
  const rowAt = (target: EventTarget): Row | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return rows.find(({ id }) => id === element?.dataset['row']);
  };
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    const row = rowAt(target);
    if (row === undefined || !(target instanceof Element)) return;
    if (row.isOpen !== null && target.closest('.twist') !== null) toggle([row.id], !row.isOpen);
    else choose(row, event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowAt(event.target);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.indexOf(row);
    const { isOpen, parent } = row;
    const actions: Partial<Record<string, () => void>> = {
      ArrowDown: () => focus(rows[at + 1]),
      ArrowUp: () => focus(rows[at - 1]),
      Home: () => focus(rows[0]),
      End: () => focus(rows.at(-1)),
      ArrowRight: () => {
        if (isOpen === false) toggle([row.id], true);
        else if (isOpen === true) focus(rows[at + 1]);
      },
      ArrowLeft: () => {
        if (isOpen === true) toggle([row.id], false);
        else focus(rows.find(({ id }) => id === parent));
      },
      '*': () =>
        toggle(
          rows.filter((other) => other.parent === parent && other.isOpen !== null).map(({ id }) => id),
          true,
        ),
      Enter: () => choose(row, event),
      ' ': () => choose(row, event),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  const isWhole = isPrinted || rows.length <= WHOLE_ROWS;
  return (
    // The rows take the focus in turn; the tree only hears their keys and clicks.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={tree}
      className="outline"
      role="tree"
      aria-label="Outline"
      aria-multiselectable={ends !== undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...mergeDrag(openCorrection)}
      onFocus={({ target }) => setCurrent(rowAt(target)?.id ?? current)}
    >
      {chunksOf(rows).map((chunk) => (
        <Chunk
          key={chunk[0]?.id}
          as="div"
          rows={chunk.length}
          isKept={isWhole || chunk.some(({ id }) => id === tabStop)}
        >
          {chunk.map((row) => (
            <OutlineRow
              key={row.id}
              row={row}
              graph={graph}
              isSelected={
                row.key !== null && row.edge === null && (row.key === selected || ends?.has(row.key) === true)
              }
              isFaded={lit !== null && !lit.has(row.level === 1 ? row.id : (row.key ?? ''))}
              isTabStop={row.id === tabStop}
            />
          ))}
        </Chunk>
      ))}
    </div>
  );
});

const rowElement = (tree: HTMLElement | null, id: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;

/** Finds where a node is to be shown: where one stands, in a group that is open, in the first that holds it. */
function rowToShow(
  key: string | null,
  groups: readonly OutlineGroup[],
  expanded: ReadonlySet<string>,
  current: string,
): { readonly id: string; readonly group: string } | undefined {
  if (key === null) return undefined;
  const holders = groups
    .filter(({ talk, things }) => talk?.key === key || things.some((thing) => thing.key === key))
    .map(({ talk }) => {
      const group = groupId(talk?.key ?? null);
      return { group, id: talk?.key === key ? group : thingId(group, key) };
    });
  return (
    holders.find(({ id }) => id === current) ?? holders.find(({ group }) => expanded.has(group)) ?? holders[0]
  );
}

/** What a search leaves unfaded: nodes by their keys, groups that hold one of them by their rows. */
function litRows(groups: readonly OutlineGroup[], found: ReadonlySet<string>): ReadonlySet<string> {
  const lit = new Set(found);
  for (const { talk, things } of groups) {
    const isLit = (talk !== null && found.has(talk.key)) || things.some(({ key }) => found.has(key));
    if (isLit) lit.add(groupId(talk?.key ?? null));
  }
  return lit;
}
