import { describe, expect, test } from 'vitest';
import { type PassageGroup, passagesOf } from '../../src/query/passages.ts';
import { notedGraph } from './why/notedGraph.ts';
import { SAMPLE_SOURCES, placeOf, sampleGraph } from './sampleNotes.ts';

const graph = sampleGraph();
const groupsOf = (key: string): readonly PassageGroup[] => passagesOf(graph, SAMPLE_SOURCES, key);
const linesOf = (group: PassageGroup | undefined): readonly number[] =>
  group?.passages.map(({ first }) => first) ?? [];

describe('the passages of a node', () => {
  test('come talk by talk, the talk with the most lines first, and a line belongs to the innermost talk', () => {
    expect(groupsOf('n:llm').map(({ talk }) => talk?.label)).toEqual(['Alpha', 'Inner', 'Beta']);
  });

  test('bring the parent of a bullet along as context', () => {
    const [alpha] = groupsOf('n:llm');
    expect(linesOf(alpha)).toEqual([3, 4, 5]);
    expect(alpha?.passages.map(({ context }) => context)).toEqual([true, false, false]);
  });

  test('of a question bring what stands before and after it, within its talk', () => {
    const asked = sampleGraph();
    const node = { aliases: [], salience: 0, size: 1, x: 0, y: 0, kind: 'question' };
    asked.addNode('n:also', { ...node, label: 'also?', mentions: [placeOf(5, 'also')] });
    asked.addNode('n:again', { ...node, label: 'again?', mentions: [placeOf(15, 'again')] });
    const shown = (key: string) =>
      passagesOf(asked, SAMPLE_SOURCES, key).map(({ passages }) =>
        passages.map(({ first, context }) => `${String(first)}${context ? ' context' : ''}`),
      );
    expect(shown('n:also')).toEqual([['3 context', '4 context', '5', '6 context']]);
    expect(shown('n:again')).toEqual([['15']]);
  });

  test('should not show the context alone where nothing names the node', () => {
    expect(groupsOf('n:ann')).toEqual([]);
  });

  test('mark the node and name the others, counted from the start of the words', () => {
    const passage = groupsOf('n:llm')[0]?.passages[1];
    expect(passage?.text).toBe('extract llm with **VLLM**');
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['llm']);
    expect(passage?.names.map(({ start, end, key }) => [passage.text.slice(start, end), key])).toEqual([
      ['VLLM', 'n:vllm'],
    ]);
  });

  test('show a row of a table as its cells, a break in a cell as a comma, and the row of dashes not at all', () => {
    const row = groupsOf('n:llm')[1]?.passages[0];
    expect(row?.text).toBe('**Ray Core** · tasks, remote LLM');
    expect(row?.marks.map(({ start, end }) => row.text.slice(start, end))).toEqual(['LLM']);
  });

  test('name the longer of two names that lie in each other, but mark the node that was asked for', () => {
    const words = (key: string) => {
      const passage = groupsOf(key).find(({ talk }) => talk?.key === 'n:inner')?.passages[0];
      const cut = ({ start, end }: { start: number; end: number }) => passage?.text.slice(start, end);
      return { marks: passage?.marks.map(cut), names: passage?.names.map(cut) };
    };
    expect(words('n:llm').names).toEqual(['Ray Core']);
    expect(words('n:ray')).toEqual({ marks: ['Ray'], names: ['LLM'] });
  });

  test('join the lines of a paragraph without the blanks at their starts', () => {
    const passage = groupsOf('n:ray').find(({ talk }) => talk?.key === 'n:beta')?.passages[0];
    expect(passage?.text).toBe('an LLM again\nand ray');
    expect(passage?.marks).toEqual([expect.objectContaining({ start: 17, end: 20 })]);
  });
});

describe('the notes of a talk', () => {
  test('are whole, without those of a talk inside it and without its own title', () => {
    const groups = groupsOf('n:alpha');
    expect(groups).toHaveLength(1);
    expect(linesOf(groups[0])).toEqual([3, 4, 5, 6]);
  });

  test('name what is named in them', () => {
    const names = groupsOf('n:alpha')[0]?.passages.flatMap((passage) => passage.names.map(({ key }) => key));
    expect(names).toEqual(['n:llm', 'n:vllm', 'n:llm']);
  });
});

test('a source that is missing costs only its passages', () => {
  expect(passagesOf(graph, [], 'n:llm')).toEqual([]);
  expect(passagesOf(graph, [], 'n:alpha')).toEqual([]);
});

test('a bullet alone between two that name a thing comes along, so that the eye need not jump', () => {
  const { graph, sources } = notedGraph(
    ['# A', '- a Kiln', '- between', '- the Kiln', '- far', '- farther', '- a Kiln again'],
    { Kiln: 'component' },
  );
  const [group] = passagesOf(graph, sources, 'n:kiln');
  expect(group?.passages.map(({ first, context }) => [first, context])).toEqual([
    [2, false],
    [3, true],
    [4, false],
    [7, false],
  ]);
});

describe('a block with another inside it', () => {
  const [notes] = SAMPLE_SOURCES;
  if (notes === undefined) throw new Error('the sample has no notes');
  const item = { kind: 'item', depth: 0 } as const;
  const blocks = [
    { ...item, first: 3, last: 6, parent: -1 },
    { ...item, first: 4, last: 4, parent: 0 },
  ];

  test('should not show nor mark the words of that one', () => {
    const [group] = passagesOf(sampleGraph(), [{ ...notes, blocks }], 'n:llm');
    expect(group?.passages.map(({ text, marks, names }) => [text, marks.length, names.length])).toEqual([
      ['the catalog\n- also LLMs\n- done', 1, 0],
      ['extract llm with **VLLM**', 1, 1],
    ]);
  });

  test.each([
    ['there is no such block', 99],
    ['they lie in one another', 3],
  ])('should not come along where %s', (_, parent) => {
    const lost = blocks.map((block) => ({ ...block, parent }));
    const loose = sampleGraph();
    loose.removeNodeAttribute('n:alpha', 'range');
    for (const some of [sampleGraph(), loose])
      expect(linesOf(passagesOf(some, [{ ...notes, blocks: lost }], 'n:vllm')[0])).toEqual([4]);
  });

  test('should not come along where the talk begins inside it', () => {
    const within = sampleGraph();
    within.setNodeAttribute('n:alpha', 'range', { source: 'notes.md', first: 4, last: 5 });
    const [group] = passagesOf(within, [{ ...notes, blocks }], 'n:vllm');
    expect(group?.talk?.key).toBe('n:alpha');
    expect(linesOf(group)).toEqual([4]);
  });
});

test('what is named outside the talks is a group of its own; a line of dashes is none', () => {
  const loose = sampleGraph();
  loose.removeNodeAttribute('n:alpha', 'range');
  loose.setNodeAttribute('n:ann', 'mentions', [placeOf(11, '---')]);
  expect(
    passagesOf(loose, SAMPLE_SOURCES, 'n:llm').map((group) => [group.talk?.key, linesOf(group)]),
  ).toEqual([
    [undefined, [3, 4, 5]],
    ['n:inner', [10]],
    ['n:beta', [15]],
  ]);
  expect(passagesOf(loose, SAMPLE_SOURCES, 'n:ann')).toEqual([]);
});
