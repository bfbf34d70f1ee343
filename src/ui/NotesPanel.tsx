/** What the notes say about what is chosen: a node, two nodes that are compared, or an edge. */
import { useMemo } from 'react';
import { passagesOf } from '../query/passages.ts';
import { summaryOf } from '../query/summary.ts';
import { whoGave } from '../query/talks.ts';
import { datasetIn } from '../state/selectors.ts';
import type { Dataset } from '../state/dataset.ts';
import { AskWhy } from './AskWhy.tsx';
import { Connections } from './Connections.tsx';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { KindMark, kindColours } from './KindMark.tsx';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { PassageList } from './PassageList.tsx';
import { WhyRelated } from './WhyRelated.tsx';
import { CorrectMenu } from './correct/CorrectMenu.tsx';
import { kindOf } from './kindOf.ts';
import { useView } from './stage.tsx';

/** Shows the panel while something is chosen. */
export function NotesPanel({ focusSearch }: { readonly focusSearch: () => void }) {
  const dataset = useView(datasetIn);
  const selected = useView(({ selected }) => selected);
  const compared = useView(({ compared }) => compared);
  const edge = useView(({ edge }) => edge);
  if (dataset === undefined) return null;
  const { graph } = dataset;
  if (edge !== null && graph.hasEdge(edge)) return <EdgeEvidence dataset={dataset} edge={edge} />;
  if (selected === null || !graph.hasNode(selected)) return null;
  if (compared !== null && graph.hasNode(compared))
    return <WhyRelated dataset={dataset} a={selected} b={compared} />;
  return <Panel dataset={dataset} nodeKey={selected} focusSearch={focusSearch} />;
}

interface PanelProps extends PartProps {
  readonly focusSearch: () => void;
}

function Panel({ dataset, nodeKey, focusSearch }: PanelProps) {
  const { graph } = dataset;
  const kind = kindOf(graph, nodeKey);
  const { label } = graph.getNodeAttributes(nodeKey);
  return (
    <NotesFrame page={nodeKey} style={kind && kindColours(kind)}>
      <header className="notes-head">
        <p className="kind-name">
          <KindMark kind={kind} />
          {kind?.label}
        </p>
        <CloseNotes />
        <h2 dir="auto">{label}</h2>
        <Summary dataset={dataset} nodeKey={nodeKey} />
        <AskWhy focusSearch={focusSearch} />
        <CorrectMenu nodeKey={nodeKey} />
      </header>
      <Passages dataset={dataset} nodeKey={nodeKey} />
      <Connections key={nodeKey} graph={graph} nodeKey={nodeKey} />
    </NotesFrame>
  );
}

interface PartProps {
  readonly dataset: Dataset;
  readonly nodeKey: string;
}

function Summary({ dataset: { graph, sources }, nodeKey }: PartProps) {
  const { sentence, alsoWritten } = useMemo(
    () => summaryOf(graph, sources, nodeKey),
    [graph, sources, nodeKey],
  );
  const isTalk = graph.getNodeAttribute(nodeKey, 'range') !== undefined;
  const who = isTalk ? whoGave(graph, nodeKey) : '';
  return (
    <p className="summary">
      {who !== '' && (
        <>
          <bdi>{who}</bdi>
          <br />
        </>
      )}
      {sentence}
      {alsoWritten.length > 0 && ' Also written '}
      {alsoWritten.map((spelling, place) => (
        <span key={spelling}>
          {place > 0 && ', '}
          <i dir="auto">{spelling}</i>
        </span>
      ))}
      {alsoWritten.length > 0 && '.'}
    </p>
  );
}

function Passages({ dataset: { graph, sources }, nodeKey }: PartProps) {
  const groups = useMemo(() => passagesOf(graph, sources, nodeKey), [graph, sources, nodeKey]);
  return <PassageList groups={groups} own={nodeKey} />;
}
