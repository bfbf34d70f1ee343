/** Says politely where one is, for those who do not see the graph. */
import { connectionsOf } from '../query/connections.ts';
import { summaryOf } from '../query/summary.ts';
import { datasetIn } from '../state/selectors.ts';
import { kindOf } from './kindOf.ts';
import { useView } from './stage.tsx';

/** A live region that follows the selection. */
export function Announcer() {
  const dataset = useView(datasetIn);
  const selected = useView(({ selected }) => selected);
  let words = '';
  if (dataset !== undefined && selected !== null && dataset.graph.hasNode(selected)) {
    const { graph, sources } = dataset;
    const label = graph.getNodeAttribute(selected, 'label');
    const count = connectionsOf(graph, selected).reduce((sum, group) => sum + group.connections.length, 0);
    const kind = kindOf(graph, selected)?.label.toLowerCase() ?? '';
    const { sentence } = summaryOf(graph, sources, selected);
    words = `${label}, ${kind}. ${sentence} ${String(count)} connection${count === 1 ? '' : 's'}.`;
  }
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}
