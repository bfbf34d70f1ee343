/** What the notes say about what is chosen: a node, two nodes that are compared, or an edge; or a note, or what was left open. */
import { useMemo } from 'react';
import { nodePageOf } from '../query/nodePage.ts';
import { passagesOf } from '../query/passages.ts';
import { summaryOf } from '../query/summary.ts';
import { datasetIn } from '../state/selectors.ts';
import type { Dataset } from '../state/dataset.ts';
import { AskWhy } from './AskWhy.tsx';
import { Connections } from './Connections.tsx';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { FollowUps } from './FollowUps.tsx';
import { KindMark, kindColours } from './KindMark.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { NoteInPlace } from './NoteInPlace.tsx';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { PassageList } from './PassageList.tsx';
import { BackToNote, WholeNote } from './ReadingLinks.tsx';
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
  const reading = useView(({ reading }) => reading);
  if (dataset === undefined) return null;
  const { graph } = dataset;
  if (reading?.page === 'follow-ups') return <FollowUps dataset={dataset} />;
  if (reading !== null && dataset.sources.length > 0) return <NoteInPlace dataset={dataset} note={reading} />;
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
  const { first, rest } = nodePageOf(graph, nodeKey);
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
        <div className="page-actions">
          <AskWhy focusSearch={focusSearch} />
          {dataset.sources.length > 0 && <WholeNote />}
          <CorrectMenu nodeKey={nodeKey} />
        </div>
        <BackToNote />
      </header>
      <NodeFacts key={`facts ${nodeKey}`} dataset={dataset} nodeKey={nodeKey} first={first} />
      <Passages dataset={dataset} nodeKey={nodeKey} />
      <Connections key={nodeKey} graph={graph} groups={rest} />
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
  return (
    <p className="summary">
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
