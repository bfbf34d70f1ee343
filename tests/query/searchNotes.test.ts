import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNodes } from '../../src/query/search.ts';
import { findNotes } from '../../src/query/searchNotes.ts';
import { nodesIn, nodesMeant } from '../../src/query/textMatches.ts';
import type { SourceText } from '../../src/schema/sourcesFile.ts';
import { SAMPLE_SOURCES, sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const lines = (text: string): readonly number[] =>
  findNotes(SAMPLE_SOURCES, text).best.map(({ line }) => line);
const marked = (text: string): readonly string[] =>
  findNotes(SAMPLE_SOURCES, text).best.flatMap(({ quote, marks }) =>
    marks.map(({ start, end }) => quote.slice(start, end)),
  );

describe('search in the notes', () => {
  test('quotes each passage that holds the words, with its own line', () => {
    expect(findNotes(SAMPLE_SOURCES, 'extract').best).toEqual([
      {
        source: 'notes.md',
        block: 2,
        line: 4,
        quote: 'extract llm with VLLM',
        marks: [{ start: 0, end: 7 }],
      },
    ]);
  });

  test('names the line of the word, not the first of its paragraph', () => {
    expect(lines('ray again')).toEqual([15]);
    expect(lines('and ray')).toEqual([16]);
  });

  test('forgives slips, and marks the words that were meant', () => {
    expect(lines('extarct')).toEqual([4]);
    expect(marked('extarct vllm')).toEqual(['extract', 'VLLM']);
  });

  test('puts what holds the text as it was typed first', () => {
    expect(lines('an llm')[0]).toBe(15);
  });

  test('should not find a passage that lacks one of the words', () => {
    expect(lines('catalog extract')).toEqual([]);
    expect(lines('')).toEqual([]);
    expect(lines('++')).toEqual([]);
  });

  test('quotes of a long passage what stands around the words, and leaves front matter out', () => {
    const text = `---\ntitle: needle\n---\n${'straw '.repeat(40)}needle${' straw'.repeat(40)}\n${'x'.repeat(60)}needle`;
    const block = { kind: 'paragraph', depth: 0, parent: -1 } as const;
    const blocks = [
      { ...block, kind: 'frontmatter', first: 1, last: 3 } as const,
      { ...block, first: 4, last: 4 },
      { ...block, first: 5, last: 5 },
    ];
    const { best, all } = findNotes([{ id: 'a.md', title: '', text, blocks, lines: [] }], 'needle');
    expect(all.map((place) => place.block)).toEqual([1, 2]);
    expect(best.map(({ quote }) => quote)).toEqual([
      expect.stringMatching(/^…(?:straw ){3,4}needle(?: straw)+(?: s\w*)?…$/u),
      expect.stringMatching(/^…needle$|needle$/u),
    ]);
    for (const { quote, marks } of best)
      expect(marks.map(({ start, end }) => quote.slice(start, end)).join()).toContain('needle');
  });

  test('marks stand in the quote, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('l', 'm', 'r', 'a', 'y', ' ', '*', 'e'), maxLength: 12 }),
        (text) => {
          for (const { quote, marks, line } of findNotes(SAMPLE_SOURCES, text).best) {
            expect(line).toBeGreaterThan(0);
            expect(marks.length).toBeGreaterThan(0);
            for (const { start, end } of marks) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(quote.length);
              expect(quote.slice(start, end)).not.toMatch(/[\s*]/u);
            }
          }
        },
      ),
    );
  });
});

describe('what a text stands for', () => {
  const meant = (text: string): ReadonlySet<string> =>
    nodesMeant(graph, findNodes(graph, text), findNotes(SAMPLE_SOURCES, text));

  test('is what is named so, and not what the notes say beside it', () => {
    expect(meant('vllm')).toEqual(new Set(['n:vllm']));
  });

  test('is, where nothing is named so, the talk that says it and what is named with it', () => {
    expect(meant('extract')).toEqual(new Set(['n:alpha', 'n:llm', 'n:vllm']));
    expect(meant('zzqqx')).toEqual(new Set());
  });

  test('is led by the talk, then by what is most salient', () => {
    const [source] = SAMPLE_SOURCES;
    if (source === undefined) throw new Error('there is no sample');
    expect(nodesIn(graph, { source, block: 2 })).toEqual(['n:alpha', 'n:llm', 'n:vllm']);
    const other = sampleGraph();
    other.setNodeAttribute('n:vllm', 'salience', 1);
    expect(nodesIn(other, { source, block: 2 })).toEqual(['n:alpha', 'n:vllm', 'n:llm']);
    // The row names Ray Core first, then LLM: where they are as salient, their keys decide.
    other.setNodeAttribute('n:llm', 'salience', 0.5);
    expect(nodesIn(other, { source, block: 6 })).toEqual(['n:inner', 'n:llm', 'n:ray', 'n:ray-core']);
  });

  test('is the talk once where a passage names the talk that it lies in, and no talk where it lies in none', () => {
    const [source] = SAMPLE_SOURCES;
    if (source === undefined) throw new Error('there is no sample');
    expect(nodesIn(graph, { source, block: 0 })).toEqual(['n:alpha']);
    const other = sampleGraph();
    for (const key of ['n:alpha', 'n:inner']) other.removeNodeAttribute(key, 'range');
    expect(nodesIn(other, { source, block: 2 })).toEqual(['n:llm', 'n:vllm']);
    expect(nodesIn(other, { source, block: 0 })).toEqual(['n:alpha']);
  });
});

/** A note of which each text is a paragraph, on a line of its own. */
function noteOf(...texts: readonly string[]): readonly SourceText[] {
  const blocks = texts.map((_, at) => ({
    kind: 'paragraph' as const,
    depth: 0,
    parent: -1,
    first: at + 1,
    last: at + 1,
  }));
  return [{ id: 'a.md', title: '', text: texts.join('\n'), blocks, lines: [] }];
}

describe('the order of passages', () => {
  const order = (texts: readonly string[], sought: string): readonly number[] =>
    findNotes(noteOf(...texts), sought).best.map(({ block }) => block);

  test('is that of the notes where they fit alike', () => {
    expect(order(['a kiln', 'no such thing', 'one kiln', 'kiln two'], 'kiln')).toEqual([0, 2, 3]);
  });

  test('puts a whole word before one that only holds it, though both hold what was typed', () => {
    expect(order(['many arrays', 'raytracing', 'one ray'], 'ray')).toEqual([2, 1, 0]);
  });

  test('puts words that stand side by side as they were typed first, whatever blanks are around them', () => {
    const texts = ['the door of a kiln', 'the kiln doors', 'the kiln door'];
    expect(order(texts, 'kiln door')).toEqual([1, 2, 0]);
    expect(order(texts, '  Kiln door ')).toEqual([1, 2, 0]);
  });

  test('is given of the best twenty, though all that fit are known', () => {
    const { best, all } = findNotes(noteOf(...Array.from({ length: 25 }, () => 'a kiln')), 'kiln');
    expect(best.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(all.map(({ block }) => block)).toEqual(Array.from({ length: 25 }, (_, at) => at));
  });

  test('should not depend on what stands beyond the two hundredth letter that was typed', () => {
    expect(order(['a kiln'], `kiln${' '.repeat(196)}zzqqx`)).toEqual([0]);
    expect(order(['a kiln'], `kiln${' '.repeat(190)}zzqqx`)).toEqual([]);
  });
});

describe('a quote', () => {
  /** The quote with its marks in brackets. */
  const quoteOf = (text: string, sought: string): string | undefined => {
    const block = {
      kind: 'paragraph',
      depth: 0,
      parent: -1,
      first: 1,
      last: text.split('\n').length,
    } as const;
    const [hit] = findNotes([{ id: 'a.md', title: '', text, blocks: [block], lines: [] }], sought).best;
    return hit?.marks.reduceRight(
      (quote, { start, end }) => `${quote.slice(0, start)}[${quote.slice(start, end)}]${quote.slice(end)}`,
      hit.quote,
    );
  };
  const x = (count: number): string => 'x'.repeat(count);

  test('begins with the word where nothing before it ends one', () => {
    expect(quoteOf(`${'x-'.repeat(20)}needle`, 'needle')).toBe('…[needle]');
    expect(quoteOf(`${'x-'.repeat(20)}needle and more`, 'needle')).toBe('…[needle] and more');
  });

  test('begins with the text where no more than 24 letters stand before the word, else with a word', () => {
    expect(quoteOf(`one ${x(19)} needle`, 'needle')).toBe(`one ${x(19)} [needle]`);
    expect(quoteOf(`one ${x(20)} needle`, 'needle')).toBe(`…${x(20)} [needle]`);
    expect(quoteOf(`one ${x(30)} two needle`, 'needle')).toBe('…two [needle]');
  });

  test('ends after 140 letters, and says so only where something was left out', () => {
    expect(quoteOf(`needle ${x(133)}`, 'needle')).toBe(`[needle] ${x(133)}`);
    expect(quoteOf(`needle ${x(134)}`, 'needle')).toBe(`[needle] ${x(133)}…`);
    expect(quoteOf(`one ${x(30)} needle ${x(133)}`, 'needle')).toBe(`…[needle] ${x(133)}`);
    expect(quoteOf(`one ${x(30)} needle ${x(134)}`, 'needle')).toBe(`…[needle] ${x(133)}…`);
  });

  test('marks what it holds whole, not what was cut or left out', () => {
    expect(quoteOf(`needle ${x(126)} needle needle`, 'needle')).toBe(`[needle] ${x(126)} [needle]…`);
    expect(quoteOf(`needle ${x(127)} needle needle`, 'needle')).toBe(`[needle] ${x(127)} needl…`);
  });

  test.each([
    ['a **needle** in __hay__', 'a [needle] in hay'],
    ['`needle` ~~gone~~', '[needle] gone'],
    ['see [the needle](https://a.b/c_d) here', 'see the [needle] here'],
    ['![a needle](kiln.png) ![](b.png)', 'a [needle] '],
    ['see [docs](https://a.b/needle) here', 'see docs here'],
    ['one\nneedle\ntwo', 'one [needle] two'],
    ['snake_needle__case [needle] kept', 'snake_[needle]__case [[needle]] kept'],
  ])('of %j has the words without their markup: %j', (text, quote) => {
    expect(quoteOf(text, 'needle')).toBe(quote);
  });

  test.each([
    ['RayCore and score', 'core', '[RayCore] and score'],
    ['the score of hardcore', 'core', 'the [score] of [hardcore]'],
    ['trail train trains', 'train', 'trail [train] [trains]'],
    ['trail tracks', 'trial', '[trail] tracks'],
    ['glaze after kiln', 'kiln glaze', '[glaze] after [kiln]'],
  ])('of %j marks for %j only what fits best: %j', (text, sought, quote) => {
    expect(quoteOf(text, sought)).toBe(quote);
  });

  test('needs the first eight words only', () => {
    const words = 'one two three four five six seven eight';
    const marked = words.replaceAll(/\w+/gu, '[$&]');
    expect(quoteOf(words, `${words} zzqqx`)).toBe(marked);
    expect(quoteOf(`${words} autoscaling`, `${words} sca`)).toBe(`${marked} [autoscaling]`);
    expect(quoteOf(`${words} autoscaling`, `${words} sc`)).toBe(`${marked} autoscaling`);
  });
});
