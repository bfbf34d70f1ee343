/** What the search offers, below its field. The focus stays in the field: it names the active option. */
import { type ReactNode, useId } from 'react';
import { segmentsOf } from '../query/segments.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { Icon } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './kindOf.ts';
import { type OptionGroup, type SearchOption, optionId } from './searchOptions.ts';
import { useActions } from './stage.tsx';

interface Props {
  readonly id: string;
  readonly graph: KnowledgeGraph;
  readonly text: string;
  readonly groups: readonly OptionGroup[];
  /** The place of the active option among all, -1 for none. */
  readonly active: number;
  readonly isShown: boolean;
  readonly choose: (option: SearchOption) => void;
}

/** Lists the options group by group. */
export function SearchHits({ id, graph, text, groups, active, isShown, choose }: Props) {
  const heads = useId();
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <div className="hits" hidden={!isShown}>
      {/* A browser would give the focus to what scrolls, and lose it when that is gone. */}
      <div role="listbox" id={id} aria-label="Found" tabIndex={-1}>
        {groups.map(({ name, head, options, first }) => (
          <div key={name} role="group" aria-labelledby={`${heads}-${name}`} className="hit-group">
            <div id={`${heads}-${name}`} className="head" role="presentation">
              {head}
            </div>
            {options.map((option, at) => (
              <Option
                key={optionId(option)}
                id={`${id}-${String(first + at)}`}
                option={option}
                graph={graph}
                text={text}
                isActive={first + at === active}
                choose={choose}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="hits-rest" role="status">
        {isShown && count === 0 && text.trim() !== '' && (
          <>
            Nothing found for “<bdi>{text.trim()}</bdi>”.
          </>
        )}
        {isShown && count > 0 && (
          <span className="visually-hidden">
            {count === 1 ? 'one suggestion' : `${String(count)} suggestions`}
          </span>
        )}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: SearchOption;
  readonly graph: KnowledgeGraph;
  readonly text: string;
  readonly isActive: boolean;
  readonly choose: (option: SearchOption) => void;
}

function Option({ id, option, graph, text, isActive, choose }: OptionProps) {
  const { hover } = useActions();
  const key = option.kind === 'name' ? option.hit.key : null;
  return (
    // The keys are the field's; the pointer chooses before the field loses the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      className="hit"
      data-kind={option.kind}
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(option)}
      onPointerEnter={() => hover(key)}
      onPointerLeave={() => hover(null)}
    >
      {wordsOf(option, graph, text)}
    </div>
  );
}

function wordsOf(option: SearchOption, graph: KnowledgeGraph, text: string): ReactNode {
  if (option.kind === 'name') {
    const { key, alias } = option.hit;
    return (
      <>
        <KindMark kind={kindOf(graph, key)} />
        <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
        {alias !== null && <bdi className="hit-alias">{alias}</bdi>}
      </>
    );
  }
  if (option.kind === 'passage') {
    const { source, line, quote, marks } = option.hit;
    return (
      <>
        <q className="hit-quote" dir="auto">
          {segmentsOf(quote, marks, []).map(({ text: words, role, start }) =>
            role === 'mark' ? <mark key={start}>{words}</mark> : words,
          )}
        </q>
        <span className="hit-place">
          <bdi>{source}</bdi>:{line}
        </span>
      </>
    );
  }
  if (option.kind === 'filter') {
    return (
      <>
        <Icon name="filter" size={12} />
        <span className="hit-words">
          Show only what matches “<bdi>{text.trim()}</bdi>”
        </span>
        <span className="hit-place">{option.count}</span>
        <kbd aria-hidden="true">⇧ Enter</kbd>
      </>
    );
  }
  const { label, caps, keys } = option.command;
  return (
    <>
      <span className="hit-words">{label}</span>
      {(caps ?? keys ?? []).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </>
  );
}
