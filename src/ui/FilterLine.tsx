/** One line over the map: what is filtered, how much is left, and how to have it all back. */
import { filterWordsIn, filteredIn, graphIn } from '../state/selectors.ts';
import { useActions, useView } from './stage.tsx';

/** Shows the line while something is filtered. Its words are read out as they change. */
export function FilterLine() {
  const words = useView(filterWordsIn);
  const size = useView((view) => graphIn(view)?.order ?? 0);
  const shown = useView((view) => size - filteredIn(view).nodes.size);
  const { clearFilter } = useActions();
  return (
    <div className="filter-line" data-on={words !== ''}>
      <p role="status">
        {words !== '' && (
          <>
            <span className="filter-words">{words}</span>
            <span className="filter-count">
              <span aria-hidden="true"> · </span>
              {shown} of {size}
              <span className="visually-hidden"> shown</span>
            </span>
          </>
        )}
      </p>
      {words !== '' && (
        <button type="button" className="filter-clear" aria-label="Clear the filter" onClick={clearFilter}>
          Clear
        </button>
      )}
    </div>
  );
}
