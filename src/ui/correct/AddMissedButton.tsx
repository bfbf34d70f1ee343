/** On a marked line of a note: adds what was missed in it. */
import type { MissedForm } from '../../state/correcting.ts';
import { useActions, useView } from '../stage.tsx';

/** Shows the button, once corrections can be made. */
export function AddMissedButton({ source, line }: Omit<MissedForm, 'verb'>) {
  const isReady = useView(({ corrector }) => corrector !== null);
  const { openCorrection } = useActions();
  if (!isReady) return null;
  return (
    <button
      type="button"
      className="quiet note-add"
      onClick={() => openCorrection({ verb: 'add', source, line })}
    >
      Add what was missed…
    </button>
  );
}
