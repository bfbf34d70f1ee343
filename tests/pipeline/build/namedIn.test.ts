/** What is named in each block of a note, and which blocks a section has. */
import { describe, expect, it } from 'vitest';
import { type Named, namesIn } from '../../../src/pipeline/build/namedIn.ts';
import { entityOf, outlineOf } from './made.ts';

describe('what stands in a note', () => {
  const outline = outlineOf('# Glaze\n\n- Kiln and Kiln\n- soot\n\n## Clay\n\nKiln.\n');
  const kiln = entityOf([outline], 'Kiln');
  const named = (): Named =>
    namesIn(
      outline,
      kiln.sightings.map((_, index) => ({ entity: kiln, index })),
    );

  it('is known block by block, each mention once', () => {
    const { inBlock } = named();
    const counts = outline.blocks.map(({ index, text }) => [text.trim(), inBlock(index).length]);
    expect(counts).toEqual([
      ['Glaze', 0],
      ['Kiln and Kiln', 2],
      ['soot', 0],
      ['Clay', 0],
      ['Kiln.', 1],
    ]);
  });

  it('is known section by section, with its heading and nothing of the next', () => {
    const { inSection } = named();
    const texts = outline.sections.map((_, section) => inSection(section).map(({ text }) => text.trim()));
    expect(texts).toEqual([[], ['Glaze', 'Kiln and Kiln', 'soot'], ['Clay', 'Kiln.']]);
  });

  it('has no block of a section that the note does not have', () => {
    expect(named().inSection(outline.sections.length)).toEqual([]);
  });
});
