import { describe, expect, test } from 'vitest';
import { TOKENS, mix, paletteOf } from '../../src/render/palette.ts';
import { contrast } from './contrast.ts';
import { KINDS } from './graphs.ts';

describe('mixing two colours', () => {
  test('gives the first at 0, the second at 1, and what opacity would in between', () => {
    expect(mix('#fcfcfa', '#1d1d1b', 0)).toBe('#fcfcfa');
    expect(mix('#fcfcfa', '#1d1d1b', 1)).toBe('#1d1d1b');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#ff0000', '#00000f', 0.2)).toBe('#cc0003');
  });

  test('should not lose the zeros of dark colours', () => {
    expect(mix('#000102', '#000102', 0.5)).toBe('#000102');
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = paletteOf(theme, KINDS);

  test('ink, ink 2 and ink 3 can be read as text', () => {
    for (const color of [palette.ink, palette.ink2, palette.ink3]) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('every kind and the accent stand out from the ground', () => {
    for (const { color } of palette.kinds.values()) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.accent, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test('the title of a faded talk is faint and can still be read', () => {
    const faded = mix(palette.ground, palette.ink3, 0.85);
    expect(contrast(faded, palette.ground)).toBeGreaterThanOrEqual(3.5);
    expect(contrast(faded, palette.ground)).toBeLessThan(contrast(palette.ink3, palette.ground));
  });

  test('a kind in ink takes the ink of the theme', () => {
    expect(palette.kinds.get('talk')?.color).toBe(TOKENS[theme].ink);
    expect(palette.kinds.get('question')?.color).toBe(TOKENS[theme].ink);
  });
});

test('no kind has the colour of the accent, which means now', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { accent, kinds } = paletteOf(theme, KINDS);
    expect([...kinds.values()].map(({ color }) => color)).not.toContain(accent);
  }
});
