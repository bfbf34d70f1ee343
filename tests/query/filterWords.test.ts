import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/query/choice.ts';
import { type Filter, NO_FILTER } from '../../src/query/filter.ts';
import { facetLabel, filterWords } from '../../src/query/filterWords.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';

const KINDS = ['ash', 'birch', 'cedar', 'deal', 'elm', 'fir', 'gum'];

const only = (...names: readonly string[]): Choice => ({ mode: 'only', names: new Set(names) });
const except = (...names: readonly string[]): Choice => ({ mode: 'except', names: new Set(names) });

/** One board of each of the first kinds of wood, in one file, the first joined to the second. */
function woodGraph(count: number): KnowledgeGraph {
  const names = KINDS.slice(0, count);
  const graph = emptyGraph({
    schema: 'rayograph/1',
    title: 'Wood',
    sources: [],
    kinds: names.map((name) => ({
      name,
      label: name,
      plural: `${name} boards`,
      shape: 'circle',
      light: 'ink',
      dark: 'ink',
    })),
    relations: [
      { name: 'gluedTo', label: 'glued to', inverse: 'glued to', from: [], to: [], symmetric: true },
      { name: 'cutFrom', label: 'cut from', inverse: 'cut into', from: [], to: [] },
    ],
  });
  for (const kind of names) {
    const plain = { aliases: [], mentions: [], salience: 0, x: 0, y: 0, size: 1 };
    graph.addNode(`n:${kind}`, { ...plain, label: kind.toUpperCase(), kind });
  }
  for (const name of ['gluedTo', 'cutFrom'])
    graph.addDirectedEdge('n:ash', 'n:birch', { relation: name, weight: 1, evidence: [] });
  return graph;
}

const words = (count: number, filter: Partial<Filter>, selected: string | null = null): string =>
  filterWords(woodGraph(count), { ...NO_FILTER, ...filter }, selected);

describe('the line says a choice as it was made', () => {
  test.each<[string, number, Choice]>([
    ['Only ash boards, birch boards, cedar boards and deal boards', 5, only('ash', 'birch', 'cedar', 'deal')],
    ['Without ash boards or birch boards', 4, except('ash', 'birch')],
    ['Without ash boards, birch boards or cedar boards', 7, except('ash', 'birch', 'cedar')],
  ])('%s', (line, count, kinds) => {
    expect(words(count, { kinds })).toBe(line);
  });
});

describe('the line says the other side of a choice, which is shorter', () => {
  test.each<[string, number, Choice]>([
    ['Without fir boards or gum boards', 7, only(...KINDS.slice(0, 5))],
    ['Only fir boards and gum boards', 7, except(...KINDS.slice(0, 5))],
  ])('%s', (line, count, kinds) => {
    expect(words(count, { kinds })).toBe(line);
  });
});

describe('the line', () => {
  test('lists what several facets leave out', () => {
    const graph = woodGraph(4);
    const at = { line: 1, column: 1, offset: 0 };
    graph.setNodeAttribute('n:ash', 'mentions', [{ source: 'a.md', start: at, end: at }]);
    graph.mergeAttributes({ sources: [{ id: 'a.md', title: '', sha256: '' }] });
    const filter = { ...NO_FILTER, kinds: except('birch'), sources: except('a.md') };
    expect(filterWords(graph, filter, null)).toBe('Without birch boards, a.md');
  });

  test('calls relations as they are read', () => {
    expect(words(2, { relations: only('gluedTo') })).toBe('Joined by glued to');
    expect(words(2, { relations: except('cutFrom') })).toBe('Without the relation cut from');
    expect(facetLabel(woodGraph(2), 'relations', 'cutFrom')).toBe('cut from');
  });

  test('should not count steps where none are counted, or from what is not there', () => {
    expect(words(2, { steps: 0 }, 'n:ash')).toBe('');
    expect(words(2, { steps: 1 }, 'n:gone')).toBe('');
    expect(words(2, { steps: 2 }, 'n:ash')).toBe('Within 2 steps of ASH');
  });

  test('should not say a text of blanks', () => {
    expect(words(2, { text: ' \t ' })).toBe('');
  });

  test('says a fifth name rather than that there is one more', () => {
    const hidden = (count: number) => new Set(KINDS.slice(0, count).map((kind) => `n:${kind}`));
    expect(words(7, { without: hidden(5) })).toBe('Hidden: ASH, BIRCH, CEDAR, DEAL and ELM');
    expect(words(7, { without: hidden(6) })).toBe('Hidden: ASH, BIRCH, CEDAR, DEAL and 2 more');
  });

  test('shortens a name of more than 48 letters to so many, the last of them an ellipsis', () => {
    const [whole, long] = ['x'.repeat(48), 'x'.repeat(49)];
    expect(words(2, { text: whole })).toBe(`Called like “${whole}”`);
    expect(words(2, { text: long })).toBe(`Called like “${'x'.repeat(47)}…”`);
  });
});
