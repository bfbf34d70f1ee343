import { describe, expect, test } from 'vitest';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import type { LabelFrame } from '../../src/render/labelFrame.ts';
import { placeLabels } from '../../src/render/labels.ts';
import { paletteOf } from '../../src/render/palette.ts';
import type { SceneView } from '../../src/render/sceneView.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';
import { KINDS, fanGraph, graphOf, labelsWished } from './graphs.ts';

const VIEWPORT = { width: 800, height: 600 };
const REST: SceneView = { theme: 'light', hidden: new Set(), selected: null, lit: null, litEdges: null };

function frameOf(graph: KnowledgeGraph, view: Partial<SceneView> = {}, scale = 1): LabelFrame {
  return {
    graph,
    view: { ...REST, ...view },
    palette: paletteOf('light', KINDS),
    viewport: VIEWPORT,
    scale,
    project: ({ x, y }) => ({ x: 400 + x * scale, y: 300 - y * scale }),
    widthOf: ({ text, size }) => text.length * size * 0.56,
    style: { kind: 'map' },
  };
}

function labels(graph: KnowledgeGraph, view: Partial<SceneView> = {}, scale = 1) {
  const { wishes, marks } = labelsWished(frameOf(graph, view, scale));
  return placeLabels(wishes, { viewport: VIEWPORT, marks, litEdges: [], last: new Map(), kept: 0 });
}

const wishesOf = (graph: KnowledgeGraph, view: Partial<SceneView> = {}, scale = 1) =>
  labelsWished(frameOf(graph, view, scale)).wishes;

test('what the pointer is on has its label before all that is lit with it, however much that is', () => {
  const graph = fanGraph(40);
  const lit = new Set(graph.nodes());
  const [first, ...others] = wishesOf(graph, { lit, pointed: 'n:own-7' });
  expect(first).toMatchObject({ key: 'n:own-7', must: true });
  expect(others.filter(({ must }) => must)).toEqual([]);
});

describe('the labels of a fan', () => {
  const graph = fanGraph(9);
  const placeOf = new Map(labels(graph).map(({ key, place }) => [key, place]));

  test('go outward: the left half left, the right half right, the top above', () => {
    expect(placeOf.get('n:own-0')).toBe('w');
    expect(placeOf.get('n:own-1')).toBe('w');
    expect(placeOf.get('n:own-4')).toBe('n');
    expect(placeOf.get('n:own-7')).toBe('e');
    expect(placeOf.get('n:own-8')).toBe('e');
  });

  test('leave the title the open half below', () => {
    expect(placeOf.get('n:talk')).toBe('s');
  });

  test('should not lie within the fan', () => {
    for (const { key, box } of labels(fanGraph(15))) {
      if (key === 'n:talk') continue;
      const { x, y } = fanGraph(15).getNodeAttributes(key);
      const distance = Math.hypot(box.left + box.width / 2 - 400, box.top + box.height / 2 - 300);
      expect(distance).toBeGreaterThan(Math.hypot(x, y));
    }
  });
});

describe('what a label says', () => {
  const graph = graphOf(
    [
      { key: 'n:t', kind: 'talk', label: 'Physical Operations' },
      { key: 'n:u', kind: 'talk', label: 'Another', x: 200 },
      { key: 'n:p', kind: 'person', label: 'John Bicket', y: 90 },
      { key: 'n:c', kind: 'company', label: 'Samsara', y: 120 },
      { key: 'n:s', label: 'shared', x: 100, y: -90 },
    ],
    [
      { from: 'n:p', to: 'n:t', relation: 'presents' },
      { from: 'n:c', to: 'n:t', relation: 'represents' },
      { from: 'n:t', to: 'n:s' },
      { from: 'n:u', to: 'n:s' },
    ],
  );
  const linesOf = (key: string, view: Partial<SceneView> = {}) =>
    wishesOf(graph, view)
      .find((wish) => wish.key === key)
      ?.lines.map(({ text, size, weight, color }) => ({ text, size, weight, color }));

  test('a talk has its title, and below it who gave it', () => {
    expect(linesOf('n:t')).toEqual([
      { text: 'Physical Operations', size: 13, weight: 600, color: 'ink' },
      { text: 'John Bicket, Samsara', size: 11, weight: 400, color: 'ink2' },
    ]);
  });

  test('what several talks share is stronger than what one has', () => {
    expect(linesOf('n:s')).toMatchObject([{ size: 11, weight: 500, color: 'ink' }]);
    expect(linesOf('n:p')).toMatchObject([{ size: 11, weight: 400, color: 'ink2' }]);
  });

  test('what is lit is larger, on a slide still larger', () => {
    const view = { lit: new Set(['n:s']) };
    expect(linesOf('n:s', view)).toMatchObject([{ size: 12, weight: 500, color: 'ink' }]);
    expect(linesOf('n:s', { ...view, slide: true })).toMatchObject([{ size: 14 }]);
  });

  test('a faded talk keeps its title alone, and all else that is faded says nothing', () => {
    const view = { lit: new Set(['n:s', 'n:u']) };
    expect(linesOf('n:t', view)).toMatchObject([{ text: 'Physical Operations', color: 'faded' }]);
    expect(linesOf('n:p', view)).toBeUndefined();
  });

  test('what is hidden should not say anything', () => {
    expect(linesOf('n:s', { hidden: new Set(['n:s']), selected: 'n:s' })).toBeUndefined();
  });
});

describe('which labels are thought about', () => {
  test('what is selected comes first, then what is lit, then talks', () => {
    const graph = fanGraph(9);
    const keys = wishesOf(graph, { selected: 'n:own-5', lit: new Set(['n:own-5', 'n:own-2']) }).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['n:own-5', 'n:own-2', 'n:talk']);
  });

  test('what is selected or lit must be drawn, unless so much is lit that nothing could be read', () => {
    const graph = fanGraph(60);
    const all = new Set(graph.nodes());
    expect(wishesOf(graph, { lit: new Set(['n:own-1']) })[0]?.must).toBe(true);
    expect(wishesOf(graph, { lit: all, selected: 'n:talk' }).filter(({ must }) => must)).toHaveLength(1);
  });

  test('should not be those of nodes out of view', () => {
    expect(wishesOf(graphOf([{ key: 'n:far', x: 5000 }]))).toEqual([]);
  });

  test('are talks and what they share, where the map is far away', () => {
    expect(wishesOf(fanGraph(9), {}, 0.3).map(({ key }) => key)).toEqual(['n:talk']);
  });

  test('are fewer, the more nodes are in view', () => {
    const crowd = (count: number) =>
      graphOf(
        Array.from({ length: count }, (_, index) => ({ key: `n:${index}`, x: index % 300, y: index % 200 })),
      );
    expect(wishesOf(crowd(500))).toHaveLength(300);
    expect(wishesOf(crowd(1200))).toHaveLength(150);
    expect(wishesOf(crowd(9000))).toHaveLength(60);
  });

  test('should not depend on the order of the graph', () => {
    const nodes = [
      { key: 'n:a', salience: 0.2 },
      { key: 'n:b', salience: 0.9 },
      { key: 'n:c', salience: 0.2 },
    ];
    const keys = (specs: typeof nodes) => labelFactsOf(graphOf(specs)).map(({ key }) => key);
    expect(keys(nodes)).toEqual(['n:b', 'n:a', 'n:c']);
    expect(keys(nodes.toReversed())).toEqual(keys(nodes));
  });
});
