/** What the window is called, and with it the tab and the step of the history: what is chosen, in which notes. */
import { graphIn } from '../state/selectors.ts';
import { titleOf } from './chosenTitle.ts';
import { useEffect } from 'react';
import { useView } from './stage.tsx';

/** Shows nothing of its own. */
export function WindowTitle() {
  const graph = useView(graphIn);
  const chosen = useView((view) => titleOf(view, graphIn(view)));
  useEffect(() => {
    document.title = [chosen, graph?.getAttribute('title'), 'Rayograph'].filter(Boolean).join(' · ');
  }, [graph, chosen]);
  return null;
}
