/** What a slide does to the map: names of what lies beyond its room, marks that stay to be seen, larger screens. */
import { describe, expect, test } from 'vitest';
import { type Box, BoxGrid } from '../../src/render/boxes.ts';
import { enlargementOf } from '../../src/render/enlargement.ts';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import { labelLines, settingOf } from '../../src/render/labelStyle.ts';
import type { LabelFrame } from '../../src/render/labelFrame.ts';
import { type LabelWish, type Surroundings, placeLabels } from '../../src/render/labels.ts';
import { paletteOf } from '../../src/render/palette.ts';
import { shownFor } from '../../src/render/slideFocus.ts';
import { KINDS, graphOf, labelsWished } from './graphs.ts';

const VIEWPORT = { width: 800, height: 600 };
const GRAPH = graphOf(
  [
    { key: 'n:talk', kind: 'talk', label: 'Firing' },
    { key: 'n:near', label: 'Kiln', x: 60, y: 60 },
    { key: 'n:west', label: 'Oven', x: -4000, y: 0 },
    { key: 'n:north', label: 'Glaze', x: 0, y: 4000 },
    { key: 'n:stranger', label: 'Salt', x: 4000, y: 0 },
  ],
  [
    { from: 'n:talk', to: 'n:near' },
    { from: 'n:talk', to: 'n:west' },
    { from: 'n:talk', to: 'n:north' },
    { from: 'n:talk', to: 'n:stranger', derived: true },
  ],
);

function frame(slide: boolean, named = true): LabelFrame {
  return {
    graph: GRAPH,
    view: {
      theme: 'light',
      hidden: new Set(),
      selected: 'n:talk',
      lit: new Set(GRAPH.nodes()),
      litEdges: null,
      ...(named ? { named: new Set(['n:west', 'n:north', 'n:stranger']) } : {}),
      slide,
    },
    palette: paletteOf('light', KINDS),
    viewport: VIEWPORT,
    scale: 1,
    project: ({ x, y }) => ({ x: 400 + x, y: 300 - y }),
    widthOf: ({ text, size }) => text.length * size * 0.56,
    style: { kind: 'map' },
  };
}

const saidBy = (slide: boolean, named = true): readonly string[] =>
  labelsWished(frame(slide, named))
    .wishes.flatMap(({ lines }) => lines.map(({ text }) => text))
    .sort();

describe('what a slide lights up beyond its room', () => {
  test('is named at the border, with an arrow to where its line goes', () => {
    expect(saidBy(true)).toEqual(['Kiln', '\u2190 Oven', '\u2191 Glaze']);
    const wish = labelsWished(frame(true)).wishes.find(({ key }) => key === 'n:west');
    expect([wish?.x, wish?.y, wish?.must]).toEqual([12, 300, true]);
  });

  test('is not named where no line leads to it that the notes state, nor off a slide, nor for one who left it', () => {
    expect(saidBy(true).join()).not.toContain('Salt');
    expect(saidBy(false).join()).not.toMatch(/Oven|Glaze|Salt/u);
    expect(saidBy(true, false).join()).not.toMatch(/Oven|Glaze|Salt/u);
  });
});

const AROUND: Surroundings = {
  viewport: VIEWPORT,
  marks: new BoxGrid(),
  litEdges: [],
  last: new Map(),
  kept: 0,
};
const wish = (key: string, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  x: 400,
  y: 300,
  reach: 5,
  width: 80,
  height: 16,
  must: true,
  tolerance: 150,
  places: ['e', 's'],
  ...more,
});

describe('the names of a slide', () => {
  const mark = { left: 430, top: 302, width: 12, height: 8 };

  test('go round a mark that stands out, and not round another that they may cover', () => {
    const placeWith = (strongMarks: readonly Box[]) =>
      placeLabels([wish('n:a', { places: ['e', 'n'], width: 60 })], {
        ...AROUND,
        marks: new BoxGrid([{ ...mark, width: 1, height: 1 }]),
        strongMarks: new BoxGrid(strongMarks),
      })[0]?.place;
    expect(placeWith([])).toBe('e');
    expect(placeWith([mark])).toBe('n');
  });

  test('are set in short lines rather than over a mark that stands out', () => {
    const smaller = wish('n:a', { width: 12, height: 32, places: ['s'] });
    const isSmaller = (strongMarks: readonly Box[]) =>
      placeLabels([wish('n:a', { places: ['e'], smaller })], {
        ...AROUND,
        strongMarks: new BoxGrid(strongMarks),
      })[0]?.isSmaller;
    expect(isSmaller([mark])).toBe(true);
    expect(isSmaller([])).toBe(false);
  });

  test('keep apart sideways', () => {
    const wishes = [wish('n:a', { places: ['e'] }), wish('n:b', { x: 492, places: ['e', 'n'] })];
    const placeAt = (gap: number) => placeLabels(wishes, { ...AROUND, gap })[1]?.place;
    expect(placeAt(0)).toBe('e');
    expect(placeAt(20)).toBe('n');
  });
});

describe('a larger screen', () => {
  test('has larger names on a slide, in the same proportion, and on no other map', () => {
    const facts = labelFactsOf(GRAPH).find(({ key }) => key === 'n:near');
    const sizeOn = (viewport: { width: number; height: number }, slide: boolean) =>
      facts && labelLines(facts, 'lit', settingOf(viewport, slide, enlargementOf(viewport)))[0]?.size;
    expect(sizeOn({ width: 1280, height: 720 }, true)).toBe(14);
    expect(sizeOn({ width: 1920, height: 1080 }, true)).toBe(21);
    expect(sizeOn({ width: 1920, height: 1080 }, false)).toBe(12);
    expect(sizeOn({ width: 390, height: 844 }, true)).toBe(14);
    expect(enlargementOf({ width: 10_000, height: 10_000 })).toBe(2);
  });
});

describe('the room of a talk on its slide', () => {
  test('has none for the title, which the slide says itself', () => {
    const asked: (readonly string[])[] = [];
    const { what, insets } = shownFor(
      {
        keys: ['n:talk', 'n:near'],
        also: [],
        titled: 'n:talk',
        camera: null,
        insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
      },
      labelFactsOf(GRAPH),
      (facts) => {
        asked.push(facts.map(({ key, lines }) => `${key} ${lines.join()}`));
        return [];
      },
    );
    expect(insets(VIEWPORT).left).toBe(0);
    if (typeof what === 'function') what(VIEWPORT);
    expect(asked[0]).toEqual(['n:talk ', 'n:near Kiln']);
  });
});
