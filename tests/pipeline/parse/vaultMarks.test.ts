/** What note-taking programs write beside Markdown: what of it a reader sees, and where its links lead. */
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';

const outlineOf = (text: string) => parseNote({ id: 'a.md', text, sha256: '' }).outline;
const textsOf = (text: string): string[] => outlineOf(text).blocks.map((block) => block.text);
/** Where the links of a note lead, and the words that stand for them. */
const linksOf = (text: string) => {
  const { blocks, links } = outlineOf(text);
  return links.map(({ target, isWiki, block, start, end }) => [
    target,
    blocks[block]?.text.slice(start, end),
    isWiki,
  ]);
};

describe('a link to a note', () => {
  it.each([
    ['by its name', 'see [[Kiln]] now', 'Kiln', 'Kiln'],
    ['by its name with blanks', 'see [[ Kiln Core ]] now', 'Kiln Core', 'Kiln Core'],
    ['under another name', 'see [[Kiln|the oven]] now', 'Kiln', 'the oven'],
    ['under another name with blanks', 'see [[Kiln|  the oven ]] now', 'Kiln', 'the oven'],
    ['in a folder', 'see [[parts/deep/Kiln]] now', 'parts/deep/Kiln', 'Kiln'],
    ['in a folder, with a blank at its end', 'see [[parts/Kiln ]] now', 'parts/Kiln', 'Kiln'],
    ['in a folder, with blanks', 'see [[parts/ Kiln ]] now', 'parts/ Kiln', 'Kiln'],
    ['in a folder, under another name', 'see [[parts/Kiln|oven]] now', 'parts/Kiln', 'oven'],
    ['to a heading of it', 'see [[Kiln#Glaze]] now', 'Kiln', 'Kiln'],
    ['to a block of it', 'see [[Kiln^a1b2]] now', 'Kiln', 'Kiln'],
    ['to a heading of it, under another name', 'see [[Kiln#Glaze|the glaze]] now', 'Kiln', 'the glaze'],
    ['to a folder', 'see [[parts/]] now', 'parts/', ''],
    ['in a row of a table', '| a |\n| - |\n| [[Kiln\\|oven]] |', 'Kiln', 'oven'],
    ['in an item', '- [[Kiln]]', 'Kiln', 'Kiln'],
    ['in bold', '**[[Kiln]]**', 'Kiln', 'Kiln'],
    ['in a heading', '# On [[Kiln]]', 'Kiln', 'Kiln'],
    ['at the beginning', '[[Kiln]] now', 'Kiln', 'Kiln'],
    ['behind a bracket', '([[Kiln]])', 'Kiln', 'Kiln'],
    ['behind an exclamation', 'see ! [[Kiln]]', 'Kiln', 'Kiln'],
  ])('is read %s', (_, text, target, shown) => {
    expect(linksOf(text)).toEqual([[target, shown, true]]);
  });

  it('shows the words of a reader and no marks, in their place', () => {
    expect(textsOf('see [[parts/Kiln#Hot|the oven]] now')).toEqual([`see ${' '.repeat(17)}the oven   now`]);
    expect(textsOf('see [[parts/  Kiln ]] now')).toEqual(['see           Kiln    now']);
    expect(textsOf('see [[days/  ]] now')).toEqual(['see             now']);
  });

  it('to a heading of the same note leads nowhere, and shows the heading', () => {
    expect(linksOf('see [[#Glaze]] now')).toEqual([]);
    expect(textsOf('see [[#Glaze]] now')).toEqual(['see   #Glaze   now']);
    expect(textsOf('see [[#Glaze|the glaze]] now')).toEqual(['see          the glaze   now']);
  });

  it('under no name leads there and shows nothing', () => {
    expect(textsOf('see [[Kiln| ]] now')).toEqual(['see            now']);
    expect(linksOf('see [[Kiln| ]] now')).toMatchObject([['Kiln', '    ', true]]);
  });

  it('that embeds a note leads there and shows nothing', () => {
    expect(textsOf('see ![[Kiln]] now')).toEqual(['see           now']);
    expect(textsOf('see ![[Kiln|300]] now')).toEqual(['see               now']);
    expect(outlineOf('see ![[Kiln]] now').links).toEqual([
      { target: 'Kiln', isWiki: true, block: 0, start: 7, end: 11 },
    ]);
    expect(outlineOf('see ![[b/Kiln|300]] now').links).toMatchObject([
      { target: 'b/Kiln', start: 14, end: 17 },
    ]);
  });

  it('stands in its block, beside others', () => {
    const { links } = outlineOf('clay\n\n- [[Kiln]] and [[Oven]]\n');
    expect(links).toEqual([
      { target: 'Kiln', isWiki: true, block: 1, start: 2, end: 6 },
      { target: 'Oven', isWiki: true, block: 1, start: 15, end: 19 },
    ]);
  });

  it.each([
    ['an index of code', 'x[[i]] and x][[i]]'],
    ['rows of numbers', '[[1, 2], [3, 4]]'],
    ['brackets on two lines', 'see [[Kiln\nCore]] now'],
    ['other names on two lines', 'see [[Kiln|the\noven]] now'],
    ['headings on two lines', 'see [[Kiln#the\noven]] now'],
    ['brackets that do not close', 'see [[Kiln] now'],
  ])('is not %s', (_, text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('is not what stands in a block of code or in front matter', () => {
    expect(linksOf('---\nup: "[[Kiln]]"\n---\n\n```\n[[Clay]] %% a %%\n```\n')).toEqual([]);
  });
});

describe('a link of Markdown', () => {
  it.each([
    ['Kiln.md', 'Kiln.md'],
    ['../parts/kiln%20core.md', '../parts/kiln core.md'],
    ['Kiln.md#glaze', 'Kiln.md'],
    ['Kiln.md?raw#glaze', 'Kiln.md'],
    ['Kiln.MD', 'Kiln.MD'],
    ['kiln.markdown', 'kiln.markdown'],
    ['/parts/kiln.md', '/parts/kiln.md'],
    ['100%.md', '100%.md'],
    ['a-b/kiln.md', 'a-b/kiln.md'],
    ['./a:b.md', './a:b.md'],
    ['parts//kiln.md', 'parts//kiln.md'],
  ])('to %s leads to the note %s', (url, target) => {
    expect(outlineOf(`see [the oven](${url}) now`).links).toEqual([
      { target, isWiki: false, block: 0, start: 4, end: 16 + url.length },
    ]);
  });

  it.each([
    'https://acme.example/kiln.md',
    'HTTPS://acme.example/kiln.md',
    'obsidian://open/kiln.md',
    'x-note+v1.0:kiln.md',
    '//acme.example/kiln.md',
    'kiln.png',
    'kiln.md.txt',
    'kiln.mdx',
    'kiln',
    '.md',
    '#glaze.md',
    '?kiln.md',
  ])('to %s leads to no note', (url) => {
    expect(linksOf(`see [the oven](${url}) now`)).toEqual([]);
  });

  it('is found beside links of a vault', () => {
    expect(linksOf('[[Clay]] and [the oven](kiln.md)').map(([target]) => target)).toEqual([
      'Clay',
      'kiln.md',
    ]);
  });

  it('is found in its block, and is no bold or code', () => {
    const { links } = outlineOf('a\n\n**b** `c` [d](kiln.md)');
    expect(links).toEqual([{ target: 'kiln.md', isWiki: false, block: 1, start: 10, end: 22 }]);
  });
});

describe('marks of a vault', () => {
  /** What a reader sees, with single blanks. */
  const shownIn = (text: string): string[] => textsOf(text).map((shown) => shown.replace(/[ \t]+/gu, ' '));

  it.each([
    ['a comment', 'see %%not this%% now', ['see now']],
    ['a comment at the beginning', '%% not this %% now', [' now']],
    ['two comments', 'see %%a%% now %%b%% here', ['see now here']],
    ['a comment on two lines', 'see %%not\nthis%% now', ['see \n now']],
    ['a comment over several blocks', 'see %%not\n\n- this\n\nor%% this', ['see ', ' ', ' this']],
    ['a callout', '> [!note] Kiln', [' Kiln']],
    ['a callout behind marks of bold', '**[!note]** Kiln', [' Kiln']],
    ['a callout that folds', '> [!warning]- Kiln', [' Kiln']],
    ['a callout that unfolds', '> [!warning]+ Kiln', [' Kiln']],
    ['a callout with more', '> [!my-note|right] Kiln', [' Kiln']],
    ['a template', 'see {{date}} now', ['see now']],
    ['a template of another program', 'see <% tp.title %> now', ['see now']],
    ['a reference to a block', `see ((${'0123abcd-'.repeat(4)})) now`, ['see now']],
    ['the name of a block', 'a thought ^a1b2-c', ['a thought ']],
    ['the name of a block that has no words', '^a1b2', [' ']],
    ['the name of a block on a line of its own', 'a thought\n^a1 \nb', ['a thought\n \nb']],
    ['the name of a property', 'status:: open', [' open']],
    ['the name of a property with other letters', 'größe_a-1:: 3 cm', [' 3 cm']],
    ['the name of a property on a later line', 'kiln\nstatus:: open', ['kiln\n open']],
    ['the name of a property on a line that is set in', 'kiln\n  status:: open', ['kiln\n open']],
    ['a property without a value', 'status::', [' ']],
    ['a property that is set', 'done:: true', [' ']],
    ['a property that is not set', 'done:: false', [' ']],
    ['a property with a number', 'heat:: 12.5', [' ']],
    ['a property with a number of several places', 'heat:: 12.125', [' ']],
    ['a property with a whole number', 'heat:: 1200', [' ']],
    ['a property with an id', `id:: ${'0123abcd-'.repeat(4)}`, [' ']],
  ])('are no words: %s', (_, text, shown) => {
    expect(shownIn(text)).toEqual(shown);
  });

  it.each([
    ['a sign of a remainder', 'a %% b'],
    ['signs of remainders within words', 'a%%b and c%%d'],
    ['a name of C++', 'the std::move of clay'],
    ['a name of C++ at the beginning', 'std::move is hot'],
    ['a name of digits', '12:: kilns'],
    ['a name behind digits', '12status:: open'],
    ['a name behind a word', 'the status:: open'],
    ['a power', 'a ^2 b and c^ab'],
    ['a name of a block behind no blank', 'clay^ab'],
    ['a name of a block of one letter', 'clay ^a'],
    ['a bracket with an exclamation behind a word', 'a [!note] b'],
    ['a bracket with an exclamation right behind a word', 'clay[!note] b'],
    ['a bracket with an exclamation and a blank', '[! note] b'],
    ['a template on two lines', 'see {{da\nte}} now'],
    ['a template that does not close', 'see {{date} now'],
    ['double brackets with words', 'see ((kiln)) now'],
    ['double brackets with too short an id', 'see ((0123abcd)) now'],
  ])('are not %s', (_, text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it.each([
    ['a number with a unit', 'heat:: 12 cm', ' 12 cm'],
    ['a word that begins like one', 'done:: trueish', ' trueish'],
    ['a short id', 'id:: 0123abcd', ' 0123abcd'],
  ])('leave the value of a property where it is words: %s', (_, text, shown) => {
    expect(shownIn(text)).toEqual([shown]);
  });

  it('leave a name of a block alone that words follow, even beside other marks', () => {
    expect(shownIn('see [[Kiln]] ^bc and more')).toEqual(['see Kiln ^bc and more']);
  });

  it('leave a long block alone that follows a comment', () => {
    for (const mark of ['%%🔥%%', '![[🔥.png]]', '{{🔥}}', '<% 🔥 %>'])
      expect(textsOf(`${mark} now`)).toEqual([`${' '.repeat(mark.length)} now`]);
    expect(textsOf('%%a%%\n\nthe clay dries in the sun')).toEqual(['     ', 'the clay dries in the sun']);
  });

  it('leave the rest of a block where it stands', () => {
    const text = '- see %%not\n\n- this%% now';
    expect(outlineOf(text).blocks.map(({ text: shown, offset }) => [offset, shown])).toEqual([
      [2, 'see      '],
      [15, '       now'],
    ]);
  });

  it('leave code and front matter alone', () => {
    const { blocks } = outlineOf('---\na: "%% b %%"\n---\n\n```\n{{c}}\n```\n');
    expect(blocks.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['frontmatter', ''],
      ['code', ''],
    ]);
  });
});
