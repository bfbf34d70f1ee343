/** From a page of the panel to the whole note, and back to the note that one came from. */
import { useActions, useView } from './stage.tsx';

/** Opens the whole note at what is chosen. */
export function WholeNote() {
  const { openNote } = useActions();
  return (
    <button type="button" className="quiet" aria-keyshortcuts="N" onClick={() => openNote()}>
      Whole note
    </button>
  );
}

/** Leads back to the place in the note that one came from, while there is one. */
export function BackToNote() {
  const note = useView(({ leftNote }) => leftNote);
  const { openNote } = useActions();
  if (note === null) return null;
  const place = `${note.source}${note.line === null ? '' : `:${String(note.line)}`}`;
  return (
    <p className="back-to-note">
      <button type="button" className="quiet" onClick={() => openNote(note)}>
        ← <bdi>{place}</bdi>
      </button>
    </p>
  );
}
