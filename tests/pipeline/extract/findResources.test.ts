/** What notes point to: links, addresses and files. */
import { describe, expect, it } from 'vitest';
import {
  EMPTY_TEXT,
  RESOURCE_WORD,
  findResources,
  isInternal,
  shortAddress,
} from '../../../src/pipeline/extract/findResources.ts';
import { outlineOf } from './foundIn.ts';

const resourcesIn = (text: string): readonly string[] =>
  findResources(outlineOf(text)).map(({ name, url }) => (url === undefined ? name : `${name} → ${url}`));

describe('a link', () => {
  it.each([
    [
      'is called by a text that says what kind of page it is',
      '[Kiln tutorial](https://kiln.example/a)',
      ['Kiln tutorial → https://kiln.example/a'],
    ],
    [
      'is called by a text of four words',
      '[how we bake bread](https://kiln.example/a)',
      ['how we bake bread → https://kiln.example/a'],
    ],
    [
      'is called by its address where the text may name a thing',
      '[Kiln and Oven](https://kiln.example/a)',
      ['kiln.example/a → https://kiln.example/a'],
    ],
    [
      'is called by its address where the text says only that it is one',
      '[slides](https://www.kiln.example/a/)',
      ['kiln.example/a → https://www.kiln.example/a/'],
    ],
    ['is the address alone', 'see https://kiln.example/a', ['kiln.example/a → https://kiln.example/a']],
    [
      'is an address in place of a text',
      '[https://kiln.example/a]()',
      ['kiln.example/a → https://kiln.example/a'],
    ],
    [
      'is an address in place of a text, whatever else the note points to',
      'see https://oven.example/b\n\nso [http://kiln.example/a]()',
      ['oven.example/b → https://oven.example/b', 'kiln.example/a → http://kiln.example/a'],
    ],
    [
      'is called by a text that says more than that it is one',
      '[Kiln slides](https://kiln.example/a)',
      ['Kiln slides → https://kiln.example/a'],
    ],
    [
      'leads to a note elsewhere',
      '[our whole long story](https://kiln.example/a.md)',
      ['our whole long story → https://kiln.example/a.md'],
    ],
  ])('%s', (_, text, expected) => {
    expect(resourcesIn(text)).toEqual(expected);
  });

  it.each([
    ['without an address', '[the Kiln tutorial]()'],
    ['to a heading', '[the Kiln tutorial](#kiln)'],
    ['to another note', '[the Kiln tutorial](../oven/notes.md)'],
    ['to a heading of another note', '[the Kiln tutorial](notes.markdown#kiln)'],
    ['in bold that is none', '**the Kiln tutorial**'],
  ])('%s is no resource', (_, text) => {
    expect(resourcesIn(text)).toEqual([]);
  });
});

describe('a file', () => {
  it.each([
    ['extras/1_first_oven.ipynb', 'see extras/1_first_oven.ipynb now'],
    ['oven.py', 'run oven.py'],
    ['oven.ppt', 'see oven.ppt'],
    ['oven.doc', 'see oven.doc'],
    ['oven.yml', 'see oven.yml'],
    ['oven.yaml', 'see oven.yaml'],
    ['12_glaze_colours', 'open 12_glaze_colours'],
    ['Kiln_core_6_glaze', 'open Kiln_core_6_glaze next'],
    ['2_glaze_colours', 'open 2_glaze_colours'],
  ])('%s is found', (name, text) => {
    expect(resourcesIn(text)).toEqual([name]);
  });

  it.each([
    ['another ending', 'oven.exe'],
    ['a name in code', 'set glaze_colour_max'],
    ['a constant', 'set KILN_2_GLAZE'],
    ['a call', 'call Kiln_2_glaze(x)'],
    ['a name with a method', 'call Kiln_2_glaze.fire(x)'],
  ])('is not %s', (_, text) => {
    expect(resourcesIn(text)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.kiln.example/', 'kiln.example'],
    ['http://kiln.example/a/', 'kiln.example/a'],
    ['ftp://kiln.example', 'kiln.example'],
    ['git+ssh://kiln.example', 'kiln.example'],
    ['kiln.example/https://oven', 'kiln.example/https://oven'],
    ['https://kiln.example//x', 'kiln.example//x'],
    ['mailto:kiln', 'mailto:kiln'],
  ])('%s is said as %s', (url, expected) => {
    expect(shortAddress(url)).toBe(expected);
  });

  it.each([
    ['#kiln', true],
    ['notes.md', true],
    ['a/notes.MD#kiln', true],
    ['notes.markdown', true],
    ['https://kiln.example/notes.md', false],
    ['notes.mdx', false],
    ['notes.pdf', false],
    ['kiln#oven', false],
    ['notes.md?raw', false],
  ])('%s leads to the notes themselves: %s', (url, expected) => {
    expect(isInternal(url)).toBe(expected);
  });
});

describe('the text of a link', () => {
  it.each(['here', 'link', 'links', 'slide', 'Slides', 'doc', 'docs', 'blog', 'blog post', 'Read more'])(
    'says no more than that there is one: "%s"',
    (text) => {
      expect(EMPTY_TEXT.test(text)).toBe(true);
    },
  );

  it.each(['there', 'Kiln slides', 'here we go', 'docs of Kiln'])('says more in "%s"', (text) => {
    expect(EMPTY_TEXT.test(text)).toBe(false);
  });

  it.each(['cheat sheet', 'cheatsheets', 'The paper', 'a Kiln tutorial'])(
    'says what kind of page it leads to: "%s"',
    (text) => {
      expect(RESOURCE_WORD.test(text)).toBe(true);
    },
  );
});

it('a resource is told with what found it', () => {
  expect(findResources(outlineOf('[slides](https://kiln.example) and oven.py'))).toEqual([
    expect.objectContaining({ kind: 'resource', finder: 'link', url: 'https://kiln.example' }),
    expect.not.objectContaining({ url: expect.anything() as unknown }),
  ]);
  expect(findResources(outlineOf('see oven.py')).map(({ kind, finder }) => [kind, finder])).toEqual([
    ['resource', 'file name'],
  ]);
});
