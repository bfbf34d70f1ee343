/** The passages of one talk: its name and range once, then its lines with their numbers in the gutter. */
import type { CSSProperties } from 'react';
import type { Passage } from '../query/passage.ts';
import type { PassageGroup as Group } from '../query/passages.ts';
import { LineNumber } from './LineNumber.tsx';
import { Name } from './Name.tsx';
import { OutsideTalks } from './OutsideTalks.tsx';
import { PassageWords } from './PassageWords.tsx';
import { useSoughtLine } from './useSoughtLine.ts';

interface Props {
  readonly group: Group;
  /** True where the panel is about the talk itself: its name is then the panel's title, and bullets keep their depth. */
  readonly isOwn: boolean;
}

/** Shows a group of passages. */
export function PassageGroup({ group: { talk, passages }, isOwn }: Props) {
  return (
    <section className="passage-group" data-own={isOwn}>
      {!isOwn && (
        <h3 className="passage-head">
          {talk === null ? (
            <OutsideTalks />
          ) : (
            <Name nodeKey={talk.key} className="talk-name">
              <bdi>{talk.label}</bdi>
            </Name>
          )}
          {talk !== null && <Range first={talk.first} last={talk.last} />}
        </h3>
      )}
      {passages.map((passage) => (
        <Lines key={passage.block} passage={passage} isNested={isOwn} />
      ))}
    </section>
  );
}

/** The lines of a talk, as `:161–187`. */
export function Range({ first, last }: { readonly first: number; readonly last: number }) {
  return (
    <span className="range">
      <span className="visually-hidden">{`lines ${String(first)} to ${String(last)}`}</span>
      <span aria-hidden="true">
        {first === last ? `:${String(first)}` : `:${String(first)}–${String(last)}`}
      </span>
    </span>
  );
}

function Lines({ passage, isNested }: { readonly passage: Passage; readonly isNested: boolean }) {
  const { source, kind, first, context, depth } = passage;
  const { element, isSought } = useSoughtLine(passage);
  const style = { '--depth': isNested ? Math.min(depth, 4) : 0 } as CSSProperties;
  return (
    <div
      ref={element}
      className="passage"
      data-kind={kind}
      data-context={context}
      data-sought={isSought}
      style={style}
    >
      <LineNumber source={source} line={first} />
      <p className="words" dir="auto">
        <PassageWords passage={passage} />
      </p>
    </div>
  );
}
