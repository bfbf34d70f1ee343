/** Lets what was dragged go back to where the layout has it. */
import { movedIn } from '../state/moved.ts';
import { isDrawnIn } from '../state/selectors.ts';
import { useActions, useView } from './stage.tsx';

/** Shows a button while something lies where it was dragged to. */
export function ResetPlaces() {
  const count = useView(({ moved, layout }) => movedIn(moved, layout).size);
  const isDrawn = useView(isDrawnIn);
  const { resetPlaces } = useActions();
  if (count === 0 || !isDrawn) return null;
  return (
    <button type="button" className="quiet reset-places" onClick={resetPlaces}>
      Reset positions
      <span className="reset-count">{count} moved</span>
    </button>
  );
}
