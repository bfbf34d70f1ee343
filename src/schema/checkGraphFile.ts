/** The border where a graph from outside becomes one of ours: everything past it may trust the types. */
import * as v from 'valibot';
import { type GraphFile, GraphFileSchema } from './graphFile.ts';

/** Either the graph, or the first thing that is wrong with it, in a sentence that names the place. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: string };

/**
 * Checks what was parsed from a graph file: its form, that no key stands twice, that each edge joins nodes
 * that exist, and that kinds and relations are among those that the file declares.
 */
export function checkGraphFile(value: unknown): Checked<GraphFile> {
  const parsed = v.safeParse(GraphFileSchema, value, { abortEarly: true });
  if (!parsed.success) return { ok: false, fault: describeIssue(parsed.issues[0]) };
  const fault = faultOfGraph(parsed.output);
  return fault === undefined ? { ok: true, value: parsed.output } : { ok: false, fault };
}

/** Says where in the file a fault is and what was expected there, as `nodes.3.attributes.x: …`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return `${path ?? 'the file as a whole'}: ${issue.message.replace(/^Invalid \w+: /u, '')}`;
}

/**
 * Finds the first thing that is wrong with a graph that types do not rule out: a key that stands twice, an edge to a node
 * that is not there, a kind or a relation that is not declared, a position that is no number; undefined where all is well.
 */
export function faultOfGraph({ attributes, nodes, edges }: GraphFile): string | undefined {
  const kinds = new Set(attributes.kinds.map((kind) => kind.name));
  const relations = new Set(attributes.relations.map((relation) => relation.name));
  const nodeKeys = new Set<string>();
  for (const { key, attributes: node } of nodes) {
    if (nodeKeys.has(key)) return `nodes: the key ${key} stands twice`;
    if (!kinds.has(node.kind)) return `node ${key}: its kind "${node.kind}" is not among the file's kinds`;
    if (!Number.isFinite(node.x) || !Number.isFinite(node.y)) return `node ${key}: its position is no number`;
    nodeKeys.add(key);
  }
  const edgeKeys = new Set<string>();
  for (const { key, source, target, attributes: edge } of edges) {
    if (edgeKeys.has(key)) return `edges: the key ${key} stands twice`;
    if (!nodeKeys.has(source) || !nodeKeys.has(target)) {
      const missing = nodeKeys.has(source) ? target : source;
      return `edge ${key}: it joins ${missing}, which is no node of the file`;
    }
    if (!relations.has(edge.relation)) {
      return `edge ${key}: its relation "${edge.relation}" is not among the file's relations`;
    }
    edgeKeys.add(key);
  }
  return undefined;
}
