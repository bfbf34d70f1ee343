import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findByWords } from '../../src/query/byWords.ts';
import { findNodes } from '../../src/query/search.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const keys = (text: string): readonly string[] => findNodes(graph, text).best.map(({ key }) => key);

/** A graph of names alone, each as salient as the others. */
function graphOf(names: readonly string[]): KnowledgeGraph {
  const named = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  const rest = { kind: 'concept', aliases: [], mentions: [], salience: 0.5, x: 0, y: 0, size: 1 };
  for (const label of names) named.addNode(`n:${label}`, { label, ...rest });
  return named;
}
const labels = (names: readonly string[], text: string): readonly string[] =>
  findNodes(graphOf(names), text).best.map(({ key }) => key.slice(2));

describe('search', () => {
  test.each([
    ['llm', 'n:llm'],
    ['LLM', 'n:llm'],
    ['vll', 'n:vllm'],
    ['large langage', 'n:llm'],
    ['core ray', 'n:ray-core'],
    ['raycore', 'n:ray-core'],
    ['alpah', 'n:alpha'],
    ['ráy', 'n:ray'],
  ])('finds for %j first %j', (text, key) => {
    expect(keys(text)[0]).toBe(key);
  });

  test('puts the exact name before what only begins so', () => {
    expect(keys('ray').slice(0, 2)).toEqual(['n:ray', 'n:ray-core']);
  });

  test('says which alias was found, and nothing where the label was', () => {
    expect(findNodes(graph, 'language model').best[0]?.alias).toBe('Large language model');
    expect(findNodes(graph, 'llm').best[0]?.alias).toBeNull();
    expect(findNodes(graph, 'ray').best[0]?.alias).toBeNull();
  });

  test('should not find anything for nonsense, blanks or punctuation', () => {
    for (const text of ['zzqqx', '', '   ', '++', '"\'']) {
      expect(findNodes(graph, text)).toEqual({ best: [], keys: new Set() });
    }
  });

  test('should not throw, nor name a node twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = keys(text);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('a slip', () => {
  test.each([
    ['kubernets', 'Kubernetes'],
    ['kubrenetes', 'Kubernetes'],
    ['gubernetes', 'Kubernetes'],
    ['kuberentis', 'Kubernetes'],
    ['trasformer', 'Transformer'],
    ['tranformar', 'Transformer'],
    ['compild graphs', 'RayCompiledGraphs'],
    ['raycompiled', 'RayCompiledGraphs'],
    ['graphs', 'RayCompiledGraphs'],
    ['nodejs', 'Node.js'],
    ['open ai', 'OpenAI'],
    ['ecole', 'École'],
    ['c++', 'C++'],
  ])('%j finds %s', (text, name) => {
    const names = [
      'Kubernetes',
      'Transformer',
      'RayCompiledGraphs',
      'Node.js',
      'OpenAI',
      'École',
      'C++',
      'Train',
    ];
    expect(labels(names, text)[0]).toBe(name);
  });

  test('should not be forgiven in a short word', () => {
    expect(labels(['Ray', 'GPU'], 'rax')).toEqual([]);
    expect(labels(['Ray', 'GPU'], 'gpo')).toEqual([]);
  });

  test('should not be forgiven where the word is found as it stands', () => {
    expect(labels(['Train', 'Brain', 'Trail'], 'train')).toEqual(['Train']);
    expect(labels(['Ray Train', 'Ray Brain'], 'ray train')).toEqual(['Ray Train']);
    expect(labels(['Train Kubernetes', 'Brain Kubernetes'], 'train kubernets')).toEqual(['Train Kubernetes']);
  });

  test('is forgiven in all words where nothing holds them all as they stand', () => {
    expect(labels(['Large Models', 'Longer Barge'], 'barge models')).toEqual(['Large Models']);
  });

  test('should not make two words of different things one', () => {
    expect(labels(['Actor', 'Factory', 'Vector'], 'doctor')).toEqual([]);
    expect(labels(['Inference', 'Reference'], 'inference')).toEqual(['Inference']);
  });

  test('should not be forgiven inside a word: three letters or more are found there as they stand', () => {
    expect(labels(['Autoscaling'], 'scal')).toEqual(['Autoscaling']);
    expect(labels(['Autoscaling'], 'ca')).toEqual([]);
    expect(labels(['Autoscaling'], 'scol')).toEqual([]);
  });

  test('anywhere in a longer name still finds it', () => {
    const names = [
      'Kubernetes',
      'Reinforcement learning',
      'Masked autoencoder',
      'Transcriptomics',
      'Anyscale',
    ];
    const slip = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(100),
      way: fc.constantFrom('drop', 'double', 'swap', 'other'),
    });
    fc.assert(
      fc.property(slip, ({ name, at, way }) => {
        const place = at % (name.length - 1);
        const [before, one, other] = [name.slice(0, place), name[place] ?? '', name[place + 1] ?? ''];
        const after = name.slice(place + 2);
        // A slip at a space parts or joins words, which is another thing.
        fc.pre(!`${one}${other}`.includes(' '));
        const written = { drop: other, double: one + one + other, swap: other + one, other: `w${other}` }[
          way
        ];
        expect(labels(names, before + written + after)[0]).toBe(name);
      }),
    );
  });
});

describe('finding among a few', () => {
  const commands = ['Fit the graph', 'Theme: dark', 'Theme: light', 'Print the outline'];
  const find = (text: string): readonly string[] => findByWords(commands, (words) => words, text);

  test('gives all for nothing, and the better fit first', () => {
    expect(find(' ')).toEqual(commands);
    expect(find('theme')).toEqual(['Theme: dark', 'Theme: light']);
    expect(find('drak')).toEqual(['Theme: dark']);
  });

  test('should not give anything for what is in none', () => {
    expect(find('zzz')).toEqual([]);
    expect(find('++')).toEqual([]);
    expect(find('theme print')).toEqual([]);
  });
});

test('what holds no letter is found where it stands so', () => {
  expect(labels(['C++', 'C'], '++')).toEqual(['C++']);
  expect(labels(['C++', 'C'], ' ++ ')).toEqual(['C++']);
});

describe('the order of what is found', () => {
  /** Each name as its node's label, its aliases and its salience. */
  const found = (
    names: readonly (readonly [label: string, aliases: readonly string[], salience?: number])[],
    text: string,
  ): readonly (readonly [string, string | null])[] => {
    const named = graphOf(names.map(([label]) => label));
    for (const [label, aliases, salience = 0.5] of names)
      named.mergeNodeAttributes(`n:${label}`, { aliases: [...aliases], salience });
    return findNodes(named, text).best.map(({ key, alias }) => [key.slice(2), alias]);
  };

  test('is by salience where the names fit alike, and by it only there', () => {
    const names = [
      ['Kiln shelf', [], 0.2],
      ['Kiln door', [], 0.9],
      ['Small kiln', [], 1],
      ['Two kilns', [], 1],
      ['Kiln', [], 0.1],
    ] as const;
    const order = ['Kiln', 'Kiln door', 'Kiln shelf', 'Small kiln', 'Two kilns'];
    for (const text of ['kiln', '  KILN  '])
      expect(found(names, text).map(([label]) => label)).toEqual(order);
  });

  test('puts a label before an alias that fits as well, but not before one that fits better', () => {
    expect(
      found(
        [
          ['Oven', ['Kiln']],
          ['Kiln door', []],
          ['Hatch', ['Kiln flap']],
          ['Red kiln', []],
        ],
        'kiln',
      ),
    ).toEqual([
      ['Oven', 'Kiln'],
      ['Kiln door', null],
      ['Hatch', 'Kiln flap'],
      ['Red kiln', null],
    ]);
    expect(
      found(
        [
          ['Oven', ['Kiln'], 0.9],
          ['Kiln', [], 0.1],
        ],
        'kiln',
      ),
    ).toEqual([
      ['Kiln', null],
      ['Oven', 'Kiln'],
    ]);
  });

  test('names each node once, by the name of it that fits best, of equals by the first', () => {
    expect(
      found(
        [
          ['Gas kiln', ['Kiln', 'Kiln room']],
          ['Potter', []],
        ],
        'kiln',
      ),
    ).toEqual([['Gas kiln', 'Kiln']]);
    expect(found([['Oven', ['Kiln one', 'Kiln two']]], 'kiln')).toEqual([['Oven', 'Kiln one']]);
    expect(found([['Kiln', ['Kiln']]], 'kiln')).toEqual([['Kiln', null]]);
  });

  test('is given of the best fifty, though all that fit are known', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Kiln ${String(at + 10)}`);
    const { best, keys: all } = findNodes(graphOf([...names.toReversed(), 'Potter']), 'kiln');
    expect(best.map(({ key }) => key.slice(2))).toEqual(names.slice(0, 50));
    expect(all).toEqual(new Set(names.map((name) => `n:${name}`)));
  });

  test('should not depend on what stands beyond the two hundredth letter', () => {
    expect(labels(['Kiln', 'Potter'], `kiln${' '.repeat(196)}zzqqx`)).toEqual(['Kiln']);
    expect(labels(['Kiln', 'Potter'], `kiln${' '.repeat(190)}zzqqx`)).toEqual([]);
  });
});
