/** Adds what the finders missed, with the line that was marked as its evidence. */
import { useId, useState } from 'react';
import type { MissedForm } from '../../state/correcting.ts';
import type { Dataset } from '../../state/dataset.ts';
import { useActions } from '../stage.tsx';
import { ChoiceField, FormFrame, NameList, TextField, kindOptions } from './formParts.tsx';
import { keyNamed } from './names.ts';
import { lineAt, quoteOf } from './noteLines.ts';

interface Props {
  readonly dataset: Dataset;
  readonly form: MissedForm;
}

/** Shows the form: the line, the name, and the kind of what has no such name yet. */
export function AddForm({ dataset: { graph, sources }, form }: Props) {
  const options = kindOptions(graph);
  const [name, setName] = useState('');
  const [wished, setWished] = useState(
    options.find(({ value }) => value === 'concept')?.value ?? options[0]?.value ?? '',
  );
  const { correct } = useActions();
  const list = useId();
  const line = lineAt(sources, form.source, form.line);
  const known = keyNamed(graph, name);
  const { label, kind } =
    known === undefined ? { label: name.trim(), kind: wished } : graph.getNodeAttributes(known);
  const fault =
    line === undefined
      ? 'This line is not in the notes any more.'
      : label === ''
        ? 'Type what this line is about.'
        : kind === 'talk'
          ? `${label} is a talk: only its heading names it.`
          : null;
  const says =
    fault ??
    (known === undefined
      ? `${label} is added, with this line.`
      : `${label} is there already: it gets this line.`);
  return (
    <FormFrame
      says={says}
      action="Add"
      canDo={fault === null}
      onDo={() => {
        if (line !== undefined) correct({ add: label, kind, ...quoteOf(sources, line) }, `add ${label}`);
      }}
    >
      <blockquote className="correct-quote">
        <bdi>{line?.words}</bdi>
      </blockquote>
      <TextField label="Name" value={name} onChange={setName} list={list} />
      <NameList id={list} graph={graph} />
      {known === undefined && (
        <ChoiceField label="Kind" value={wished} onChange={setWished} options={options} />
      )}
    </FormFrame>
  );
}
