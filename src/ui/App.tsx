/** The one screen: what to look at on the left, the graph in the middle, the notes on the right. */
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Announcer } from './Announcer.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { Middle } from './Middle.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { ShowPart } from './ShowPart.tsx';
import { Sidebar } from './Sidebar.tsx';
import type { CommandDesk } from './commands/command.ts';
import { CorrectDialog } from './correct/CorrectDialog.tsx';
import { DropPlace } from './open/DropPlace.tsx';
import { OpenDialog } from './open/OpenDialog.tsx';
import { useOpener } from './open/useOpener.ts';
import { AfterFrame, useCamera, useView, useViewStore } from './stage.tsx';
import { WindowTitle } from './WindowTitle.tsx';
import { useKeys } from './useKeys.ts';

/** Shows the whole view. */
export function App() {
  const search = useRef<HTMLInputElement>(null);
  const [isSearchOpen, setSearchOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOpenOpen, setOpenOpen] = useState(false);
  const opener = useOpener();
  const [store, camera] = [useViewStore(), useCamera()];
  const desk = useMemo(
    (): CommandDesk => ({
      store,
      camera,
      focusSearch: () => {
        // On a phone the field is put away: it must be there before it can take the focus.
        flushSync(() => setSearchOpen(true));
        search.current?.focus();
        search.current?.select();
      },
      openHelp: () => setHelpOpen(true),
      openNotes: () => setOpenOpen(true),
      opener,
    }),
    [store, camera, opener],
  );
  useKeys(desk);
  const isPresenting = useView(({ show }) => show !== null);
  return (
    <div className="app" data-presenting={isPresenting}>
      <Sidebar search={search} isSearchOpen={isSearchOpen} setSearchOpen={setSearchOpen} desk={desk} />
      <Middle />
      <AfterFrame>
        <NotesPanel focusSearch={desk.focusSearch} />
        <Announcer />
        <WindowTitle />
      </AfterFrame>
      <ShowPart />
      <CorrectDialog />
      {isHelpOpen && <HelpDialog close={() => setHelpOpen(false)} />}
      {isOpenOpen && <OpenDialog close={() => setOpenOpen(false)} />}
      <DropPlace />
    </div>
  );
}
