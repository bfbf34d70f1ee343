/** Search: what matches stays lit while one types, and the best hits are listed below the field. */
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Hit } from '../query/search.ts';
import { graphIn, hitsIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { SearchHits } from './SearchHits.tsx';
import { focusGraph } from './focusGraph.ts';
import { useActions, useCamera, useView } from './stage.tsx';

const MOST_LISTED = 8;

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChosen: () => void;
}

/** The search field as a combobox. */
export function SearchField({ input, onChosen }: Props) {
  const text = useView(({ searchText }) => searchText);
  const graph = useView(graphIn);
  const hits = useView(hitsIn);
  const isChoosing = useView(({ isChoosing }) => isChoosing);
  const { setSearchText, select, escape } = useActions();
  const camera = useCamera();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listed = hits.slice(0, MOST_LISTED);
  const isShown = isOpen && text.trim() !== '' && graph !== undefined;

  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    select(hit.key);
    camera.flyTo(hit.key);
    setSearchText('');
    setOpen(false);
    onChosen();
    // From here the arrow keys go on.
    focusGraph();
  };
  const move = (by: number): void => {
    setOpen(true);
    if (listed.length > 0) setActive((active + by + listed.length) % listed.length);
  };
  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => move(isShown ? 1 : 0),
    ArrowUp: () => move(-1),
    Enter: () => choose(listed[active]),
    Escape: () => {
      if (text === '') input.current?.blur();
      escape();
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = actions[event.key];
    // An Enter that ends a word of an input method is none of ours.
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <search className="search">
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={list}
          aria-activedescendant={isShown && listed.length > 0 ? `${list}-${String(active)}` : undefined}
          placeholder={isChoosing ? 'Compare with…' : 'Search'}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setSearchText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label="Clear the search"
            onClick={() => {
              setSearchText('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={12} />
          </button>
        )}
      </div>
      {graph !== undefined && (
        <SearchHits
          id={list}
          graph={graph}
          text={text}
          listed={listed}
          count={hits.length}
          active={active}
          isShown={isShown}
          choose={choose}
        />
      )}
    </search>
  );
}
