/** The menu "Correct…" of a node: what can be put right about it. A native popover brings its own Escape and focus. */
import { useId, useRef } from 'react';
import type { CorrectForm } from '../../state/correcting.ts';
import { graphIn } from '../../state/selectors.ts';
import { useActions, useView } from '../stage.tsx';
import { nameOf } from './names.ts';

const FORMS: readonly { readonly verb: CorrectForm['verb']; readonly label: string }[] = [
  { verb: 'rename', label: 'Rename…' },
  { verb: 'retype', label: 'Another kind…' },
  { verb: 'merge', label: 'Merge with…' },
  { verb: 'split', label: 'Split…' },
  { verb: 'connect', label: 'Add a connection…' },
  { verb: 'treat', label: 'Always treat as this…' },
  { verb: 'known', label: 'Add to known names…' },
];

/** Says which forms make sense for a kind; a talk is made by its heading. */
export const formsFor = (kind: string, isServed: boolean): typeof FORMS =>
  FORMS.filter(({ verb }) =>
    kind === 'talk' ? ['rename', 'merge', 'connect'].includes(verb) : verb !== 'known' || isServed,
  );

/** Shows the button and its menu. */
export function CorrectMenu({ nodeKey }: { readonly nodeKey: string }) {
  const graph = useView(graphIn);
  const isReady = useView(({ corrector }) => corrector !== null);
  const isServed = useView(({ keptIn, own }) => keptIn === 'file' && own === null);
  const { openCorrection, correct } = useActions();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  if (!isReady || graph?.hasNode(nodeKey) !== true) return null;
  const { kind, label } = graph.getNodeAttributes(nodeKey);
  const act = (action: () => void) => (): void => {
    menu.current?.hidePopover();
    action();
  };
  return (
    <div className="correct-menu">
      <button type="button" className="quiet" popoverTarget={id}>
        Correct…
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="correct-list"
        role="group"
        aria-label={`Correct ${label}`}
      >
        {formsFor(kind, isServed).map(({ verb, label: words }) => (
          <button key={verb} type="button" onClick={act(() => openCorrection({ verb, key: nodeKey }))}>
            {words}
          </button>
        ))}
        <button
          type="button"
          onClick={act(() => correct({ hide: nameOf(graph, nodeKey) }, `take out ${label}`))}
        >
          Take out of the graph
        </button>
      </div>
    </div>
  );
}

/** Takes out a connection that is wrong. */
export function RejectButton({ edge }: { readonly edge: string }) {
  const graph = useView(graphIn);
  const isReady = useView(({ corrector }) => corrector !== null);
  const { correct, select } = useActions();
  if (!isReady || graph?.hasEdge(edge) !== true) return null;
  const [source, target] = graph.extremities(edge);
  const { relation } = graph.getEdgeAttributes(edge);
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        correct(
          { reject: relation, from: nameOf(graph, source), to: nameOf(graph, target) },
          'reject a connection',
        );
        select(source);
      }}
    >
      Reject this connection
    </button>
  );
}
