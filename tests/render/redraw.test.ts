import { describe, expect, test } from 'vitest';
import { emphasisOf } from '../../src/render/emphasis.ts';
import type { Fading } from '../../src/render/fading.ts';
import type { GraphSigma } from '../../src/render/graphSigma.ts';
import { nodePlacesOf } from '../../src/render/nodePlaces.ts';
import { paletteOf } from '../../src/render/palette.ts';
import { type Current, createReducers } from '../../src/render/reducers.ts';
import { createRedraw } from '../../src/render/redraw.ts';
import type { SceneView } from '../../src/render/sceneView.ts';
import { KINDS, graphOf } from './graphs.ts';

const REST: SceneView = { theme: 'light', hidden: new Set(), selected: null, lit: null, litEdges: null };
const graph = graphOf(
  [{ key: 'n:talk', kind: 'talk' }, { key: 'n:a' }, { key: 'n:b' }, { key: 'n:c' }, { key: 'n:d' }],
  [
    { from: 'n:talk', to: 'n:a' },
    { from: 'n:talk', to: 'n:b' },
    { from: 'n:a', to: 'n:b', relation: 'uses' },
    { from: 'n:a', to: 'n:b', relation: 'partOf' },
  ],
);

/** A scene whose sigma only notes what it was asked to take in anew. */
function scene() {
  const asked: unknown[] = [];
  const sigma = {
    getGraph: () => graph,
    refresh: (options: unknown) => asked.push(options),
  } as unknown as GraphSigma;
  const current: Current = {
    view: REST,
    palette: paletteOf('light', KINDS),
    emphasis: emphasisOf(graph, REST, (edge) => edge),
    doubled: new Map(),
  };
  const fading: Fading = { to: () => undefined, stop: () => undefined };
  const redraw = createRedraw(sigma, current, fading);
  const reducers = createReducers(graph, current, nodePlacesOf(graph, []));
  return {
    asked,
    show: (view: Partial<SceneView>) => redraw({ ...REST, ...view }),
    node: (key: string) => reducers.nodeReducer(key, graph.getNodeAttributes(key)),
    edge: (key: string) => reducers.edgeReducer(key, graph.getEdgeAttributes(key)),
  };
}

const WHOLE = { schedule: true };

describe('a filter', () => {
  test('redraws what it changes and the edges there, no more', () => {
    const { asked, show } = scene();
    show({ hidden: new Set(['n:a']) });
    expect(asked).toEqual([
      {
        partialGraph: {
          nodes: ['n:a'],
          edges: ['n:talk>covers>n:a', 'n:a>uses>n:b', 'n:a>partOf>n:b'],
        },
        skipIndexation: true,
        schedule: true,
      },
    ]);
    show({ hidden: new Set(['n:a', 'n:c']) });
    expect(asked[1]).toMatchObject({ partialGraph: { nodes: ['n:c'], edges: [] } });
  });

  test('redraws the whole where it changes more than half, or relations', () => {
    const { asked, show } = scene();
    show({ hidden: new Set(['n:a', 'n:b', 'n:c']) });
    show({ hidden: new Set(['n:a', 'n:b', 'n:c']), hiddenEdges: new Set(['n:a>uses>n:b']) });
    expect(asked).toEqual([WHOLE, WHOLE]);
  });

  test('should not redraw anything where it leaves what it left', () => {
    const { asked, show } = scene();
    show({ hidden: new Set() });
    show({ hidden: new Set(), hiddenEdges: new Set(), grey: new Set(), greyEdges: new Set() });
    expect(asked).toEqual([]);
  });

  test('hides nodes, or leaves them grey with no ring and no light', () => {
    const { show, node } = scene();
    show({ hidden: new Set(['n:a']) });
    expect(node('n:a').hidden).toBe(true);
    expect(node('n:b')).toMatchObject({ hidden: false, grey: false });
    show({ grey: new Set(['n:a']), lit: new Set(['n:a']), selected: 'n:a' });
    expect(node('n:a')).toMatchObject({ hidden: false, grey: true, ringed: false, strong: false, faded: 1 });
  });

  test('greys the edges at what is grey, so faintly that nothing points at them', () => {
    const { show, edge } = scene();
    show({ grey: new Set(['n:talk']) });
    expect(edge('n:talk>covers>n:a').opacity).toBeLessThan(0.1);
    expect(edge('n:a>uses>n:b').opacity).toBeGreaterThan(0.1);
  });

  test('by relation has another edge drawn between the same nodes, where there is one', () => {
    const { show, edge } = scene();
    show({ hiddenEdges: new Set(['n:a>partOf>n:b']) });
    expect(edge('n:a>partOf>n:b').hidden).toBe(true);
    expect(edge('n:a>uses>n:b').hidden).toBe(false);
    show({ hiddenEdges: new Set() });
    expect([edge('n:a>partOf>n:b').hidden, edge('n:a>uses>n:b').hidden]).toEqual([false, true]);
  });

  test('should not hide an edge that a path leads over', () => {
    const { show, edge } = scene();
    show({ hiddenEdges: new Set(['n:a>uses>n:b']), path: new Set(['n:a>uses>n:b']) });
    expect(edge('n:a>uses>n:b').hidden).toBe(false);
  });
});
