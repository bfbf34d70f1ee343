/** The forms about one name: what it is called, what kind it is, what else means it, and that it is known. */
import { useState } from 'react';
import { useActions } from '../stage.tsx';
import { ChoiceField, FormFrame, type FormProps, TextField, kindOptions } from './formParts.tsx';
import { nameOf } from './names.ts';
import { addKnownName } from './servedFile.ts';

/** Gives another name. */
export function RenameForm({ dataset: { graph }, form: { key } }: FormProps) {
  const { label } = graph.getNodeAttributes(key);
  const [to, setTo] = useState(label);
  const { correct } = useActions();
  const canDo = to.trim() !== '' && to.trim() !== label;
  return (
    <FormFrame
      says={
        canDo ? `“${label}” stays as another spelling of ${to.trim()}.` : 'Type the name that it should have.'
      }
      action="Rename"
      canDo={canDo}
      onDo={() => correct({ rename: nameOf(graph, key), to: to.trim() }, `rename ${label}`)}
    >
      <TextField label="New name" value={to} onChange={setTo} />
    </FormFrame>
  );
}

/** Gives another kind. */
export function KindForm({ dataset: { graph }, form: { key } }: FormProps) {
  const { label, kind: old } = graph.getNodeAttributes(key);
  const [kind, setKind] = useState(old);
  const { correct } = useActions();
  const options = kindOptions(graph);
  const word = options.find(({ value }) => value === kind)?.label.toLowerCase();
  return (
    <FormFrame
      says={
        kind === old
          ? 'Choose what it is.'
          : `${label} becomes a ${word ?? kind} and keeps its lines and connections.`
      }
      action="Change"
      canDo={kind !== old}
      onDo={() => correct({ retype: nameOf(graph, key), kind }, `kind of ${label}`)}
    >
      <ChoiceField label="Kind" value={kind} onChange={setKind} options={options} />
    </FormFrame>
  );
}

/** Has another spelling always mean it. */
export function TreatForm({ dataset: { graph }, form: { key } }: FormProps) {
  const { label } = graph.getNodeAttributes(key);
  const [treat, setTreat] = useState('');
  const { correct } = useActions();
  const canDo = treat.trim() !== '' && treat.trim() !== label;
  return (
    <FormFrame
      says={
        canDo ? `Wherever the notes say “${treat.trim()}”, they mean ${label}.` : 'Type what else means it.'
      }
      action="Always treat so"
      canDo={canDo}
      onDo={() =>
        correct({ treat: treat.trim(), as: nameOf(graph, key) }, `treat ${treat.trim()} as ${label}`)
      }
    >
      <TextField label={`What is written for ${label}`} value={treat} onChange={setTreat} />
    </FormFrame>
  );
}

/** Adds it to the names that are known beforehand. */
export function KnownForm({ dataset: { graph }, form: { key } }: FormProps) {
  const { label, kind } = graph.getNodeAttributes(key);
  const options = kindOptions(graph).filter(({ value }) => !['resource', 'question'].includes(value));
  const [chosen, setKind] = useState(options.some(({ value }) => value === kind) ? kind : 'concept');
  const { openCorrection, notify } = useActions();
  const add = async (): Promise<void> => {
    try {
      await addKnownName(label, chosen);
      notify(`${label} is a known name now, in graph/gazetteer/own-names.yaml.`);
    } catch (error) {
      notify(`${label} could not be added: ${error instanceof Error ? error.message : String(error)}`);
    }
    openCorrection(null);
  };
  return (
    <FormFrame
      says={`${label} will be known in all notes, however it is spaced or capitalised. This is not undone by Undo: it is a line in graph/gazetteer/own-names.yaml.`}
      action="Add"
      canDo
      onDo={() => void add()}
    >
      <ChoiceField label="Kind" value={chosen} onChange={setKind} options={options} />
    </FormFrame>
  );
}
