/** One row of the outline: a talk with who gave it, or a thing with the line that names it first. */
import type { MouseEvent } from 'react';
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
  readonly choose: (event: MouseEvent) => void;
  readonly toggle: () => void;
}

/** Shows a row as an item of the tree. */
export function OutlineRow({ row, graph, isSelected, isFaded, isTabStop, choose, toggle }: Props) {
  const { key, isGroup, isOpen, who, count, line, place, siblings, id } = row;
  return (
    // The tree hears the keys for all its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      className="outline-row"
      role="treeitem"
      data-row={id}
      data-level={isGroup ? 1 : 2}
      data-faded={isFaded}
      aria-level={isGroup ? 1 : 2}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={isGroup ? isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={choose}
    >
      {isGroup && (
        <span
          className="twist"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          <Icon name="chevron" />
        </span>
      )}
      {key !== null && <KindMark kind={kindOf(graph, key)} size={isGroup ? 16 : 12} />}
      <span className="outline-words">
        <bdi>{key === null ? 'Outside the talks' : graph.getNodeAttribute(key, 'label')}</bdi>
        {isGroup && who !== '' && <bdi className="who">{who}</bdi>}
      </span>
      <span className="outline-number">
        {isGroup ? (
          <>
            {count}
            <span className="visually-hidden"> things</span>
          </>
        ) : (
          line !== null && (
            <>
              <span className="visually-hidden">line </span>:{line}
            </>
          )
        )}
      </span>
    </div>
  );
}
