import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/layout/positions.ts';
import { placeByTalks } from '../../src/layout/talksLayout.ts';
import { addEdge, addNode, sampleLike, summit } from './graphs.ts';
import { distance, placeOf } from './measures.ts';

const talksOf = (count: number): string[] => Array.from({ length: count }, (_, talk) => `n:t${talk}`);

describe('placeByTalks', () => {
  it('puts what only one talk has above it, and nearer to it than to any other talk', () => {
    const positions = placeByTalks(sampleLike());
    for (const talk of talksOf(10)) {
      const centre = placeOf(positions, talk);
      for (let index = 0; index < 10; index += 1) {
        const place = placeOf(positions, `${talk}-${index}`);
        // The ends of an arc of 196° hang 8° below the talk.
        expect(place.y).toBeGreaterThan(centre.y - 0.15 * distance(place, centre));
        for (const other of talksOf(10)) {
          if (other !== talk) {
            expect(distance(place, centre)).toBeLessThan(distance(place, placeOf(positions, other)));
          }
        }
      }
    }
  });

  it('leaves the room below a talk to its title', () => {
    const positions = placeByTalks(sampleLike());
    for (const talk of talksOf(10)) {
      const { x, y } = placeOf(positions, talk);
      const inTitle = [...positions].filter(
        ([, at]) => Math.abs(at.x - x) < 75 && at.y < y - 14 && at.y > y - 54,
      );
      expect(inTitle).toEqual([]);
    }
  });

  it('keeps fans and titles of two talks apart, even of unequal ones that share much', () => {
    const pairs = [0, 3, 6, 9, 12].flatMap((a) => [3, 6].map((step) => [a, (a + step) % 15]));
    const own = (talk: number): number => (talk % 3 === 0 ? 45 : 2);
    const positions = placeByTalks(summit({ talks: 16, own, shared: pairs }));
    const fans = talksOf(16).map((talk, number) => {
      const members = Array.from({ length: own(number) }, (_, index) =>
        placeOf(positions, `${talk}-${index}`),
      );
      const { x, y } = placeOf(positions, talk);
      const { left, right, bottom, top } = boundsOf(members);
      return {
        left: Math.min(left, x - 75),
        right: Math.max(right, x + 75),
        bottom: Math.min(bottom, y - 54),
        top,
      };
    });
    for (const [index, a] of fans.entries()) {
      for (const b of fans.slice(index + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom;
        expect(apart).toBe(true);
      }
    }
  });

  it('keeps two talks in sight of each other', () => {
    const positions = placeByTalks(summit({ talks: 2, own: 8, shared: [[0, 1]] }));
    const between = distance(placeOf(positions, 'n:t0'), placeOf(positions, 'n:t1'));
    expect(between).toBeGreaterThan(230);
    expect(between).toBeLessThan(700);
  });

  it('puts what exactly two talks share onto their bisector, one thing beside the other', () => {
    const positions = placeByTalks(
      summit({
        talks: 2,
        own: 6,
        shared: [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
      }),
    );
    const [first, second] = [placeOf(positions, 'n:t0'), placeOf(positions, 'n:t1')];
    const shared = [0, 1, 2].map((index) => placeOf(positions, `n:s${index}`));
    for (const place of shared) {
      expect(Math.abs(distance(place, first) - distance(place, second))).toBeLessThan(1);
    }
    for (const [index, place] of shared.entries()) {
      for (const other of shared.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(60);
    }
  });

  it('opens a bundle of twenty into columns beside the bisector', () => {
    const shared = Array.from({ length: 20 }, () => [0, 1]);
    const positions = placeByTalks(summit({ talks: 2, own: 3, shared }));
    const places = shared.map((_, index) => placeOf(positions, `n:s${index}`));
    const { left, right, bottom, top } = boundsOf(places);
    expect(Math.max(right - left, top - bottom)).toBeLessThan(700);
  });

  it('does not put what several talks share into the fan of any', () => {
    const graph = sampleLike();
    const positions = placeByTalks(graph);
    const shared = graph.nodes().filter((key) => key.startsWith('n:s'));
    for (const key of shared) {
      for (const talk of talksOf(10)) {
        const [place, centre] = [placeOf(positions, key), placeOf(positions, talk)];
        if (place.y > centre.y) expect(distance(place, centre)).toBeGreaterThan(64 + 16);
      }
    }
  });

  it('puts talks that share much nearer to each other than talks that share nothing', () => {
    const shared = [...Array.from({ length: 4 }, () => [0, 5]), ...Array.from({ length: 4 }, () => [2, 7])];
    const positions = placeByTalks(summit({ talks: 8, own: 6, shared }));
    const between = (a: number, b: number): number =>
      distance(placeOf(positions, `n:t${a}`), placeOf(positions, `n:t${b}`));
    const all = talksOf(8).flatMap((_, a) =>
      talksOf(8)
        .slice(a + 1)
        .map((__, index) => between(a, a + 1 + index)),
    );
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    expect(between(0, 5)).toBeLessThan(mean);
    expect(between(2, 7)).toBeLessThan(mean);
  });

  it('moves no talk far when one thing is taken away, so that a correction does not turn the map', () => {
    const before = placeByTalks(sampleLike());
    for (const key of ['n:t3-4', 'n:t8-0', 'n:s0', 'n:s5', 'n:s9', 'n:s13', 'n:s15', 'n:l2']) {
      const graph = sampleLike();
      graph.dropNode(key);
      const after = placeByTalks(graph);
      const moves = talksOf(10).map((talk) => distance(placeOf(before, talk), placeOf(after, talk)));
      expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(60);
      expect(Math.max(...moves)).toBeLessThan(150);
    }
  });

  it('reads like a page where nothing relates the talks: early ones above, and left in their row', () => {
    const positions = placeByTalks(summit({ talks: 6, own: 5 }));
    const [first, last] = [placeOf(positions, 'n:t0'), placeOf(positions, 'n:t5')];
    expect(first.y).toBeGreaterThan(last.y);
    expect(first.x).toBeLessThan(placeOf(positions, 'n:t2').x);
  });

  it('fills about the proportions of the screen', () => {
    const { left, right, bottom, top } = boundsOf(placeByTalks(sampleLike()).values());
    expect((right - left) / (top - bottom)).toBeGreaterThan(0.9);
    expect((right - left) / (top - bottom)).toBeLessThan(1.9);
  });

  it('spreads the many things of an only talk all round it, but for its title', () => {
    const positions = placeByTalks(summit({ talks: 1, own: 60 }));
    const centre = placeOf(positions, 'n:t0');
    const below = [...positions.values()].filter(({ y }) => y < centre.y - 40);
    expect(below.length).toBeGreaterThan(10);
    expect(below.filter(({ x }) => Math.abs(x - centre.x) < 20)).toEqual([]);
  });

  it('puts what no talk covers into the fan of the talk of its neighbours', () => {
    const graph = summit({ talks: 3, own: 4 });
    addNode(graph, 'n:feature', 'concept', 700);
    addEdge(graph, 'n:t1-2', 'hasFeature', 'n:feature');
    const positions = placeByTalks(graph);
    const place = placeOf(positions, 'n:feature');
    const [own, ...others] = [1, 0, 2].map((talk) => distance(place, placeOf(positions, `n:t${talk}`)));
    expect(own).toBeLessThan(65);
    expect(Math.min(...others)).toBeGreaterThan(own ?? 0);
  });

  it('puts what nothing ties to a talk into rows and columns, clear of the fans', () => {
    const positions = placeByTalks(summit({ talks: 3, own: 6, loose: 8 }));
    const loose = Array.from({ length: 8 }, (_, index) => placeOf(positions, `n:l${index}`));
    const columns = new Set(loose.map(({ x }) => x.toFixed(3)));
    expect(columns.size).toBeLessThanOrEqual(4);
    for (const talk of talksOf(3)) {
      for (const place of loose) expect(distance(place, placeOf(positions, talk))).toBeGreaterThan(100);
    }
  });
});
