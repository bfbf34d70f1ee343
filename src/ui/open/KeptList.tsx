/** What was open before and the browser still keeps: open it again, or have it forgotten. */
import { useEffect, useState } from 'react';
import type { KeptTitle } from '../../open/keptNotes.ts';
import { numberOf } from '../../state/opening.ts';
import { Icon } from '../Icon.tsx';
import { useOpener } from './useOpener.ts';

/** Shows the list, where there is anything in it. */
export function KeptList({ leave }: { readonly leave: () => void }) {
  const opener = useOpener();
  const [kept, setKept] = useState<readonly KeptTitle[]>([]);
  useEffect(() => {
    let isThere = true;
    void opener.kept().then((found) => {
      if (isThere) setKept(found);
    });
    return () => {
      isThere = false;
    };
  }, [opener]);
  if (kept.length === 0) return null;
  return (
    <section className="kept-part" aria-labelledby="kept-title">
      <h3 id="kept-title">Opened before</h3>
      <ul>
        {kept.map(({ title, notes, opened, isFolder }) => (
          <li key={title} className="kept-row">
            <button
              type="button"
              className="kept-open"
              onClick={() => {
                leave();
                void opener.reopen(title);
              }}
            >
              <bdi className="kept-name">{title}</bdi>
              <span className="kept-about">
                {numberOf(notes)} {notes === 1 ? 'note' : 'notes'}
                {isFolder ? ', folder' : ''}, {new Date(opened).toLocaleDateString()}
              </span>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`Forget ${title}`}
              title="Forget"
              onClick={() => {
                setKept(kept.filter((other) => other.title !== title));
                void opener.forget(title);
              }}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
