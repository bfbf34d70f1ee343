/** That the native parser of the command line gives every note the outline that the reference gives it. */
import { array, assert, constantFrom, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadNative, loadParser } from '../../scripts/markdownParser.ts';
import { isPlain } from '../../src/pipeline/parse/agreement.ts';
import { parseNote } from '../../src/pipeline/parse/parseNote.ts';

const spec = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly { readonly markdown: string }[];
};
let parse: Awaited<ReturnType<typeof loadParser>>;
let native: Awaited<ReturnType<typeof loadNative>>;

beforeAll(async () => {
  parse = await loadParser();
  native = await loadNative();
});

const outlineOf = (text: string, by?: typeof parse): unknown => {
  const { outline, diagnostics } = parseNote({ id: 'note.md', text, sha256: '' }, by);
  const { lines: _, ...rest } = outline;
  return { ...rest, diagnostics };
};

describe('the parser of the command line', () => {
  it('gives the outlines of the reference for all examples of CommonMark', () => {
    expect(spec.tests.length).toBeGreaterThan(640);
    for (const { markdown } of spec.tests)
      expect(outlineOf(markdown, parse), markdown).toEqual(outlineOf(markdown));
  });

  it.each(globSync(['graph/notes/*.md', 'tests/fixtures/**/*.md', 'README.md', '../shared/gold/**/*.md']))(
    'gives the outline of the reference for %s',
    (file) => {
      const text = readFileSync(file, 'utf8');
      expect(outlineOf(text, parse)).toEqual(outlineOf(text));
    },
  );

  it('gives the outlines of the reference for whatever these pieces make', () => {
    const pieces =
      'a b1 Kiln . , : ; @ _ - + / & \\ * ** ` `` ~~ ~ < > ( ) [ ] [[a]] [[b|c]] ![[d]] [x](y) [x](<y>) [^1] ! # ## 1. 1) | www.a.com http://a.com https://b.org/c_d. a@b.com mailto: .com ex.org &commat; &#64; &amp; <br> <b> </b> <!-- --> " \' — é 😀 日本 === --- ``` ~~~ [x] $ % #tag ^ { }'
        .split(' ')
        .concat(['\n', '\n\n', '\n- ', '\n  - ', '\n    ', '\n> ', '\n# ', '\n1. ', '\n```\n', '\n---\n'])
        .concat(['\n| a | b |\n| - | - |\n| ', ' ', '  \n', '\t', '\n[a]: b\n', '\n[^1]: c\n', '\r\n'])
        .concat([
          '\n- [ ] ',
          '\n- [x] ',
          '"http://a.com"',
          '<a href="https://c.d">',
          '=https://e.f',
          '`https://i.j`',
        ])
        .concat([
          '\n\n[a]: b\n[c d]: https://e.f "g"\n\n',
          '\n\n[b1]: https://x.y/(z)\n',
          '[a]',
          '[b1][]',
          '[x][a]',
        ])
        .concat(['---\n', 'title: "https://a.b"\n', 'x: a@b.c\n']);
    assert(
      property(array(constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
        const text = chosen.join('');
        expect(outlineOf(text, parse)).toEqual(outlineOf(text));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('leaves to the reference what parsers are known to read in different ways', () => {
    const corners = [
      'ask foo+@bar.example',
      '=www.a.example',
      '[ http://a.example',
      '---\n> ',
      '😀_a_',
      '_*a**',
      '\\**a**',
      '- [x] a\n  ---',
      'https://a_b.example',
      '[ <!-- ] --> http://a.example',
      'a\n[b]: c',
      '[^b]: c',
      '[![[a]](https://b.example/c_d.',
      '> a\n# b\n    c\n    d',
      'a | b\n- | -\nc | d\n<br>',
      '- [x] a\nb\n  ---',
    ];
    for (const text of corners) expect(isPlain(text), text).toBe(false);
  });

  it('reads by itself what is plain', () => {
    const plain = [
      '# Kiln\n\n- **a** [b](https://c.example) [[d|e]]',
      'see https://a.example/b_c.',
      '---\na: b\n---\n',
      '---\na: "https://b.example" # c@d.example\n---\ne\n',
      '- [ ] **a**\n- [x] `b`\n- [ ] [c](https://d.example)',
      '[a] and [b c][]\n\n[a]: https://d.example/e\n[b c]: ./f.md "g"\n',
      '<img src="https://a.example/b.png">',
    ];
    for (const text of plain) {
      expect(isPlain(text), text).toBe(true);
      if (native !== undefined) expect(outlineOf(text, native), text).toEqual(outlineOf(text));
    }
  });
});
