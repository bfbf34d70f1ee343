/** The head of what the notes say outside of every talk. */
import { talkWordsOf } from '../schema/talkWords.ts';
import { graphIn } from '../state/selectors.ts';
import { useView } from './stage.tsx';

/** Shows it, in the words of the graph. */
export function OutsideTalks() {
  const many = useView((view) => {
    const graph = graphIn(view);
    return graph === undefined ? 'talks' : talkWordsOf(graph).many;
  });
  return <span className="passage-outside">Outside the {many}</span>;
}
