/** From what a person calls a thing to its node: label, alias or slug, exactly or whatever the case and the hyphens. */
import { compareText } from '../../query/compareText.ts';
import { perObject } from '../../query/perObject.ts';
import { slugOf, slugOfKey } from '../../schema/keys.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';

/** Finds the key of the node that a name means; undefined where there is none. */
export function keyOfName(graph: KnowledgeGraph, name: string): string | undefined {
  const { exact, folded } = namesOf(graph);
  const wanted = name.trim();
  return exact.get(wanted) ?? folded.get(slugOf(wanted));
}

const namesOf = perObject((graph: KnowledgeGraph) => {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const keys = graph.nodes().sort(compareText);
  const add = (names: Map<string, string>, name: string, key: string): void => {
    if (!names.has(name)) names.set(name, key);
  };
  for (const key of keys) add(exact, graph.getNodeAttribute(key, 'label'), key);
  for (const key of keys) for (const alias of graph.getNodeAttribute(key, 'aliases')) add(exact, alias, key);
  for (const key of keys) add(folded, slugOfKey(key), key);
  for (const [name, key] of exact) if (/[\p{L}\p{N}]/u.test(name)) add(folded, slugOf(name), key);
  return { exact, folded };
});
