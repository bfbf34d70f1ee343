import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNodes } from '../../src/query/search.ts';
import { findNotes } from '../../src/query/searchNotes.ts';
import { nodesIn, nodesMeant } from '../../src/query/textMatches.ts';
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
  });
});

describe('a quote', () => {
  const quoteOf = (text: string, sought: string): string | undefined => {
    const block = { kind: 'paragraph', depth: 0, parent: -1, first: 1, last: 1 } as const;
    return findNotes([{ id: 'a.md', title: '', text, blocks: [block], lines: [] }], sought).best[0]?.quote;
  };

  test('begins with the word where nothing before it ends one', () => {
    expect(quoteOf(`${'x-'.repeat(20)}needle`, 'needle')).toBe('…needle');
  });

  test('needs the first eight words only', () => {
    const words = 'one two three four five six seven eight';
    expect(quoteOf(words, `${words} zzqqx`)).toBe(words);
  });
});
