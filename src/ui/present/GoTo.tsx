/** Go to a slide by its number or its title, in a native dialogue. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findByWords } from '../../query/byWords.ts';
import type { Recap } from '../../recap/recap.ts';
import type { ShowDesk } from './showKeys.ts';

interface Props {
  readonly recap: Recap;
  readonly desk: ShowDesk;
}

/** Shows the field and what it finds. */
export function GoTo({ recap, desk }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const slides = recap.slides.map(({ title, id }, place) => ({ title, id, place }));
  const number = Number(text.trim());
  const numbered = Number.isInteger(number) ? slides.filter(({ place }) => place + 1 === number) : [];
  const found =
    text.trim() === '' ? slides : [...numbered, ...findByWords(slides, ({ title }) => title, text)];
  const go = (place: number | undefined): void => {
    desk.close();
    if (place !== undefined) desk.goTo(place);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (found.length > 0) go(found[0]?.place);
  };
  return (
    <dialog ref={dialog} className="go-to" aria-label="Go to a slide" onClose={desk.close}>
      <form onSubmit={submit}>
        <input
          aria-label="Number or title"
          placeholder="Number or title"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
      <ol>
        {found.slice(0, 12).map(({ title, id, place }) => (
          <li key={id}>
            <button type="button" onClick={() => go(place)}>
              <span>{place + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p role="status">No slide has this number or title.</p>}
    </dialog>
  );
}
