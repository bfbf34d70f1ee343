/** The graph as a part of the page: one tab stop, walked with the arrow keys, its state readable as attributes. */
import { type KeyboardEvent, useId } from 'react';
import type { View } from '../layout/positions.ts';
import type { Direction } from '../query/step.ts';
import { slugOfKey } from '../schema/keys.ts';
import { datasetIn, filteredIn } from '../state/selectors.ts';
import { Boundary } from './Boundary.tsx';
import { EmptyState } from './FileStates.tsx';
import { GRAPH_ID } from './focusGraph.ts';
import { useActions, useView } from './stage.tsx';
import { useGraphCanvas } from './useGraphCanvas.ts';

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The room of the graph, or what is left of the window where it has none yet. */
const roomOf = (): View =>
  document.getElementById(GRAPH_ID)?.getBoundingClientRect() ?? { width: 0, height: 0 };

interface Props {
  /** True while the outline lies over it. */
  readonly isCovered: boolean;
}

/** Shows the graph, or that it is empty. */
export function GraphRegion({ isCovered }: Props) {
  const dataset = useView(datasetIn);
  const filtered = useView((view) => filteredIn(view).nodes.size);
  const selected = useView(({ selected }) => selected);
  const compared = useView(({ compared }) => compared);
  const edge = useView(({ edge }) => edge);
  const layout = useView(({ layout }) => layout);
  const news = useView(({ news }) => news);
  const hasDrawn = useView((view) => view.hasDrawn);
  const { step, nudge, drawn, stopDrawing } = useActions();
  const drawable = useGraphCanvas(dataset, roomOf, stopDrawing);
  const hint = useId();
  if (dataset === undefined) return null;
  const size = dataset.graph.order;
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) nudge(direction);
    else step(direction);
  };
  return (
    // It takes the arrow keys as a whole, like a list box of places.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={GRAPH_ID}
      className="graph"
      aria-label="Graph"
      aria-describedby={hint}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-covered={isCovered}
      data-ready={hasDrawn || size === 0}
      data-nodes={size}
      data-visible-nodes={size - filtered}
      data-selected={selected === null ? '' : slugOfKey(selected)}
      data-compared={compared === null ? '' : slugOfKey(compared)}
      data-edge={edge ?? ''}
      data-layout={layout}
      data-new={news?.keys.size ?? 0}
      onKeyDown={onKeyDown}
    >
      <p id={hint} className="visually-hidden">
        Arrow keys go from neighbour to neighbour, with Shift they move what is selected. The outline holds
        the same as a list.
      </p>
      {size === 0 ? (
        <EmptyState dataset={dataset} />
      ) : (
        <Boundary fallback={null} onFault={stopDrawing}>
          {drawable !== null && (
            <drawable.Canvas
              dataset={drawable.dataset}
              serial={drawable.serial}
              settled={drawable.settled}
              onReady={drawn}
            />
          )}
        </Boundary>
      )}
    </section>
  );
}
