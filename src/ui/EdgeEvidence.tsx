/** The lines that an edge rests on: what it says in words, its two ends, and every passage that says so. */
import { useMemo } from 'react';
import { type EdgeEvidence as Evidence, edgeEvidenceOf } from '../query/edgeEvidence.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from '../state/dataset.ts';
import { KindMark, kindColours } from './KindMark.tsx';
import { Name } from './Name.tsx';
import { PageHeading } from './PageHeading.tsx';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { PassageList } from './PassageList.tsx';
import { BackToNote, WholeNote } from './ReadingLinks.tsx';
import { kindOf } from './kindOf.ts';
import { useActions } from './stage.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly edge: string;
}

/** Shows the evidence of an edge, then that of others between the same two nodes. */
export function EdgeEvidence({ dataset: { graph, sources }, edge }: Props) {
  const found = useMemo(() => edgeEvidenceOf(graph, sources, edge), [graph, sources, edge]);
  const { compare } = useActions();
  const [first, ...others] = found;
  const [source, target] = graph.extremities(edge);
  const marked = graph.getNodeAttribute(target, 'range') === undefined ? target : source;
  const kind = kindOf(graph, marked);
  if (first === undefined) return null;
  return (
    <NotesFrame page={edge} style={kind && kindColours(kind)}>
      <header className="notes-head">
        <p className="kind-name">Connection</p>
        <CloseNotes />
        <PageHeading>{first.sentence}</PageHeading>
        <p className="summary">{basisOf(first)}</p>
        <p className="edge-ends">
          {[source, target].map((key) => (
            <Name key={key} nodeKey={key} className="end">
              <KindMark kind={kindOf(graph, key)} />
              <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
            </Name>
          ))}
          <button type="button" className="quiet" onClick={() => compare(target, source)}>
            Why related?
          </button>
          <WholeNote />
        </p>
        <BackToNote />
      </header>
      <Basis graph={graph} evidence={first} />
      {others.map((evidence) => (
        <section key={evidence.edge} className="also">
          <h3 className="also-head">{evidence.sentence}</h3>
          <p className="summary">{basisOf(evidence)}</p>
          <Basis graph={graph} evidence={evidence} />
        </section>
      ))}
    </NotesFrame>
  );
}

function basisOf({ isDerived, because, lines }: Evidence): string {
  if (isDerived)
    return because.length > 0 ? 'Worked out from what both have:' : 'Worked out from like words.';
  return lines === 0 ? 'No line says so.' : `On ${String(lines)} line${lines === 1 ? '' : 's'}.`;
}

function Basis({ graph, evidence: { because, groups } }: { graph: KnowledgeGraph; evidence: Evidence }) {
  return (
    <>
      {because.length > 0 && (
        <ul className="ends">
          {because.map((key) => (
            <li key={key}>
              <Name nodeKey={key} className="end">
                <KindMark kind={kindOf(graph, key)} />
                <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
              </Name>
            </li>
          ))}
        </ul>
      )}
      <PassageList groups={groups} />
    </>
  );
}
