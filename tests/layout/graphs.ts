/** Small graphs for the tests of the layouts, and the same graph put together in another order. */
import type { EdgeAttributes, NodeAttributes } from '../../src/schema/graphFile.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';

const KINDS = ['talk', 'person', 'company', 'component', 'technology', 'concept', 'resource', 'question'];

/** Makes an empty graph whose kinds are those of the ontology, in its order. */
export function graphWithKinds(): KnowledgeGraph {
  const kinds = KINDS.map((name) => ({
    name,
    label: name,
    plural: `${name}s`,
    shape: 'circle' as const,
    light: 'ink',
    dark: 'ink',
  }));
  return emptyGraph({ schema: 'rayograph/1', title: 'test', sources: [], kinds, relations: [] });
}

const mentionOn = (line: number) => ({
  source: 'notes.md',
  start: { line, column: 1, offset: line * 80 },
  end: { line, column: 9, offset: line * 80 + 8 },
});

/** Adds a node. @param line where it is first named; the order of a talk too */
export function addNode(
  graph: KnowledgeGraph,
  key: string,
  kind: string,
  line: number,
  more: Partial<NodeAttributes> = {},
): void {
  const talk = { size: 10, order: line, range: { source: 'notes.md', first: line, last: line + 9 } };
  graph.addNode(key, {
    label: key.slice(2),
    kind,
    aliases: [],
    mentions: [mentionOn(line)],
    salience: 0.5,
    x: 0,
    y: 0,
    size: 6,
    ...(kind === 'talk' ? talk : {}),
    ...more,
  });
}

export function addEdge(
  graph: KnowledgeGraph,
  source: string,
  relation: string,
  target: string,
  more: Partial<EdgeAttributes> = {},
): void {
  graph.addDirectedEdgeWithKey(`${source}>${relation}>${target}`, source, target, {
    relation,
    weight: 1,
    evidence: [],
    ...more,
  });
}

export interface Plan {
  readonly talks: number;
  /** How many things each talk has alone, or how many the talk of a number has. */
  readonly own: number | ((talk: number) => number);
  /** For each shared thing, the numbers of the talks that share it. */
  readonly shared?: readonly (readonly number[])[];
  /** How many things no edge joins to anything. */
  readonly loose?: number;
}

/** Builds a graph like that of a summit's notes: talk `n:t3` has `n:t3-0`, `n:t3-1` …; `n:s0` is shared, `n:l0` loose. */
export function summit({ talks, own, shared = [], loose = 0 }: Plan): KnowledgeGraph {
  const graph = graphWithKinds();
  for (let talk = 0; talk < talks; talk += 1) {
    addNode(graph, `n:t${talk}`, 'talk', talk * 10 + 1);
    for (let index = 0; index < (typeof own === 'number' ? own : own(talk)); index += 1) {
      const key = `n:t${talk}-${index}`;
      addNode(graph, key, KINDS[1 + (index % 7)] ?? 'concept', talk * 10 + 2 + index);
      addEdge(graph, `n:t${talk}`, 'covers', key);
    }
  }
  for (const [index, sharers] of shared.entries()) {
    addNode(graph, `n:s${index}`, 'concept', 5000 + index, { size: 8 });
    for (const talk of sharers) addEdge(graph, `n:t${talk}`, 'covers', `n:s${index}`);
  }
  for (let index = 0; index < loose; index += 1) addNode(graph, `n:l${index}`, 'concept', 9000 + index);
  return graph;
}

/** A summit about as large as the sample's: 10 talks, 130 nodes, things shared by two, three and all. */
export const sampleLike = (): KnowledgeGraph =>
  summit({
    talks: 10,
    own: 10,
    shared: [
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((talk) => [talk, talk + 1]),
      ...[0, 0, 0, 0].map((talk) => [talk, 3]),
      [0, 4, 7],
      [2, 5, 9],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    loose: 5,
  });

/** The same graph with nodes and edges inserted in another order. */
export function reordered(graph: KnowledgeGraph): KnowledgeGraph {
  const other = graphWithKinds();
  // Stepping by a number that shares no factor with the length visits everything once.
  const stepped = <T>(items: readonly T[]): T[] =>
    items.map((_, index) => items[(index * 7919 + 3) % items.length]).filter((item) => item !== undefined);
  for (const key of stepped(graph.nodes())) other.addNode(key, graph.getNodeAttributes(key));
  for (const key of stepped(graph.edges())) {
    const [source, target] = graph.extremities(key);
    other.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key));
  }
  return other;
}
