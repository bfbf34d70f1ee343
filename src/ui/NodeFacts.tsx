/** What the page of a node says first: who, for whom, when, what was left open, where a resource lies. */
import type { ReactNode } from 'react';
import { followUpsOf, openIn } from '../query/followUps.ts';
import type { ConnectionGroup } from '../query/connections.ts';
import { followable } from '../query/nodePage.ts';
import { roleOf } from '../query/role.ts';
import type { Dataset } from '../state/dataset.ts';
import { Relation } from './Connections.tsx';
import { LineNumber } from './LineNumber.tsx';
import { Name } from './Name.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly nodeKey: string;
  /** The connections that are asked for first. */
  readonly first: readonly ConnectionGroup[];
}

/** Lists the facts; nothing where there are none. */
export function NodeFacts({ dataset: { graph, sources }, nodeKey, first }: Props) {
  const { kind, day, url, range } = graph.getNodeAttributes(nodeKey);
  const role = kind === 'person' ? roleOf(graph, sources, nodeKey) : '';
  const open = range === undefined ? [] : openIn(followUpsOf(graph, sources), nodeKey);
  const address = followable(url);
  if (first.length === 0 && role === '' && day === undefined && address === null && open.length === 0)
    return null;
  return (
    <section className="facts" aria-label="In short">
      {role !== '' && (
        <Fact label="noted as">
          <q className="fact-quote">{role}</q>
        </Fact>
      )}
      {address !== null && (
        <Fact label="address">
          <a className="fact-link" href={address} target="_blank" rel="noopener noreferrer">
            {address}
          </a>
        </Fact>
      )}
      {first.map((group) => (
        <Relation key={group.relation + group.label} graph={graph} group={group} />
      ))}
      {day !== undefined && <Fact label="day">{day}</Fact>}
      {open.length > 0 && (
        <Fact label="left open">
          <ul className="fact-list">
            {open.map(({ key, quote, source, line }) => (
              <li key={key}>
                <Name nodeKey={key} className="end open-question">
                  {quote}
                </Name>{' '}
                <LineNumber source={source} line={line} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="relation">
      <h3 className="relation-label">{label}</h3>
      <div className="fact">{children}</div>
    </div>
  );
}
