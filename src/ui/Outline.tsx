/** The text twin of the map: the same nodes and edges, filters and selection, as a tree or as a table. */
import { useState } from 'react';
import { talkWordsOf } from '../schema/talkWords.ts';
import { filteredIn, graphIn, hasOpenedIn } from '../state/selectors.ts';
import type { OutlineForm } from '../state/viewState.ts';
import { OutlineTable } from './OutlineTable.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { useActions, useView } from './stage.tsx';
import { useAfterFrame } from './useAfterFrame.ts';
import { usePrinting } from './usePrinting.ts';

const FORMS: readonly OutlineForm[] = ['tree', 'table'];

/** Shows the outline in the form that was chosen; the map comes first. @param isShown false while the map lies in its place */
export function Outline({ isShown }: { readonly isShown: boolean }) {
  const graph = useView(graphIn);
  const hidden = useView(filteredIn).nodes;
  const chosen = useView(({ outlineAs }) => outlineAs);
  const selected = useView((view) => view.selected);
  const [followed, setFollowed] = useState(selected);
  const { showOutlineAs } = useActions();
  const isPrinted = usePrinting();
  const hasOpened = useAfterFrame(useView(hasOpenedIn));
  // A list that nobody looks at follows when somebody does: to open its branches costs more than all else of a click.
  if ((isShown || isPrinted) && followed !== selected) setFollowed(selected);
  if (graph === undefined || !(hasOpened || isShown || isPrinted)) return null;
  const Form = chosen === 'tree' ? OutlineTree : OutlineTable;
  const shown = graph.order - hidden.size;
  return (
    <>
      <div className="outline-bar">
        <p className="outline-title" dir="auto">
          {graph.getAttribute('title')}
        </p>
        <p className="outline-count">
          {hidden.size === 0
            ? `${String(shown)} things`
            : `${String(shown)} of ${String(graph.order)} things`}
        </p>
        <div className="outline-forms" role="group" aria-label="Outline as">
          {FORMS.map((form) => (
            <button
              key={form}
              type="button"
              className="quiet"
              aria-pressed={form === chosen}
              onClick={() => showOutlineAs(form)}
            >
              {form === 'tree' ? `By ${talkWordsOf(graph).one}` : 'Table'}
            </button>
          ))}
          <button type="button" className="quiet" onClick={() => window.print()}>
            Print
          </button>
        </div>
      </div>
      <Form graph={graph} selected={followed} isPrinted={isPrinted} isShown={isShown} />
    </>
  );
}
