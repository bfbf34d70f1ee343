/** What the notes say about the selected node: the passages themselves, then what it is connected to. */
import { type CSSProperties, useMemo } from 'react';
import { passagesOf } from '../query/passages.ts';
import { summaryOf } from '../query/summary.ts';
import { whoGave } from '../query/talks.ts';
import { datasetIn } from '../state/selectors.ts';
import type { Dataset } from '../state/dataset.ts';
import { Connections } from './Connections.tsx';
import { Icon } from './Icon.tsx';
import { KindMark, kindColours } from './KindMark.tsx';
import { PassageGroup, Range } from './PassageGroup.tsx';
import { kindOf } from './kindOf.ts';
import { useActions, useView } from './stage.tsx';
import { useSheetDrag } from './useSheetDrag.ts';

/** Shows the panel while something is selected. */
export function NotesPanel() {
  const dataset = useView(datasetIn);
  const selected = useView(({ selected }) => selected);
  if (dataset === undefined || selected === null || !dataset.graph.hasNode(selected)) return null;
  return <Panel dataset={dataset} nodeKey={selected} />;
}

function Panel({ dataset, nodeKey }: { readonly dataset: Dataset; readonly nodeKey: string }) {
  const { graph } = dataset;
  const { select } = useActions();
  const { handle, isTall, way } = useSheetDrag(() => select(null));
  const kind = kindOf(graph, nodeKey);
  const { label } = graph.getNodeAttributes(nodeKey);
  const style = { ...(kind && kindColours(kind)), '--drag': `${String(way)}px` } as CSSProperties;
  return (
    <aside className="notes" aria-label="Notes" data-tall={isTall} style={style}>
      <div className="sheet-handle" {...handle} />
      {/* A new node is a new page: read from its top. */}
      <div className="notes-scroll" key={nodeKey}>
        <header className="notes-head">
          <p className="kind-name">
            <KindMark kind={kind} />
            {kind?.label}
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label="Close the notes"
            onClick={() => select(null)}
          >
            <Icon name="close" />
          </button>
          <h2 dir="auto">{label}</h2>
          <Summary dataset={dataset} nodeKey={nodeKey} />
        </header>
        <Passages dataset={dataset} nodeKey={nodeKey} />
        <Connections key={nodeKey} graph={graph} nodeKey={nodeKey} />
      </div>
    </aside>
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
  if (groups.length === 0) return null;
  return (
    <div className="passages">
      {groups.map((group, place) => {
        const isOwn = group.talk?.key === nodeKey;
        const isNewFile = groups[place - 1]?.source !== group.source;
        return (
          <div key={`${group.source} ${group.talk?.key ?? ''}`}>
            {isNewFile && (
              <p className="file">
                <bdi>{group.source}</bdi>
                {isOwn && group.talk !== null && <Range first={group.talk.first} last={group.talk.last} />}
              </p>
            )}
            <PassageGroup group={group} isOwn={isOwn} />
          </div>
        );
      })}
    </div>
  );
}
