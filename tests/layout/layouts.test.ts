import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/layout/layouts.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';
import { addEdge, addNode, graphWithKinds, reordered, sampleLike, summit } from './graphs.ts';
import { overlaps, unplaced } from './measures.ts';

function withoutTalks(): KnowledgeGraph {
  const graph = graphWithKinds();
  for (let index = 0; index < 40; index += 1) addNode(graph, `n:c${index}`, 'concept', index + 1);
  for (let index = 1; index < 30; index += 1) {
    addEdge(graph, `n:c${index}`, 'uses', `n:c${Math.floor(index / 3)}`);
  }
  return graph;
}

const chain = (from: number): number[] => [from, (from + 1) % 300];

const GRAPHS: Readonly<Record<string, () => KnowledgeGraph>> = {
  'an empty graph': graphWithKinds,
  'no talk': withoutTalks,
  'a single talk that has nothing': () => summit({ talks: 1, own: 0 }),
  'one talk': () => summit({ talks: 1, own: 9 }),
  'one talk with 70 things': () => summit({ talks: 1, own: 70, loose: 3 }),
  'three talks': () =>
    summit({
      talks: 3,
      own: 7,
      shared: [
        [0, 1],
        [1, 2],
        [0, 1, 2],
      ],
    }),
  'a graph like the sample': sampleLike,
  '300 talks': () =>
    summit({ talks: 300, own: 4, shared: Array.from({ length: 300 }, (_, at) => chain(at)), loose: 20 }),
  'more talks than can be arranged': () => summit({ talks: 450, own: 2 }),
  'only isolated nodes': () => summit({ talks: 0, own: 0, loose: 30 }),
};

describe('every layout', () => {
  for (const { name, arrange } of LAYOUTS) {
    const place = (graph: KnowledgeGraph) => arrange(graph).places;
    describe(name, () => {
      for (const [title, build] of Object.entries(GRAPHS)) {
        it(`gives each node of ${title} a finite place of its own`, () => {
          const graph = build();
          const positions = place(graph);
          expect(unplaced(graph, positions)).toEqual([]);
          expect(positions.size).toBe(graph.order);
          expect(overlaps(graph, positions)).toEqual([]);
        });
      }

      it('does not depend on the order in which nodes and edges were inserted', () => {
        for (const graph of [sampleLike(), withoutTalks()]) {
          expect(place(reordered(graph))).toEqual(place(graph));
        }
      });

      it('does not depend on where the nodes were before, and leaves the graph as it was', () => {
        const graph = sampleLike();
        const first = place(graph);
        graph.updateEachNodeAttributes((_, node) => ({ ...node, x: 7, y: -3 }));
        const before = JSON.stringify(graph.export());
        expect(place(graph)).toEqual(first);
        expect(JSON.stringify(graph.export())).toBe(before);
      });

      it('stays finite when a weight is no good', () => {
        const graph = summit({ talks: 3, own: 4, shared: [[0, 1, 2]] });
        for (const [index, weight] of [Number.NaN, -5, 0, Infinity].entries()) {
          addEdge(graph, 'n:t0', 'covers', `n:t1-${index}`, { weight });
          addEdge(graph, 'n:t0', 'relatedTo', `n:t${(index % 2) + 1}`.concat(index > 1 ? '-0' : ''), {
            weight,
            derived: true,
          });
        }
        expect(unplaced(graph, place(graph))).toEqual([]);
      });
    });
  }
});
