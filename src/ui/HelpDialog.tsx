/** The keys, in a native dialogue: it brings its own focus, Escape and backdrop. */
import { useEffect, useRef } from 'react';
import type { View } from '../state/viewStore.ts';
import { Icon } from './Icon.tsx';
import { allCommands } from './commands/commands.ts';
import { useViewStore } from './stage.tsx';

/** What is done by keys and pointer together, or only in one part of the view; commands bring their own keys. */
const KEYS = [
  { keys: ['Enter', '⇧ Enter'], does: 'In the search: go there; show only what matches' },
  { keys: ['Esc'], does: 'Leave the search, then a comparison, then the selection' },
  { keys: ['←', '→', '↑', '↓'], does: 'In the graph: go to a neighbour; in the outline: open, close, walk' },
  { keys: ['Shift ←', '→', '↑', '↓'], does: 'In the graph: move what is selected' },
  { keys: ['Shift click'], does: 'Why related: compare with what is selected' },
  { keys: ['Home', 'End', '*'], does: 'In the outline: first, last, open all' },
  { keys: ['Alt click'], does: 'In the legend: show only this kind' },
  { keys: ['Long press'], does: 'By touch: light what belongs to it; drag on to move it' },
] as const;

/** Shows the keys until it is closed. */
export function HelpDialog({ close }: { readonly close: () => void }) {
  const store = useViewStore();
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
        {[...commandKeys(store.getState()), ...KEYS].map(({ keys, does }) => (
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

const commandKeys = (view: View) =>
  allCommands(view).flatMap(({ id, keys, caps = keys, label }) =>
    caps === undefined || id === 'unselect' ? [] : [{ keys: caps, does: label }],
  );
