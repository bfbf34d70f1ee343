/** Splits a node: the lines that are ticked are about something else. */
import { useMemo, useState } from 'react';
import { useActions } from '../stage.tsx';
import { ChoiceField, FormFrame, type FormProps, TextField, kindOptions } from './formParts.tsx';
import { nameOf } from './names.ts';
import { type NoteLine, linesOf, quoteOf } from './noteLines.ts';

const idOf = ({ source, line }: NoteLine): string => `${source}:${String(line)}`;

/** Shows the form. */
export function SplitForm({ dataset: { graph, sources }, form: { key } }: FormProps) {
  const { label, mentions, kind: old } = graph.getNodeAttributes(key);
  const lines = useMemo(() => linesOf(sources, mentions), [sources, mentions]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState('');
  const [kind, setKind] = useState(old);
  const { correct } = useActions();
  const moved = lines.filter((line) => ticked.has(idOf(line)));
  const fault =
    lines.length < 2
      ? 'One line alone names it: rename it instead.'
      : moved.length === 0
        ? 'Tick the lines that are about something else.'
        : moved.length === lines.length
          ? `Leave at least one line to ${label}.`
          : to.trim() === '' || to.trim() === label
            ? 'Type what the ticked lines are about.'
            : null;
  return (
    <FormFrame
      says={
        fault ??
        `${to.trim()} gets ${String(moved.length)} of ${String(lines.length)} lines and the connections that rest on them.`
      }
      action="Split"
      canDo={fault === null}
      onDo={() =>
        correct(
          {
            split: nameOf(graph, key),
            to: to.trim(),
            ...(kind === old ? {} : { kind }),
            lines: moved.map((line) => quoteOf(sources, line)),
          },
          `split ${label}`,
        )
      }
    >
      <fieldset className="correct-lines">
        <legend>Lines about something else</legend>
        {lines.map((line) => (
          <label key={idOf(line)}>
            <input
              type="checkbox"
              aria-label={`${line.words} ${idOf(line)}`}
              checked={ticked.has(idOf(line))}
              onChange={({ target }) => {
                const others = [...ticked].filter((id) => id !== idOf(line));
                setTicked(new Set(target.checked ? [...others, idOf(line)] : others));
              }}
            />
            <span>
              <bdi>{line.words}</bdi> <small>{idOf(line)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField label="Name of the new one" value={to} onChange={setTo} />
      <ChoiceField label="Kind" value={kind} onChange={setKind} options={kindOptions(graph)} />
    </FormFrame>
  );
}
