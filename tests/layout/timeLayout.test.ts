import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/layout/shapes.ts';
import { layOutTime } from '../../src/layout/timeLayout.ts';
import { addEdge, addNode, graphWithKinds, reordered, sampleLike, summit } from './graphs.ts';
import { overlaps, placeOf, unplaced } from './measures.ts';

describe('layOutTime', () => {
  it('sets the talks in one line, in the order of the notes, evenly', () => {
    const { places, score } = layOutTime(sampleLike());
    const talks = score.columns.flatMap(({ talk }) => (talk === null ? [] : [placeOf(places, talk)]));
    expect(talks).toHaveLength(10);
    for (const [index, { x, y }] of talks.entries()) expect([x, y]).toEqual([index * score.pitch, 0]);
  });

  it('puts a thing into the column of its first talk, and marks its other talks on its thread', () => {
    const { places, score } = layOutTime(summit({ talks: 5, own: 2, shared: [[1, 3, 4]] }));
    const thing = placeOf(places, 'n:s0');
    expect(thing.x).toBe(placeOf(places, 'n:t1').x);
    expect(score.threads).toHaveLength(1);
    expect(score.threads[0]?.y).toBe(thing.y);
    expect(score.threads[0]?.marks.map(({ talk, x }) => [talk, x])).toEqual(
      ['n:t1', 'n:t3', 'n:t4'].map((talk) => [talk, placeOf(places, talk).x]),
    );
  });

  it('should not let two threads meet, nor a thread run through the mark of another thing', () => {
    const shared = Array.from({ length: 40 }, (_, at) => [at % 9, (at * 7 + 3) % 10, (at * 5) % 10]);
    const graph = summit({ talks: 10, own: 8, shared: shared.map((talks) => [...new Set(talks)]) });
    const { places, score } = layOutTime(graph);
    for (const { key, y, marks } of score.threads) {
      const [from, to] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
      const met = [...places].filter(
        ([other, at]) => other !== key && Math.abs(at.y - y) < 10 && at.x >= from && at.x <= to,
      );
      expect(met).toEqual([]);
    }
  });

  it('has a row for a word that names in several talks have in common, and rows of kinds for the rest', () => {
    const graph = graphWithKinds();
    for (const talk of [0, 1, 2]) addNode(graph, `n:t${talk}`, 'talk', talk * 10 + 1);
    for (const [index, label] of ['Oven Core', 'Oven Tune', 'Baking ovens', 'Bread'].entries()) {
      addNode(graph, `n:c${index}`, 'component', index + 2, { label });
      addEdge(graph, `n:t${index % 3}`, 'covers', `n:c${index}`);
    }
    addNode(graph, 'n:p', 'person', 2);
    addEdge(graph, 'n:p', 'presents', 'n:t0');
    const { places, score } = layOutTime(graph);
    expect(score.rows.map(({ label }) => label)).toEqual(['Oven', 'components', 'persons']);
    const [row] = score.rows;
    for (const key of ['n:c0', 'n:c1', 'n:c2']) {
      expect(placeOf(places, key).y).toBeLessThan(row?.top ?? 0);
      expect(placeOf(places, key).y).toBeGreaterThan(row?.bottom ?? 0);
    }
  });

  it('says the days where they were noted, and nothing where none was', () => {
    const graph = summit({ talks: 5, own: 1 });
    expect(layOutTime(graph).score.days).toEqual([]);
    for (const talk of [3, 4]) graph.setNodeAttribute(`n:t${talk}`, 'day', 'Day 3');
    const { days, pitch } = layOutTime(graph).score;
    expect(days).toEqual([
      { label: null, from: 0, to: 2 * pitch },
      { label: 'Day 3', from: 3 * pitch, to: 4 * pitch },
    ]);
  });

  it('gives what lies outside the talks a column of its own, after them', () => {
    const { places, score } = layOutTime(summit({ talks: 3, own: 1, loose: 2 }));
    expect(score.columns.at(-1)).toEqual({ talk: null, x: 3 * score.pitch });
    expect(placeOf(places, 'n:l0').x).toBe(3 * score.pitch);
    expect(layOutTime(summit({ talks: 3, own: 1 })).score.columns).toHaveLength(3);
  });

  it('sets close what a talk has too much of, within its column', () => {
    const { places, score } = layOutTime(summit({ talks: 8, own: (talk) => (talk === 2 ? 90 : 2) }));
    expect(score.close.size).toBeGreaterThan(20);
    for (const key of score.close) {
      const { x } = placeOf(places, key);
      expect(x).toBeGreaterThanOrEqual(2 * score.pitch);
      expect(x).toBeLessThan(3 * score.pitch);
    }
  });

  it('keeps to about the proportions of the room with 3 talks, with 10 and with 300', () => {
    for (const talks of [3, 10, 300]) {
      const { score } = layOutTime(summit({ talks, own: 6 }));
      const width = score.columns.length * score.pitch;
      expect(width / -(score.rows.at(-1)?.bottom ?? 0)).toBeGreaterThan(0.6);
      expect(score.pitch).toBeGreaterThanOrEqual(30);
    }
  });

  it('is the same whatever the order of insertion, with no mark on another and all within the rows', () => {
    const plans = fc.record({
      talks: fc.integer({ min: 1, max: 14 }),
      own: fc.integer({ min: 0, max: 20 }),
      loose: fc.integer({ min: 0, max: 5 }),
      shared: fc.array(fc.uniqueArray(fc.nat(13), { minLength: 2, maxLength: 6 }), { maxLength: 12 }),
      shape: fc.constantFrom(...Object.values(SHAPES)),
    });
    fc.assert(
      fc.property(plans, ({ talks, own, loose, shared, shape }) => {
        const known = shared
          .map((each) => each.filter((talk) => talk < talks))
          .filter((each) => each.length > 0);
        const graph = summit({ talks, own, loose, shared: known });
        const { places, score } = layOutTime(graph, shape);
        expect(layOutTime(reordered(graph), shape)).toEqual({ places, score });
        expect(unplaced(graph, places)).toEqual([]);
        expect(overlaps(graph, places)).toEqual([]);
        const bottom = score.rows.at(-1)?.bottom ?? 0;
        for (const [key, { x, y }] of places) {
          if (key.startsWith('n:t') && !key.includes('-')) continue;
          expect(y).toBeLessThan(score.rows[0]?.top ?? 0);
          expect(y).toBeGreaterThan(bottom);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(score.columns.length * score.pitch);
        }
      }),
      { numRuns: 60 },
    );
  });
});
