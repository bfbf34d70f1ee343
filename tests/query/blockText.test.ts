import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlockText, stretchIn, stretchOf } from '../../src/query/blockText.ts';
import { sourceIndexOf } from '../../src/query/sourceIndex.ts';
import type { BlockKind } from '../../src/schema/sourcesFile.ts';

function read(kind: BlockKind, text: string) {
  const last = text.split(/\r\n|\n|\r/u).length;
  const blocks = [{ kind, depth: 0, parent: -1, first: 1, last }];
  return readBlockText(sourceIndexOf({ id: 'a', title: '', text, blocks, lines: [] }), 0);
}

describe('the words of a block', () => {
  test.each<[BlockKind, string, string]>([
    ['heading', '### Keynote', 'Keynote'],
    ['heading', '## Keynote ##', 'Keynote'],
    ['heading', 'Keynote\n=======', 'Keynote'],
    ['item', '- ray.get() waits', 'ray.get() waits'],
    ['item', '                  - mae embedding', 'mae embedding'],
    ['item', '12) twelve', 'twelve'],
    ['item', '> * quoted', 'quoted'],
    ['item', '- ', ''],
    ['item', '- one\n  two', 'one\ntwo'],
    ['item', '- one\r\n  two  ', 'one\ntwo'],
    ['paragraph', '> a\n> b', 'a\nb'],
    ['row', '| a | b \\| c |  |', 'a · b \\| c'],
    ['row', '|:--|--:|', ''],
    ['code', '```ts\nlet  x;\n```', 'let  x;'],
    ['code', '~~~\nif x:\n  y\n~~~', 'if x:\n  y'],
    ['frontmatter', '---\ntags:\n  - x\n---', 'tags:\n  - x'],
    ['heading', '## Keynote   ##', 'Keynote'],
    ['heading', '## Keynote ##  ', 'Keynote'],
    ['heading', '## ##', ''],
    ['item', '- one\n\n  two', 'one\ntwo'],
    ['heading', '#   Keynote', 'Keynote'],
    ['heading', '  Keynote\n  ---  ', 'Keynote'],
    ['heading', '> Keynote\n> ===', 'Keynote'],
    ['heading', 'Keynote\n-', 'Keynote'],
    ['heading', 'Two lines\nof - words\n===', 'Two lines\nof - words'],
    ['heading', 'A heading\n= b\n===', 'A heading\n= b'],
    ['item', '-   one', 'one'],
    ['item', '  one', 'one'],
    ['heading', 'One\ntwo -\n===', 'One\ntwo -'],
    ['code', '    a ```\n    b ~~~', '    a ```\n    b ~~~'],
    ['frontmatter', '--- x\ntitle: a ---\n---', '--- x\ntitle: a ---'],
    ['paragraph', '> > a', 'a'],
    ['paragraph', 'a > b', 'a > b'],
    ['code', '> ```\n> x\n> ```', '> x'],
    ['code', '  ~~~ts\n  x\n  ~~~', '  x'],
    ['code', '```\ndef f():\n...\n---\n~~~\n```', 'def f():\n...\n---\n~~~'],
    ['code', '    ---\n    a\n    ...', '    ---\n    a\n    ...'],
    ['code', '``\nx\n~~', '``\nx\n~~'],
    ['frontmatter', '---\ntitle: a\n...', 'title: a'],
    ['frontmatter', '---  \ntitle: a\nb: |\n  ---\n---\t', 'title: a\nb: |\n  ---'],
  ])('of a %s %j are %j', (kind, text, words) => {
    expect(read(kind, text).text).toBe(words);
  });

  test('should not lose what only looks like a marker', () => {
    expect(read('paragraph', '-1 is a number').text).toBe('-1 is a number');
    expect(read('heading', 'C# for all').text).toBe('C# for all');
  });

  test.each<[what: string, kind: BlockKind, text: string, words?: string]>([
    ['hashes within a heading', 'heading', 'from # to ##hash'],
    ['hashes at the end of what is no heading', 'paragraph', 'written in C #'],
    ['a line of equals signs in what is no heading', 'paragraph', 'a\n==='],
    ['a heading of nothing but dashes, which has its underline below', 'heading', '--\n===', '--'],
    ['the blanks that break a line', 'paragraph', 'one  \ntwo'],
  ])('hold %s', (_, kind, text, words = text) => {
    expect(read(kind, text).text).toBe(words);
  });

  test('are cut where they are too long to be read', () => {
    const words = read('paragraph', 'x'.repeat(10_000));
    expect(words.cut).toBe(true);
    expect(words.text).toHaveLength(4001);
  });

  test('are cut where all their lines together are too long, though no line is', () => {
    const words = read('paragraph', `${'x'.repeat(3000)}\n${'y'.repeat(3000)}`);
    expect(words.cut).toBe(true);
    expect(words.text).toBe(`${'x'.repeat(3000)}\n${'y'.repeat(999)}…`);
  });

  test('stand in the source from their first letter to after their last; none stand nowhere', () => {
    expect(stretchOf(read('heading', '## Keynote ##'))).toEqual({ start: 3, end: 10 });
    expect(stretchOf(read('item', '- one\n  two'))).toEqual({ start: 2, end: 11 });
    const { start, end } = stretchOf(read('item', '- '));
    expect(end).toBe(start);
  });
});

test('each stretch of the source that is shown is found again in the words', () => {
  const kinds: BlockKind[] = ['heading', 'item', 'paragraph', 'row', 'code'];
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '#', '|', '>', '\n', '\r', '<br>', '\\'),
  });
  fc.assert(
    fc.property(fc.constantFrom(...kinds), texts, fc.nat(), fc.nat(), (kind, text, one, other) => {
      const words = read(kind, text);
      expect(words.offsets).toHaveLength(words.text.length);
      expect(words.offsets.toSorted((a, b) => a - b)).toEqual(words.offsets);
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
        (a, b) => a - b,
      );
      const stretch = stretchIn(words, { start, end });
      if (stretch === undefined) return;
      for (let place = stretch.start; place < stretch.end; place += 1) {
        expect(words.offsets[place]).toBeGreaterThanOrEqual(start);
        expect(words.offsets[place]).toBeLessThan(end);
      }
    }),
  );
});
