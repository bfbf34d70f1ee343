/** A row of a table says what the thing in its first cell has and uses. */
import { describe, expect, it } from 'vitest';
import { factsOfRow } from '../../../src/pipeline/extract/factsOfRow.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { outlineOf, quoteOf, sightAll, statedBy } from './foundIn.ts';

const KINDS = {
  Oven: 'component',
  Burner: 'technology',
  Acme: 'company',
  glaze: 'concept',
  clay: 'concept',
};

function factsIn(row: string) {
  const outline = outlineOf(`- Oven\n\n| A | B | C |\n| - | - | - |\n${row}\n`);
  const rows = outline.blocks.filter(({ kind }) => kind === 'row');
  const block = itemAt(rows, rows.length - 1);
  const here = sightAll(outline, KINDS).filter((sighting) => sighting.block === block.index);
  const facts = factsOfRow(outline, block, here);
  return {
    stated: statedBy(facts),
    quotes: facts.flatMap(({ evidence }) => evidence.map((place) => quoteOf(outline, place))),
  };
}

describe('a row', () => {
  it.each([
    ['| Oven | glaze | clay |', ['Oven hasFeature glaze', 'Oven hasFeature clay']],
    ['| Oven | Burner | glaze |', ['Oven uses Burner', 'Oven hasFeature glaze']],
    ['| Burner | Oven | x |', ['Burner uses Oven']],
    ['| the Oven | with glaze | x |', ['Oven hasFeature glaze']],
    ['| Acme Oven | glaze | x |', ['Oven hasFeature glaze']],
    ['| Oven and Burner | glaze | x |', ['Oven hasFeature glaze']],
  ])('says what its thing has and uses: %s', (row, stated) => {
    expect(factsIn(row).stated).toEqual(stated);
  });

  it.each([
    ['that begins with no thing', '| glaze | Oven | clay |'],
    ['that begins with a company', '| Acme | Oven | clay |'],
    ['of which the thing stands further on', '| x | Oven | clay |'],
    ['that names a company beside it', '| Oven | Acme | x |'],
    ['that names all in its first cell', '| Oven with glaze | x | y |'],
    ['that says something of another noun', '| Oven | glaze workers | x |'],
  ])('%s says nothing', (_, row) => {
    expect(factsIn(row).stated).toEqual([]);
  });

  it('is quoted as a whole', () => {
    expect(factsIn('| Oven | glaze | x |').quotes).toEqual(['| Oven | glaze | x']);
  });

  it('is quoted without the room that is left in its last cell', () => {
    expect(factsIn('| Oven | glaze | x     |').quotes).toEqual(['| Oven | glaze | x']);
  });
});

it('a table of one column, and what is no table, says nothing', () => {
  for (const text of ['| A |\n| - |\n| Oven with glaze |\n', 'Oven | glaze\n']) {
    const outline = outlineOf(text);
    const sightings = sightAll(outline, KINDS);
    expect(outline.blocks.flatMap((block) => factsOfRow(outline, block, sightings))).toEqual([]);
  }
});
