/** What a reader sees of a block: its words in their places, and blanks for markup and addresses. */
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { maskMarkup } from '../../../src/pipeline/parse/maskMarkup.ts';
import { BREAK } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';

const blocksOf = (text: string) => parseNote({ id: 'a.md', text, sha256: '' }).outline.blocks;
/** The text of the only block of a note. */
const seen = (text: string): string => {
  const blocks = blocksOf(text);
  expect(blocks).toHaveLength(1);
  return blocks[0]?.text ?? '';
};
/** The marked-up stretches of a block, as they stand in the note. */
const spansOf = (text: string) =>
  blocksOf(text).flatMap(({ offset, spans }) =>
    spans.map(({ kind, start, end, url }) => [
      kind,
      text.slice(offset + start, offset + end),
      ...(url === undefined ? [] : [url]),
    ]),
  );
/** The addresses of a note, and what is left of its words. */
const addressesOf = (text: string) => ({
  urls: spansOf(text).map(([, , url]) => url),
  left: seen(text).replace(/ +/gu, ' '),
});

describe('a line that ends by hand', () => {
  it.each([
    ['two blanks', 'Jane Doe  \nGlobex', 'Jane Doe  \nGlobex'],
    ['a backslash', 'Jane Doe\\\nGlobex', 'Jane Doe \nGlobex'],
    ['two blanks, in bold', '**Jane  \nDoe**', '  Jane  \nDoe  '],
    ['two blanks, before an indent', '- Jane  \n  Doe', 'Jane  \n  Doe'],
    ['two blanks, in a quotation', '> Jane  \n> Doe', 'Jane  \n  Doe'],
    ['two blanks, where lines end as on Windows', 'Jane  \r\nDoe', 'Jane  \r\nDoe'],
  ])('with %s is a line all the same', (_, text, words) => {
    expect(seen(text)).toBe(words);
  });
});

describe('words beside an address that is seen only once they are read', () => {
  it.each([
    ['in quotation marks', 'Jane "www.clay.io" Kiln', 'Jane " " Kiln'],
    ['after a colon', 'Jane:www.clay.io Kiln', 'Jane: Kiln'],
    ['in an open bracket', 'Kiln [see https://clay.io/a for more', 'Kiln [see for more'],
    ['in a heading', '## Jane "www.clay.io" Kiln', ' Jane " " Kiln'],
    ['in bold', 'so **Jane "www.clay.io" Kiln** it', 'so Jane " " Kiln it'],
    ['beside an escape', 'a\\*b "www.clay.io" Kiln', 'a *b " " Kiln'],
    ['beside an escape in a heading', '## a\\*b "www.clay.io" Kiln', ' a *b " " Kiln'],
    ['beside an escape in a heading of the first level', '# a\\*b "www.clay.io" Kiln', ' a *b " " Kiln'],
    [
      'beside an escape, with the same words further on',
      'a\\*b "www.clay.io" and then there is a*b "x',
      'a *b " " and then there is a*b "x',
    ],
    ['beside an entity behind it', 'Jane "www.clay.io" Kiln &amp; Oven', 'Jane " " Kiln &amp; Oven'],
    ['beside an escape at the end', 'Jane "www.clay.io" \\*Kiln', 'Jane " " *Kiln'],
    ['beside an escape before bold', 'Jane "www.clay.io" \\*Oven **Kiln**', 'Jane " " *Oven Kiln '],
    ['beside bold', 'Jane "www.clay.io" **Kiln** Oven', 'Jane " " Kiln Oven'],
  ])('stay: %s', (_, text, left) => {
    expect(parseNote({ id: 'a.md', text, sha256: '' }).diagnostics).toEqual([]);
    expect(addressesOf(text).left).toBe(left);
    expect(addressesOf(text).urls.filter((url) => url !== undefined)).toHaveLength(1);
    expect(seen(text)).toHaveLength(text.length);
  });

  it('stay where they are beside what has neither words nor a place', () => {
    expect(maskMarkup('kiln', 0, 4, [{ type: 'break' }, { type: 'text', value: 'kiln' }]).text).toBe('kiln');
  });

  it('stay beside an address of mail', () => {
    expect(seen('ask slack/jane@clay.io for Kiln')).toBe('ask slack/jane@clay.io for Kiln');
  });
});

describe('the text of a block', () => {
  it.each([
    ['of plain words', 'The kiln bakes.', 'The kiln bakes.'],
    ['without bold', 'the **kiln** bakes', 'the   kiln   bakes'],
    ['without emphasis', 'the _kiln_ bakes', 'the  kiln  bakes'],
    ['without both at once', 'the ***kiln*** bakes', 'the    kiln    bakes'],
    ['without what is struck through', 'the ~~kiln~~ bakes', 'the   kiln   bakes'],
    ['without a link', '[Kiln](https://a.example) bakes', ` Kiln${' '.repeat(20)} bakes`],
    ['without the fences of code', 'the `kiln` bakes', 'the  kiln  bakes'],
    ['without longer fences of code', 'the ``ki`ln`` bakes', 'the   ki`ln   bakes'],
    ['without a backslash that escapes', 'the \\*kiln\\_ b\\akes', 'the  *kiln _ b\\akes'],
    [
      'with the description of a picture',
      'the ![hot kiln](kiln.png) bakes',
      'the   hot kiln            bakes',
    ],
    ['without a picture that nobody describes', 'the ![](kiln.png) bakes', 'the               bakes'],
    ['without HTML', 'the <b>kiln</b> bakes', 'the    kiln     bakes'],
    ['with a break for one in HTML', 'the<br>kiln', `the${BREAK}   kiln`],
    ['with a break for one in capitals', 'the<BR/>kiln', `the${BREAK}    kiln`],
    ['without HTML that only begins like a break', 'the<break>kiln', 'the       kiln'],
    ['without a comment that speaks of a break', 'the<!--<br>-->kiln', 'the           kiln'],
    ['without what follows its words', 'the kiln **b**', 'the kiln   b  '],
    ['on two lines', 'the\nkiln', 'the\nkiln'],
    ['on two lines, the second set in', 'the\n  kiln', 'the\n  kiln'],
    ['with a sign within a line', 'the > kiln', 'the > kiln'],
  ])('is as long as its source, %s', (_, text, shown) => {
    expect(seen(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });

  it('is blank where signs of a quote continue it', () => {
    expect(seen('> the **hot\n> kiln**')).toBe('the   hot\n  kiln  ');
    expect(seen('> > the\n> >\tkiln')).toBe('the\n    kiln');
    expect(seen('> the\r\n> kiln')).toBe('the\r\n  kiln');
  });

  it.each(Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'))(
    'is blank where a backslash escapes %s',
    (sign) => {
      expect(seen(`kiln \\${sign} clay`)).toBe(`kiln  ${sign} clay`);
    },
  );

  it.each(['a', 'Z', '0', '9', ' '])('has a backslash before %j, which escapes nothing', (sign) => {
    expect(seen(`kiln \\${sign} clay`)).toBe(`kiln \\${sign} clay`);
  });

  it('should not have a description that is written otherwise', () => {
    expect(seen('see ![hot &amp; kiln](a.png) hot & kiln').trim()).toBe(
      'see                          hot & kiln',
    );
    expect(seen('see ![*hot* kiln](a.png) now').replace(/ +/gu, ' ')).toBe('see now');
  });

  it('should not have a description from somewhere else', () => {
    const [first, second] = blocksOf('see ![hot &amp; kiln](a.png) now\n\n`hot & kiln`');
    expect(first?.text).toBe('see                          now');
    expect(second?.text).toBe(' hot & kiln ');
  });

  it('should not have a tag right behind a picture whose description reads like it', () => {
    expect(seen('see ![&lt;b&gt;](a.png)<b>kiln</b>').replace(/ +/gu, ' ')).toBe('see kiln ');
  });

  it.each([
    ['jane@kiln.example', 'jane@kiln.example'],
    ['<jane@kiln.example>', ' jane@kiln.example '],
  ])('has mail as it is written, even where no part of it says where it stands: %s', (mail, shown) => {
    const end = mail.length;
    const children: readonly PhrasingContent[] = [
      {
        type: 'link',
        url: 'mailto:jane@kiln.example',
        children: [{ type: 'text', value: 'jane@kiln.example' }],
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: end } },
      },
    ];
    expect(maskMarkup(mail, 0, end, children)).toMatchObject({ text: shown });
  });

  it('has a break at each border of a cell but the first', () => {
    const [, row] = blocksOf('| a | b | c |\n| - | - | - |\n| **d** | e | f |');
    expect(row?.text).toBe(`    d   ${BREAK} e ${BREAK} f  `);
  });

  it('has only what lies in it, where the nodes say so', () => {
    const at = (start: number, end: number) => ({
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    });
    const children: readonly PhrasingContent[] = [
      { type: 'text', value: 'clay', position: at(10, 14) },
      { type: 'text', value: 'kiln', position: at(5, 9) },
      { type: 'text', value: 'the' },
    ];
    expect(maskMarkup('the  kiln clay ', 5, 15, children)).toEqual({ text: 'kiln clay ', spans: [] });
  });

  it.each([
    ['begins', { start: { line: 1, column: 1 }, end: { line: 1, column: 9, offset: 8 } }],
    ['ends', { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 9 } }],
  ])('has a piece at its words where nobody says where it %s', (_, position) => {
    const children: readonly PhrasingContent[] = [{ type: 'text', value: 'kiln', position }];
    expect(maskMarkup('~~~ kiln ~~~', 0, 12, children).text).toBe('    kiln    ');
  });
});

describe('the stretches of a block', () => {
  it('are its bold, emphasis, code and links', () => {
    expect(spansOf('**a** _b_ `c` [d](e.md) ~~f~~')).toEqual([
      ['strong', '**a**'],
      ['emphasis', '_b_'],
      ['code', 'c'],
      ['link', '[d](e.md)', 'e.md'],
    ]);
  });

  it('are positions in its text, wherever that stands', () => {
    expect(blocksOf('# Kiln\n\n- the **clay**')[1]?.spans).toEqual([{ kind: 'strong', start: 4, end: 12 }]);
  });

  it('are the outer before the inner, and else as they come', () => {
    expect(spansOf('**_a_** [`b`](c.md)')).toEqual([
      ['strong', '**_a_**'],
      ['emphasis', '_a_'],
      ['link', '[`b`](c.md)', 'c.md'],
      ['code', 'b'],
    ]);
    expect(spansOf('see a.com **b**')).toEqual([
      ['link', 'a.com', 'https://a.com'],
      ['strong', '**b**'],
    ]);
    expect(spansOf('**a.com**').map(([kind]) => kind)).toEqual(['strong', 'link']);
    expect(spansOf('`a.com` `b`')).toEqual([
      ['code', 'a.com'],
      ['link', 'a.com', 'https://a.com'],
      ['code', 'b'],
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['with a scheme', 'see https://kiln.example/a_b now', 'https://kiln.example/a_b'],
    ['with the other scheme', 'see http://kiln.example now', 'http://kiln.example'],
    ['in brackets', 'see <https://kiln.example> now', 'https://kiln.example'],
    ['without a scheme', 'see www.kiln.example now', 'http://www.kiln.example'],
    ['of a well-known domain', 'see kiln.io now', 'https://kiln.io'],
    ['of a domain in parts', 'see docs.my-kiln.co.uk now', 'https://docs.my-kiln.co.uk'],
    ['with a path', 'see kiln.io/a/b?c=d#e now', 'https://kiln.io/a/b?c=d#e'],
    ['with a slash at its end', 'see kiln.io/ now', 'https://kiln.io/'],
    ['with capitals in its path', 'see kiln.io/Clay now', 'https://kiln.io/Clay'],
    ['in code', 'see `https://kiln.example/a` now', undefined],
    ['of digits', 'see 1a.dev now', 'https://1a.dev'],
  ])('is blank and a link: %s', (_, text, url) => {
    const { urls, left } = addressesOf(text);
    expect(urls.filter((one) => one !== undefined)).toEqual([url ?? 'https://kiln.example/a']);
    expect(left).toBe('see now');
  });

  it.each([
    'com',
    'org',
    'io',
    'net',
    'dev',
    'ai',
    'edu',
    'gov',
    'co',
    'app',
    'tv',
    'me',
    'be',
    'eu',
    'de',
    'uk',
    'ly',
  ])('is known by .%s', (ending) => {
    expect(addressesOf(`see kiln.${ending}`)).toEqual({ urls: [`https://kiln.${ending}`], left: 'see ' });
  });

  it.each([
    ['.', 'see kiln.io/a. Now', 'see . Now'],
    [',', 'see kiln.io/a, now', 'see , now'],
    ['a bracket', '(see kiln.io/a) now', '(see ) now'],
    ['a question', 'see kiln.io/a? now', 'see ? now'],
    ['an apostrophe', "see 'kiln.io/a' now", "see ' ' now"],
    ['a full stop behind a domain', 'see kiln.io. Now', 'see . Now'],
    ['a quotation mark', 'see "kiln.io/a" now', 'see " " now'],
  ])('ends before %s', (_, text, left) => {
    expect(addressesOf(text).left).toBe(left);
  });

  it.each([
    ['a name in capitals', 'by Kiln.IO and Kiln.io'],
    ['a name with a word behind it', 'the kiln.iota bakes'],
    ['a domain nobody knows', 'the kiln.clay bakes'],
    ['a module', 'import kiln.core.fire'],
    ['a file', 'open kiln.py'],
    ['an abbreviation', 'e.g. the kiln'],
    ['a word behind an underscore', 'the _a.io bakes'],
    ['a number', 'version 1.5 bakes'],
    ['a colon with slashes', 'the :// bakes'],
  ])('is not %s', (_, text) => {
    expect(seen(text)).toBe(text);
    expect(spansOf(text)).toEqual([]);
  });

  it('is known once where it is a link already', () => {
    expect(spansOf('[https://kiln.example](https://clay.example)')).toEqual([
      ['link', '[https://kiln.example](https://clay.example)', 'https://clay.example'],
    ]);
    expect(seen('[kiln.io](https://clay.example)').trim()).toBe('');
  });

  it('is known once where it is the second of two links', () => {
    expect(spansOf('[a](b.md) and [kiln.io](https://clay.example)')).toEqual([
      ['link', '[a](b.md)', 'b.md'],
      ['link', '[kiln.io](https://clay.example)', 'https://clay.example'],
    ]);
  });

  it('is known beside a link', () => {
    expect(spansOf('kiln.io [a](b.md) clay.io')).toEqual([
      ['link', 'kiln.io', 'https://kiln.io'],
      ['link', '[a](b.md)', 'b.md'],
      ['link', 'clay.io', 'https://clay.io'],
    ]);
  });

  it('is known beside bold that holds it', () => {
    expect(spansOf('**see kiln.io**')).toEqual([
      ['strong', '**see kiln.io**'],
      ['link', 'kiln.io', 'https://kiln.io'],
    ]);
  });

  it('in code leads where it says', () => {
    expect(spansOf('`http://kiln.example/www`').map(([, , url]) => url)).toContain('http://kiln.example/www');
  });

  it('in code may have another in its path', () => {
    expect(spansOf('`kiln.io/www.clay.io`').map(([, , url]) => url)).toContain('https://kiln.io/www.clay.io');
  });

  it('in code with www has the scheme that is safe', () => {
    expect(spansOf('`www.kiln.example`').map(([, , url]) => url)).toContain('https://www.kiln.example');
  });

  it('is not part of mail', () => {
    expect(seen('ask `jane@kiln.io` now')).toBe('ask  jane@kiln.io  now');
  });
});
