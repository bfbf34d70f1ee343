/** What talks have, how much it says of them, and what two of them share. */
import { describe, expect, it } from 'vitest';
import { Names } from '../../../src/pipeline/relate/names.ts';
import { distinctPlaces } from '../../../src/pipeline/relate/relation.ts';
import {
  byRarity,
  byRarityOfHubsToo,
  countHaving,
  filterTraits,
  isHub,
  sharedTraits,
  vectorOf,
  weighTraits,
} from '../../../src/pipeline/relate/talkTraits.ts';
import { itemAt, valueAt } from '../../../src/schema/itemAt.ts';
import { onLine, talksOf, traitsOf } from './made.ts';

const TALKS = talksOf(['One', 'Two', 'Three']);
const [one, two, three] = [itemAt(TALKS, 0), itemAt(TALKS, 1), itemAt(TALKS, 2)];

describe('a hub', () => {
  it.each([
    [100, 76, true],
    [100, 75, false],
    [4, 4, true],
    [4, 3, false],
    [1, 1, true],
  ])('is what more than three in four talks have: of %i talks %i', (talks, having, is) => {
    expect(isHub(talks, having)).toBe(is);
  });
});

describe('rarity', () => {
  it('is more for what fewer talks have', () => {
    for (const rarity of [byRarity, byRarityOfHubsToo])
      expect(rarity(100, 2)).toBeGreaterThan(rarity(100, 3));
  });

  it('is more where the same number of talks is fewer of all', () => {
    for (const rarity of [byRarity, byRarityOfHubsToo])
      expect(rarity(200, 2)).toBeGreaterThan(rarity(100, 2));
  });

  it('is nothing for a hub, unless hubs are asked for too', () => {
    expect(byRarity(100, 80)).toBe(0);
    expect(byRarity(100, 70)).toBeGreaterThan(0);
    expect(byRarityOfHubsToo(100, 80)).toBeGreaterThan(0);
    expect(byRarityOfHubsToo(100, 100)).toBeGreaterThan(0);
  });
});

describe('names', () => {
  it('are numbered in the order in which they come, each once', () => {
    const names = new Names();
    expect(['clay', 'glaze', 'clay', 'kiln'].map((name) => names.idOf(name))).toEqual([0, 1, 0, 2]);
    expect(names.list).toEqual(['clay', 'glaze', 'kiln']);
  });
});

describe('a vector', () => {
  const amounts = new Map([
    [7, 2],
    [3, 5],
  ]);

  it('has the amounts in their order, with the places where they stand', () => {
    expect(vectorOf(amounts, (id) => ({ start: id, end: id + 1 }))).toEqual({
      ids: [7, 3],
      weights: [2, 5],
      starts: [7, 3],
      ends: [8, 4],
    });
  });

  it('has no places where nobody asks for them', () => {
    expect(vectorOf(amounts)).toEqual({ ids: [7, 3], weights: [2, 5], starts: [], ends: [] });
  });
});

describe('traits', () => {
  it('are counted by the talks that have them, not by how much they have', () => {
    expect([...countHaving(traitsOf(TALKS, [{ clay: 9, glaze: 1 }, { glaze: 2 }, {}]))]).toEqual([1, 2]);
  });

  it('that are filtered keep their weights and their places', () => {
    const traits = traitsOf(TALKS, [{ clay: 1, glaze: 2, kiln: 3 }, { clay: 4 }, { glaze: 5 }]);
    const { names, vectors } = filterTraits(traits, (id) => traits.names[id] !== 'clay');
    expect(names).toEqual(['clay', 'glaze', 'kiln']);
    expect(valueAt(vectors, one)).toEqual({ ids: [1, 2], weights: [2, 3], starts: [10, 20], ends: [15, 25] });
    expect(valueAt(vectors, two)).toEqual({ ids: [], weights: [], starts: [], ends: [] });
    expect(valueAt(vectors, three)).toEqual({ ids: [1], weights: [5], starts: [0], ends: [5] });
  });

  it('that are weighed make a vector of the length 1, and leave out what says nothing', () => {
    const traits = traitsOf(TALKS, [{ all: 8, clay: 3, glaze: 4 }, { all: 8 }, { all: 8 }]);
    const { ids, weights, starts, ends } = valueAt(weighTraits(traits, byRarity).vectors, one);
    expect(ids).toEqual([1, 2]);
    expect(weights.map((weight) => weight.toFixed(3))).toEqual(['0.600', '0.800']);
    expect([starts, ends]).toEqual([
      [10, 20],
      [15, 25],
    ]);
  });

  it('of a talk that has nothing to say weigh nothing', () => {
    const traits = traitsOf(TALKS, [{ all: 8 }, { all: 1 }, { all: 1 }]);
    expect(valueAt(weighTraits(traits, byRarity).vectors, one).weights).toEqual([]);
  });

  it('weigh more the rarer they are', () => {
    const traits = traitsOf(TALKS, [{ common: 1, rare: 1 }, { common: 1 }, {}]);
    const weights = valueAt(weighTraits(traits, byRarity).vectors, one).weights;
    expect(itemAt(weights, 1)).toBeGreaterThan(itemAt(weights, 0));
  });
});

describe('what two talks share', () => {
  const keysOf = (...amounts: readonly Readonly<Record<string, number>>[]): readonly string[] =>
    sharedTraits(traitsOf(TALKS, amounts), one, two).map(({ key }) => key);

  it('is what both have, and not what only one of them or a third has', () => {
    expect(keysOf({ clay: 1, glaze: 1 }, { glaze: 1, kiln: 1 }, { clay: 1, kiln: 1 })).toEqual(['glaze']);
  });

  it('comes with the product of its weights, and with where each of them has it', () => {
    const traits = traitsOf(TALKS, [{ clay: 2, glaze: 3 }, { glaze: 5, kiln: 1, clay: 4 }, {}]);
    expect(sharedTraits(traits, one, two)).toEqual([
      { key: 'glaze', weight: 15, at: [1, 0] },
      { key: 'clay', weight: 8, at: [0, 2] },
    ]);
  });

  it.each([
    ['as they come', { clay: 3, glaze: 2, kiln: 1 }],
    ['from behind', { kiln: 1, glaze: 2, clay: 3 }],
    ['mixed', { glaze: 2, clay: 3, kiln: 1 }],
  ])('is listed the weightiest first: %s', (_, amounts) => {
    expect(keysOf(amounts, { clay: 1, glaze: 1, kiln: 1 })).toEqual(['clay', 'glaze', 'kiln']);
  });

  it.each([
    ['as they come', { clay: 1, glaze: 1, kiln: 1 }],
    ['from behind', { kiln: 1, glaze: 1, clay: 1 }],
    ['mixed', { glaze: 1, kiln: 1, clay: 1 }],
  ])('is listed by name where it is equally weighty: %s', (_, amounts) => {
    expect(keysOf(amounts, { clay: 1, glaze: 1, kiln: 1 })).toEqual(['clay', 'glaze', 'kiln']);
  });
});

describe('places', () => {
  it('are listed each once, in the order of the notes', () => {
    const places = [onLine(3), onLine(1, 'z.md'), onLine(1), onLine(3), onLine(2), onLine(1)];
    expect(distinctPlaces(places)).toEqual([onLine(1), onLine(2), onLine(3), onLine(1, 'z.md')]);
  });

  it('are none where there are none', () => {
    expect(distinctPlaces([])).toEqual([]);
  });
});
