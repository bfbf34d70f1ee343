/** One row of the outline: a talk with who gave it, a thing with its first line, or an edge with the lines that say it. */
import { talkWordsOf } from '../schema/talkWords.ts';
import { memo } from 'react';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { Icon } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './kindOf.ts';
import type { Row } from './outlineRows.ts';

interface Props {
  readonly row: Row;
  readonly graph: KnowledgeGraph;
  readonly isSelected: boolean;
  /** True while a search finds other things. */
  readonly isFaded: boolean;
  readonly isTabStop: boolean;
}

const MOST_LINES = 3;

/** Shows a row as an item of the tree, which hears the keys and clicks of all of them. */
export const OutlineRow = memo(({ row, graph, isSelected, isFaded, isTabStop }: Props) => {
  const { key, level, isOpen, who, relation, place, siblings, id } = row;
  const kind = key === null ? undefined : kindOf(graph, key);
  return (
    <div
      className="outline-row"
      role="treeitem"
      draggable={key !== null}
      data-row={id}
      data-node={key ?? undefined}
      data-edge={row.edge ?? undefined}
      data-level={level}
      data-faded={isFaded}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className="twist" aria-hidden="true">
        {isOpen !== null && <Icon name="chevron" size={level === 1 ? 16 : 12} />}
      </span>
      {relation !== '' && <span className="outline-relation">{relation}</span>}
      <KindMark kind={kind} size={level === 1 ? 16 : 12} />
      <span className="outline-words">
        <bdi>
          {key === null ? `Outside the ${talkWordsOf(graph).many}` : graph.getNodeAttribute(key, 'label')}
        </bdi>
        {level === 1 && who !== '' && <bdi className="who">{who}</bdi>}
        {level > 1 && <span className="visually-hidden">, {kind?.label.toLowerCase()}</span>}
      </span>
      <span className="outline-number">
        {level === 1 ? (
          <>
            {row.count}
            <span className="visually-hidden"> things</span>
          </>
        ) : (
          <Lines row={row} />
        )}
      </span>
    </div>
  );
});

function Lines({ row: { lines } }: { readonly row: Row }) {
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_LINES;
  return (
    <>
      <span className="visually-hidden">{lines.length === 1 ? 'line ' : 'lines '}</span>
      {lines
        .slice(0, MOST_LINES)
        .map(({ line }) => `:${String(line)}`)
        .join(' ')}
      {rest > 0 && ` +${String(rest)}`}
    </>
  );
}
