import { describe, expect, test } from 'vitest';
import { togetherIn } from '../../../src/query/why/together.ts';
import { notedGraph } from './notedGraph.ts';

const LINES = ['# Alpha', '- Kiln alone', '- Kiln and Clay', '- Clay', '- so very hot a Clay, Kiln, Kiln'];
const { graph, sources } = notedGraph(LINES, { Kiln: 'component', Clay: 'concept', Oven: 'component' });

describe('a passage that names two nodes', () => {
  test('is the most telling, with both marked, and all such passages are counted', () => {
    const together = togetherIn(graph, sources, 'n:clay', 'n:kiln');
    const { text = '', marks = [] } = together?.passage ?? {};
    expect(together?.count).toBe(2);
    expect(together?.passage.first).toBe(5);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Clay', 'Kiln']);
  });

  test('is missing where no passage names both', () => {
    expect(togetherIn(graph, sources, 'n:clay', 'n:oven')).toBeUndefined();
  });

  test('is missing for a talk, though its heading names the thing', () => {
    const titled = notedGraph(['# Red Kiln', '- x'], { Kiln: 'component' });
    expect(togetherIn(titled.graph, titled.sources, 'n:red-kiln', 'n:kiln')).toBeUndefined();
    expect(togetherIn(titled.graph, titled.sources, 'n:kiln', 'n:red-kiln')).toBeUndefined();
  });

  test('should not be told by places that lie in no passage', () => {
    const noted = notedGraph(['# Alpha', '', '- x'], { Kiln: 'component', Clay: 'concept' });
    const point = { line: 2, column: 1, offset: 8 };
    for (const key of ['n:kiln', 'n:clay'])
      noted.graph.setNodeAttribute(key, 'mentions', [{ source: 'notes.md', start: point, end: point }]);
    expect(togetherIn(noted.graph, noted.sources, 'n:kiln', 'n:clay')).toBeUndefined();
    const lost = [{ source: 'notes.md', start: point, end: point }];
    const half = notedGraph(['# Alpha', '', '- Kiln, Clay'], { Kiln: 'component', Clay: 'concept' });
    for (const key of ['n:kiln', 'n:clay'])
      half.graph.updateNodeAttribute(key, 'mentions', (mentions = []) => [...lost, ...mentions]);
    expect(togetherIn(half.graph, half.sources, 'n:kiln', 'n:clay')?.count).toBe(1);
  });
});
