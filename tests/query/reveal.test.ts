/** How far a filter is loosened for a thing that it hides. */
import { expect, test } from 'vitest';
import { ALL, type Choice } from '../../src/query/choice.ts';
import { type Filter, NO_FILTER } from '../../src/query/filter.ts';
import { revealing } from '../../src/query/reveal.ts';
import { sampleGraph } from './sampleNotes.ts';

const only = (...names: string[]): Choice => ({ mode: 'only', names: new Set(names) });
const except = (...names: string[]): Choice => ({ mode: 'except', names: new Set(names) });

test.each<[string, string, Partial<Filter>, Partial<Filter>]>([
  [
    'brings back the one thing that was hidden by itself, not the others',
    'n:llm',
    { without: new Set(['n:ray', 'n:llm', 'n:vllm']) },
    { without: new Set(['n:ray', 'n:vllm']) },
  ],
  [
    'keeps the choice of relations where one of the edges is of them',
    'n:llm',
    { relations: only('uses'), kinds: except('concept') },
    { kinds: ALL },
  ],
  [
    'wants one more relation where none of the edges is of those that are wanted',
    'n:ann',
    { relations: only('uses') },
    { relations: only('uses', 'presents') },
  ],
  [
    'keeps the choice of relations for what has no edges',
    'n:ray',
    { relations: only('uses'), kinds: except('concept') },
    { kinds: ALL },
  ],
  [
    'keeps the choice of days where the notes name none',
    'n:llm',
    { days: only('Day 2'), kinds: except('concept') },
    { kinds: ALL },
  ],
  ['asks for as many mentions as it has', 'n:ray', { least: 4 }, { least: 2 }],
  ['asks for one mention of what has none', 'n:ann', { least: 4 }, { least: 1 }],
  [
    'keeps the fewer mentions that were asked for',
    'n:llm',
    { least: 2, kinds: except('concept') },
    { kinds: ALL },
  ],
  [
    'keeps the mentions that were asked for, for a talk, which needs none',
    'n:alpha',
    { least: 4, kinds: except('talk') },
    { kinds: ALL },
  ],
  [
    'keeps a text that finds it',
    'n:llm',
    { text: 'llm', without: new Set(['n:llm']) },
    { without: new Set() },
  ],
  ['drops a text that does not find it', 'n:ray', { text: 'llm' }, { text: '' }],
])('going to a thing %s', (_, key, told, loosened) => {
  const filter = { ...NO_FILTER, ...told };
  expect(revealing(sampleGraph(), filter, key)).toEqual({ ...filter, ...loosened });
});
