/** What a heading calls its section. */
import { describe, expect, it } from 'vitest';
import { cleanTitle, titleOf } from '../../../src/pipeline/extract/headingTitle.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { outlineOf } from './foundIn.ts';

describe('a title', () => {
  it.each([
    ['marks of a heading', '## Baking bread ##', 'Baking bread'],
    ['"Talk:"', 'Talk: Baking bread', 'Baking bread'],
    ['"Talk" with a number', 'Talk #12 - Baking bread', 'Baking bread'],
    ['"Session 3 –"', 'Session 3 – Baking bread', 'Baking bread'],
    ['"Keynote —"', 'KEYNOTE — Baking bread', 'Baking bread'],
    ['"Lightning talk:"', 'Lightning talk: Baking bread', 'Baking bread'],
    ['a number', '12. Baking bread', 'Baking bread'],
    ['a number in brackets', '3) Baking bread', 'Baking bread'],
    ['a letter', 'B. Baking bread', 'Baking bread'],
    ['a time', '9:30 Baking bread', 'Baking bread'],
    ['a time of the afternoon', '2:15 pm - Baking bread', 'Baking bread'],
    ['a stretch of time', '10:00 - 10:45: Baking bread', 'Baking bread'],
    ['a stretch with "h"', '10h00–10h45 | Baking bread', 'Baking bread'],
    ['a time of the afternoon without a blank', '2:15pm Baking bread', 'Baking bread'],
    ['a stretch of the afternoon', '2:15 pm - 3:00 pm Baking bread', 'Baking bread'],
    ['a stretch of the afternoon without blanks', '2:15–3:00pm Baking bread', 'Baking bread'],
    ['a time and two blanks before quotes', '9:30  “Baking bread”', 'Baking bread'],
    ['a number and two blanks before quotes', '3.  “Baking bread”', 'Baking bread'],
    ['marks of a heading without a blank', '##Baking bread', 'Baking bread'],
    ['marks of a heading and two blanks before a number', '##  3. Baking bread', 'Baking bread'],
    ['"Talk:" without a blank', 'Talk:Baking bread', 'Baking bread'],
    ['two kinds of quotes around the whole', '"“Baking bread”"', 'Baking bread'],
    ['quotes around the whole', '“Baking bread”', 'Baking bread'],
    ['straight quotes around the whole', '"Baking bread"', 'Baking bread'],
    ['blanks around the whole', '  Baking bread  ', 'Baking bread'],
  ])('is told without %s', (_, heading, expected) => {
    expect(cleanTitle(heading)).toBe(expected);
  });

  it.each([
    'Baking with C#5',
    'Why we bake in C#',
    'Talks about bread',
    'Sweet talk: baking bread',
    '2024. Baking bread',
    'b. Baking bread',
    'Vitamin B. Baking bread',
    'Oven 9:30 ready',
    '3 ovens',
    'The "hot" oven',
    '"Hot" ovens',
    'Ovens "hot"',
    'Baking # bread',
  ])('keeps "%s" as it is', (heading) => {
    expect(cleanTitle(heading)).toBe(heading);
  });
});

describe('the title of a heading', () => {
  const title = (text: string): string => {
    const outline = outlineOf(text);
    const heading = outline.blocks.find(({ kind }) => kind === 'heading');
    return titleOf(outline, heading ?? itemAt(outline.blocks, 0));
  };

  it.each([
    ['its words', '## Baking bread', 'Baking bread'],
    ['its words without markup', 'hot\n\n## 1. **Baking**  `bread`', 'Baking bread'],
    ['the words of a link', '## [Baking](https://kiln.example) bread', 'Baking bread'],
    [
      'an address as it stands',
      '## Baking at https://kiln.example/a today',
      'Baking at https://kiln.example/a today',
    ],
    ['an address alone', '## https://kiln.example', 'https://kiln.example'],
    ['the first of two pictures', '![](oven.png)\n![](clay.png)\n====', '![](oven.png)'],
    ['a picture', '## ![](oven.png)', '![](oven.png)'],
    ['nothing', 'hot\n\n##\n\ncold', 'Untitled'],
  ])('is %s', (_, text, expected) => {
    expect(title(text)).toBe(expected);
  });
});
