/** What a passage speaks of where it does not say so itself. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../src/pipeline/extract/sighting.ts';
import { subjectAbove, titleAbove } from '../../../src/pipeline/extract/subjects.ts';
import type { Block, Outline } from '../../../src/pipeline/parse/outline.ts';
import { outlineOf } from './foundIn.ts';
import { namedIn } from './passage.ts';

type Above = (
  outline: Outline,
  block: Block,
  byBlock: ReadonlyMap<number, readonly Sighting[]>,
) => Sighting | undefined;

/** What is above the last block of a note. */
function above(find: Above, text: string, canons: Readonly<Record<string, string>> = {}): string | undefined {
  const outline = outlineOf(text);
  const named = namedIn(outline)
    .toReversed()
    .map((sighting) => {
      const canon = canons[sighting.name];
      return canon === undefined ? sighting : { ...sighting, canon };
    });
  const byBlock = new Map(
    outline.blocks.map(({ index }) => [index, named.filter(({ block }) => block === index)]),
  );
  const last = outline.blocks.at(-1);
  return last === undefined ? undefined : find(outline, last, byBlock)?.name;
}

describe('the subject of a block', () => {
  it.each([
    ['the head of the item above', '- Kiln\n  - hot', 'Kiln'],
    ['the head of the item above, in bold', '- **Kiln**: oven\n  - hot', 'Kiln'],
    ['the item before, for a participle', '- Kiln\n- built by friends', 'Kiln'],
    ['the item before, for an open-sourced thing', '- Kiln\n- originally open-sourced by friends', 'Kiln'],
    ['the item above, though one stands before', '- Kiln\n  - Loam\n  - built by friends', 'Kiln'],
    ['the heading', '# Kiln\n\n- hot', 'Kiln'],
    ['the heading, for a paragraph', '# Kiln\n\nhot', 'Kiln'],
    ['the heading with a number and signs', '# Kiln: 2.\n\nhot', 'Kiln'],
    ['the item before, for a participle after two blanks', '- Kiln\n- originally  built by friends', 'Kiln'],
    ['the heading with a short word that adds nothing', '# Kiln intro\n\nhot', 'Kiln'],
    ['the heading with such a word and a number', '# Kiln update 2.\n\nhot', 'Kiln'],
    ['the heading with a word that adds nothing', '# Kiln overview\n\nhot', 'Kiln'],
    ['the heading under another', '# Loam\n\n## Kiln 101\n\nhot', 'Kiln'],
    ['the bold line before a list', '**Kiln and its story**\n\n- hot', 'Kiln'],
    ['the bold line before a list, for its second item', '**Kiln and its story**\n\n- cold\n- hot', 'Kiln'],
    ['the bold line with a colon', '**Kiln and its story**:\n\n- hot', 'Kiln'],
    ['the bold line rather than the heading', '# Loam\n\n**Kiln and its story**\n\n- hot', 'Kiln'],
    [
      'the heading, where a participle follows an item without a name',
      '# Kiln\n\n- hot\n- built by friends',
      'Kiln',
    ],
  ])('is %s', (_, text, expected) => {
    expect(above(subjectAbove, text)).toBe(expected);
  });

  it.each([
    ['a heading', 'hot\n\n# Kiln'],
    ['a bold heading that says more', '# **Kiln and its story**\n\n- hot'],
    ['a later heading that says more', '# Loam\n\n## Kiln and friends\n\nhot'],
    ['the item before', '- Kiln\n- hot'],
    ['the item before, by a participle that comes later', '- Kiln\n- hot and built by friends'],
    ['the item before, nested elsewhere', '- hot\n  - Kiln\n- built by friends'],
    ['an item of another section', '- Kiln\n\n# Friends\n\n- built by friends'],
    ['an item that names something later', '- a Kiln\n  - hot'],
    ['a heading that says more', '# Kiln and friends\n\nhot'],
    ['a heading that names something later', '# A Kiln\n\nhot'],
    ['a heading further up', '# Kiln\n\n## Friends\n\nhot'],
    ['a line before a list that is not bold', 'Kiln and its story\n\n- hot'],
    ['a line that is bold in part', '**Kiln** and its story\n\n- hot'],
    ['a line in italics', '*Kiln and its story*\n\n- hot'],
    ['a bold line before a paragraph', '**Kiln and its story**\n\nhot'],
    ['a bold line of another section', '**Kiln and its story**\n\n# Friends\n\n- hot'],
    ['a bold line with a paragraph after it', '**Kiln and its story**\n\ncold\n\n- hot'],
    ['a bold line of another section with a list', '**Kiln and its story**\n\n- cold\n\n# Friends\n\n- hot'],
    ['a bold line that names something later', '**A Kiln and its story**\n\n- hot'],
    ['nothing at all', 'hot'],
    ['no list at all', '- hot'],
  ])('is not taken over from, or by, %s', (_, text) => {
    expect(above(subjectAbove, text)).toBeUndefined();
  });
});

describe('the title above a block', () => {
  it.each([
    ['the heading above its own', '# Kiln\n\n## Friends\n\nhot', 'Kiln'],
    ['the nearest above its own', '# Loam\n\n## A Kiln for us\n\n### Friends\n\nhot', 'Kiln'],
    ['further up, where the nearest names nothing', '# Kiln\n\n## Friends\n\n### More\n\nhot', 'Kiln'],
    ['further up, where the nearest names no thing', '# Kiln\n\n## Jane\n\n### More\n\nhot', 'Kiln'],
    ['one that names a person too', '# Jane on Kiln\n\n## Friends\n\nhot', 'Kiln'],
    ['one that names a thing twice', '# Kiln is Kiln\n\n## Friends\n\nhot', 'Kiln'],
  ])('is %s', (_, text, expected) => {
    expect(above(titleAbove, text)).toBe(expected);
  });

  it.each([
    ['its own heading', '# Kiln\n\nhot'],
    ['a heading with two names', '# Kiln and Loam\n\n## Friends\n\nhot'],
    ['a heading with two names, be there one further up', '# Kiln\n\n## Kiln and Loam\n\n### Friends\n\nhot'],
    ['the name of a company', '# Acme\n\n## Friends\n\nhot'],
    ['a thing and whose it is', '# Kiln at Acme\n\n## Friends\n\nhot'],
    ['an idea', '# glaze\n\n## Friends\n\nhot'],
    ['nothing, without headings', 'hot'],
  ])('is not %s', (_, text) => {
    expect(above(titleAbove, text)).toBeUndefined();
  });

  it('is one thing where two names are usually called the same', () => {
    const text = '# Kiln or Oven\n\n## Friends\n\nhot';
    expect(above(titleAbove, text)).toBeUndefined();
    expect(above(titleAbove, text, { Oven: 'Kiln' })).toBe('Kiln');
  });
});
