/** What a finder says of the words that it saw. */
import { describe, expect, it } from 'vitest';
import { nameIn, see, usualNameOf } from '../../../src/pipeline/extract/sighting.ts';
import type { Block, Outline } from '../../../src/pipeline/parse/outline.ts';
import { outlineOf, quoteOf } from './foundIn.ts';

const SEEN = { kind: 'component', certainty: 0.7, finder: 'test' };

/** The only block of a note, from the first letter to the last that are given. */
function stretchIn(text: string, from: string, to: string): readonly [Outline, Block, number, number] {
  const outline = outlineOf(text);
  const [block] = outline.blocks;
  if (block === undefined) throw new Error('The note has no block.');
  return [outline, block, block.text.indexOf(from), block.text.indexOf(to) + to.length];
}

describe('what is seen', () => {
  it('is called by the words there, without white space around them or marks between them', () => {
    const [outline, block, start, end] = stretchIn('- the **Kiln** _Core_ is hot', 'the', 'is');
    const inner = [start + 'the'.length, end - 'is'.length] as const;
    expect(nameIn(block, ...inner)).toBe('Kiln Core');
    const sighting = see(outline, block, ...inner, SEEN);
    expect(sighting).toEqual({ ...SEEN, name: 'Kiln Core', block: 0, place: sighting.place });
    expect(quoteOf(outline, sighting.place)).toBe(' **Kiln** _Core_ ');
    expect(sighting).not.toHaveProperty('canon');
    expect(usualNameOf(sighting)).toBe('Kiln Core');
  });

  it('is called by better words, and by a usual name, where the finder has them', () => {
    const sighting = see(...stretchIn('- klin is hot', 'klin', 'klin'), {
      ...SEEN,
      name: 'Klin',
      canon: 'Kiln',
    });
    expect(sighting).toMatchObject({ ...SEEN, name: 'Klin', canon: 'Kiln' });
    expect(usualNameOf(sighting)).toBe('Kiln');
  });
});
