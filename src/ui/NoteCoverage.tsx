/** How many lines of a note are in the graph, the way to the next that was not used, and what the marks beside them mean. */
import type { Coverage } from '../query/coverage.ts';
import { Icon } from './Icon.tsx';
import { LINE_STATE_WORDS } from './lineStateWords.ts';
import { useActions } from './stage.tsx';

interface Props {
  readonly own: Coverage;
  /** Of all notes together; null where there is but one. */
  readonly all: Coverage | null;
}

/** Shows the number, and leads to what was not used. */
export function NoteCoverage({ own, all }: Props) {
  const { goToUnused } = useActions();
  const unused = (all ?? own).unused;
  return (
    <>
      <p className="note-number">
        <b>{own.inGraph}</b> of {own.total} lines
      </p>
      {unused > 0 && (
        <p className="note-steps">
          <button
            type="button"
            className="icon-button"
            aria-label="Previous line that was not used"
            title="Previous line that was not used"
            aria-keyshortcuts="Shift+U"
            onClick={() => goToUnused(-1)}
          >
            <Icon name="up" size={14} />
          </button>
          <button type="button" className="quiet" aria-keyshortcuts="U" onClick={() => goToUnused(1)}>
            Next not used <kbd>U</kbd>
          </button>
        </p>
      )}
    </>
  );
}

/** Says what the marks beside the lines mean, and how many lines have each. */
export function NoteKey({ own, all }: Props) {
  return (
    <div className="note-coverage">
      <ul className="note-key">
        {(
          [
            ['graph', own.inGraph],
            ['uncertain', own.uncertain],
            ['unused', own.unused],
          ] as const
        ).map(([state, count]) => (
          <li key={state} data-state={state}>
            <span className="note-state" aria-hidden="true" />
            {LINE_STATE_WORDS[state]} {count}
          </li>
        ))}
      </ul>
      {all !== null && (
        <p>
          {all.inGraph} of {all.total} in all notes
        </p>
      )}
    </div>
  );
}
