/** Which notes a faster parser may read: all but those in which parsers of Markdown are known to differ. */
import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../src/pipeline/parse/agreement.ts';

/** Pairs of what is left to the reference and what lies just beside it. */
const CORNERS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'mail',
    ['ask jane@acme.example', 'ask @a.b', 'ask jane@my-acme.example', 'a &#64; b', 'a &commat; b', '@.'],
    ['ask Jane @ Acme.', 'ask @jane', 'a &amp; b', 'a # b', 'ask @jane, Acme. And'],
  ],
  [
    'an address behind a sign',
    [
      '=www.a.example',
      '"www.a.example',
      'awww.a.example',
      '-https://a.example',
      'khttp://a.example',
      '-HTTP://a.example',
    ],
    [
      'see www.a.example',
      'see\twww.a.example',
      'see\nwww.a.example',
      '(www.a.example)',
      '*www.a.example*',
      '~www.a.example~',
      'see https://www.a.example',
      'see https://a.example',
      'see\thttps://a.example',
      'see\nhttp://a.example',
      '(https://a.example)',
      '*https://a.example*',
      '~https://a.example~',
      '<https://a.example>',
      'see "https://a.example"',
      "see 'https://a.example'",
      'a>https://a.example',
      'a=https://a.example',
      '`https://a.example`',
    ],
  ],
  [
    'a character that is white space for some',
    ['a\0b', 'a\vb', 'a\fb', 'a\uFEFFb', 'a\u2028b', 'a\u2029b'],
    ['a\tb', 'a\u00A0b', 'a\u200Bb'],
  ],
  [
    'an address before the border of a cell',
    ['| https://a.example|', '| http://a.example/b|', '| www.a.example|', '| HTTPS://a.example|'],
    ['| https://a.example |', '| www.a.example | b |', '| a.example|'],
  ],
  [
    'a host that no host may be called',
    [
      'see https://a_b.example',
      'see http://a_b.example',
      'see www.a_b.example',
      'see WWW.a_b.example',
      `see https://${'a'.repeat(253)}_`,
    ],
    [
      'see https://a.example/b_c',
      'see https://a.example?b_c',
      'see https://a.example#b_c',
      'see https://a.example b_c',
      'see www.a.example/b_c',
      'see a_b.example',
    ],
  ],
  [
    'emphasis beside a character beyond the basic plane',
    ['*😀*', '_😀', '~😀', 'a😀*', 'a😀_', 'a😀~', '\u{10000}*', '*\u{10FFFF}'],
    ['* 😀 *', '*é*', 'a 😀 b'],
  ],
  [
    'marks of both kinds side by side',
    ['*_a_*', '**_a_**', 'a_*', '\\**a*', '\\*_a', '\\_*', '\\~~', '\\*~a'],
    ['**a** _b_', '\\*a', '~~a~~', '__a__', 'a \\* b'],
  ],
  [
    'a definition within a paragraph, or a footnote',
    ['a\n[b]: c', '[^b]: c', '> [b]: c', '\t[b]: c', '[]: c', 'a\n[b]: c d'],
    ['[b]: c', 'a\n\n[b]: c\n', '[b] : c', 'a [b]: c', '[b\nc]: d', '[b]'],
  ],
  [
    'an item without words',
    [
      '-',
      '*',
      '+',
      '1.',
      '23)',
      '123456789.',
      '- \t',
      '> -',
      '\t-',
      '- [ ]',
      '- [x] ',
      '- [X]',
      '-  [ ]',
      '1. [ ]',
      'a\n-\nb',
    ],
    ['- a', '-a', '1.a', '1234567890.', '- [y]', '- [ ] a', '- []', 'a -'],
  ],
  [
    'an item that may be a rule',
    ['- | a', '-  | a', '* | -', '+ : a', '- : -', '> - | a', '\t-\t|'],
    ['- a | b', '| - |', '-| a', 'a - | b'],
  ],
  [
    'a task that the line below makes a heading',
    [
      '- [ ] a\n---',
      '- [x] a\n===',
      '- [X] a\n  -',
      '- [ ] a\n  =',
      '- [ ] a\n  b\n  ---',
      '- [ ] a\n  glaze\n  ---',
      '> - [ ] a\n> ---',
      '1. [ ] a\n   ---',
      '1) [ ] a\n   ---',
      '* [ ] a\n---\t',
      '+ [ ] a\n---\r\n',
      `- [ ] a\n${'b\n'.repeat(20)}---`,
    ],
    [
      '- [ ] a\n\n---',
      '- [ ] a',
      '- a\n---',
      '[y] a\n---',
      'a [ ] b\n---',
      '- [ ] a\n- b\n---',
      '- [ ] a\n--- b',
      '- [ ] a\n-=-',
    ],
  ],
  [
    'front matter that never ends',
    ['---\na: b', '---', '---\na: b\n --- ', '---\na: b\n---c', '---\na: b\n----'],
    [
      '---\na: b\n---',
      '---\na: b\n---\n',
      '---\na: b\n--- \t\nc',
      '--\na',
      ' ---',
      'a\n\n---\n\nb',
      '---\n---\n',
    ],
  ],
  [
    'an address behind a bracket that is open',
    [
      '[ https://a.example',
      '[a https://a.example]',
      '[ http://a.example',
      '[ www.a.example',
      '[ WWW.a.example',
      '[[a] https://a.example',
      '[a\nhttps://a.example',
      '[ `]` https://a.example',
      '[ <b> ] https://a.example',
      '] [ https://a.example',
      'a\n\n[ https://a.example',
      '[a] [ https://a.example',
      '[a\\] https://a.example',
      '[[a](https://b.example) https://a.example',
      '[ a [b](www.b.example) www.a.example',
    ],
    [
      '[a] https://a.example',
      '[a](https://a.example)',
      '[a](https://a.example) https://b.example',
      '[a](www.a.example) www.b.example',
      '[[a]] https://a.example',
      '[[a](http://b.example) c]',
      '[![a](https://b.example/c)](https://d.example)',
      '\\[ https://a.example',
      '[a\n\nhttps://a.example',
      '[a\n \t\nhttps://a.example',
      '[ `a\n\nhttps://a.example',
      ']] [a] https://a.example',
      '`a` [b] https://a.example',
      '[a] `b` https://a.example',
      '<b> https://a.example',
      '[a',
      '[ \\a b',
      '[ <b> a',
      '[ `b` a',
      '[ \\. b',
    ],
  ],
  [
    'code below a quote that no blank line ends',
    [
      '> a\nb\n\n    c',
      '> a\nb\n\n\tc',
      '> a\n  b\n    c',
      '> a\n# b\n    c',
      '  > a\nb\n\n    c',
      '\t> a\nb\n    c',
    ],
    [
      '> a\nb',
      '> a\n\n    b',
      '> a\n> b\n\n    c',
      '    a\n\n> b\nc',
      '> a\nb\n\n   c',
      'a > b\nc\n\n    d',
      '> a\nb c    d',
      '> a\nb c\td',
      'a\t',
    ],
  ],
  [
    'HTML below the rows of a table',
    [
      '| a |\n| - |\n<b>',
      'a | b\n- | -\nc | d\n<br>',
      '| a |\n| - |\n| b |\n  <br>',
      '| a |\n| - |\n> <br>',
      '> | a |\n> | :-: |\n<br>',
      'x\n\n| a |\n|:---|\n<br>',
      'a | b\n-- | --\n<br>',
    ],
    [
      '| a |\n| - |\n\n<br>',
      '| a |\n| - |\n\nb <',
      '| a |\n| - |\n \t\n<br>',
      '<br>\n| a |\n| - |',
      '| a |\n| - |\n| <br> |',
      'a\n<br>',
      '| a |\n| b |\n<br>',
      'a\n---\n<br>',
      'a - | b\n<br>',
      '<b>\n\n| a |\n| - |\n',
    ],
  ],
];

describe.each(CORNERS)('a note with %s', (_, corners, plain) => {
  it('is left to the reference', () => {
    expect(corners.filter((text) => isPlain(text))).toEqual([]);
  });

  it('is not one that only looks like it', () => {
    expect(plain.filter((text) => !isPlain(text))).toEqual([]);
  });
});

describe('front matter', () => {
  it('is no Markdown, whatever stands in it', () => {
    expect(isPlain('---\na: jane@acme.example\nb:\n  -\n---\nkiln')).toBe(true);
  });

  it('has nothing to do with the line behind its end', () => {
    expect(isPlain('---\na: b\n---\n-')).toBe(false);
    expect(isPlain('---\na: b\n---\n- kiln')).toBe(true);
  });

  it('is so only at the beginning, and only up to its end', () => {
    expect(isPlain('kiln\n\n---\na: jane@acme.example\n---\n')).toBe(false);
    expect(isPlain('---\na: b\n---\njane@acme.example\n---\n')).toBe(false);
  });
});

describe('definitions', () => {
  it.each([
    '[b]: c',
    '[b]: https://a.example/b_c\n',
    '[b c]: c "the kiln"',
    '[-b]: c',
    '[1]: c\n[2]: d\n',
    'a\n\n[b]: c\n[d]: e\n\nf',
    'a\n\n[é]: c\n\nf\n\n[g]: h',
  ])('are plain where they stand by themselves: %j', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    ['below words', 'a\n[b]: c'],
    ['above words', '[b]: c\na'],
    ['without a letter', '[-]: c'],
    ['with a bracket', '[a[b]: c'],
    ['with a backslash', '[a\\b]: c'],
    ['of a footnote', '[^b]: c'],
    ['with an address in brackets', '[b]: <c>'],
    ['with two blanks', '[b]:  c'],
    ['with no blank', '[b]:c'],
    ['with an address on the next line', '[b]:\nc'],
    ['with a title in other marks', "[b]: c 'd'"],
    ['with a title that holds a backslash', '[b]: c "d\\e"'],
    ['with an empty title', '[b]: c ""'],
    ['with more behind the title', '[b]: c "d" e'],
  ])('are left to the reference %s', (_, text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('part what stands round them', () => {
    expect(isPlain('[a\n\n[b]: c\n\nhttps://a.example')).toBe(true);
  });
});
