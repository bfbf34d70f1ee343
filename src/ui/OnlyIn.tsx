/** What only one of two nodes has: the most salient first, the rest on demand. */
import { useState } from 'react';
import type { OwnThing } from '../query/why/onlyIn.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { KindMark } from './KindMark.tsx';
import { Name } from './Name.tsx';
import { kindOf } from './kindOf.ts';

const SHOWN_AT_FIRST = 4;

interface Props {
  readonly graph: KnowledgeGraph;
  /** What the one that has them is called. */
  readonly name: string;
  readonly things: readonly OwnThing[];
}

/** Lists them. */
export function OnlyIn({ graph, name, things }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? things : things.slice(0, SHOWN_AT_FIRST);
  const rest = things.length - shown.length;
  return (
    <section className="only-in">
      <h3 className="only-head">
        Only in <bdi>{name}</bdi> {things.length}
      </h3>
      <ul>
        {shown.map(({ key, line }) => (
          <li key={key}>
            <Name nodeKey={key} className="end">
              <KindMark kind={kindOf(graph, key)} />
              <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
            </Name>
            {line !== null && (
              <span className="lines" title={`${line.source}:${String(line.line)}`}>
                <span className="visually-hidden">line </span>:{line.line}
              </span>
            )}
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="quiet" onClick={() => setWhole(true)}>
              and {rest} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
