/** The one bar: names, passages and commands. What matches stays lit while one types; below the field is where to go. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { graphIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { SearchHits } from './SearchHits.tsx';
import type { CommandDesk } from './commands/command.ts';
import { focusMiddle } from './focusGraph.ts';
import type { SearchOption } from './searchOptions.ts';
import { useActions, useView } from './stage.tsx';
import { useSearchOptions } from './useSearchOptions.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly desk: CommandDesk;
  /** Called when one has found, or given up. */
  readonly onLeft: () => void;
}

/** The search field as a combobox. */
export function SearchField({ input, desk, onLeft }: Props) {
  const text = useView(({ searchText }) => searchText);
  const graph = useView(graphIn);
  const isChoosing = useView(({ isChoosing }) => isChoosing);
  const { setSearchText, select, setFilterText, goToPassage, escape } = useActions();
  const list = useId();
  const cameFrom = useRef<Element | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const groups = useSearchOptions(isOpen, desk.store);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  // Who has typed nothing does not want the first command to run.
  const first = text.trim() === '' ? -1 : 0;
  const active = Math.min(moved ?? first, options.length - 1);
  const isShown = isOpen && graph !== undefined;
  useEffect(() => {
    document.getElementById(`${list}-${String(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  const leave = (): void => {
    setSearchText('');
    setOpen(false);
    onLeft();
  };
  const choose = (option: SearchOption | undefined): void => {
    if (option === undefined) return;
    // What follows looks at the page as it then is.
    flushSync(() => {
      leave();
      if (option.kind === 'filter') setFilterText(text);
      if (option.kind === 'command') option.command.run(desk);
      if (option.kind === 'name') select(option.hit.key);
      if (option.kind === 'passage') goToPassage(option.hit);
    });
    const { selected } = desk.store.getState();
    if (option.kind === 'name') desk.camera.flyTo(option.hit.key);
    if (option.kind === 'passage' && selected !== null) desk.camera.flyTo(selected);
    // From here the arrow keys go on; a command may have taken the focus for itself.
    if ([null, document.body, input.current].includes(document.activeElement as HTMLInputElement))
      focusMiddle();
  };
  const giveUp = (): void => {
    leave();
    if (isChoosing) escape();
    if (cameFrom.current instanceof HTMLElement && cameFrom.current !== document.body) {
      cameFrom.current.focus({ preventScroll: true });
    } else input.current?.blur();
  };
  const move = (to: number): void => {
    setOpen(true);
    setMoved(isOpen ? (to + options.length) % Math.max(1, options.length) : null);
  };
  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active < 0 ? -1 : active - 1),
    Enter: () => choose(options[active]),
    'Shift Enter': () => choose(options.find(({ kind }) => kind === 'filter')),
    Escape: giveUp,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = actions[`${event.shiftKey && event.key === 'Enter' ? 'Shift ' : ''}${event.key}`];
    // An Enter that ends a word of an input method is none of ours.
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const open = (): void => {
    setOpen(true);
    setMoved(null);
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
          aria-activedescendant={isShown && active >= 0 ? `${list}-${String(active)}` : undefined}
          placeholder={isChoosing ? 'Compare with…' : 'Search or command'}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onChange={(event) => {
            setSearchText(event.target.value);
            open();
          }}
          onFocus={(event: FocusEvent) => {
            cameFrom.current = event.relatedTarget;
            open();
          }}
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
          groups={groups}
          active={active}
          isShown={isShown}
          choose={choose}
        />
      )}
    </search>
  );
}
