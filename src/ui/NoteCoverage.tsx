/** How many lines of a note are in the graph, what the marks beside them mean, and the way to the next that was not used. */
import type { Coverage } from '../query/coverage.ts';
import { useActions } from './stage.tsx';

interface Props {
  readonly own: Coverage;
  /** Of all notes together; null where there is but one. */
  readonly all: Coverage | null;
}

/** Shows the numbers. */
export function NoteCoverage({ own, all }: Props) {
  const { goToUnused } = useActions();
  const unused = (all ?? own).unused;
  return (
    <div className="note-coverage">
      <p>
        <b>{own.inGraph}</b> of {own.total} lines
        {all !== null && `, ${String(all.inGraph)} of ${String(all.total)} in all notes`}
      </p>
      <ul className="note-key">
        {(
          [
            ['graph', 'in the graph', own.inGraph],
            ['uncertain', 'uncertain', own.uncertain],
            ['unused', 'not used', own.unused],
          ] as const
        ).map(([state, label, count]) => (
          <li key={state} data-state={state}>
            <span className="note-state" aria-hidden="true" />
            {label} {count}
          </li>
        ))}
      </ul>
      {unused > 0 && (
        <p className="note-steps">
          <button type="button" className="quiet" aria-keyshortcuts="Shift+U" onClick={() => goToUnused(-1)}>
            Previous
          </button>
          <button type="button" className="quiet" aria-keyshortcuts="U" onClick={() => goToUnused(1)}>
            Next not used <kbd>U</kbd>
          </button>
        </p>
      )}
    </div>
  );
}
