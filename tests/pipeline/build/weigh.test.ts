/** How much a node matters and how large it is drawn, by how often it is named. */
import { describe, expect, it } from 'vitest';
import { linesOf, radiusOf, salienceOf } from '../../../src/pipeline/build/weigh.ts';
import { entityOf, outlineOf } from './made.ts';

describe('the lines that name a thing', () => {
  const linesIn = (...texts: readonly string[]): number =>
    linesOf(
      entityOf(
        texts.map((text, index) => outlineOf(text, `${index}.md`)),
        'Kiln',
      ),
    );

  it('count once however often a line names it', () => {
    expect(linesIn('Kiln and Kiln and Kiln\n')).toBe(1);
  });

  it('count one by one, also within a paragraph', () => {
    expect(linesIn('Kiln and Kiln\nKiln again\n\n- Kiln\n')).toBe(3);
  });

  it('count in each note, though they have the same number there', () => {
    expect(linesIn('Kiln\n', 'Kiln\n')).toBe(2);
  });
});

describe('salience', () => {
  const most = { lines: 15, talks: 3 };

  it.each([
    ['nothing where nothing names it', 0, { lines: 0, talks: 0 }],
    ['all there is for what has the most lines and talks', 1, most],
    ['half for what has the most lines and no talk', 0.5, { lines: 15, talks: 0 }],
    ['half for what has the most talks and no line', 0.5, { lines: 0, talks: 3 }],
    ['by the logarithm of what names it', 0.5, { lines: 3, talks: 1 }],
  ])('is %s', (_, salience, weight) => {
    expect(salienceOf('component', weight, most)).toBe(salience);
  });

  it('is nothing, and still a number, where the notes name nothing', () => {
    expect(salienceOf('component', { lines: 0, talks: 0 }, { lines: 0, talks: 0 })).toBe(0);
  });

  it('counts one line and one talk where nothing has more', () => {
    expect(salienceOf('component', { lines: 1, talks: 1 }, { lines: 1, talks: 1 })).toBe(1);
  });

  it('has three decimals', () => {
    expect(salienceOf('component', { lines: 1, talks: 0 }, { lines: 2, talks: 1 })).toBe(0.315);
  });

  it('is that of the most salient for every talk', () => {
    expect(salienceOf('talk', { lines: 0, talks: 0 }, most)).toBe(1);
  });
});

describe('the radius', () => {
  it.each([
    [8.5, 0],
    [9.5, 14],
    [13.5, 70],
    [13.5, 700],
  ])('is %d for a talk with %d lines of notes', (radius, talkLines) => {
    expect(radiusOf('talk', { lines: 40, talks: 9 }, talkLines)).toBe(radius);
  });

  it.each([
    ['a line of no talk', 4.55, { lines: 1, talks: 0 }],
    ['a line of one talk, no more', 4.55, { lines: 1, talks: 1 }],
    ['a second talk', 5.15, { lines: 1, talks: 2 }],
    ['more lines and talks', 6.9, { lines: 4, talks: 3 }],
    ['very many, with a limit', 8.2, { lines: 900, talks: 90 }],
    ['a number of lines that has no whole root, in three decimals', 5.026, { lines: 2, talks: 1 }],
  ])('of a thing follows from %s', (_, radius, weight) => {
    expect(radiusOf('component', weight, 500)).toBe(radius);
  });
});
