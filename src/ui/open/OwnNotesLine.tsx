/** Under the name of the graph: that it is the person's own, what was left out of it, and the way back. */
import { formatDiagnostic } from '../../schema/diagnostic.ts';
import { ownWords } from '../../state/opening.ts';
import { Fold } from '../Fold.tsx';
import { useView } from '../stage.tsx';
import { useOpener } from './useOpener.ts';

const MOST_LISTED = 200;

/** Shows it while notes of the person's own are shown. */
export function OwnNotesLine() {
  const own = useView(({ own }) => own);
  const opener = useOpener();
  if (own === null) return null;
  const { diagnostics, isWatched } = own;
  return (
    <section className="own-notes" aria-label="Your own notes">
      <div className="own-row">
        <span>
          {ownWords(own)}
          {isWatched && ', kept up to date'}
        </span>
        <button type="button" className="quiet" onClick={opener.close}>
          Close
        </button>
      </div>
      {diagnostics.length > 0 && (
        <Fold title="What was wrong with them" state={String(diagnostics.length)} level={2}>
          <ul className="own-faults">
            {diagnostics.slice(0, MOST_LISTED).map((diagnostic) => {
              const words = formatDiagnostic(diagnostic);
              return (
                <li key={words}>
                  <bdi>{words}</bdi>
                </li>
              );
            })}
            {diagnostics.length > MOST_LISTED && <li>and {diagnostics.length - MOST_LISTED} more</li>}
          </ul>
        </Fold>
      )}
    </section>
  );
}
