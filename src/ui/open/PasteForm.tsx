/** Text that is pasted or typed, and opened as a note. */
import { useState } from 'react';
import { useOpener } from './useOpener.ts';

const LONGEST_TITLE = 120;

/** Shows the form. */
export function PasteForm({ leave }: { readonly leave: () => void }) {
  const opener = useOpener();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        leave();
        void opener.openText(title.trim() || 'Pasted notes', text);
      }}
    >
      <label className="paste-label">
        Or paste text
        <textarea
          className="field paste-text"
          rows={5}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="paste-row">
        <input
          type="text"
          className="field"
          aria-label="What to call it"
          placeholder="Pasted notes"
          autoComplete="off"
          maxLength={LONGEST_TITLE}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <button type="submit" className="button" disabled={text.trim() === ''}>
          Open the text
        </button>
      </div>
    </form>
  );
}
