/** Relations as sentences. The ontology says how a relation reads ("uses", "part of"); here it gets its subject. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';

/** "uses", "is a", "works for" are verbs; "part of", "compared with" need one. */
const isVerb = (label: string): boolean => /^\p{L}+s\b/u.test(label);

/** Finds how a relation reads from its source to its target. */
export const labelOf = (graph: KnowledgeGraph, relation: string): string =>
  graph.getAttribute('relations').find(({ name }) => name === relation)?.label ?? relation;

/** "Instacart uses vLLM", "Ray Core is part of Ray". */
export const sentence = (subject: string, label: string, object: string): string =>
  isVerb(label) ? `${subject} ${label} ${object}` : `${subject} is ${label} ${object}`;

/** For several subjects: "use", "have", "are", "work for"; what is no verb stays. */
export function pluralOf(label: string): string {
  if (!isVerb(label)) return label;
  const [verb = '', ...rest] = label.split(' ');
  const several: Partial<Record<string, string>> = { is: 'are', has: 'have', does: 'do' };
  const plain = several[verb] ?? verb.replace(/ies$/u, 'y').replace(/(ch|sh|x|ss)es$|s$/u, '$1');
  return [plain, ...rest].join(' ');
}
