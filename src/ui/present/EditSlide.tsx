/** Edits a slide: its title, its words and the speaker's notes, as Markdown. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { replaceNotes } from '../../recap/edit/editOptions.ts';
import { replaceTitle, replaceWords, wordsOfSlide } from '../../recap/edit/editWords.ts';
import type { Slide } from '../../recap/recap.ts';
import { graphIn } from '../../state/selectors.ts';
import { useActions, useViewStore } from '../stage.tsx';

interface Props {
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly close: () => void;
}

/** Shows the form in a native dialogue. */
export function EditSlide({ slide, place, close }: Props) {
  const store = useViewStore();
  const { editRecap } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const [first] = useState(() => ({
    title: slide.title,
    words: wordsOfSlide(store.getState().recap ?? '', place),
    notes: slide.notes,
  }));
  const [title, setTitle] = useState(first.title);
  const [words, setWords] = useState(first.words);
  const [notes, setNotes] = useState(first.notes);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const state = store.getState();
    const graph = graphIn(state);
    let markdown = state.recap;
    if (markdown !== null && graph !== undefined) {
      // What was not touched stays as it is, to the byte.
      if (title !== first.title && title.trim() !== '') markdown = replaceTitle(markdown, place, title);
      if (words !== first.words) markdown = replaceWords(markdown, place, words);
      if (notes !== first.notes) markdown = replaceNotes(markdown, place, notes, graph);
      editRecap(`edit ${first.title}`, markdown);
    }
    close();
  };
  return (
    <dialog ref={dialog} className="edit-slide" aria-label="Edit the slide" onClose={close}>
      <form onSubmit={save}>
        <label>
          <span>Title</span>
          <input value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label>
          <span>Words, as Markdown; [[Name]] lights up a name</span>
          <textarea rows={10} value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <label>
          <span>Notes that only the speaker sees</span>
          <textarea rows={5} value={notes} onChange={({ target }) => setNotes(target.value)} />
        </label>
        <p className="edit-slide-foot">
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="button">
            Save
          </button>
        </p>
      </form>
    </dialog>
  );
}
