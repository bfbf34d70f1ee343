/** Makes a graph of notes that stand in a test: headings are talks, and every line that holds a name names it. */
import { emptyGraph, type KnowledgeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { nodeKeyOf, slugOf } from '../../../src/schema/keys.ts';
import type { Mention } from '../../../src/schema/place.ts';
import type { SourceText } from '../../../src/schema/sourcesFile.ts';

export const FILE = 'notes.md';

/** A statement on a line: from, relation, to, line. */
export type Statement = readonly [string, string, string, number];

export interface Noted {
  readonly graph: KnowledgeGraph;
  readonly sources: readonly SourceText[];
}

export const keyOf = (label: string): string => nodeKeyOf(slugOf(label));

const RELATIONS = [
  { name: 'presents', label: 'presents', inverse: 'presented by' },
  { name: 'worksFor', label: 'works for', inverse: 'people' },
  { name: 'represents', label: 'on stage in', inverse: 'on behalf of' },
  { name: 'partOf', label: 'part of', inverse: 'parts' },
  { name: 'uses', label: 'uses', inverse: 'used by' },
  { name: 'hasFeature', label: 'has', inverse: 'feature of' },
  { name: 'comparedWith', label: 'compared with', inverse: 'compared with', symmetric: true },
  { name: 'covers', label: 'covers', inverse: 'covered in' },
  { name: 'relatedTo', label: 'related to', inverse: 'related to', symmetric: true },
];

/**
 * @param lines of one file; `# ` begins a talk
 * @param things labels, each of its kind
 */
export function notedGraph(
  lines: readonly string[],
  things: Readonly<Record<string, string>> = {},
  statements: readonly Statement[] = [],
  title = 'Notes',
): Noted {
  const kinds = ['talk', ...new Set(Object.values(things))];
  const graph = emptyGraph({
    schema: 'rayograph/1',
    title,
    sources: [{ id: FILE, title, sha256: '' }],
    kinds: kinds.map((name) => ({
      name,
      label: name,
      plural: `${name}s`,
      shape: 'circle',
      light: 'ink',
      dark: 'ink',
    })),
    relations: RELATIONS.map((relation) => ({ ...relation, from: [], to: [] })),
  });
  const plain = { aliases: [], x: 0, y: 0, size: 5 };
  const talks = talksIn(lines);
  for (const [order, { label, first, last }] of talks.entries()) {
    const mentions = [placeOf(lines, first, label)];
    const range = { source: FILE, first, last };
    graph.addNode(keyOf(label), { ...plain, label, kind: 'talk', salience: 1, mentions, order, range });
  }
  for (const [label, kind] of Object.entries(things)) {
    const mentions = lines.flatMap((line, at) => (holds(line, label) ? [placeOf(lines, at + 1, label)] : []));
    const salience = Math.min(1, mentions.length / 10);
    graph.addNode(keyOf(label), { ...plain, label, kind, salience, mentions });
    for (const talk of talks) {
      const evidence = mentions.filter(({ start }) => start.line >= talk.first && start.line <= talk.last);
      if (evidence.length > 0) addEdge(graph, keyOf(talk.label), 'covers', keyOf(label), evidence);
    }
  }
  for (const [from, relation, to, line] of statements) {
    addEdge(graph, keyOf(from), relation, keyOf(to), [placeOf(lines, line, lines[line - 1] ?? '')]);
  }
  return { graph, sources: [sourceOf(lines)] };
}

function talksIn(lines: readonly string[]) {
  const heads = lines.flatMap((line, at) => (line.startsWith('# ') ? [at + 1] : []));
  return heads.map((first, at) => ({
    label: (lines[first - 1] ?? '').slice(2),
    first,
    last: (heads[at + 1] ?? lines.length + 1) - 1,
  }));
}

const holds = (line: string, label: string): boolean =>
  ` ${line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${label.toLowerCase()} `);

function placeOf(lines: readonly string[], line: number, words: string): Mention {
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = Math.max(0, (lines[line - 1] ?? '').toLowerCase().indexOf(words.toLowerCase()));
  const point = (column: number) => ({ line, column: column + 1, offset: before + column });
  return { source: FILE, start: point(at), end: point(at + words.length) };
}

function addEdge(
  graph: KnowledgeGraph,
  from: string,
  relation: string,
  to: string,
  evidence: Mention[],
): void {
  const key = `${from}>${relation}>${to}`;
  if (from === to || graph.hasEdge(key)) return;
  const attributes = { relation, weight: evidence.length, evidence };
  if (relation === 'comparedWith') graph.addUndirectedEdgeWithKey(key, from, to, attributes);
  else graph.addDirectedEdgeWithKey(key, from, to, attributes);
}

function sourceOf(lines: readonly string[]): SourceText {
  return {
    id: FILE,
    title: 'Notes',
    text: lines.join('\n'),
    blocks: lines.flatMap((line, at) => {
      const kind = line.startsWith('#') ? ('heading' as const) : ('item' as const);
      return line === '' ? [] : [{ kind, depth: 0, parent: -1, first: at + 1, last: at + 1 }];
    }),
    lines: lines.map((line) => ({ state: line === '' ? 'blank' : 'graph' })),
  };
}
