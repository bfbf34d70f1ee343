/** Group D of the battery: front matter that is wrong costs itself, and the body is read. */
import { describe, expect, it } from 'vitest';
import { extractionOf, graphOf } from '../pipeline/graphOf.ts';

const BODY = '\n# Glazing\n\n- kiln core\n';
const around = (fields: string): string => `---\n${fields}\n---\n${BODY}`;

/** Reads a note and says whether its body was, and what was complained of. */
const read = (text: string) => {
  const { graph, diagnostics } = extractionOf({ 'a.md': text });
  return {
    labels: graph.mapNodes((_, { label }) => label),
    messages: diagnostics.map(({ message }) => message),
  };
};

describe('D. front matter', () => {
  it('50: code is never run', () => {
    const { labels } = read(`---js\nglobalThis.ranFrontMatter = 1\n---\n${BODY}`);
    expect(labels).toContain('Kiln Core');
    expect('ranFrontMatter' in globalThis).toBe(false);
  });

  it.each([
    [
      '51: a bomb of aliases',
      `a: &a [x,x]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${`*${'abcdefghi'[at] ?? ''},`.repeat(9)}]`).join('\n')}`,
    ],
    ['52: an alias of itself', 'a: &x [*x]'],
    ['53: 5,000 brackets', '['.repeat(5000)],
    ['54: keys that stand twice', 'title: a\ntitle: b'],
    ['54: tabs', 'tags:\n\t- a'],
    ['54: an unclosed list', 'tags: [a, b'],
    ['54: a template', 'title: <% tp.file.title %>\ndate: {{date}}'],
    ['56: reserved names', '__proto__: {polluted: true}\nconstructor: x\nprototype: y'],
    ['57: values of other kinds', 'title: 123\ntags: null\naliases: [null]\nspeaker: {a: b}'],
    ['57: tags that are a map', 'tags: {a: b}'],
  ])('%s: the body is read', (_, fields) => {
    const { labels } = read(around(fields));
    expect(labels).toContain('Kiln Core');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['title: a\ntitle: b', 'tags: [a, b', '['.repeat(500)])('54: %j is warned of', (fields) => {
    expect(read(around(fields)).messages).toEqual([
      expect.stringContaining('front matter is not valid YAML'),
    ]);
  });

  it('56: a field with a reserved name is left out, and its line is named', () => {
    const { diagnostics } = extractionOf({
      'a.md': around('title: Ovens\n__proto__: {polluted: true}\nconstructor: x'),
    });
    expect(diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
      [3, 1, expect.stringContaining('the field "__proto__" was left out')],
      [4, 1, expect.stringContaining('the field "constructor" was left out')],
    ]);
  });

  it('57: a number is a title like any other', () => {
    expect(read(around('title: 123'))).toEqual({
      labels: expect.arrayContaining(['123']) as string[],
      messages: [],
    });
  });

  it.each([
    ['tags: null', '"null" in the field "tags"'],
    ['aliases: [null, Ofen]', '"null" in the field "aliases"'],
    ['title: ~', '"~" in the field "title"'],
    ['tags: {a: b}', 'a map in the field "tags"'],
    ['tags: [a, {b: c}]', 'a map in the field "tags"'],
    ['aliases: [[Ofen]]', 'a list within a list in the field "aliases"'],
    ['speaker: [&a Jane Doe, *a]', 'an alias of YAML in the field "speaker"'],
  ])('57: %s: what is no words is left out with one warning, and is no name', (fields, message) => {
    const { labels, messages } = read(around(fields));
    expect(messages).toEqual([`${message} was left out; expected words or a list of words`]);
    expect(labels).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:null|~)$/u)]));
  });

  it.each(['tags:', 'tags: []', 'tags: "null"', 'cover: null', 'cover: {image: a.png}', 'title: ""'])(
    '57: %s is nothing to warn of',
    (fields) => {
      expect(read(around(fields)).messages).toEqual([]);
    },
  );

  it('55: what only begins like front matter is none', () => {
    const { labels, messages } = read(`--- start-multi-column: a\nkiln\n--- end-multi-column\n${BODY}`);
    expect(labels).toContain('Kiln Core');
    expect(messages).toEqual([]);
  });

  it('58: a date is the text that was written', () => {
    const graphs = ['UTC', 'Asia/Tokyo'].map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(graphOf(around('date: 2001-01-01')));
    });
    delete process.env['TZ'];
    expect(graphs[0]).toBe(graphs[1]);
  });

  it('59: of 10,000 fields the first 200 are read, with a warning', () => {
    const fields = Array.from({ length: 10_000 }, (_, at) => `k${String(at)}: v`).join('\n');
    const { labels, messages } = read(around(fields));
    expect(labels).toContain('Kiln Core');
    expect(messages).toEqual([expect.stringContaining('more than 200 fields; the rest was not read')]);
  });
});
