/** Views with names: kept by the browser, opened again, sent as a link. */
import { useState } from 'react';
import { encodeHash } from '../state/hash.ts';
import { LONGEST_NAME, viewName } from '../state/savedViews.ts';
import { graphIn } from '../state/selectors.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { copyLink } from './copyLink.ts';
import { useActions, useView } from './stage.tsx';

/** Shows the views, put away until asked for. */
export function SavedViews() {
  const size = useView((view) => graphIn(view)?.order ?? 0);
  const count = useView(({ views }) => views.length);
  if (size === 0) return null;
  return (
    <section className="views-part" aria-label="Views">
      <Fold title="Views" state={count === 0 ? '' : String(count)} level={2}>
        <ViewList />
        <KeepForm />
      </Fold>
    </section>
  );
}

const here = (view: Parameters<typeof encodeHash>[0]): string =>
  encodeHash({ ...view, searchText: '', slide: null });

function ViewList() {
  const views = useView(({ views }) => views);
  const hash = useView(here);
  const { openView, dropView, notify } = useActions();
  if (views.length === 0) return null;
  return (
    <ul className="views">
      {views.map((view) => (
        <li key={view.name} className="view-row">
          <button
            type="button"
            className="view-open"
            aria-current={view.hash === hash}
            onClick={() => openView(view.name)}
          >
            <bdi>{view.name}</bdi>
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Copy the link to ${view.name}`}
            title="Copy the link"
            onClick={() => void copyLink(view.hash).then(notify)}
          >
            <Icon name="link" size={14} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Delete ${view.name}`}
            title="Delete"
            onClick={() => dropView(view.name)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function KeepForm() {
  const [name, setName] = useState('');
  const isKnown = useView(({ views }) => views.some((view) => view.name === viewName(name)));
  const hash = useView(here);
  const { keepView, notify } = useActions();
  return (
    <>
      <form
        className="keep-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepView(name);
          setName('');
        }}
      >
        <input
          type="text"
          className="field"
          aria-label="Name of the view"
          placeholder="Name this view"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button" disabled={viewName(name) === ''}>
          {isKnown ? 'Replace' : 'Keep'}
        </button>
      </form>
      <button type="button" className="quiet" onClick={() => void copyLink(hash).then(notify)}>
        <Icon name="link" size={14} />
        Copy a link to this view
      </button>
    </>
  );
}
