/** Says politely where one is, for those who do not see the graph. */
import { connectionsOf } from '../query/connections.ts';
import { summaryOf } from '../query/summary.ts';
import type { Dataset } from '../state/dataset.ts';
import { datasetIn, whyIn } from '../state/selectors.ts';
import { readNoteLine } from '../query/noteLine.ts';
import { sourceIndexOf, sourcesById } from '../query/sourceIndex.ts';
import type { Reading } from '../state/reading.ts';
import { edgeEvidenceOf } from '../query/edgeEvidence.ts';
import type { WhyRelated } from '../query/whyRelated.ts';
import type { Chosen } from '../state/chosen.ts';
import { titleOf } from './chosenTitle.ts';
import { LINE_STATE_WORDS } from './lineStateWords.ts';
import { kindOf } from './kindOf.ts';
import { useView } from './stage.tsx';

/** A live region that follows what is chosen. */
export function Announcer() {
  const dataset = useView(datasetIn);
  const selected = useView(({ selected }) => selected);
  const compared = useView(({ compared }) => compared);
  const edge = useView(({ edge }) => edge);
  const isChoosing = useView(({ isChoosing }) => isChoosing);
  const why = useView(whyIn);
  const reading = useView(({ reading }) => reading);
  const chosen = { selected, compared, edge, isChoosing };
  const news = useView(({ news }) => news);
  return (
    <>
      <p className="visually-hidden" role="status">
        {dataset === undefined
          ? ''
          : reading === null
            ? wordsFor(dataset, chosen, why)
            : wordsForPage(dataset, reading)}
      </p>
      <p className="visually-hidden" role="status">
        {news === null ? '' : `Read again: ${news.words}.`}
      </p>
    </>
  );
}

function wordsForPage({ graph, sources }: Dataset, reading: Reading): string {
  if (reading.page === 'follow-ups') return 'Follow-ups of all notes.';
  const source = sourcesById(sources).get(reading.source);
  if (source === undefined) return '';
  if (reading.line === null) return `Whole note: ${source.id}.`;
  const { segments, state, reason } = readNoteLine(graph, sourceIndexOf(source), reading.line, null);
  const words = segments.map(({ text }) => text).join('');
  return `${source.id}, line ${String(reading.line)}: ${words} — ${LINE_STATE_WORDS[state]}${reason === '' ? '' : `: ${reason}`}.`;
}

function wordsFor({ graph, sources }: Dataset, chosen: Chosen, why: WhyRelated | null): string {
  const { selected, edge, compared, isChoosing } = chosen;
  const title = titleOf(chosen, graph);
  if (edge !== null && graph.hasEdge(edge)) {
    const lines = edgeEvidenceOf(graph, sources, edge)[0]?.lines ?? 0;
    return `${title}. On ${String(lines)} line${lines === 1 ? '' : 's'}.`;
  }
  if (selected === null || !graph.hasNode(selected)) return '';
  if (isChoosing) return `Choose the one to compare with ${title}.`;
  if (compared !== null) {
    const [first] = why?.reasons ?? [];
    const reason = first === undefined ? '' : ` ${first.title}: ${first.how}.`;
    return why === null ? '' : `Why related: ${title}. ${why.verdict}${reason}`;
  }
  const count = connectionsOf(graph, selected).reduce((sum, group) => sum + group.connections.length, 0);
  const kind = kindOf(graph, selected)?.label.toLowerCase() ?? '';
  const { sentence } = summaryOf(graph, sources, selected);
  return `${title}, ${kind}. ${sentence} ${String(count)} connection${count === 1 ? '' : 's'}.`;
}
