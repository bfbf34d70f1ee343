/** The way from the sidebar to what was left open. */
import { useMemo } from 'react';
import { followUpsOf } from '../query/followUps.ts';
import { datasetIn } from '../state/selectors.ts';
import { useActions, useView } from './stage.tsx';

/** Shows how much is still open; nothing where nothing was noted. */
export function FollowUpsLink() {
  const dataset = useView(datasetIn);
  const done = useView(({ done }) => done);
  const isOpen = useView(({ reading }) => reading?.page === 'follow-ups');
  const { openFollowUps, closeReading } = useActions();
  const keys = useMemo(
    () =>
      dataset === undefined
        ? []
        : followUpsOf(dataset.graph, dataset.sources).flatMap(({ items }) => items.map(({ key }) => key)),
    [dataset],
  );
  if (keys.length === 0) return null;
  return (
    <button
      type="button"
      className="follow-link"
      aria-pressed={isOpen}
      aria-keyshortcuts="T"
      onClick={isOpen ? closeReading : openFollowUps}
    >
      <span>Follow-ups</span>
      <span>
        <b>{keys.filter((key) => !done.has(key)).length}</b> open
      </span>
    </button>
  );
}
