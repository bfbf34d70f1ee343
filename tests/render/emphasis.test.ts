import { describe, expect, test } from 'vitest';
import { changedKeys, emphasisOf, sameKeys } from '../../src/render/emphasis.ts';
import { doubledEdges } from '../../src/render/edgePairs.ts';
import { edgeRanks } from '../../src/render/edgeOrder.ts';
import type { SceneView } from '../../src/render/sceneView.ts';
import { graphOf } from './graphs.ts';

const REST: SceneView = { theme: 'light', hidden: new Set(), selected: null, lit: null, litEdges: null };
const graph = graphOf(
  [{ key: 'n:talk', kind: 'talk' }, { key: 'n:other', kind: 'talk' }, { key: 'n:a' }, { key: 'n:b' }],
  [
    { from: 'n:talk', to: 'n:a' },
    { from: 'n:talk', to: 'n:b' },
    { from: 'n:a', to: 'n:b', relation: 'uses' },
    { from: 'n:a', to: 'n:talk', relation: 'presents' },
    { from: 'n:other', to: 'n:talk', relation: 'relatedTo', derived: true },
  ],
);
const doubled = doubledEdges(graph);
const emphasis = (view: Partial<SceneView>) =>
  emphasisOf(graph, { ...REST, ...view }, (edge) => doubled.get(edge) ?? edge);

describe('what stands out', () => {
  test('is nothing at rest', () => {
    expect(emphasis({})).toEqual({ nodes: new Map(), edges: new Map() });
  });

  test('is what is lit, and more than that what is selected', () => {
    const { nodes } = emphasis({ selected: 'n:a', lit: new Set(['n:a', 'n:talk']) });
    expect(nodes).toEqual(
      new Map([
        ['n:a', 'selected'],
        ['n:talk', 'lit'],
      ]),
    );
  });

  test('are the edges at what is selected, where none are named', () => {
    const lit = new Set(['n:talk', 'n:a', 'n:b']);
    expect([...emphasis({ selected: 'n:b', lit }).edges.keys()].sort()).toEqual([
      'n:a>uses>n:b',
      'n:talk>covers>n:b',
    ]);
    expect(emphasis({ lit }).edges.size).toBe(3);
  });

  test('should not be an edge to what is not lit', () => {
    expect([...emphasis({ selected: 'n:b', lit: new Set(['n:a', 'n:b']) }).edges.keys()]).toEqual([
      'n:a>uses>n:b',
    ]);
  });

  test('are the edges that are named, and no others', () => {
    const view = { lit: new Set(['n:a', 'n:b']), litEdges: new Set<string>() };
    expect(emphasis(view).edges.size).toBe(0);
  });

  test('should not be a computed edge, unless it is on a path', () => {
    const related = 'n:other>relatedTo>n:talk';
    expect(emphasis({ litEdges: new Set([related]) }).edges.size).toBe(0);
    expect(emphasis({ path: new Set([related]) }).edges.get(related)).toBe('path');
  });
});

describe('of the edges that join the same two nodes', () => {
  test('one is drawn, and lit for all of them', () => {
    expect(doubled).toEqual(new Map([['n:talk>covers>n:a', 'n:a>presents>n:talk']]));
    expect([...emphasis({ litEdges: new Set(['n:talk>covers>n:a']) }).edges.keys()]).toEqual([
      'n:a>presents>n:talk',
    ]);
  });

  test('it should not be a computed one, where the notes say something too', () => {
    const two = graphOf(
      [{ key: 'n:x' }, { key: 'n:y' }],
      [
        { from: 'n:x', to: 'n:y', relation: 'a', derived: true },
        { from: 'n:x', to: 'n:y', relation: 'z' },
      ],
    );
    expect(doubledEdges(two)).toEqual(new Map([['n:x>a>n:y', 'n:x>z>n:y']]));
  });
});

describe('what is to be redrawn', () => {
  test('is what changed, came or left', () => {
    const before = new Map([
      ['same', 1],
      ['changed', 1],
      ['left', 1],
    ]);
    const after = new Map([
      ['same', 1],
      ['changed', 2],
      ['come', 1],
    ]);
    expect(changedKeys(before, after).toSorted()).toEqual(['changed', 'come', 'left']);
  });

  test('should not be anything where the sets hold the same', () => {
    expect(sameKeys(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true);
    expect(sameKeys(new Set(['a']), new Set(['b']))).toBe(false);
    expect(sameKeys(new Set(['a']), new Set())).toBe(false);
  });
});

test('edges rank by weight and by the salience of their ends, whatever their order in the graph', () => {
  const specs = [
    { from: 'n:a', to: 'n:b' },
    { from: 'n:a', to: 'n:c', weight: 3 },
    { from: 'n:b', to: 'n:c' },
  ];
  const nodes = [{ key: 'n:a' }, { key: 'n:b', salience: 0.9 }, { key: 'n:c' }];
  const ranks = edgeRanks(graphOf(nodes, specs));
  expect(ranks.get('n:a>covers>n:c')).toBe(0);
  expect(edgeRanks(graphOf(nodes.toReversed(), specs.toReversed()))).toEqual(ranks);
});
