import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../src/query/neighbourhood.ts';
import { sampleGraph } from './sampleNotes.ts';

const around = (key: string, without?: ReadonlySet<string>) => {
  const { nodes, edges } = neighbourhoodOf(sampleGraph(), key, without);
  return [[...nodes].sort(), [...edges].sort()];
};

test('a node stays lit with all that it is joined to, whichever way an edge reads', () => {
  expect(around('n:vllm')).toEqual([
    ['n:alpha', 'n:llm', 'n:ray-core', 'n:vllm'],
    ['n:alpha>covers>n:vllm', 'n:ray-core>comparedWith>n:vllm', 'n:vllm>uses>n:llm'],
  ]);
});

test('a talk does not light the talks that it is only computed to be related to', () => {
  expect(around('n:beta')).toEqual([['n:beta', 'n:llm'], ['n:beta>covers>n:llm']]);
});

test('a filtered edge lights nothing', () => {
  expect(around('n:vllm', new Set(['n:vllm>uses>n:llm', 'n:ray-core>comparedWith>n:vllm']))).toEqual([
    ['n:alpha', 'n:vllm'],
    ['n:alpha>covers>n:vllm'],
  ]);
});

test('a node without edges is lit alone', () => {
  expect(around('n:ray')).toEqual([['n:ray'], []]);
});
