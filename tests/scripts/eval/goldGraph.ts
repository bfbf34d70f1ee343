/** A small gold graph, and the same as a graph that an extractor would build if it agreed in everything. */
import type { Gold } from '../../../scripts/eval/gold.ts';
import { type Score, score } from '../../../scripts/eval/score.ts';
import type { GraphFile } from '../../../src/schema/graphFile.ts';

export const GOLD: Gold = {
  source: 'note.md',
  entities: [
    { id: 'acme', label: 'Acme', kinds: ['company'], aliases: ['Acme Inc'], lines: [1, 2], required: true },
    { id: 't-acme', label: 'Acme', kinds: ['talk'], aliases: [], lines: [1], required: true, range: [1, 7] },
    {
      id: 't-glaze',
      label: 'Glazing',
      kinds: ['talk'],
      aliases: [],
      lines: [4],
      required: true,
      range: [4, 5],
    },
    {
      id: 't-extra',
      label: 'Extra',
      kinds: ['talk'],
      aliases: [],
      lines: [9],
      required: false,
      range: [9, 9],
    },
    {
      id: 'kiln',
      label: 'Kiln',
      kinds: ['component', 'technology'],
      aliases: ['kilm'],
      lines: [2, 5],
      required: true,
    },
    { id: 'oven', label: 'Oven', kinds: ['technology'], aliases: [], lines: [5], required: true },
    { id: 'clay', label: 'clay', kinds: ['concept'], aliases: [], lines: [5], required: false },
    { id: 'site', label: 'acme.example', kinds: ['resource'], aliases: [], lines: [7], required: true },
  ],
  relations: [
    { source: 'acme', relation: ['provides', 'uses'], target: 'kiln', lines: [2], required: true },
    { source: 'kiln', relation: ['comparedWith'], target: 'oven', lines: [5], required: true },
    { source: 'oven', relation: ['uses'], target: 'clay', lines: [5], required: false },
  ],
  relatedTalks: [
    ['t-acme', 't-glaze', 3],
    ['t-acme', 't-extra', 1],
  ],
  junk: ['day 1'],
};

export type Node = GraphFile['nodes'][number];
export type Edge = GraphFile['edges'][number];
export type Draft = { nodes: Node[]; edges: Edge[] };

/** A node that is mentioned on some lines. */
export function node(
  key: string,
  label: string,
  kind: string,
  lines: readonly number[],
  aliases: string[] = [],
): Node {
  const mentions = lines.map((line) => ({
    source: 'note.md',
    start: { line, column: 1, offset: 0 },
    end: { line, column: 2, offset: 1 },
  }));
  return { key, attributes: { label, kind, aliases, mentions, salience: 1, x: 0, y: 0, size: 1 } };
}

export const edge = (
  source: string,
  relation: string,
  target: string,
  weight = 1,
  derived = false,
): Edge => ({
  key: `${source}>${relation}>${target}`,
  source,
  target,
  attributes: { relation, weight, evidence: [], ...(derived ? { derived } : {}) },
});

/** Scores the gold as a graph, after a change. */
export function scoreOf(change: (draft: Draft) => void = () => {}): Score {
  const draft: Draft = {
    nodes: GOLD.entities.map((entity) =>
      node(entity.id, entity.label, entity.kinds[0] ?? '', entity.lines, [...entity.aliases]),
    ),
    edges: [
      ...GOLD.relations.map(({ source, relation, target }) => edge(source, relation[0] ?? '', target)),
      edge('t-acme', 'covers', 'acme'),
      edge('t-acme', 'covers', 'kiln'),
      edge('t-glaze', 'covers', 'kiln'),
      edge('t-glaze', 'covers', 'oven'),
      ...GOLD.relatedTalks.map(([a, b, grade]) => edge(a, 'relatedTo', b, grade, true)),
    ],
  };
  change(draft);
  return score(GOLD, draft as unknown as GraphFile);
}
