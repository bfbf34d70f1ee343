/** A few lines of notes with their graph, small enough to be read beside a test. */
import { emptyGraph, type KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';
import type { Mention, Point } from '../../src/schema/place.ts';
import type { BlockKind, SourceText } from '../../src/schema/sourcesFile.ts';

const FILE = 'notes.md';
const LINES = [
  '# Alpha', //                                     1
  '', //                                            2
  '- the catalog', //                               3
  '  - extract llm with **VLLM**', //               4
  '  - also LLMs', //                               5
  '- done', //                                      6
  '', //                                            7
  '## Inner ##', //                                 8
  '', //                                            9
  '| **Ray Core** | - tasks<br>- remote LLM |', // 10
  '|---|---|', //                                  11
  '', //                                           12
  '# Beta', //                                     13
  '', //                                           14
  'an LLM again', //                               15
  '  and ray', //                                  16
];

/** Each block as its kind, its first and last line, and its parent. */
const BLOCKS: readonly [BlockKind, number, number, number][] = [
  ['heading', 1, 1, -1],
  ['item', 3, 3, -1],
  ['item', 4, 4, 1],
  ['item', 5, 5, 1],
  ['item', 6, 6, -1],
  ['heading', 8, 8, -1],
  ['row', 10, 10, -1],
  ['row', 11, 11, -1],
  ['heading', 13, 13, -1],
  ['paragraph', 15, 16, -1],
];

const TEXT = LINES.join('\n');

export const SAMPLE_SOURCES: readonly SourceText[] = [
  {
    id: FILE,
    title: 'Notes',
    text: TEXT,
    blocks: BLOCKS.map(([kind, first, last, parent]) => ({
      kind,
      first,
      last,
      parent,
      depth: parent < 0 ? 0 : 1,
    })),
    lines: LINES.map((line, at) => ({
      state: line === '' ? 'blank' : at === 5 ? 'unused' : at === 10 ? 'uncertain' : 'graph',
    })),
  },
];

/** The place of the words on a line, the first of them or the one after `from` columns. */
export function placeOf(line: number, words: string, from = 0): Mention {
  const start = LINES.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const column = (LINES[line - 1] ?? '').indexOf(words, from);
  if (column < 0) throw new Error(`line ${String(line)} does not hold ${words}`);
  const point = (at: number): Point => ({ line, column: at + 1, offset: start + at });
  return { source: FILE, start: point(column), end: point(column + words.length) };
}

/** Two talks, the second with a third inside it; LLM is named in all of them. */
export function sampleGraph(): KnowledgeGraph {
  const kind = (name: string, plural: string) => ({
    name,
    label: name,
    plural,
    shape: 'circle' as const,
    light: 'ink',
    dark: 'ink',
  });
  const relation = (name: string, label: string, inverse: string, symmetric = false) => ({
    name,
    label,
    inverse,
    from: [],
    to: [],
    symmetric,
  });
  const graph = emptyGraph({
    schema: 'rayograph/1',
    title: 'Sample',
    sources: [{ id: FILE, title: 'Notes', sha256: '' }],
    kinds: [kind('talk', 'Talks'), kind('concept', 'Concepts'), kind('person', 'People')],
    relations: [
      relation('presents', 'presents', 'presented by'),
      relation('uses', 'uses', 'used by'),
      relation('comparedWith', 'compared with', 'compared with', true),
      relation('covers', 'covers', 'covered in'),
      relation('relatedTo', 'related to', 'related to', true),
    ],
  });
  const node = (key: string, label: string, what: string, rest: object, x = 0, y = 0): void => {
    const plain = { aliases: [], mentions: [], salience: 0.5, size: 5 };
    graph.addNode(key, { ...plain, label, kind: what, x, y, ...rest });
  };
  const range = (first: number, last: number) => ({ source: FILE, first, last });
  node('n:alpha', 'Alpha', 'talk', { order: 0, range: range(1, 12), mentions: [placeOf(1, 'Alpha')] });
  node(
    'n:inner',
    'Inner',
    'talk',
    { order: 1, range: range(8, 12), mentions: [placeOf(8, 'Inner')] },
    0,
    -10,
  );
  node('n:beta', 'Beta', 'talk', { order: 2, range: range(13, 16), mentions: [placeOf(13, 'Beta')] }, 20, 0);
  node(
    'n:llm',
    'LLM',
    'concept',
    {
      aliases: ['Large language model'],
      salience: 0.9,
      mentions: [placeOf(4, 'llm'), placeOf(5, 'LLMs'), placeOf(10, 'LLM'), placeOf(15, 'LLM')],
    },
    10,
    0,
  );
  node('n:vllm', 'vLLM', 'concept', { mentions: [placeOf(4, 'VLLM')] }, 10, 10);
  node('n:ray-core', 'Ray Core', 'concept', { mentions: [placeOf(10, 'Ray Core')] }, 10, -10);
  node('n:ray', 'Ray', 'concept', { aliases: ['Ráy'], mentions: [placeOf(10, 'Ray'), placeOf(16, 'ray')] });
  node('n:ann', 'Ann', 'person', { mentions: [] });
  const edge = (from: string, name: string, to: string, rest: object = {}): void => {
    graph.addDirectedEdgeWithKey(`${from}>${name}>${to}`, from, to, {
      relation: name,
      weight: 1,
      evidence: [],
      ...rest,
    });
  };
  edge('n:alpha', 'covers', 'n:llm', {
    evidence: [placeOf(5, 'LLMs'), placeOf(4, 'llm'), placeOf(4, 'llm')],
  });
  edge('n:alpha', 'covers', 'n:vllm', { evidence: [placeOf(4, 'VLLM')] });
  edge('n:inner', 'covers', 'n:llm', { evidence: [placeOf(10, 'LLM')] });
  edge('n:beta', 'covers', 'n:llm', { evidence: [placeOf(15, 'LLM')] });
  edge('n:vllm', 'uses', 'n:llm', { evidence: [placeOf(4, 'llm')] });
  edge('n:ann', 'presents', 'n:alpha');
  edge('n:ray-core', 'comparedWith', 'n:vllm');
  edge('n:alpha', 'relatedTo', 'n:beta', { derived: true });
  return graph;
}
