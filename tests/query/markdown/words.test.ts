import type { Root, RootContent } from 'hast';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '../../../src/query/markdown/markWords.ts';
import { parseWords } from '../../../src/query/markdown/parseWords.ts';

/** Writes a tree as a short text: `<em>a</em>`, with links and names by what they lead to. */
function write(content: Root | RootContent): string {
  if (content.type === 'text') return content.value;
  if (content.type !== 'element' && content.type !== 'root') return `?${content.type}`;
  const inner = content.children.map(write).join('');
  if (content.type === 'root') return inner;
  const attributes = Object.entries(content.properties).map(([name, value]) => ` ${name}=${String(value)}`);
  return `<${content.tagName}${attributes.join('')}>${inner}</${content.tagName}>`;
}
const show = (words: string): string => write(parseWords(words));

describe('the words of a passage', () => {
  test.each([
    ['**bold** _em_ `code` ~~gone~~', '<strong>bold</strong> <em>em</em> <code>code</code> <del>gone</del>'],
    ['1969. A year', '1969. A year'],
    ['# no heading', '# no heading'],
    ['> no quote', '> no quote'],
    ['- no list', '- no list'],
    ['    no code', 'no code'],
    ['| no | table |', '| no | table |'],
    ['[docs](https://docs.ray.io)', '<a href=https://docs.ray.io>docs</a>'],
    ['see https://a.b/c', 'see <a href=https://a.b/c>https://a.b/c</a>'],
    ['me@a.bc', '<a href=mailto:me@a.bc>me@a.bc</a>'],
    ['one<br>two', 'one<br></br>two'],
    ['List<String>', 'List<String>'],
    ['[ ] to do', '[ ] to do'],
    ['one\n\ntwo', 'one\ntwo'],
    ['![a kiln](https://a.b/c.png) ![](x.png)', 'a kiln '],
    ['![a kiln][x]', '![a kiln][x]'],
    ['one<br/>two<BR />three<br\t>four', 'one<br></br>two<br></br>three<br></br>four'],
    ['one<brx>two<br class="a">three</br>', 'one<brx>two<br class="a">three</br>'],
    ['<!X <br>', '<!X <br>'],
    ['```js', '```js'],
    ['---', '---'],
    ['a\n===', 'a\n==='],
    ['[x]: https://a.b', '[x]: <a href=https://a.b>https://a.b</a>'],
    ['[^1]: a note', '[^1]: a note'],
    ['<div>', '<div>'],
    ['<div>\n*a*', '<div>\n<em>a</em>'],
    ['a | b\n--|--\nc | d', 'a | b\n--|--\nc | d'],
    ['[docs](http://docs.ray.io)', '<a href=http://docs.ray.io>docs</a>'],
  ])('%j are shown as %j', (words, shown) => {
    expect(show(words)).toBe(shown);
  });

  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<iframe src="javascript:alert(1)"></iframe>'],
    ['<svg/onload=alert(1)>'],
    ['<a href="https://x" onclick="alert(1)">x</a>'],
  ])('should not hold HTML as elements, but as it was typed: %s', (words) => {
    const { children } = parseWords(words);
    const isPlain = (child: RootContent): boolean =>
      child.type === 'text' ||
      (child.type === 'element' && Object.keys(child.properties).join('') === 'href');
    expect(children.every(isPlain)).toBe(true);
  });

  test.each([
    ['[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert(1))'],
    ['[x](java&#115;cript:alert(1))'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[x](vbscript:x)'],
    ['[x](file:///etc/passwd)'],
    ['[x](obsidian://open)'],
    ['[x](blob:https://a/b)'],
    ['[x](ms-calculator://)'],
    ['<javascript:alert(1)>'],
  ])('should not lead anywhere but to the web or a mailbox: %s', (words) => {
    expect(show(words)).not.toContain('href');
  });

  test('should not load an image: its words are shown', () => {
    expect(show('a ![a chart](https://spy.example/x.png) b')).toBe('a a chart b');
    expect(show('![](https://spy.example/x.png)')).toBe('');
  });
});

describe('marks and names', () => {
  const at = (words: string, part: string, key = '') => {
    const start = words.indexOf(part);
    return { start, end: start + part.length, key };
  };
  const mark = (text: string, marked: string[], named: string[] = []): string =>
    write(
      markWords(parseWords(text), {
        text,
        marks: marked.map((part) => at(text, part)),
        names: named.map((part) => at(text, part, `n:${part}`)),
      }),
    );

  test.each([
    ['use llm here', ['llm'], [], 'use <mark>llm</mark> here'],
    ['**Ray Core** runs', ['Ray Core'], [], '<strong><mark>Ray Core</mark></strong> runs'],
    ['a **b** c', ['a **b** c'], [], '<mark>a </mark><strong><mark>b</mark></strong><mark> c</mark>'],
    ['`ray.get` waits', ['ray.get'], [], '<code><mark>ray.get</mark></code> waits'],
    ['a &amp; llm', ['llm'], [], 'a & <mark>llm</mark>'],
    ['a \\* llm', ['llm'], [], 'a * <mark>llm</mark>'],
    ['&copy; llm &copy;', ['llm'], [], '© <mark>llm</mark> ©'],
    ['&copy; llm', ['&copy;'], [], '<mark>©</mark> llm'],
    ['a kiln 🔥 and llm', ['llm'], [], 'a kiln 🔥 and <mark>llm</mark>'],
    ['one<br>llm', ['llm'], [], 'one<br></br><mark>llm</mark>'],
    ['![](a.png) llm', ['llm'], [], ' <mark>llm</mark>'],
    ['with vLLM', [], ['vLLM'], 'with <button dataKey=n:vLLM>vLLM</button>'],
    [
      '`ray\ncore` waits long',
      ['core', 'waits'],
      [],
      '<code>ray <mark>core</mark></code> <mark>waits</mark> long',
    ],
    [
      'use List<String> for llm',
      ['List', 'String', 'llm'],
      [],
      'use <mark>List</mark><<mark>String</mark>> for <mark>llm</mark>',
    ],
    [
      '![a kiln](kiln.png) and ![the oven](oven.png)',
      ['kiln', 'oven'],
      [],
      'a <mark>kiln</mark> and the <mark>oven</mark>',
    ],
    [
      '**vLLM** runs',
      ['runs'],
      ['vLLM'],
      '<strong><button dataKey=n:vLLM>vLLM</button></strong> <mark>runs</mark>',
    ],
    [
      'see https://a.b/llm and llm2',
      ['llm2'],
      [],
      'see <a href=https://a.b/llm>https://a.b/llm</a> and <mark>llm2</mark>',
    ],
  ])('in %j', (words, marked, named, shown) => {
    expect(mark(words, marked, named)).toBe(shown);
  });

  test('should not touch what is neither words nor an element', () => {
    const tree: Root = { type: 'root', children: [{ type: 'comment', value: 'llm' }] };
    expect(markWords(tree, { text: 'llm', marks: [at('llm', 'llm')], names: [] })).toEqual(tree);
  });

  test('a name in a link is no button: one can press only one of the two', () => {
    expect(mark('[the vLLM docs](https://a.b)', ['docs'], ['vLLM'])).toBe(
      '<a href=https://a.b>the vLLM <mark>docs</mark></a>',
    );
    expect(mark('[the **vLLM** docs](https://a.b) of Ray', [], ['vLLM', 'Ray'])).toBe(
      '<a href=https://a.b>the <strong>vLLM</strong> docs</a> of <button dataKey=n:Ray>Ray</button>',
    );
  });

  test.each([
    ['HTML', 'a<b>c<b>d', 5, 8, 'a<b>c<mark><b></mark>d'],
    ['images', '![kiln](a.png)![kiln](b.png)', 16, 20, 'kiln<mark>kiln</mark>'],
    [
      'an image whose title holds it',
      '![](a.png "<i>") **<i>**',
      19,
      22,
      ' <strong><mark><i></mark></strong>',
    ],
    [
      'an image beside it whose title holds it',
      '![](a.png "<i>")**<i>**',
      18,
      21,
      '<strong><mark><i></mark></strong>',
    ],
    ['letters of images', '![aaa](k.png)![a](b.png)', 15, 16, 'aaa<mark>a</mark>'],
    [
      'an image after a file whose name has its letters',
      '![](k.png)![kiln](b.png)',
      12,
      16,
      '<mark>kiln</mark>',
    ],
    [
      'HTML at the end after a file whose name has its letters',
      '![](a<b.png)<b>',
      12,
      15,
      '<mark><b></mark>',
    ],
    ['entities', '**&copy;&copy;&copy;** ©©©', 23, 26, '<strong>©©©</strong> <mark>©©©</mark>'],
    ['a letter before an entity', 'aa &amp; b', 1, 2, 'a<mark>a</mark> & b'],
    ['a letter behind an entity that has it', '&copy;co', 6, 8, '©<mark>co</mark>'],
    ['a letter behind the entity of a sign that opens one', '&amp;a', 5, 6, '&<mark>a</mark>'],
    ['a letter of what only looks like an entity', '&amp; &kiln;k', 7, 8, '& &<mark>k</mark>iln;k'],
    ['a letter of an image after a file that has it', '![x](a.png)![a](b.png)', 13, 14, 'x<mark>a</mark>'],
    ['what was written as an entity', '**&copy;** ©', 11, 12, '<strong>©</strong> <mark>©</mark>'],
    ['what was written as an entity before', '**&copy;** ©', 2, 8, '<strong><mark>©</mark></strong> ©'],
  ])('of the same words twice, the one that is meant is marked: %s', (_what, text, start, end, shown) => {
    expect(write(markWords(parseWords(text), { text, marks: [{ start, end }], names: [] }))).toBe(shown);
  });

  test('should not change a word, whatever is marked', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '*', '_', '`', '[', ']', '(', ')', '&amp;', '\\', '<', '\n'),
    });
    const stretches = fc.array(fc.record({ start: fc.nat(20), end: fc.nat(20), key: fc.constant('n:k') }));
    const plain = (tree: Root): string => write(tree).replace(/<\/?(?:mark|button)[^>]*>/gu, '');
    fc.assert(
      fc.property(words, stretches, stretches, (text, marks, names) => {
        const tree = parseWords(text);
        expect(plain(markWords(tree, { text, marks, names }))).toBe(plain(tree));
      }),
    );
  });
});
