/** What the things that talks name say of them. */
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/pipeline/relate/relation.ts';
import { talkThings } from '../../../src/pipeline/relate/talkThings.ts';
import type { Traits } from '../../../src/pipeline/relate/talkTraits.ts';
import type { Entity } from '../../../src/pipeline/resolve/entity.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { notedTalks, thing, weightsIn } from './made.ts';

const titles = ['Baking', 'Cooling', 'Glazing', 'Turning'];
const { found, talks } = notedTalks(['# Kiln Summit', ...titles.map((title) => `## ${title}`)].join('\n\n'));
const [baking, cooling, glazing] = [itemAt(talks, 0), itemAt(talks, 1), itemAt(talks, 2)];
const KILN = thing('technology', 'Kiln');
const CLAY = thing('concept', 'Clay');
const GLAZE = thing('concept', 'Glaze');

const relationOf = (from: Entity, relation: string, to: Entity, weight = 1): Relation => ({
  relation,
  from,
  to,
  evidence: [],
  weight,
});

const named = (traits: Traits, talk: Entity): readonly string[] => Object.keys(weightsIn(traits, talk));

describe('the things of a talk', () => {
  it('are what it covers and what it points to, and nothing by any other relation', () => {
    const { things, hubs } = talkThings(
      [
        relationOf(baking, 'covers', CLAY),
        relationOf(baking, 'references', GLAZE),
        relationOf(baking, 'partOf', cooling),
        relationOf(baking, 'asks', thing('question', 'Why')),
      ],
      [found],
      talks,
    );
    expect(named(things, baking)).toEqual(['Clay', 'Glaze']);
    expect(named(things, cooling)).toEqual([]);
    expect(named(hubs, baking)).toEqual([]);
  });

  it('are none of what somebody else points to', () => {
    const jane = thing('person', 'Jane Doherty');
    const { things, hubs } = talkThings([relationOf(jane, 'references', KILN)], [found], talks);
    for (const talk of talks) expect([...named(things, talk), ...named(hubs, talk)]).toEqual([]);
  });

  it('say more the more lines name them, but twice as much only for four times the lines', () => {
    const { things } = talkThings(
      [relationOf(baking, 'covers', CLAY, 4), relationOf(baking, 'covers', GLAZE, 1)],
      [found],
      talks,
    );
    const weights = weightsIn(things, baking);
    expect(weights['Clay']).toBeCloseTo(2 * (weights['Glaze'] ?? 0), 9);
  });

  it('say more the fewer talks have them', () => {
    const { things } = talkThings(
      [
        relationOf(baking, 'covers', CLAY),
        relationOf(baking, 'covers', GLAZE),
        relationOf(cooling, 'covers', GLAZE),
      ],
      [found],
      talks,
    );
    const weights = weightsIn(things, baking);
    expect(weights['Clay']).toBeGreaterThan(weights['Glaze'] ?? 1);
  });
});

describe('a hub', () => {
  it('is what all talks name, and still counts a little', () => {
    const { things, hubs } = talkThings(
      [...talks.map((talk) => relationOf(talk, 'covers', GLAZE)), relationOf(baking, 'covers', CLAY)],
      [found],
      talks,
    );
    expect(named(things, baking)).toEqual(['Clay']);
    expect(named(hubs, baking)).toEqual(['Glaze']);
    expect(named(hubs, cooling)).toEqual(['Glaze']);
    expect(weightsIn(hubs, baking)['Glaze']).toBeGreaterThan(0);
    expect(weightsIn(hubs, baking)['Glaze']).toBeLessThan(weightsIn(things, baking)['Clay'] ?? 0);
  });

  it('is no thing that three in four talks name', () => {
    const { things, hubs } = talkThings(
      [baking, cooling, glazing].map((talk) => relationOf(talk, 'covers', GLAZE)),
      [found],
      talks,
    );
    expect(named(things, baking)).toEqual(['Glaze']);
    expect(named(hubs, baking)).toEqual([]);
  });

  it('is what the event is called after, in all talks that name it, whoever names it first', () => {
    const other = notedTalks('# Notes on pottery\n\n## Painting', 'other.md');
    const painting = itemAt(other.talks, 0);
    const { things, hubs } = talkThings(
      [relationOf(painting, 'covers', KILN), relationOf(baking, 'covers', KILN)],
      [found, other.found],
      [...talks, painting],
    );
    for (const talk of [baking, painting]) {
      expect(named(things, talk)).toEqual([]);
      expect(named(hubs, talk)).toEqual(['Kiln']);
    }
  });

  it('is nothing that another event is called after', () => {
    const other = notedTalks('# Notes on pottery\n\n## Painting', 'other.md');
    const painting = itemAt(other.talks, 0);
    const { things } = talkThings(
      [relationOf(painting, 'covers', KILN)],
      [found, other.found],
      [...talks, painting],
    );
    expect(named(things, painting)).toEqual(['Kiln']);
  });
});
