/** The question "why related?": the node is there, the other one is chosen next, wherever one likes. */
import { useActions, useView } from './stage.tsx';

/** Asks, and then says how to choose the other one. */
export function AskWhy({ focusSearch }: { readonly focusSearch: () => void }) {
  const isChoosing = useView(({ isChoosing }) => isChoosing);
  const { startChoosing, escape } = useActions();
  if (isChoosing)
    return (
      <p className="ask-why">
        <span>Choose the other one: search, or press it on the map or in the outline.</span>{' '}
        <button type="button" className="quiet" onClick={escape}>
          Cancel
        </button>
      </p>
    );
  return (
    <p className="ask-why">
      <button
        type="button"
        className="quiet"
        aria-keyshortcuts="W"
        onClick={() => {
          startChoosing();
          focusSearch();
        }}
      >
        Why related…
      </button>
    </p>
  );
}
