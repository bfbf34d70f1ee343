/** The keys, in a native dialogue: it brings its own focus, Escape and backdrop. */
import { useEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';

const KEYS = [
  { keys: ['/', 'Ctrl K'], does: 'Search' },
  { keys: ['Esc'], does: 'Clear the search, then a comparison, then the selection' },
  { keys: ['←', '→', '↑', '↓'], does: 'In the graph: go to a neighbour' },
  { keys: ['Shift ←', '→', '↑', '↓'], does: 'In the graph: move what is selected' },
  { keys: ['W'], does: 'Why related: choose the other one' },
  { keys: ['Shift click'], does: 'Why related: compare with what is selected' },
  { keys: ['[', ']'], does: 'Back, forward through what was selected' },
  { keys: ['+', '-'], does: 'Show more or fewer steps from the selection' },
  { keys: ['H'], does: 'Hide what is selected' },
  { keys: ['Ctrl Z'], does: 'Undo hiding, filtering, moving, layout' },
  { keys: ['Shift Ctrl Z'], does: 'Redo' },
  { keys: ['F'], does: 'Fit the graph into the window' },
  { keys: ['Alt click'], does: 'In the legend: show only this kind' },
  { keys: ['?'], does: 'This list' },
] as const;

/** Shows the keys until it is closed. */
export function HelpDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <header>
        <h2 id="help-title">Keys</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
