/** Commands that correct what is selected. */
import { graphIn } from '../../state/selectors.ts';
import { formsFor } from '../correct/CorrectMenu.tsx';
import { nameOf } from '../correct/names.ts';
import type { CommandDesk, CommandTable } from './command.ts';

export const corrections: CommandTable = (view) => {
  const { selected, edge, corrector, keptIn, own } = view;
  const graph = graphIn(view);
  if (graph === undefined || corrector === null) return [];
  const { reading } = view;
  if (reading?.page === 'note' && reading.line !== null) {
    const { source, line } = reading;
    return [
      {
        id: 'correct-add',
        label: `Correct: add what was missed in line ${String(line)}`,
        also: 'new node missing unused',
        run: ({ store }) => store.getState().openCorrection({ verb: 'add', source, line }),
      },
    ];
  }
  if (edge !== null && graph.hasEdge(edge))
    return [
      {
        id: 'correct-reject',
        label: 'Correct: reject this connection',
        also: 'wrong edge remove',
        run: ({ store }) => {
          const [from, to] = graph.extremities(edge).map((key) => nameOf(graph, key));
          const reject = graph.getEdgeAttribute(edge, 'relation');
          store.getState().correct({ reject, from: from ?? '', to: to ?? '' }, 'reject a connection');
        },
      },
    ];
  if (selected === null || !graph.hasNode(selected)) return [];
  const { kind, label } = graph.getNodeAttributes(selected);
  return [
    ...formsFor(kind, keptIn === 'file' && own === null).map(({ verb, label: words }) => ({
      id: `correct-${verb}`,
      label: `Correct: ${words.toLowerCase().replace('…', '')}`,
      also: `${verb} fix wrong`,
      run: ({ store }: CommandDesk) => store.getState().openCorrection({ verb, key: selected }),
    })),
    {
      id: 'correct-hide',
      label: 'Correct: take out of the graph',
      also: 'remove delete wrong',
      run: ({ store }) => store.getState().correct({ hide: nameOf(graph, selected) }, `take out ${label}`),
    },
  ];
};
