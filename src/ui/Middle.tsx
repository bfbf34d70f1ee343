/** The middle of the screen: the graph or its outline, or a sentence why there is neither. */
import { FilterLine } from './FilterLine.tsx';
import { FailedState, LoadingState } from './FileStates.tsx';
import { GraphRegion } from './GraphRegion.tsx';
import { Icon } from './Icon.tsx';
import { Outline } from './Outline.tsx';
import { OpeningState } from './open/OpeningState.tsx';
import { PresentButton } from './ShowPart.tsx';
import { useActions, useView } from './stage.tsx';
import { PHONE, useMedia } from './useMedia.ts';

/** Shows what the state of the file allows. */
export function Middle() {
  const load = useView(({ load }) => load);
  const isPhone = useMedia(PHONE);
  return (
    <main className="middle">
      {load.phase === 'loading' && <LoadingState />}
      {load.phase === 'failed' && <FailedState fault={load.fault} />}
      {load.phase === 'ready' && <Map graphSize={load.dataset.graph.order} />}
      <FilterLine />
      {!isPhone && <PresentButton className="button present-button" />}
      <OpeningState />
      <Notice />
    </main>
  );
}

function Map({ graphSize }: { readonly graphSize: number }) {
  const wished = useView(({ middle }) => middle);
  const canDraw = useView(({ canDraw }) => canDraw);
  const isPhone = useMedia(PHONE);
  const middle = canDraw ? (wished ?? (isPhone ? 'outline' : 'graph')) : 'outline';
  if (graphSize === 0) return <GraphRegion isCovered={false} />;
  return (
    <>
      {canDraw && <GraphRegion isCovered={middle === 'outline'} />}
      <div className="outline-layer" data-open={middle === 'outline'}>
        {!canDraw && (
          <p className="outline-why" role="status">
            This browser cannot draw the graph (WebGL 2 is missing or keeps failing), so here is the same as
            an outline.
          </p>
        )}
        <Outline isShown={middle === 'outline'} />
      </div>
    </>
  );
}

function Notice() {
  const notice = useView(({ notice }) => notice);
  const { notify } = useActions();
  return (
    <div className="notice-place" role="status">
      {notice !== null && (
        <p className="notice">
          <span>{notice}</span>
          <button
            type="button"
            className="icon-button"
            aria-label="Close the message"
            onClick={() => notify(null)}
          >
            <Icon name="close" size={12} />
          </button>
        </p>
      )}
    </div>
  );
}
