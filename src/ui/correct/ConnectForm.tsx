/** Adds a connection between two nodes, with a line of the notes that says so. */
import { useId, useState } from 'react';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { Dataset } from '../../state/dataset.ts';
import { useActions } from '../stage.tsx';
import { ChoiceField, FormFrame, type FormProps, NameList, TextField } from './formParts.tsx';
import { keyNamed, nameOf } from './names.ts';
import { type NoteLine, linesOf, quoteOf } from './noteLines.ts';

const BACK = '< ';

/** Shows the form: the other end, the relation, then the line. */
export function ConnectForm({ dataset, form: { key } }: FormProps) {
  const { graph, sources } = dataset;
  const [name, setName] = useState('');
  const [wished, setWished] = useState('');
  const [at, setAt] = useState('0');
  const { correct } = useActions();
  const list = useId();
  const other = keyNamed(graph, name);
  const { label } = graph.getNodeAttributes(key);
  const relations = other === undefined || other === key ? [] : relationsOf(graph, key, other);
  const relation = relations.find(({ value }) => value === wished) ?? relations[0];
  const lines = other === undefined ? [] : linesAbout(dataset, key, other);
  const line = lines[Number(at)] ?? lines[0];
  const fault =
    name.trim() === ''
      ? 'Type what it is connected with.'
      : other === undefined
        ? `Nothing is called “${name}”.`
        : relation === undefined
          ? 'No relation joins things of these kinds.'
          : line === undefined
            ? 'No line of the notes names either.'
            : null;
  const connect = (): void => {
    if (other === undefined || relation === undefined || line === undefined) return;
    const isBack = relation.value.startsWith(BACK);
    const [from, to] = isBack ? [other, key] : [key, other];
    correct(
      {
        connect: isBack ? relation.value.slice(BACK.length) : relation.value,
        from: nameOf(graph, from),
        to: nameOf(graph, to),
        ...quoteOf(sources, line),
      },
      `connect ${label}`,
    );
  };
  return (
    <FormFrame
      says={fault ?? `The line “${line?.words ?? ''}” will be quoted for it.`}
      action="Connect"
      canDo={fault === null}
      onDo={connect}
    >
      <TextField label="Connect with" value={name} onChange={setName} list={list} />
      <NameList id={list} graph={graph} without={key} />
      {relation !== undefined && (
        <ChoiceField label="How" value={relation.value} onChange={setWished} options={relations} />
      )}
      {line !== undefined && relation !== undefined && (
        <ChoiceField
          label="Line of the notes that says so"
          value={String(lines.indexOf(line))}
          onChange={setAt}
          options={lines.map(({ source, line: number, words }, place) => ({
            value: String(place),
            label: `${source}:${String(number)} ${words}`,
          }))}
        />
      )}
    </FormFrame>
  );
}

/** The relations that may join two nodes, in both directions. */
function relationsOf(graph: KnowledgeGraph, a: string, b: string): { value: string; label: string }[] {
  const [one, other] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
  return graph
    .getAttribute('relations')
    .filter(({ name }) => name !== 'relatedTo')
    .flatMap(({ name, label, inverse, from, to, symmetric }) => [
      ...(from.includes(one.kind) && to.includes(other.kind)
        ? [{ value: name, label: `${one.label} ${label} ${other.label}` }]
        : []),
      ...(symmetric !== true && from.includes(other.kind) && to.includes(one.kind)
        ? [{ value: BACK + name, label: `${one.label}: ${inverse} ${other.label}` }]
        : []),
    ]);
}

/** Lines that name both come first. */
function linesAbout({ graph, sources }: Dataset, a: string, b: string): NoteLine[] {
  const [one, other] = [a, b].map((key) => linesOf(sources, graph.getNodeAttribute(key, 'mentions')));
  const isBoth = ({ source, line }: NoteLine): boolean =>
    (other ?? []).some((known) => known.source === source && known.line === line);
  const both = (one ?? []).filter(isBoth);
  return [
    ...both,
    ...(one ?? []).filter((line) => !isBoth(line)),
    ...(other ?? []).filter(
      (line) => !both.some((known) => known.source === line.source && known.line === line.line),
    ),
  ];
}
