/** Reading a recap that somebody wrote: what becomes a slide, a part, a view, and what a fault costs. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteChecker } from '../../src/recap/read/checkQuote.ts';
import { fenceFinder } from '../../src/recap/read/fences.ts';
import { bakeryOf, complaints, read } from './bakery.ts';
import { tried } from '../fuzzed.ts';

const OWN = `---
title: My show
---

# Kilns

*Jane Doe, Acme*

What [[Kiln Core]] and [[kubernetes|K8s]] do.

- first
- second with [[Acme]]
  and more of it

> Kiln Core fires 40 % faster than last year
> — notes.md:5

\`\`\`slide
layout: time
focus: [Kiln Core, Acme]
camera: { x: 1, y: -2.5, width: 300 }
hide: [people, question]
notes: |
  Say hello.

  Then wait.
\`\`\`

## Kilns

<script>alert(1)</script>
`;

describe('a recap that is right', () => {
  const recap = read(OWN);

  it('gives a slide for each heading, told apart where titles are the same', () => {
    expect(recap.title).toBe('My show');
    expect(recap.slides.map(({ id, title }) => [id, title])).toEqual([
      ['kilns', 'Kilns'],
      ['kilns-2', 'Kilns'],
    ]);
    expect(recap.diagnostics).toEqual([]);
  });

  it('reads subtitle, words, items and quotations as parts in their order', () => {
    const [slide] = recap.slides;
    expect(slide?.subtitle).toBe('Jane Doe, Acme');
    expect(slide?.parts.map(({ kind, markdown, names }) => [kind, markdown, names])).toEqual([
      ['words', 'What [[Kiln Core]] and [[kubernetes|K8s]] do.', ['n:kiln-core', 'n:kubernetes']],
      ['words', 'first', []],
      ['words', 'second with [[Acme]]\nand more of it', ['n:acme']],
      ['quote', 'Kiln Core fires 40 % faster than last year', ['n:kiln-core']],
    ]);
    expect(slide?.parts.at(-1)).toMatchObject({ source: 'notes.md', first: 5, last: 5, stale: null });
  });

  it('reads the view and the notes', () => {
    const [slide] = recap.slides;
    expect(slide?.view).toEqual({
      layout: 'time',
      focus: ['n:kiln-core', 'n:acme'],
      camera: { x: 1, y: -2.5, width: 300 },
      hide: ['person', 'question'],
    });
    expect(slide?.notes).toBe('Say hello.\n\nThen wait.');
  });

  it('keeps the exact lines of each slide, and HTML as words', () => {
    const [one, two] = recap.slides;
    expect(`${OWN.slice(0, OWN.indexOf('# Kilns'))}${one?.markdown ?? ''}${two?.markdown ?? ''}`).toBe(OWN);
    expect(OWN.split('\n')[(two?.first ?? 0) - 1]).toBe('## Kilns');
    expect(two?.parts.map(({ markdown }) => markdown)).toEqual(['<script>alert(1)</script>']);
  });
});

describe('a recap with faults', () => {
  const slideWith = (options: string): ReturnType<typeof read> =>
    read(`# A\n\n\`\`\`slide\n${options}\n\`\`\`\n\n# B\n`);

  it.each([
    ['color: red', '4: unknown option "color": expected one of layout, focus, camera, hide, notes, made'],
    ['layout: spiral', '4: expected a layout (talks, time, force, by-kind, radial), found "spiral"'],
    ['notes: x\nfocus: [Acme, Nobody]', '5: nothing in the graph is called "Nobody"; it is not lit'],
    [
      'camera: { x: 1, y: .nan, width: 3 }',
      '4: expected x, y and a width above 0, each a number; the camera is left where it is',
    ],
    [
      'camera: { x: 1, y: 2, width: -3 }',
      '4: expected x, y and a width above 0, each a number; the camera is left where it is',
    ],
    ['camera: 7', '4: expected { x, y, width } as numbers, found 7'],
    ['camera: true', '4: expected { x, y, width } as numbers, found true'],
    ['layout: { a: 1 }', '4: expected a layout (talks, time, force, by-kind, radial), found something else'],
    ['hide: [{ a: 1 }]', '4: expected a list of kinds, found a map'],
    ['focus: [~]', '4: expected a list of names, found nothing'],
    ['focus: [7]', '4: nothing in the graph is called "7"; it is not lit'],
    [`focus: [${'x'.repeat(99)}]`, `4: nothing in the graph is called "${'x'.repeat(59)}…"; it is not lit`],
    [
      `notes: ${'x'.repeat(100_001)}`,
      '4: these options are left out: they are longer than 100000 characters',
    ],
    ['notes: [a]', '4: expected text (write "notes: |" and the text below it, indented), found a list'],
    [
      'just words',
      '4: these options are left out: expected lines such as "layout: talks", found "just words"',
    ],
  ])('says so of %j, and shows both slides', (options, complaint) => {
    const recap = slideWith(options);
    expect(complaints(recap)).toEqual([complaint]);
    expect(recap.slides.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('lets a wrong option cost nothing but itself', () => {
    expect(slideWith('layout: 3\nfocus: Acme\nhide: [robot]').slides[0]?.view).toEqual({
      layout: null,
      focus: ['n:acme'],
      camera: null,
      hide: [],
    });
  });

  it('refuses aliases of YAML, which can blow up', () => {
    const [complaint] = complaints(slideWith('focus: &a [x]\nhide: *a'));
    expect(complaint).toContain('aliases');
  });

  it.each(['', 'layout: ~', 'focus: "[[Acme|us]]"', 'made: 7', 'made: talk/a 1234'])(
    'finds nothing wrong with %j',
    (options) => {
      expect(complaints(slideWith(options))).toEqual([]);
    },
  );

  it('says what is wrong in front matter, and shows the slides all the same', () => {
    const front = (yaml: string) => read(`---\n${yaml}\n---\n\n# A\n`);
    expect(front('title: 2024').title).toBe('2024');
    expect(front('title: [a]')).toMatchObject({ title: '', slides: [{ title: 'A' }] });
    expect(complaints(front('title: [a]'))).toEqual(['2: expected the title as text']);
    for (const empty of ['', 'title: ~', '# none'])
      expect(front(empty)).toMatchObject({ title: '', diagnostics: [] });
    expect(complaints(front('- a'))[0]).toContain('expected lines such as');
  });

  it('knows things by any spelling of their names, and those that are only marks by these', () => {
    const bakery = bakeryOf();
    const graph = bakery.graph.copy();
    graph.mergeNodeAttributes('n:acme', { aliases: ['§§', 'The Acme'] });
    const of = (name: string) =>
      read(`# A\n\n[[${name}]]\n`, { ...bakery, graph }).slides[0]?.parts[0]?.names;
    expect(['§§', 'the-acme', 'THE ACME', 'acme', '%%'].map(of)).toEqual([
      ['n:acme'],
      ['n:acme'],
      ['n:acme'],
      ['n:acme'],
      [],
    ]);
  });

  it('takes front matter that does not end for words on no slide', () => {
    const recap = read('---\ntitle: x\n\n# A\n');
    expect([recap.title, recap.slides.map(({ title }) => title)]).toEqual(['', ['A']]);
    expect(complaints(recap)[0]).toContain('before the first heading');
  });

  it('leaves out a second block of options, and says so', () => {
    const recap = slideWith('layout: time\n```\n\n```slide\nlayout: force');
    expect(complaints(recap)[0]).toContain('put them into one block');
    expect(recap.slides[0]?.view.layout).toBe('time');
  });

  it('takes fences that nothing closes for words, and an empty quotation for nothing', () => {
    const recap = read('# A\n\n```js\n\n```js\n\n>\n\n# B\n');
    expect(recap.slides.map(({ title, parts }) => [title, parts.length])).toEqual([
      ['A', 2],
      ['B', 0],
    ]);
  });

  it('says names in titles and below them without their brackets', () => {
    const [slide] = read('# What [[Kiln Core]] does\n\n*by [[acme|Acme Inc.]]*\n').slides;
    expect(slide).toMatchObject({ title: 'What Kiln Core does', subtitle: 'by Acme Inc.' });
  });

  it('says which notes there are where one is named that there is not', () => {
    const { graph } = bakeryOf();
    const of = (...ids: readonly string[]) =>
      complaints(
        read('# A\n\n> words\n> — other.md:3\n', {
          graph,
          sources: ids.map((id) => ({ id, title: '', text: '', blocks: [], lines: [] })),
        }),
      )[0];
    expect(of()).toContain('(there is none)');
    expect(of('a', 'b')).toContain('(there is a, b)');
    expect(of('a', 'b', 'c', 'd')).toContain('(there is a, b, c and others)');
  });

  it('names nothing of a note of which the graph says nothing, nor of lines that there are not', () => {
    const { graph } = bakeryOf();
    const sources = [{ id: 'a.md', title: '', text: 'Acme', blocks: [], lines: [] }];
    const recap = read('# A\n\n> Acme\n> — a.md:1\n\n> Acme\n> — a.md:0\n', { graph, sources });
    expect(recap.slides[0]?.parts.map(({ names }) => names)).toEqual([[], []]);
  });

  it('does not let options without an end take the next slide along', () => {
    const recap = read('# A\n\n```slide\nlayout: time\n\n# B\n\n~~~\nnot closed\n\n# C\n');
    expect(recap.slides.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(complaints(recap)[0]).toContain('is not closed');
  });

  it('shows an unknown name as words, and says where it stands', () => {
    const recap = read('# A\n\none\ntwo [[Nobody]] and [[Acme]]\n');
    expect(recap.slides[0]?.parts[0]).toMatchObject({
      markdown: 'one\ntwo Nobody and [[Acme]]',
      names: ['n:acme'],
    });
    expect(recap.diagnostics[0]).toMatchObject({ line: 4, column: 5 });
  });

  it('lights no name of a quoted line that the quotation leaves out', () => {
    const [whole, cut] = read(
      '# A\n\n> Kubernetes runs the kilns of Acme\n> — notes.md:10\n\n> Kubernetes runs the kilns […]\n> — notes.md:10\n',
    ).slides[0]?.parts.map(({ names }) => names) ?? [[], []];
    expect(whole).toContain('n:acme');
    expect(cut).not.toContain('n:acme');
    expect(cut).toContain('n:kubernetes');
  });

  it('says which note is unknown, and takes a quotation without a source for words', () => {
    const recap = read('# A\n\n> words\n> — other.md:3\n\n> to be or not\n> — William\n');
    expect(complaints(recap)[0]).toContain('there is no note called "other.md"');
    expect(recap.slides[0]?.parts.map(({ kind }) => kind)).toEqual(['quote', 'words']);
  });

  it('says that words before the first heading are on no slide', () => {
    expect(complaints(read('hello\n\n# A\n'))).toEqual([
      '1: what stands before the first heading is on no slide; put a line such as "# Title" above it',
    ]);
  });

  it('tells slides apart, whatever their titles', () => {
    expect(read('# A\n# A 2\n# A\n# A\n').slides.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3', 'a-4']);
  });

  it('is no show, and no fault, where the file is empty', () => {
    expect(read('')).toEqual({ title: '', slides: [], diagnostics: [] });
  });
});

describe('quotations and the notes of today', () => {
  const quote = '# A\n\n> the goal: no batch is ever lost\n> — notes.md:6\n';

  it('follows words that have only moved, and says so', () => {
    const moved = bakeryOf(`one\n\nmore lines\n\n${bakeryOf().sources[0]?.text ?? ''}`);
    const recap = read(quote, moved);
    expect(recap.slides[0]?.parts[0]).toMatchObject({ first: 10, last: 10, stale: null });
    expect(complaints(recap)[0]).toContain('stand on line 10 of notes.md now, not on 6');
  });

  it('does not look for words that moved for ever', () => {
    const [source] = bakeryOf().sources;
    if (source === undefined) throw new Error('there are no notes');
    const words = ['the goal: no batch is ever lost'];
    expect(quoteChecker()(source, 2, 2, words)).toMatchObject({ state: 'moved', first: 6 });
    expect(quoteChecker(0)(source, 2, 2, words)).toMatchObject({ state: 'changed' });
  });

  it('is stale where the words have changed, with what is there now', () => {
    const text = bakeryOf().sources[0]?.text ?? '';
    const recap = read(quote, bakeryOf(text.replace('ever lost', 'ever found')));
    expect(recap.slides[0]?.parts[0]).toMatchObject({ stale: { now: 'the goal: no batch is ever found' } });
    expect(complaints(recap)[0]).toContain('now reads "the goal: no batch is ever found"');
  });

  it('is stale, and has no words now, where the lines are gone', () => {
    const recap = read('# A\n\n> old words\n> — notes.md:900–901\n');
    expect(recap.slides[0]?.parts[0]).toMatchObject({ stale: { now: '' } });
  });

  it('does not follow words that stand at two places', () => {
    const text = bakeryOf().sources[0]?.text ?? '';
    const line = '- the goal: no batch is ever lost\n';
    const recap = read(quote, bakeryOf(text.replace(line, `- x\n${line}${line}`)));
    expect(recap.slides[0]?.parts[0]).toMatchObject({ stale: { now: 'x' } });
  });

  it('takes […] for what was left out, and a hyphen for the dash of lines', () => {
    const recap = read(
      '# A\n\n> scheduling\n> decided by every node […]\n> -- notes.md:7-8\n\n> […] faster than last year\n> — notes.md:5\n',
    );
    expect(recap.slides[0]?.parts.map((part) => part.kind === 'quote' && part.stale)).toEqual([null, null]);
    const wrong = read('# A\n\n> […] slower than last year\n> — notes.md:5\n');
    expect(complaints(wrong)).toHaveLength(1);
  });

  it('does not mind marks of emphasis, of code or of lists', () => {
    const recap = read('# A\n\n> **the goal:** no `batch` is ever lost\n> — notes.md:6\n');
    expect(complaints(recap)).toEqual([]);
  });
});

it('no fence opens beyond the last line', () => {
  expect(fenceFinder([])(0)).toBeUndefined();
});

describe('whatever the file is', () => {
  const bakery = bakeryOf();
  const line = fc.oneof(
    fc.constantFrom(
      '# A',
      '## ',
      '```slide',
      '```',
      '~~~~',
      '> x',
      '> — notes.md:5',
      '> — notes.md:9-2',
      '- i',
      '---',
      'made: a b',
    ),
    fc.constantFrom(
      'focus: [',
      'layout: time',
      '[[Acme]]',
      '[[',
      '*sub*',
      '***',
      '\uFEFF# B',
      '| a | b |',
      '<b>',
      '- [ ] x',
    ),
    fc.string(),
  );

  it('is read without an error, and every line of it belongs to at most one slide', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
        const markdown = lines.join(ending);
        const { slides } = read(markdown, bakery);
        expect(markdown.endsWith(slides.map((slide) => slide.markdown).join(''))).toBe(true);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      }),
      tried(),
    );
  });

  it('is read in time in proportion to its size', () => {
    const kinds = [
      '# A\n',
      '```slide\n',
      '> — notes.md:5\n',
      '[[Acme]] [[Nobody]] ',
      '> the goal\n> — notes.md:7\n\n',
      '~~~~ ',
      ' ',
    ];
    for (const kind of kinds) {
      const timeOf = (size: number): number => {
        const text = `# A\n\n${kind.repeat(size / kind.length)}`;
        const start = performance.now();
        read(text, bakery);
        return performance.now() - start;
      };
      timeOf(25_000);
      const small = Math.max(20, timeOf(50_000));
      expect(timeOf(400_000) / small, kind).toBeLessThan(64);
    }
  });
});
