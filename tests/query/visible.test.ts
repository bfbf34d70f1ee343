import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL, type Choice } from '../../src/query/choice.ts';
import { FACETS, type Filter, NOTHING_FILTERED, NO_FILTER, isNarrowed } from '../../src/query/filter.ts';
import { facetIndex } from '../../src/query/facets.ts';
import { facetLabel, filterWords } from '../../src/query/filterWords.ts';
import { outlineOf } from '../../src/query/outline.ts';
import { revealing } from '../../src/query/reveal.ts';
import { facetCounts, filteredOut, kindCounts, mentionSteps } from '../../src/query/visible.ts';
import type { KnowledgeGraph } from '../../src/schema/knowledgeGraph.ts';
import { filters } from './filters.ts';
import { placeOf, sampleGraph } from './sampleNotes.ts';

const only = (...names: string[]): Choice => ({ mode: 'only', names: new Set(names) });
const except = (...names: string[]): Choice => ({ mode: 'except', names: new Set(names) });

/** The sample with days, and a thing from another file. */
function datedGraph(): KnowledgeGraph {
  const graph = sampleGraph();
  graph.setNodeAttribute('n:alpha', 'day', 'Day 10');
  graph.setNodeAttribute('n:inner', 'day', 'Day 10');
  graph.setNodeAttribute('n:beta', 'day', 'Day 2');
  graph.mergeAttributes({
    sources: [...graph.getAttribute('sources'), { id: 'todo.md', title: 'To do', sha256: '' }],
  });
  const mention = { ...placeOf(4, 'llm'), source: 'todo.md' };
  graph.addNode('n:todo', {
    ...graph.getNodeAttributes('n:ray'),
    label: 'Todo',
    aliases: [],
    mentions: [mention],
  });
  return graph;
}

const graph = datedGraph();
const left = (filter: Partial<Filter>, selected: string | null = null): string[] => {
  const { nodes } = filteredOut(graph, { ...NO_FILTER, ...filter }, selected);
  return graph.filterNodes((key) => !nodes.has(key)).map((key) => key.slice(2));
};

describe('a filter', () => {
  test('leaves everything at first, and edges too', () => {
    const { nodes, edges } = filteredOut(graph, NO_FILTER, 'n:llm');
    expect([nodes.size, edges.size]).toEqual([0, 0]);
    // Who compares by identity sees that nothing is filtered.
    expect(nodes).toBe(NOTHING_FILTERED.nodes);
    expect(edges).toBe(NOTHING_FILTERED.edges);
  });

  test.each<[string, Partial<Filter>]>([
    ['kind', { kinds: only('person') }],
    ['mentions', { least: 2 }],
    ['text', { text: 'llm' }],
    ['relation', { relations: only('uses') }],
  ])('by %s leaves out the very same set when it is asked for again', (_name, some) => {
    const filter = { ...NO_FILTER, ...some };
    const first = filteredOut(graph, filter, null);
    filteredOut(graph, { ...filter, steps: 2 }, 'n:llm');
    const again = filteredOut(graph, { ...filter }, null);
    expect(again.nodes).toBe(first.nodes);
    expect(again.edges).toBe(first.edges);
  });

  test('answers anew for another choice, and for another graph', () => {
    expect(left({ least: 2 })).not.toEqual(left({ least: 3 }));
    const other = sampleGraph();
    other.setNodeAttribute('n:ann', 'kind', 'concept');
    const filter = { ...NO_FILTER, kinds: only('person') };
    expect(filteredOut(graph, filter, null).nodes.has('n:ann')).toBe(false);
    expect(filteredOut(other, filter, null).nodes.has('n:ann')).toBe(true);
  });

  test('by mentions leaves what is named exactly so often', () => {
    expect(left({ least: 4 })).toEqual(['alpha', 'inner', 'beta', 'llm']);
    expect(left({ least: 5 })).toEqual(['alpha', 'inner', 'beta']);
  });

  test('by mentions should not offer a number that only a talk is mentioned', () => {
    const other = sampleGraph();
    other.setNodeAttribute('n:alpha', 'mentions', [
      placeOf(1, 'Alpha'),
      placeOf(1, 'Alpha'),
      placeOf(1, 'Alpha'),
    ]);
    expect(mentionSteps(other)).toEqual([1, 2, 4]);
  });

  test('by mentions offers one as the least, also where all things are mentioned more often or there is none', () => {
    const other = sampleGraph();
    for (const key of ['n:vllm', 'n:ray-core', 'n:ann']) other.dropNode(key);
    expect(mentionSteps(other)).toEqual([1, 2, 4]);
    other.clear();
    expect(mentionSteps(other.copy())).toEqual([1]);
  });

  test('by kind leaves the kinds that are wanted, those it was not told of as well', () => {
    expect(left({ kinds: except('concept') })).toEqual(['alpha', 'inner', 'beta', 'ann']);
    expect(left({ kinds: only('person') })).toEqual(['ann']);
    expect(left({ kinds: only() })).toEqual([]);
  });

  test('by relation leaves its edges and what they join, and what never had an edge', () => {
    expect(left({ relations: only('presents') })).toEqual(['alpha', 'ray', 'ann', 'todo']);
    const { edges } = filteredOut(graph, { ...NO_FILTER, relations: except('covers') }, null);
    expect([...edges]).toEqual([
      'n:alpha>covers>n:llm',
      'n:alpha>covers>n:vllm',
      'n:inner>covers>n:llm',
      'n:beta>covers>n:llm',
    ]);
  });

  test('by relation should not take away computed edges, which are drawn only when asked for', () => {
    const { edges } = filteredOut(graph, { ...NO_FILTER, relations: only('uses') }, null);
    expect(edges.has('n:alpha>relatedTo>n:beta')).toBe(false);
  });

  test('by day leaves its talks, what was named in them and who gave them', () => {
    expect(left({ days: only('Day 2') })).toEqual(['beta', 'llm', 'ray']);
    expect(left({ days: only('Day 10') })).toEqual([
      'alpha',
      'inner',
      'llm',
      'vllm',
      'ray-core',
      'ray',
      'ann',
    ]);
    expect(left({ days: only('') })).toEqual(['todo']);
  });

  test('by file leaves what is named in it', () => {
    expect(left({ sources: only('todo.md') })).toEqual(['todo']);
    expect(left({ sources: except('notes.md') })).toEqual(['ann', 'todo']);
  });

  test('by mentions leaves what is named often enough, and the talks, which are what names stand in', () => {
    expect(left({ least: 2 })).toEqual(['alpha', 'inner', 'beta', 'llm', 'ray']);
    expect(left({ least: 99 })).toEqual(['alpha', 'inner', 'beta']);
    expect(mentionSteps(graph)).toEqual([1, 2, 4]);
  });

  test('by text leaves what a search would find, misspelt as it may be', () => {
    expect(left({ text: 'large langage model' })).toEqual(['llm']);
    expect(left({ text: '   ' })).toHaveLength(graph.order);
    expect(left({ text: 'zzqqx' })).toEqual([]);
  });

  test('by steps leaves what the selection reaches, not by computed edges', () => {
    expect(left({ steps: 1 }, 'n:beta')).toEqual(['beta', 'llm']);
    expect(left({ steps: 2 }, 'n:beta')).toEqual(['alpha', 'inner', 'beta', 'llm', 'vllm']);
    expect(left({ steps: 4 }, 'n:todo')).toEqual(['todo']);
  });

  test('by steps should not walk over what the rest of the filter takes away', () => {
    expect(left({ steps: 4, kinds: except('concept') }, 'n:beta')).toEqual(['beta']);
    expect(left({ steps: 1, relations: only('uses') }, 'n:vllm')).toEqual(['llm', 'vllm']);
    // Its connection to LLM is filtered out, though LLM itself is not.
    expect(left({ steps: 1, relations: only('uses', 'presents') }, 'n:alpha')).toEqual(['alpha', 'ann']);
  });

  test('by steps leaves everything while nothing is selected, or something unknown', () => {
    expect(left({ steps: 1 })).toHaveLength(graph.order);
    expect(left({ steps: 1 }, 'n:nobody')).toHaveLength(graph.order);
  });

  test('takes single things away', () => {
    expect(left({ without: new Set(['n:llm', 'n:nobody']) })).not.toContain('llm');
  });

  test('leaves what every one of its criteria would leave', () => {
    fc.assert(
      fc.property(filters(graph), (filter) => {
        const all = new Set(left({ ...filter, steps: 0 }));
        const alone = (['kinds', 'relations', 'days', 'sources', 'least', 'text', 'without'] as const).map(
          (criterion) => new Set(left({ [criterion]: filter[criterion] })),
        );
        for (const key of graph.nodes().map((key) => key.slice(2))) {
          expect(all.has(key)).toBe(alone.every((keys) => keys.has(key)));
        }
      }),
    );
  });

  test('leaves fewer the fewer steps it counts', () => {
    fc.assert(
      fc.property(filters(graph), fc.constantFrom(...graph.nodes()), (filter, from) => {
        const reached = ([1, 2, 3, 4] as const).map((steps) => new Set(left({ ...filter, steps }, from)));
        for (const [at, keys] of reached.slice(0, -1).entries()) {
          expect([...keys].every((key) => reached[at + 1]?.has(key))).toBe(true);
        }
      }),
    );
  });
});

describe('the outline', () => {
  test('holds what the filter leaves, no more and no fewer', () => {
    fc.assert(
      fc.property(filters(graph), fc.option(fc.constantFrom(...graph.nodes())), (filter, selected) => {
        const out = filteredOut(graph, filter, selected);
        const told = outlineOf(graph, out).flatMap(({ talk, things }) => [
          ...(talk === null ? [] : [talk.key]),
          ...things.map(({ key }) => key),
        ]);
        expect(new Set(told)).toEqual(new Set(graph.filterNodes((key) => !out.nodes.has(key))));
      }),
    );
  });

  test('should not list a thing under a talk that only a filtered relation joins it to', () => {
    const out = filteredOut(graph, { ...NO_FILTER, relations: only('presents') }, null);
    const [alpha] = outlineOf(graph, out);
    expect(alpha?.things.map(({ key }) => key)).toEqual(['n:ann']);
  });
});

describe('the counts', () => {
  test('of days are in the order of their numbers, what has none last', () => {
    const out = filteredOut(graph, { ...NO_FILTER, kinds: except('concept') }, null);
    expect(facetCounts(graph, 'days', out)).toEqual([
      { name: 'Day 2', shown: 1, total: 3 },
      { name: 'Day 10', shown: 3, total: 7 },
      { name: '', shown: 0, total: 1 },
    ]);
  });

  test('of relations count edges, not those that were computed', () => {
    const out = filteredOut(graph, { ...NO_FILTER, without: new Set(['n:vllm']) }, null);
    expect(facetCounts(graph, 'relations', out)).toEqual([
      { name: 'presents', shown: 1, total: 1 },
      { name: 'uses', shown: 0, total: 1 },
      { name: 'comparedWith', shown: 0, total: 1 },
      { name: 'covers', shown: 3, total: 4 },
    ]);
  });

  test('of relations leave out those that are filtered, though both their ends are shown', () => {
    const shown = (filter: Partial<Filter>) =>
      facetCounts(graph, 'relations', filteredOut(graph, { ...NO_FILTER, ...filter }, null)).map((count) => [
        count.name,
        count.shown,
      ]);
    expect(shown({ relations: except('uses') })).toEqual([
      ['presents', 1],
      ['uses', 0],
      ['comparedWith', 1],
      ['covers', 4],
    ]);
    expect(shown({ without: new Set(['n:llm']) })).toEqual([
      ['presents', 1],
      ['uses', 0],
      ['comparedWith', 1],
      ['covers', 1],
    ]);
  });

  test('of relations should not count a computed edge of a relation that notes name as well', () => {
    const other = sampleGraph();
    const edge = { relation: 'uses', weight: 1, evidence: [], derived: true };
    other.addDirectedEdgeWithKey('computed', 'n:ray', 'n:llm', edge);
    const counts = facetCounts(other, 'relations', NOTHING_FILTERED);
    expect(counts.find(({ name }) => name === 'uses')).toEqual({ name: 'uses', shown: 1, total: 1 });
  });

  test('of kinds are in the order in which the graph declares them, without what it does not declare', () => {
    const other = sampleGraph();
    other.setNodeAttribute('n:ray', 'kind', 'planet');
    const out = filteredOut(other, { ...NO_FILTER, without: new Set(['n:llm']) }, null);
    expect(kindCounts(other, out).map(({ kind, shown, total }) => [kind.plural, shown, total])).toEqual([
      ['Talks', 3, 3],
      ['Concepts', 2, 3],
      ['People', 1, 1],
    ]);
  });

  test('of kinds are those of the canvas', () => {
    fc.assert(
      fc.property(filters(graph), (filter) => {
        const out = filteredOut(graph, filter, null);
        const shown = kindCounts(graph, out).reduce((sum, count) => sum + count.shown, 0);
        expect(shown).toBe(graph.order - out.nodes.size);
      }),
    );
  });

  test('of files say nothing of none where all things stand in one', () => {
    const noted = sampleGraph();
    noted.dropNode('n:ann');
    expect(facetIndex(noted, 'sources').names).toEqual(['notes.md']);
  });

  test('should not offer days where the notes name none', () => {
    expect(facetIndex(sampleGraph(), 'days').names).toEqual([]);
  });
});

describe('going to a thing that is filtered out', () => {
  test('leaves it to be seen, whatever the filter', () => {
    fc.assert(
      fc.property(filters(graph), fc.constantFrom(...graph.nodes()), (filter, key) => {
        const wider = revealing(graph, filter, key);
        expect(filteredOut(graph, wider, key).nodes.has(key)).toBe(false);
      }),
    );
  });

  test('loosens only what hides it', () => {
    const filter = { ...NO_FILTER, kinds: except('concept', 'person'), least: 2 };
    expect(revealing(graph, filter, 'n:llm')).toEqual({ ...filter, kinds: except('person') });
  });

  test('should not touch a filter that already shows it', () => {
    const filter = { ...NO_FILTER, days: only('Day 2') };
    expect(revealing(graph, filter, 'n:llm')).toBe(filter);
  });
});

test('a facet is narrowed by its own choice only', () => {
  const filter = { ...NO_FILTER, days: except('Day 2'), least: 3 };
  expect(FACETS.filter((facet) => isNarrowed(filter, facet))).toEqual(['days']);
});

describe('the line', () => {
  const words = (filter: Partial<Filter>, selected: string | null = null): string =>
    filterWords(graph, { ...NO_FILTER, ...filter }, selected);

  test.each<[string, Partial<Filter>]>([
    [
      'Only Talks and Concepts of Day 2, mentioned at least 3 times',
      { kinds: only('talk', 'concept'), days: only('Day 2'), least: 3 },
    ],
    ['Without People', { kinds: except('person') }],
    ['Only Day 2', { days: only('Day 2') }],
    ['Without no day', { days: except('') }],
    ['Only from todo.md', { sources: only('todo.md') }],
    ['Joined by presents', { relations: only('presents') }],
    ['Without the relation uses', { relations: except('uses') }],
    ['Called like “ray”', { text: ' ray ' }],
    ['Hidden: LLM', { without: new Set(['n:llm']) }],
    ['Only none of the kinds', { kinds: only() }],
  ])('says %s', (line, filter) => {
    expect(words(filter)).toBe(line);
  });

  test('says how many steps from what, and nothing of steps while nothing is selected', () => {
    expect(words({ steps: 1 }, 'n:llm')).toBe('Within 1 step of LLM');
    expect(words({ steps: 3 }, 'n:llm')).toBe('Within 3 steps of LLM');
    expect(words({ steps: 3 })).toBe('');
  });

  test('calls what the graph does not declare by the name that it has', () => {
    expect(facetLabel(graph, 'kinds', 'planet')).toBe('planet');
    expect(facetLabel(graph, 'relations', 'orbits')).toBe('orbits');
  });

  test('should say nothing where nothing is filtered', () => {
    expect(words({})).toBe('');
    expect(words({ rest: 'grey' })).toBe('');
    expect(words({ kinds: only('talk', 'concept', 'person') })).toBe('');
    expect(words({ kinds: ALL, days: except('Day 99') })).toBe('');
  });

  test('counts names that are too many to be said, and shortens one that is too long', () => {
    const without = new Set(graph.nodes());
    expect(words({ without })).toBe('Hidden: Alpha, Inner, Beta, LLM and 5 more');
    expect(words({ text: 'x'.repeat(200) }).length).toBeLessThan(70);
  });

  test('sets names apart that run the other way', () => {
    expect(words({ text: 'שלום' })).toBe('Called like “\u2068שלום\u2069”');
  });
});
