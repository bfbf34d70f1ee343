/** The left column; on a narrow window the top of the page. */
import type { RefObject } from 'react';
import { graphIn } from '../state/selectors.ts';
import { Coverage } from './Coverage.tsx';
import { FilterPart } from './FilterPart.tsx';
import { FollowUpsLink } from './FollowUpsLink.tsx';
import { Icon } from './Icon.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { Legend } from './Legend.tsx';
import { MiddleTabs, OutlineToggle } from './MiddleChoice.tsx';
import { ResetPlaces } from './ResetPlaces.tsx';
import { SavedViews } from './SavedViews.tsx';
import { SearchField } from './SearchField.tsx';
import { ThemeControl } from './ThemeControl.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import type { CommandDesk } from './commands/command.ts';
import { CorrectionsPart } from './correct/CorrectionsPart.tsx';
import { OwnNotesLine } from './open/OwnNotesLine.tsx';
import { useView } from './stage.tsx';
import { PHONE, useMedia } from './useMedia.ts';

interface Props {
  readonly search: RefObject<HTMLInputElement | null>;
  /** On a phone the field and the legend are put away until asked for. */
  readonly isSearchOpen: boolean;
  readonly setSearchOpen: (isOpen: boolean) => void;
  readonly desk: CommandDesk;
}

/** Shows the name of the graph, search, legend, layouts and coverage. */
export function Sidebar({ search, isSearchOpen, setSearchOpen, desk }: Props) {
  const graph = useView(graphIn);
  const isPhone = useMedia(PHONE);
  const title = graph?.getAttribute('title') ?? '';
  return (
    <header className="sidebar" data-search={isSearchOpen ? 'open' : 'closed'}>
      <div className="masthead">
        <h1>Rayograph</h1>
        <p className="graph-title" dir="auto">
          {title}
        </p>
        <UndoButtons />
        <OwnNotesLine />
        {isPhone && (
          <button
            type="button"
            className="icon-button"
            aria-label={isSearchOpen ? 'Close search and filters' : 'Open search and filters'}
            aria-expanded={isSearchOpen}
            onClick={() => setSearchOpen(!isSearchOpen)}
          >
            <Icon name={isSearchOpen ? 'close' : 'search'} size={20} />
          </button>
        )}
      </div>
      <SearchField input={search} desk={desk} onLeft={() => setSearchOpen(false)} />
      <div className="sidebar-rest">
        <Legend />
        <FilterPart />
        {isPhone && <MiddleTabs />}
        <LayoutChoice />
        <ResetPlaces />
        <SavedViews />
        <CorrectionsPart />
        <div className="sidebar-foot">
          <FollowUpsLink />
          <Coverage />
          <div className="quiet-row">
            <ThemeControl />
            {!isPhone && <OutlineToggle />}
            <button type="button" className="quiet" onClick={desk.openNotes}>
              <Icon name="open" />
              Open…
            </button>
            <button
              type="button"
              className="quiet help-button"
              aria-label="Keys"
              title="Keys"
              onClick={desk.openHelp}
            >
              ?
            </button>
          </div>
        </div>
      </div>
    </header>
  );
}
