/** How an answer is worded: its verdict, short names, and quotes of long passages. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/query/passage.ts';
import { cutPassage } from '../../../src/query/why/cutPassage.ts';
import { labelOf, pluralOf, sentence } from '../../../src/query/why/relationWords.ts';
import { shortNames } from '../../../src/query/why/shortNames.ts';
import { verdictOf } from '../../../src/query/why/verdict.ts';
import { type Statement, keyOf, notedGraph } from './notedGraph.ts';

describe('the verdict', () => {
  const { graph } = notedGraph(['# Alpha', '- Kiln', '# Beta', '- Clay', '- Oven'], {
    Kiln: 'component',
    Clay: 'concept',
    Oven: 'concept',
  });
  const nothing = { a: 'n:alpha', b: 'n:beta', reasons: 0, hubs: [], steps: 0, by: [] };

  test.each([
    [{ reasons: 5 }, 'The three strongest of 5 reasons.'],
    [{ reasons: 3 }, 'Three reasons, strongest first.'],
    [{ reasons: 1, hubs: ['n:kiln'] }, 'One reason.'],
    [{ hubs: ['n:kiln'] }, 'Nothing beyond both mentioning Kiln.'],
    [{ hubs: ['n:kiln', 'n:clay', 'n:oven'] }, 'Nothing beyond both mentioning Kiln, Clay and Oven.'],
    [{ b: 'n:clay', hubs: ['n:kiln'] }, 'Nothing beyond Kiln.'],
    [{}, 'Nothing in the notes joins them.'],
    [{ steps: 1 }, 'They share nothing. From one to the other it is one step.'],
    [{ steps: 7 }, 'They share nothing. From one to the other it is 7 steps.'],
    [
      { steps: 2, by: ['n:kiln'] },
      'They share nothing. From one to the other it is two steps, by way of Kiln, which joins almost everything.',
    ],
  ])('of %j is "%s"', (finding, words) => {
    expect(verdictOf(graph, { ...nothing, ...finding }, 3)).toBe(words);
  });
});

describe('names for a margin', () => {
  const shorten = (titles: readonly string[], statements: readonly Statement[] = []) => {
    const lines = titles.flatMap((title) => [`# ${title}`, '- Ann of Acme, Bob']);
    const things = { Ann: 'person', Bob: 'person', Acme: 'company' };
    const { graph } = notedGraph(lines, things, statements);
    const [a = '', b = ''] = titles;
    return shortNames(graph, keyOf(a), keyOf(b));
  };
  const LONG = 'Everything that we fire';

  test.each<[string, readonly Statement[], string]>([
    ['Firing', [], 'Firing'],
    ['Firing: everything that we do', [], 'Firing'],
    ['Firing - everything that we do', [], 'Firing'],
    [LONG, [], LONG],
    [LONG, [['Ann', 'presents', LONG, 2]], 'Ann'],
    [LONG, [['Ann', 'uses', LONG, 2]], LONG],
    [
      LONG,
      [
        ['Ann', 'presents', LONG, 2],
        ['Acme', 'represents', LONG, 2],
      ],
      'Acme',
    ],
    [
      LONG,
      [
        ['Bob', 'presents', LONG, 2],
        ['Ann', 'presents', LONG, 2],
      ],
      'Ann',
    ],
    [`${LONG}: and all that we do not`, [], LONG],
    ['Fourteen chars', [['Ann', 'presents', 'Fourteen chars', 2]], 'Fourteen chars'],
    ['Fourteen chars: and more', [['Ann', 'presents', 'Fourteen chars: and more', 2]], 'Fourteen chars'],
    ['Firing   -  everything that we do', [], 'Firing'],
    ['- Firing: everything that we do', [], '- Firing'],
    [
      LONG,
      [
        ['Bob', 'represents', LONG, 2],
        ['Acme', 'represents', LONG, 2],
      ],
      'Acme',
    ],
  ])('%s, with %j, is %s', (title, statements, name) => {
    expect(shorten([title, 'Other'], statements)).toEqual([name, 'Other']);
  });

  test('should not make two of them equal', () => {
    const both: readonly Statement[] = [
      ['Acme', 'represents', LONG, 2],
      ['Acme', 'represents', `${LONG} again`, 4],
    ];
    expect(shorten([LONG, `${LONG} again`], both)).toEqual([LONG, `${LONG} again`]);
    expect(shorten(['Firing', LONG], both.slice(0, 1))).toEqual(['Firing', 'Acme']);
  });

  test('should not become longer by the name of who gave the talk, nor as long', () => {
    const title = 'Works: so hot';
    const long = 'Everything that is hot: what we fire';
    const givers = [long, 'x'.repeat(long.length)];
    for (const giver of givers) {
      const { graph } = notedGraph([`# ${long}`, `# ${title}`], { Giver: 'company' }, [
        ['Giver', 'represents', long, 1],
      ]);
      graph.setNodeAttribute('n:giver', 'label', giver);
      expect(shortNames(graph, keyOf(long), keyOf(title))).toEqual(['Everything that is hot', title]);
    }
  });

  test('leave things that are no talks alone', () => {
    const label = 'Kiln: a very long name of a thing';
    const { graph } = notedGraph(['# A', `- ${label}`], { [label]: 'concept' });
    expect(shortNames(graph, keyOf(label), 'n:a')).toEqual([label, 'A']);
  });
});

describe('a relation', () => {
  const { graph } = notedGraph(['# A']);
  test.each([
    ['uses', 'A uses B', 'use'],
    ['is a', 'A is a B', 'are a'],
    ['has', 'A has B', 'have'],
    ['teaches', 'A teaches B', 'teach'],
    ['carries', 'A carries B', 'carry'],
    ['works for', 'A works for B', 'work for'],
    ['does', 'A does B', 'do'],
    ['does without', 'A does without B', 'do without'],
    ['belies', 'A belies B', 'bely'],
    ['diesels', 'A diesels B', 'diesel'],
    ['chessboxes', 'A chessboxes B', 'chessbox'],
    ['misses', 'A misses B', 'miss'],
    ['pushes', 'A pushes B', 'push'],
    ['part of', 'A is part of B', 'part of'],
    ['on behalf of owners', 'A is on behalf of owners B', 'on behalf of owners'],
    ['compared with', 'A is compared with B', 'compared with'],
  ])('%s reads as "%s" of one, "%s" of several', (label, one, several) => {
    expect([sentence('A', label, 'B'), pluralOf(label)]).toEqual([one, several]);
  });

  test('is called what the graph calls it, or by its own name', () => {
    expect([labelOf(graph, 'worksFor'), labelOf(graph, 'eats')]).toEqual(['works for', 'eats']);
  });
});

describe('a quote of a long passage', () => {
  const passage = (text: string, at: readonly (readonly [number, number])[] = []): Passage => ({
    source: 'a.md',
    block: 0,
    kind: 'paragraph',
    depth: 0,
    first: 1,
    last: 1,
    text,
    marks: at.map(([start, end]) => ({ start, end })),
    names: [],
    context: false,
  });
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 120, size: 'max' })
    .map((list) => list.join(' '));

  test('runs to the end of the passage where that is near, and begins in a word where there is no blank', () => {
    const text = `${'straw'.repeat(80)} llm`;
    const cut = cutPassage(passage(text, [[text.length - 3, text.length]]));
    expect(cut.text).toBe(`[…] ${text.slice(-63)}`.replace(/\S+ llm$/u, 'llm'));
    const joined = `${'straw'.repeat(80)}llm`;
    expect(cutPassage(passage(joined, [[400, 403]])).text).toBe(`[…] ${joined.slice(-63)}`);
  });

  test('is whole words around the first mark, which stays marked, and says where it was cut', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 30 }), (text, place, length) => {
        const start = place % text.length;
        const end = Math.min(text.length, start + length);
        const cut = cutPassage(passage(text, [[start, end]]));
        const [mark] = cut.marks;
        expect(cut.text.slice(mark?.start, mark?.end)).toBe(text.slice(start, end));
        const bare = cut.text.replace(/^\[…\] | \[…\]$/gu, '');
        expect(` ${text} `).toContain(` ${bare} `);
        expect(cut.text.startsWith('[…]')).toBe(!text.startsWith(bare));
        expect(cut.text.endsWith('[…]')).toBe(!text.endsWith(bare));
        expect(bare.length).toBeLessThanOrEqual(Math.max(210, end - start));
      }),
    );
  });

  test('begins at the beginning where nothing is marked, and leaves out marks beyond it', () => {
    const text = 'word '.repeat(100).trim();
    expect(cutPassage(passage(text)).text).toBe(`${'word '.repeat(40).trim()} […]`);
    expect(
      cutPassage(
        passage(text, [
          [0, 4],
          [400, 404],
        ]),
      ).marks,
    ).toEqual([{ start: 0, end: 4 }]);
  });

  test('is left whole where that is hardly longer than the cut one would be', () => {
    const [whole, cut] = [`${'word '.repeat(40)}straws`, `${'word '.repeat(40)}straws!`];
    expect(whole).toHaveLength(206);
    expect(cutPassage(passage(whole)).text).toBe(whole);
    expect(cutPassage(passage(cut)).text).toBe(`${'word '.repeat(40).trim()} […]`);
  });

  test('begins at the beginning where the mark is near it, else with the first whole word before it', () => {
    const text = `${'a'.repeat(59)} ${'clay '.repeat(60)}`.trim();
    expect(cutPassage(passage(text, [[60, 64]])).text.slice(0, 60)).toBe(text.slice(0, 60));
    expect(cutPassage(passage(text, [[65, 69]])).text).toMatch(/^\[…\] clay clay /u);
  });

  test('begins with a word where a blank stands just so far before the mark as it may begin', () => {
    const text = `${'x'.repeat(50)} ${'y'.repeat(58)} clay ${'z '.repeat(100)}`;
    expect(text.indexOf('clay')).toBe(110);
    expect(cutPassage(passage(text, [[110, 114]])).text).toMatch(/^\[…\] y{58} clay /u);
  });

  test.each([235, 245])('runs to the end where that is as far as it may run: of %i characters', (length) => {
    const text = `${'clay '.repeat(length / 5 - 1)}clay.`;
    expect(cutPassage(passage(text, [[100, 104]])).text).toBe(`[…] ${text.slice(45)}`);
  });

  test('ends without blanks where several stand between its words', () => {
    expect(cutPassage(passage('clay    '.repeat(60))).text).toMatch(/ clay \[…\]$/u);
  });

  test('keeps what is marked and named within it, moved to where it is now', () => {
    const text = 'clay '.repeat(100).trim();
    const at = [
      [100, 104],
      [200, 204],
    ] as const;
    const cut = cutPassage({
      ...passage(text, at),
      names: [0, 40, 45, 120, 235, 240, 495].map((start) => ({ start, end: start + 4, key: String(start) })),
    });
    // From 60 characters before the first mark, after the blank that stands there.
    expect(cut.text).toBe(`[…] ${text.slice(45, 244)} […]`);
    expect(cut.marks).toEqual([
      { start: 59, end: 63 },
      { start: 159, end: 163 },
    ]);
    expect(cut.names).toEqual([
      { start: 4, end: 8, key: '45' },
      { start: 79, end: 83, key: '120' },
      { start: 194, end: 198, key: '235' },
      { start: 199, end: 203, key: '240' },
    ]);
  });

  test('cuts a word that has no end', () => {
    const cut = cutPassage(passage('x'.repeat(999), [[500, 510]]));
    expect(cut.text).toMatch(/^\[…\] x{200} \[…\]$/u);
  });
});
