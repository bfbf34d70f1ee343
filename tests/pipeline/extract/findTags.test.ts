/** Tags in the text and in the front matter. */
import { describe, expect, it } from 'vitest';
import { findTags } from '../../../src/pipeline/extract/findTags.ts';
import { outlineOf, quoteOf } from './foundIn.ts';

/** Each tag as its name and the words that it was read from. */
const tagsIn = (text: string): readonly string[] => {
  const outline = outlineOf(text);
  return findTags(outline).map(({ name, place }) => `${name} | ${quoteOf(outline, place)}`);
};

describe('a tag in the text', () => {
  it.each([
    ['is a word after the sign', 'glazes need patience #patience', ['patience | patience']],
    ['is read without its hyphens', 'hot #slow-cooking', ['slow cooking | slow-cooking']],
    ['is read without its underscores', 'hot #slow__cooking', ['slow cooking | slow__cooking']],
    ['is the innermost of a nested one', 'hot #craft/clay/slip', ['slip | slip']],
    ['stands at the beginning', '- #hot days', ['hot | hot']],
    ['stands at the beginning of a line', 'a day\n#hot', ['hot | hot']],
    ['stands in brackets', 'days (#hot)', ['hot | hot']],
    ['stands beside another', '#hot #cold', ['hot | hot', 'cold | cold']],
    ['may hold digits', 'a #kiln2 here', ['kiln2 | kiln2']],
    ['may have as many letters as a colour has', 'a #glazes here', ['glazes | glazes']],
    ['may be no colour of seven letters', 'a #feedbac here', ['feedbac | feedbac']],
    ['may be no colour of four letters', 'a #face here', ['face | face']],
    ['stands at the beginning of a note without headings', '#hot', ['hot | hot']],
    ['stands beside a heading', '# Glazes\n\nhot #patience', ['patience | patience']],
  ])('%s', (_, text, expected) => {
    expect(tagsIn(text)).toEqual(expected);
  });

  it.each([
    ['a number', 'see #1'],
    ['a language', 'written in C#'],
    ['a colour of three', 'painted #fff'],
    ['a colour of six', 'painted #febcad'],
    ['a colour of eight', 'painted #febcadff'],
    ['a heading', '# Glazes'],
    ['the inside of a word', 'a b#hot day'],
    ['two signs', 'a ##hot day'],
    ['a single letter', 'a #h day'],
    ['nothing but signs after a slash', 'a #hot/_ day'],
  ])('is not %s', (_, text) => {
    expect(tagsIn(text)).toEqual([]);
  });
});

describe('a tag in the front matter', () => {
  const inFields = (field: string): readonly string[] => tagsIn(`---\n${field}\n---\n\nhot\n`);

  it.each([
    ['of a list', 'tags: [slow-cooking, craft/clay]', ['slow cooking | slow-cooking', 'clay | craft/clay']],
    ['of one line', 'tags: hot, cold', ['hot | hot', 'cold | cold']],
    ['between semicolons', 'tags: hot days;cold', ['hot days | hot days', 'cold | cold']],
    ['with blanks before a comma', 'tags: "hot , cold"', ['hot | hot', 'cold | cold']],
    ['with the sign', 'tags: ["#hot"]', ['hot | #hot']],
    ['under "tag"', 'tag: hot', ['hot | hot']],
    ['that ends with the sign', 'tags: ["C#"]', ['C# | C#']],
    ['under "keyword"', 'keyword: hot', ['hot | hot']],
    ['under "topic"', 'topic: hot', ['hot | hot']],
    ['under "keywords"', 'keywords: hot', ['hot | hot']],
    ['under "topics"', 'topics: hot', ['hot | hot']],
    ['under "category"', 'category: hot', ['hot | hot']],
    ['under "categories"', 'categories: hot', ['hot | hot']],
  ])('is read %s', (_, field, expected) => {
    expect(inFields(field)).toEqual(expected);
  });

  it.each([
    ['a year', 'tags: 2024'],
    ['a field of another name', 'title: hot'],
    ['a field whose name only begins so', 'tagsets: hot'],
    ['a field whose name only ends so', 'hashtags: hot'],
  ])('is not %s', (_, field) => {
    expect(inFields(field)).toEqual([]);
  });
});

it('a tag is an idea until more is known of it', () => {
  expect(findTags(outlineOf('---\ntags: cold\n---\n\nhot #patience'))).toEqual([
    expect.objectContaining({ kind: 'concept', finder: 'tag', name: 'patience' }),
    expect.objectContaining({ kind: 'concept', finder: 'tag', name: 'cold', block: 0 }),
  ]);
});
