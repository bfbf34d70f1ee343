/** The fields of front matter, with the places of their values, and what is said where one is wrong. */
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/pipeline/parse/frontMatter.ts';
import { indexLines } from '../../../src/pipeline/parse/lineIndex.ts';

const OFFSET = 4;
const read = (body: string) => readFrontMatter('a.md', body, OFFSET, indexLines(`---\n${body}\n---\n`));
/** Fields as they are read beside the words that stand at their places. */
const fieldsOf = (body: string) =>
  read(body).fields.map(({ name, values }) => [
    name,
    ...values.map(({ text, start, end }) => {
      expect(body.slice(start - OFFSET, end - OFFSET)).toBe(text);
      return text;
    }),
  ]);
const warningsOf = (body: string) =>
  read(body).diagnostics.map(({ file, severity, line, column, message }) => {
    expect([file, severity]).toEqual(['a.md', 'warning']);
    return [line, column, message];
  });
const broken = (reason: string): string =>
  `front matter is not valid YAML (${reason}); its plain "name: value" lines were read, quote a value that holds a colon`;

describe('front matter of comments alone', () => {
  it.each(['', ' \n', '# only', '# one\n\n  # two'])(
    '%j has no fields, and nothing is wrong with it',
    (body) => {
      expect(read(body)).toEqual({ fields: [], diagnostics: [] });
    },
  );
});

describe('the fields of front matter', () => {
  it.each([
    ['plain words', 'title: Kiln, a talk', [['title', 'Kiln, a talk']]],
    ['words in double quotes', 'title: "Kiln: a talk"', [['title', 'Kiln: a talk']]],
    ['words in single quotes', "title: 'Kiln: a talk'", [['title', 'Kiln: a talk']]],
    ['words before a comment', 'title: Kiln # hot', [['title', 'Kiln']]],
    ['a list', 'tags: ["kiln", hot clay]', [['tags', 'kiln', 'hot clay']]],
    ['a list, line by line', 'tags:\n  - "kiln"\n  - clay', [['tags', 'kiln', 'clay']]],
    ['a name in capitals', 'Title: "Kiln"', [['title', 'Kiln']]],
    [
      'a number and a date',
      'heat: 12 # hot\nday: 2024-01-02',
      [
        ['heat', '12'],
        ['day', '2024-01-02'],
      ],
    ],
    ['nothing', 'title: # none\nday:', [['title'], ['day']]],
    ['empty words', 'title: ""\ntags: ["", kiln]', [['title'], ['tags', 'kiln']]],
    ['null in quotes', 'title: "null"', [['title', 'null']]],
    [
      'a word with null in it',
      'title: nullify # a\nday: "~"\nby: ~a',
      [
        ['title', 'nullify'],
        ['day', '~'],
        ['by', '~a'],
      ],
    ],
    ['a word that ends in null', 'title: a null # a', [['title', 'a null']]],
  ])('hold %s, without a warning', (_, body, fields) => {
    expect(fieldsOf(body)).toEqual(fields);
    expect(warningsOf(body)).toEqual([]);
  });

  it.each(['', ' ', '\n\n', ' \n'])('are none where it is %j, without a warning', (body) => {
    expect(fieldsOf(body)).toEqual([]);
    expect(warningsOf(body)).toEqual([]);
  });

  it.each([
    'title',
    'day',
    'tag',
    'tags',
    'keyword',
    'keywords',
    'topic',
    'topics',
    'category',
    'categories',
    'alias',
    'aliases',
    'speaker',
    'speakers',
    'presenter',
    'presenters',
    'author',
    'authors',
  ])('are words for %s, and what is none is told once', (name) => {
    const body = `x: "y"\n${name}: [{a: b}, kiln, null, [c]]`;
    expect(fieldsOf(body)).toEqual([
      ['x', 'y'],
      [name, 'kiln'],
    ]);
    expect(warningsOf(body)).toEqual([
      [3, name.length + 4, `a map in the field "${name}" was left out; expected words or a list of words`],
    ]);
  });

  it.each(['status', 'taglines', 'mytitle', 'title-page', 'catego', 'days'])(
    'may be anything for %s, of which nothing is told',
    (name) => {
      expect(fieldsOf(`${name}: [{a: b}, "kiln"]`)).toEqual([[name, 'kiln']]);
      expect(warningsOf(`${name}: [{a: b}, "kiln"]`)).toEqual([]);
    },
  );

  it.each([
    ['null', '"null"'],
    ['Null', '"Null"'],
    ['NULL', '"NULL"'],
    ['~', '"~"'],
    ['{a: b}', 'a map'],
    ['[[a]]', 'a list within a list'],
  ])('leave %s out', (value, what) => {
    expect(fieldsOf(`title: ${value}`)).toEqual([['title']]);
    expect(warningsOf(`title: ${value}`).map(([, , message]) => message)).toEqual([
      `${what} in the field "title" was left out; expected words or a list of words`,
    ]);
  });

  it('leave an alias out', () => {
    expect(warningsOf('x: &a Kiln\ntitle: *a')).toEqual([
      [3, 8, 'an alias of YAML in the field "title" was left out; expected words or a list of words'],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'Constructor'])('have no %s', (name) => {
    expect(fieldsOf(`title: "a"\n${name}: b`)).toEqual([['title', 'a']]);
    expect(warningsOf(`title: "a"\n${name}: b`)).toEqual([
      [
        3,
        1,
        `the field "${name.toLowerCase()}" was left out, since programs take its name for something else; give it another one`,
      ],
    ]);
  });

  it.each([
    ['plain', ''],
    ['of YAML', ' # a'],
  ])('are no more than 200, %s', (_, end) => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_one, at) => `a${String(at)}: b${end}`).join('\n');
    expect(fieldsOf(many(200))).toHaveLength(200);
    expect(warningsOf(many(200))).toEqual([]);
    expect(fieldsOf(many(202))).toHaveLength(200);
    expect(warningsOf(many(202))).toEqual([
      [202, 1, 'front matter has more than 200 fields; the rest was not read'],
    ]);
  });
});

describe('front matter that is broken', () => {
  it.each([
    ['no list of fields', '- kiln\n- clay', 2, 1, 'it is not a list of "name: value" lines'],
    ['a sign of YAML with nothing behind it', '# clay\n%', 3, 2, 'Missing directives-end indicator line'],
    [
      'a sign of YAML with words behind it, whose stops stay but for the last',
      'title: |1.5.',
      2,
      10,
      'Block scalar header includes extra characters: |1.5',
    ],
    ['words alone', 'the kiln', 2, 1, 'it is not a list of "name: value" lines'],
    [
      'a second colon',
      'day: 2\ntitle: Kiln: a talk',
      3,
      8,
      'Nested mappings are not allowed in compact mappings',
    ],
    [
      'a second colon far down',
      `${'# clay\n'.repeat(10)}title of it: Kiln: a talk`,
      12,
      14,
      'Nested mappings are not allowed in compact mappings',
    ],
    ['a name that stands twice', 'title: a\ntitle: b', 3, 1, 'Map keys must be unique'],
  ])('is told with the reason and the place: %s', (_, body, line, column, reason) => {
    expect(warningsOf(body)).toEqual([[line, column, broken(reason)]]);
  });

  it.each([
    [
      'with a second colon',
      'title: Kiln: a talk\nday: 2',
      [
        ['title', 'Kiln: a talk'],
        ['day', '2'],
      ],
    ],
    [
      'with blanks round it',
      'title: \t Kiln: a talk \t\nday: 2',
      [
        ['title', 'Kiln: a talk'],
        ['day', '2'],
      ],
    ],
    [
      'with capitals',
      'Title: Kiln: a\nMY-day_1: 2',
      [
        ['title', 'Kiln: a'],
        ['my-day_1', '2'],
      ],
    ],
    ['with its name in it', 'a: a: a', [['a', 'a: a']]],
    [
      'of one letter',
      'title: a: b\nx: y',
      [
        ['title', 'a: b'],
        ['x', 'y'],
      ],
    ],
  ])('has the value of a plain line %s', (_, body, fields) => {
    expect(fieldsOf(body)).toEqual(fields);
  });

  it.each([
    ['without a value', 'title: a: b\nday:'],
    ['with blanks for a value', 'title: a: b\nday: \t '],
    ['that is set in', 'title: a: b\n  day: 2'],
    ['without a blank', 'title: a: b\nday:2'],
    ['with a blank in its name', 'title: a: b\nmy day: 2'],
    ['with a long name', `title: a: b\n${'d'.repeat(61)}: 2`],
    ['with a name that programs take for something else', 'title: a: b\nConstructor: 2'],
  ])('has no field of a line %s', (_, body) => {
    expect(fieldsOf(body)).toEqual([['title', 'a: b']]);
  });

  it('goes on after a line that ends a document, and says so', () => {
    const body = 'title: "Kiln"\n...\nspeaker: Jane Doe';
    expect(fieldsOf(body).map(([name]) => name)).toEqual(['title', 'speaker']);
    expect(warningsOf(body)).toHaveLength(1);
  });

  it('has no more than 200 fields', () => {
    const many = Array.from({ length: 220 }, (_, at) => `a${String(at)}: b: c`).join('\n');
    expect(fieldsOf(many)).toHaveLength(200);
  });
});
