/** A reason with its quotes: whose note, which line, and the words themselves. */
import type { CSSProperties, ReactNode } from 'react';
import type { Passage } from '../query/passage.ts';
import type { Reason as Given } from '../query/why/reason.ts';
import type { Step as PathStep } from '../query/why/pathSteps.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { KindMark, kindColours } from './KindMark.tsx';
import { Name } from './Name.tsx';
import { PassageWords } from './PassageWords.tsx';
import { kindOf } from './kindOf.ts';

/** The two that are compared. */
export interface Sides {
  readonly graph: KnowledgeGraph;
  /** What the margin calls each. */
  readonly names: ReadonlyMap<string, string>;
  /** The file that each one's quotes come from, null where they may come from several. */
  readonly homes: ReadonlyMap<string, string | null>;
}

interface ReasonProps {
  readonly reason: Given;
  readonly number: number;
  readonly sides: Sides;
}

/** Shows a reason. */
export function Reason({ reason: { thing, title, how, quotes, edges }, number, sides }: ReasonProps) {
  const { graph, names, homes } = sides;
  const marked = thing ?? farEnd(graph, edges);
  return (
    <li className="reason" style={coloursOf(graph, marked)}>
      <Head number={number} how={how}>
        {thing === null ? (
          <bdi>{title}</bdi>
        ) : (
          <Name nodeKey={thing} className="end">
            <KindMark kind={kindOf(graph, thing)} />
            <bdi>{title}</bdi>
          </Name>
        )}
      </Head>
      {quotes.map(({ of, passage }) => (
        <Quote
          key={`${of} ${passage.source} ${String(passage.block)}`}
          // A passage that says it of both speaks for neither alone.
          name={quotes.length > 1 ? (names.get(of) ?? '') : ''}
          home={homes.get(of) ?? null}
          passage={passage}
        />
      ))}
    </li>
  );
}

interface StepProps {
  readonly step: PathStep;
  readonly number: number;
  readonly sides: Sides;
}

/** Shows a step of a path. */
export function Step({ step: { edge, title, passage }, number, sides: { graph, homes } }: StepProps) {
  const [home] = homes.values();
  return (
    <li className="reason" style={coloursOf(graph, farEnd(graph, [edge]))}>
      <Head number={number} how="">
        <bdi>{title}</bdi>
      </Head>
      {passage !== null && <Quote name="" home={home ?? null} passage={passage} />}
    </li>
  );
}

interface HeadProps {
  readonly number: number;
  readonly how: string;
  readonly children: ReactNode;
}

function Head({ number, how, children }: HeadProps) {
  return (
    <div className="reason-head">
      <span className="reason-number" aria-hidden="true">
        {number}
      </span>
      <h3>{children}</h3>
      {how !== '' && <span className="how">{how}</span>}
    </div>
  );
}

interface QuoteProps {
  readonly name: string;
  readonly home: string | null;
  readonly passage: Passage;
}

function Quote({ name, home, passage }: QuoteProps) {
  const { source, first, last } = passage;
  return (
    <div className="quote" data-named={name !== ''}>
      <span className="quote-from" title={`${name} ${source}:${String(first)}`}>
        {name !== '' && <bdi className="quote-name">{name}</bdi>}
        <span className="quote-line">
          <span className="visually-hidden"> line </span>:{first}
          {last > first && `–${String(last)}`}
        </span>
      </span>
      <p className="words" dir="auto">
        <PassageWords passage={passage} />
      </p>
      {source !== home && (
        <span className="quote-file">
          <bdi>{source}</bdi>
        </span>
      )}
    </div>
  );
}

/** Of the two ends of an edge the one that is no talk, the far one first. */
function farEnd(graph: KnowledgeGraph, [edge]: readonly string[]): string | undefined {
  if (edge === undefined) return undefined;
  const [source, target] = graph.extremities(edge);
  return graph.getNodeAttribute(target, 'range') === undefined ? target : source;
}

function coloursOf(graph: KnowledgeGraph, key: string | undefined): CSSProperties | undefined {
  const kind = key === undefined ? undefined : kindOf(graph, key);
  return kind && kindColours(kind);
}
