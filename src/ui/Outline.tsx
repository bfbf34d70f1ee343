/** The graph as a tree of words: talks in the order of the notes, under each what it names. One tab stop. */
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { OutlineGroup } from '../query/outline.ts';
import { foundIn, graphIn, outlineIn, storyIn } from '../state/selectors.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { type Row, rowsOf } from './outlineRows.ts';
import { useActions, useCamera, useView } from './stage.tsx';

/** Shows the outline of what the legend leaves to be seen. */
export function Outline() {
  const graph = useView(graphIn);
  // A click in the legend is answered on the map first.
  const groups = useDeferredValue(useView(outlineIn));
  const selected = useView(({ selected }) => selected);
  const found = useView(foundIn);
  const ends = useView((view) => storyIn(view)?.ends);
  const { select, compare } = useActions();
  const camera = useCamera();
  const tree = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState('');
  const [seen, setSeen] = useState<string | null>(null);
  // Whatever is selected elsewhere is shown here too; after that it may be closed again.
  if (selected !== seen) {
    setSeen(selected);
    setExpanded(revealing(selected, groups, expanded));
  }
  const rows = rowsOf(groups, expanded);
  const tabStop = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  const shown = rows.find(({ key }) => key !== null && key === selected)?.id;
  useEffect(() => {
    if (shown !== undefined) rowElement(tree.current, shown)?.scrollIntoView({ block: 'nearest' });
  }, [shown, tree]);

  if (graph === undefined) return null;
  const toggle = ({ group }: Row, isOpen: boolean): void => {
    const others = [...expanded].filter((id) => id !== group);
    setExpanded(new Set(isOpen ? [...others, group] : others));
  };
  const focus = (row: Row | undefined): void => {
    if (row === undefined) return;
    setCurrent(row.id);
    rowElement(tree.current, row.id)?.focus();
  };
  const choose = (row: Row, { shiftKey }: { readonly shiftKey: boolean }): void => {
    setCurrent(row.id);
    if (shiftKey && row.key !== null) {
      compare(row.key);
      return;
    }
    if (row.isGroup) toggle(row, row.key === null ? !row.isOpen : true);
    if (row.key === null) return;
    select(row.key);
    camera.flyTo(row.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ id }) => id === tabStop);
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Partial<Record<string, () => void>> = {
      ArrowDown: () => focus(rows[at + 1]),
      ArrowUp: () => focus(rows[at - 1]),
      Home: () => focus(rows[0]),
      End: () => focus(rows.at(-1)),
      ArrowRight: () => (row.isGroup && !row.isOpen ? toggle(row, true) : focus(rows[at + 1])),
      ArrowLeft: () =>
        row.isGroup
          ? toggle(row, false)
          : focus(rows.find(({ isGroup, group }) => isGroup && group === row.group)),
      Enter: () => choose(row, event),
      ' ': () => choose(row, event),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  return (
    // The rows take the focus in turn; the tree only hears their keys.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={tree}
      className="outline"
      role="tree"
      aria-label="Outline"
      aria-multiselectable={ends !== undefined}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <OutlineRow
          key={row.id}
          row={row}
          graph={graph}
          isSelected={row.key !== null && (row.key === selected || ends?.has(row.key) === true)}
          isFaded={found !== null && (row.key === null || !found.has(row.key))}
          isTabStop={row.id === tabStop}
          choose={(event) => choose(row, event)}
          toggle={() => toggle(row, !row.isOpen)}
        />
      ))}
    </div>
  );
}

const rowElement = (tree: HTMLElement | null, id: string): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;

/** Opens the first group that holds a node, unless one that is open does. */
function revealing(
  key: string | null,
  groups: readonly OutlineGroup[],
  expanded: ReadonlySet<string>,
): ReadonlySet<string> {
  const holders = groups.filter(({ things }) => things.some((thing) => thing.key === key));
  const ids = holders.map(({ talk }) => talk?.key ?? '');
  const [first] = ids;
  return first === undefined || ids.some((id) => expanded.has(id)) ? expanded : new Set([...expanded, first]);
}
