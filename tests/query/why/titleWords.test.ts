import { describe, expect, test } from 'vitest';
import { titleWords } from '../../../src/query/why/titleWords.ts';
import type { KnowledgeGraph } from '../../../src/schema/knowledgeGraph.ts';
import { keyOf, notedGraph } from './notedGraph.ts';

const graphOf = (titles: readonly string[]): KnowledgeGraph =>
  notedGraph(titles.flatMap((title) => [`# ${title}`, '- x'])).graph;
const shared = (titles: readonly string[], said: readonly string[] = []) => {
  const [a = '', b = ''] = titles;
  return titleWords(graphOf(titles), keyOf(a), keyOf(b), said)?.words;
};

describe('two titles share', () => {
  test.each([
    ['a word of four letters', ['Red zinc', 'Zinc now'], ['zinc']],
    ['a word in another form', ['Glazes of old', 'Glazing the pots'], ['glazes']],
    ['a word whose stem has three letters', ['Axle firing', 'Fired again'], ['firing']],
    ['a word whose ending also stands within it', ['Serving potters', 'Serve the queue'], ['serving']],
    ['a word once, in lower case, though the title has it twice', ['Zinc on ZINC', 'More zinc'], ['zinc']],
  ])('%s', (_, titles, words) => {
    expect(shared([...titles, 'Other'])).toEqual(words);
  });

  test.each([
    ['a word of three letters', ['Raw ore', 'Ore again', 'Other']],
    ['a word with a digit', ['Old zinc7', 'New zinc7', 'Other']],
    ['a word that stands in any text', ['Kiln about', 'Clay about', 'Other']],
    ['words whose stems would have two letters', ['Kiln aced', 'Clay aces', 'Other']],
    ['a word that a third title has', ['Red zinc', 'Zinc now', 'Old zinc']],
    ['a word that only one of them has', ['Red zinc', 'Clay now', 'Zinc again']],
  ])('not %s', (_, titles) => {
    expect(shared(titles)).toBeUndefined();
  });

  test('not a word of a name that is known already, in whatever form', () => {
    expect(shared(['Red zinc glaze', 'Glazing zinc'], ['Zincs of old'])).toEqual(['glaze']);
  });
});

describe('the shared words', () => {
  const TITLES = ['The red zinc', 'Zinc in glazes'];

  test('have their places in both titles', () => {
    const graph = graphOf(TITLES);
    const text = TITLES.flatMap((title) => [`# ${title}`, '- x']).join('\n');
    const { titles } = titleWords(graph, 'n:the-red-zinc', 'n:zinc-in-glazes', []) ?? {};
    expect(
      titles?.map(({ source, line, words }) => [
        source,
        line,
        words.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['notes.md', 1, ['zinc']],
      ['notes.md', 3, ['Zinc']],
    ]);
  });

  test('are looked for where the whole title stands', () => {
    const graph = graphOf(TITLES);
    graph.updateNodeAttribute('n:zinc-in-glazes', 'mentions', (mentions = []) =>
      mentions.flatMap((mention) => [
        { ...mention, start: { line: 2, column: 1, offset: 15 }, end: { line: 2, column: 3, offset: 17 } },
        mention,
      ]),
    );
    expect(titleWords(graph, 'n:the-red-zinc', 'n:zinc-in-glazes', [])?.titles[1].line).toBe(3);
  });

  test.each(['n:the-red-zinc', 'n:zinc-in-glazes'])(
    'are none where no place has the whole title of %s',
    (key) => {
      const graph = graphOf(TITLES);
      graph.setNodeAttribute(key, 'mentions', []);
      expect(titleWords(graph, 'n:the-red-zinc', 'n:zinc-in-glazes', [])).toBeUndefined();
    },
  );
});
