/** Where the show stands once it is asked for: its code is loaded then, and not before. */
import { Suspense, lazy } from 'react';
import { Boundary } from './Boundary.tsx';
import { useActions, useView } from './stage.tsx';

const Show = lazy(async () => ({ default: (await import('./present/Show.tsx')).Show }));

/** Shows the show while it runs. */
export function ShowPart() {
  const isRunning = useView(({ show, load }) => show !== null && load.phase === 'ready');
  const { leaveShow, notify } = useActions();
  if (!isRunning) return null;
  const giveUp = (): void => {
    leaveShow();
    notify('The show could not be loaded. Reload the page and present again.');
  };
  return (
    <Boundary fallback={null} onFault={giveUp}>
      <Suspense fallback={null}>
        <Show />
      </Suspense>
    </Boundary>
  );
}

/** Begins the show: over the map, or beside the tabs of a phone. */
export function PresentButton({ className }: { readonly className: 'button present-button' | 'tab' }) {
  const { present } = useActions();
  return (
    <button
      type="button"
      className={className}
      title="Present the recap (P)"
      aria-keyshortcuts="p"
      onClick={() => present()}
    >
      Present
      {className !== 'tab' && <kbd aria-hidden="true">P</kbd>}
    </button>
  );
}
