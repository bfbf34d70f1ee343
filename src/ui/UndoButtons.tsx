/** Undo and redo, there as soon as there is something to undo. */
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';

/** Shows both buttons, and says what was undone to those who do not see it. */
export function UndoButtons() {
  const { past, future, said } = useView(({ trail }) => trail);
  const { undo, redo } = useActions();
  const [last, next] = [past.at(-1), future.at(-1)];
  return (
    <div className="undo-buttons">
      {(last !== undefined || next !== undefined) && (
        <>
          {/* Not `disabled`: a button that has the focus would lose it with the last step. */}
          <button
            type="button"
            className="icon-button"
            aria-label="Undo"
            aria-disabled={last === undefined}
            title={last === undefined ? 'Nothing to undo' : `Undo: ${last.what}`}
            onClick={undo}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Redo"
            aria-disabled={next === undefined}
            title={next === undefined ? 'Nothing to redo' : `Redo: ${next.what}`}
            onClick={redo}
          >
            <Icon name="redo" />
          </button>
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
