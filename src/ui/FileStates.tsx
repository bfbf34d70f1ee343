/** What stands in the middle while there is no graph to show: on its way, unreadable, or empty. */
import type { Dataset, Fault } from '../state/dataset.ts';

/** Calm for the first 300 ms (the style sheet waits), then says what takes so long. */
export function LoadingState() {
  return (
    <div className="state state-loading" role="status">
      <p>Reading the graph…</p>
    </div>
  );
}

/** Names the file, the first thing that is wrong with it, and what to do. */
export function FailedState({ fault: { file, message } }: { readonly fault: Fault }) {
  return (
    <div className="state" role="alert">
      <h2>The graph could not be read</h2>
      <p className="fault">
        <b>{file}</b>
        <bdi>{message}</bdi>
      </p>
      <p>
        Build it again with <code>npm run graph</code>, then reload this page. With <code>npm start</code> it
        is built and kept up to date by itself.
      </p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </p>
    </div>
  );
}

const MOST_LISTED = 6;

/** Says what was looked for, where, and what to do. */
export function EmptyState({ dataset: { graph } }: { readonly dataset: Dataset }) {
  const sources = graph.getAttribute('sources');
  const kinds = graph.getAttribute('kinds').map(({ plural }) => plural.toLowerCase());
  const last = kinds.pop();
  const rest = sources.length - MOST_LISTED;
  return (
    <div className="state">
      <h2>Nothing to map yet</h2>
      <p>
        {last === undefined ? 'Nothing' : `Rayograph looked for ${kinds.join(', ')} and ${last}`}
        {sources.length === 0 ? ', but there were no notes to look in.' : ', and found none in:'}
      </p>
      {sources.length > 0 && (
        <ul className="looked-in">
          {sources.slice(0, MOST_LISTED).map(({ id }) => (
            <li key={id}>
              <bdi>{id}</bdi>
            </li>
          ))}
          {rest > 0 && <li>and {rest} more</li>}
        </ul>
      )}
      <p>
        Give it a Markdown file, a folder or a vault: <code>npm start -- PATH</code>
      </p>
    </div>
  );
}
