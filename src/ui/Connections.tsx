/** What a node is connected to, relation by relation, each with the lines that say so. */
import { useState } from 'react';
import type { Connection, ConnectionGroup } from '../query/connections.ts';
import { followable, sharedNames } from '../query/nodePage.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { KindMark } from './KindMark.tsx';
import { Name } from './Name.tsx';
import { kindOf } from './kindOf.ts';
import { useActions } from './stage.tsx';

/** A relation with more ends than this first shows the weightiest. */
const SHOWN_AT_FIRST = 16;
const MOST_LINES = 4;

/** Lists connections of a node. */
export function Connections({
  graph,
  groups,
}: {
  readonly graph: KnowledgeGraph;
  readonly groups: readonly ConnectionGroup[];
}) {
  if (groups.length === 0) return null;
  return (
    <section className="connections" aria-label="Connections">
      {groups.map((group) => (
        <Relation key={group.relation + group.label} graph={graph} group={group} />
      ))}
    </section>
  );
}

interface RelationProps {
  readonly graph: KnowledgeGraph;
  readonly group: ConnectionGroup;
}

/** Shows the ends of one relation. */
export function Relation({ graph, group: { label, connections } }: RelationProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? connections : connections.slice(0, SHOWN_AT_FIRST);
  const rest = connections.length - shown.length;
  return (
    <div className="relation">
      <h3 className="relation-label">{label}</h3>
      <ul className="ends">
        {shown.map((connection) => (
          <End key={connection.key} graph={graph} connection={connection} />
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="quiet" onClick={() => setWhole(true)}>
              and {rest} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function End({ graph, connection: { key, edge, lines } }: { graph: KnowledgeGraph; connection: Connection }) {
  const { compare, selectEdge } = useActions();
  const { label, range, url } = graph.getNodeAttributes(key);
  const isDerived = graph.getEdgeAttribute(edge, 'derived') ?? false;
  const address = followable(url);
  const shared = isDerived ? sharedNames(graph, edge) : [];
  // A talk stands above with its passages; its lines would only be said twice.
  const shown = range === undefined ? lines.slice(0, MOST_LINES) : [];
  return (
    <li>
      <Name nodeKey={key} className="end">
        <KindMark kind={kindOf(graph, key)} />
        <bdi>{label}</bdi>
      </Name>
      {shown.length > 0 && (
        <button type="button" className="lines" onClick={() => selectEdge(edge)}>
          <span className="visually-hidden">on lines </span>
          {shown.map(({ source, line }) => (
            <span key={`${source}:${String(line)}`} title={`${source}:${String(line)}`}>
              :{line}{' '}
            </span>
          ))}
          {lines.length > shown.length && `+${String(lines.length - shown.length)}`}
        </button>
      )}
      {address !== null && (
        <a className="lines" href={address} target="_blank" rel="noopener noreferrer">
          open<span className="visually-hidden"> {label}</span>
        </a>
      )}
      {shared.length > 0 && <span className="shared">{shared.join(', ')}</span>}
      {isDerived && (
        <button type="button" className="lines" onClick={() => compare(key)}>
          why?<span className="visually-hidden"> {label}</span>
        </button>
      )}
    </li>
  );
}
