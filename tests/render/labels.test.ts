import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, BoxGrid, overlap } from '../../src/render/boxes.ts';
import { MARGIN, PLACES, isInside, talkPlaces } from '../../src/render/labelPlaces.ts';
import { LOOSE, type LabelWish, STEADY, type Surroundings, placeLabels } from '../../src/render/labels.ts';

const VIEWPORT = { width: 800, height: 600 };
const EMPTY: Surroundings = {
  viewport: VIEWPORT,
  marks: new BoxGrid(),
  litEdges: [],
  last: new Map(),
  kept: STEADY,
};

const wish = (key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  x,
  y,
  reach: 5,
  width: 80,
  height: 13,
  must: false,
  tolerance: 20,
  places: PLACES,
  ...more,
});

const markOf = ({ x, y, reach }: LabelWish): Box => ({
  left: x - reach,
  top: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

const anyWishes = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: VIEWPORT.width, noNaN: true }),
      y: fc.double({ min: 0, max: VIEWPORT.height, noNaN: true }),
      width: fc.double({ min: 10, max: 240, noNaN: true }),
      must: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((specs) => specs.map(({ x, y, width, must }, index) => wish(`n:${index}`, x, y, { width, must })));

describe('of any crowd of labels', () => {
  test('no two that were free to stay away cover each other', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const free = new Set(wishes.filter(({ must }) => !must).map(({ key }) => key));
        const placed = placeLabels(wishes, { ...EMPTY, marks: new BoxGrid(wishes.map(markOf)) });
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(0, index)) {
            if (free.has(one.key)) expect(overlap(one.box, other.box)).toBeLessThan(0.02);
          }
        }
      }),
    );
  });

  test('none is cut by the border', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        for (const { box } of placeLabels(wishes, EMPTY)) expect(isInside(box, VIEWPORT)).toBe(true);
      }),
    );
  });

  test('all that are selected or lit are there', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const placed = new Set(
          placeLabels(wishes, { ...EMPTY, marks: new BoxGrid(wishes.map(markOf)) }).map(({ key }) => key),
        );
        for (const { key, must } of wishes) if (must) expect(placed).toContain(key);
      }),
    );
  });

  test('each is where it was before, for the same wishes', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        expect(placeLabels(wishes, EMPTY)).toEqual(placeLabels(wishes, EMPTY));
      }),
    );
  });
});

describe('a label', () => {
  test('takes the place it would rather have', () => {
    expect(placeLabels([wish('n:a', 400, 300)], EMPTY)[0]?.place).toBe('e');
    expect(placeLabels([wish('n:a', 400, 300, { places: talkPlaces() })], EMPTY)[0]?.place).toBe('s');
  });

  test('goes elsewhere where a mark is in the way', () => {
    const mark = { left: 420, top: 295, width: 10, height: 10 };
    expect(placeLabels([wish('n:a', 400, 300)], { ...EMPTY, marks: new BoxGrid([mark]) })[0]?.place).not.toBe(
      'e',
    );
  });

  test('goes elsewhere where a lit edge would run through it', () => {
    const edge = { x1: 400, y1: 300, x2: 700, y2: 300 };
    expect(placeLabels([wish('n:a', 400, 300)], { ...EMPTY, litEdges: [edge] })[0]?.place).not.toBe('e');
  });

  test('gives way to one that matters more', () => {
    const crowd = PLACES.map((_, index) => wish(`n:${index}`, 400 + index, 300));
    const placed = placeLabels(crowd, EMPTY);
    expect(placed[0]?.key).toBe('n:0');
    expect(placed.length).toBeLessThan(crowd.length);
  });

  test('should not jump while its last place has room', () => {
    const last = new Map([['n:a', 'w' as const]]);
    expect(
      placeLabels([wish('n:a', 400, 300, { places: ['e', 'ne', 'w'] })], { ...EMPTY, last })[0]?.place,
    ).toBe('w');
  });

  test('should not flee from an edge that is lit by pointing at it, but makes way for what is selected', () => {
    const around = {
      ...EMPTY,
      last: new Map([['n:a', 'e' as const]]),
      litEdges: [{ x1: 400, y1: 300, x2: 700, y2: 300 }],
    };
    expect(placeLabels([wish('n:a', 400, 300)], around)[0]?.place).toBe('e');
    expect(placeLabels([wish('n:a', 400, 300)], { ...around, kept: LOOSE })[0]?.place).not.toBe('e');
  });

  test('should not stay in its last place where that has none', () => {
    const last = new Map([['n:a', 'e' as const]]);
    const placed = placeLabels([wish('n:a', VIEWPORT.width - 20, 300)], { ...EMPTY, last });
    expect(placed[0]?.place).not.toBe('e');
  });

  test('slides along its mark at the border, and no further than its mark', () => {
    const [title] = placeLabels([wish('n:a', 30, 300, { width: 160, places: talkPlaces() })], EMPTY);
    expect(title?.place).toBe('s');
    expect(title?.box.left).toBe(MARGIN);
  });

  test('should not be drawn where it is wider than the viewport, even if it must', () => {
    expect(placeLabels([wish('n:a', 400, 300, { width: 900, must: true })], EMPTY)).toEqual([]);
  });
});
