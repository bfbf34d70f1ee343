/** Where the recap is kept, said plainly, and the file to take along. */
import { useView, useViewStore } from '../stage.tsx';
import { forgetOwnRecap } from './keepRecap.ts';
import { downloadRecap } from './keptRecap.ts';

/** Shows the state, and what can be done about it. */
export function RecapState() {
  const store = useViewStore();
  const home = useView(({ recapHome }) => recapHome);
  const recap = useView(({ recap }) => recap);
  return (
    <div className="recap-state">
      <p role="status" data-failed={home.state === 'failed'}>
        {sentence(home)}
      </p>
      {recap !== null && (
        <button type="button" className="button" onClick={() => downloadRecap(recap)}>
          Download recap.md
        </button>
      )}
      {home.at === 'browser' && (
        <button type="button" className="button" onClick={() => void forgetOwnRecap(store)}>
          Drop my changes
        </button>
      )}
    </div>
  );
}

function sentence({
  at,
  state,
  fault,
}: ReturnType<ReturnType<typeof useViewStore>['getState']>['recapHome']): string {
  if (state === 'failed')
    return at === 'file' ? `Not saved to recap.md: ${fault}` : `Kept in this browser: ${fault}`;
  if (state === 'saving') return 'Saving to recap.md…';
  if (at === 'file') return 'Saved to recap.md';
  return at === 'browser' ? 'Kept in this browser' : 'Made from the graph; there is no recap.md yet';
}
