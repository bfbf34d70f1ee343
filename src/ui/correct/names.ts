/** How the view names nodes in corrections, and finds the one that somebody typed. */
import { slugOf, slugOfKey } from '../../schema/keys.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';

/** The label, where it leads back to the node; else its slug. */
export function nameOf(graph: KnowledgeGraph, key: string): string {
  const label = graph.getNodeAttribute(key, 'label');
  const slug = slugOfKey(key);
  const isOnly = graph.findNode((other, node) => other !== key && node.label === label) === undefined;
  return isOnly && slugOf(label) === slug ? label : slug;
}

/** Finds the node of a label, a slug or a spelling, in any capitals. */
export function keyNamed(graph: KnowledgeGraph, name: string): string | undefined {
  const slug = slugOf(name);
  if (name.trim() === '') return undefined;
  return (
    graph.findNode((key) => slugOfKey(key) === name) ??
    graph.findNode((_, { label }) => label === name) ??
    graph.findNode((_, { label }) => slugOf(label) === slug) ??
    graph.findNode((_, { aliases }) => aliases.some((alias) => slugOf(alias) === slug))
  );
}
