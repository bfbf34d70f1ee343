/** What the forms of corrections are made of. */
import type { ReactNode } from 'react';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { CorrectForm } from '../../state/correcting.ts';
import type { Dataset } from '../../state/dataset.ts';
import { nameOf } from './names.ts';

export interface FormProps {
  readonly dataset: Dataset;
  readonly form: CorrectForm;
}

interface FrameProps {
  /** What will happen, in a sentence. */
  readonly says: ReactNode;
  readonly action: string;
  readonly canDo: boolean;
  readonly onDo: () => void;
  readonly children?: ReactNode;
}

/** A form with a sentence that says what will happen, and the button that does it. */
export function FormFrame({ says, action, canDo, onDo, children }: FrameProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (canDo) onDo();
      }}
    >
      {children}
      <p className="correct-says" role="status">
        {says}
      </p>
      <button type="submit" className="button" disabled={!canDo}>
        {action}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The id of a list of what may be meant. */
  readonly list?: string;
}

/** A field for words. */
export function TextField({ label, value, onChange, list }: FieldProps) {
  return (
    <label className="correct-field">
      <span>{label}</span>
      <input
        type="text"
        className="field"
        autoComplete="off"
        maxLength={200}
        list={list}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'list'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice among a few. */
export function ChoiceField({ label, value, onChange, options }: ChoiceProps) {
  return (
    <label className="correct-field">
      <span>{label}</span>
      <select className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All names but one, for a field to complete. */
export function NameList({
  id,
  graph,
  without,
}: {
  readonly id: string;
  readonly graph: KnowledgeGraph;
  readonly without?: string;
}) {
  return (
    <datalist id={id}>
      {graph
        .filterNodes((key) => key !== without)
        .map((key) => (
          <option key={key}>{nameOf(graph, key)}</option>
        ))}
    </datalist>
  );
}

/** The kinds that a correction may give. */
export const kindOptions = (graph: KnowledgeGraph): { value: string; label: string }[] =>
  graph
    .getAttribute('kinds')
    .filter(({ name }) => name !== 'talk')
    .map(({ name, label }) => ({ value: name, label }));
