/** How far notes are that are being opened, over what was shown before, with a way to stop. */
import { openingWords } from '../../state/opening.ts';
import { useView } from '../stage.tsx';
import { useOpener } from './useOpener.ts';

/** Shows it while something is being opened; what is there at once is not announced. */
export function OpeningState() {
  const opening = useView(({ opening }) => opening);
  const opener = useOpener();
  return (
    <div className="opening-place" role="status">
      {opening !== null && (
        <div className="opening">
          <p className="opening-words">
            <bdi className="opening-title">{opening.title}</bdi>
            <span>{openingWords(opening)}…</span>
          </p>
          <progress
            aria-label={`Opening ${opening.title}`}
            max={opening.total || 1}
            {...(opening.total > 0 && opening.phase !== 'joining' ? { value: opening.done } : {})}
          />
          <button type="button" className="button" onClick={opener.stop}>
            Stop
          </button>
        </div>
      )}
    </div>
  );
}
