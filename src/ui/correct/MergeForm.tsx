/** Merges a node into another, after saying what that will do. */
import { useId, useState } from 'react';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { useActions } from '../stage.tsx';
import { FormFrame, type FormProps, NameList, TextField } from './formParts.tsx';
import { keyNamed, nameOf } from './names.ts';

/** Shows the form; the other node is searched, unless it was dragged on. */
export function MergeForm({ dataset: { graph }, form: { key, other } }: FormProps) {
  const [name, setName] = useState(other !== undefined && graph.hasNode(other) ? nameOf(graph, other) : '');
  const { correct, select } = useActions();
  const list = useId();
  const into = keyNamed(graph, name);
  const { label } = graph.getNodeAttributes(key);
  const fault = faultOf(graph, key, into, name);
  const merge = (): void => {
    if (into === undefined) return;
    correct({ merge: nameOf(graph, key), into: nameOf(graph, into) }, `merge ${label}`);
    select(into);
  };
  return (
    <FormFrame
      says={fault ?? willHappen(graph, key, into ?? key)}
      action="Merge"
      canDo={fault === null}
      onDo={merge}
    >
      <TextField label="Merge into" value={name} onChange={setName} list={list} />
      <NameList id={list} graph={graph} without={key} />
    </FormFrame>
  );
}

function faultOf(graph: KnowledgeGraph, key: string, into: string | undefined, name: string): string | null {
  if (name.trim() === '') return 'Type what it is the same as.';
  if (into === undefined) return `Nothing is called “${name}”.`;
  if (into === key) return 'That is the same thing already.';
  const isTalk = (node: string): boolean => graph.getNodeAttribute(node, 'kind') === 'talk';
  return isTalk(key) === isTalk(into) ? null : 'A talk can only be merged with a talk.';
}

function willHappen(graph: KnowledgeGraph, key: string, into: string): string {
  const [from, to] = [graph.getNodeAttributes(key), graph.getNodeAttributes(into)];
  const count = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  const kind = from.kind === to.kind ? '' : ` It is a ${to.kind} then.`;
  return `${to.label} takes on ${count(from.mentions.length, 'mention')} and ${count(graph.degree(key), 'connection')} of ${from.label}, which becomes another spelling of it.${kind}`;
}
