import { describe, expect, test } from 'vitest';
import { type PassageGroup, passagesOf } from '../../src/query/passages.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { BlockKind } from '../../src/schema/sourcesFile.ts';
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

/** Notes of several files, line by line, in which a thing is named on some lines of each. */
function namedIn(files: readonly (readonly [id: string, count: number])[]) {
  const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
  const mentions = files.flatMap(([id, count]) =>
    Array.from({ length: count }, (_, at) => {
      const point = (column: number) => ({ line: at + 1, column: column + 1, offset: at * 5 + column });
      return { source: id, start: point(0), end: point(4) };
    }),
  );
  graph.addNode('n:kiln', {
    label: 'Kiln',
    kind: 'component',
    aliases: [],
    mentions,
    salience: 0,
    x: 0,
    y: 0,
    size: 1,
  });
  const sources = files.map(([id, count]) => ({
    id,
    title: id,
    text: 'Kiln\n'.repeat(count),
    blocks: Array.from({ length: count }, (_, at) => ({
      kind: 'item' as const,
      depth: 0,
      parent: -1,
      first: at + 1,
      last: at + 1,
    })),
    lines: [],
  }));
  return passagesOf(graph, sources, 'n:kiln').map(({ source }) => source);
}

describe('the order of the passages', () => {
  test.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
    [
      'the file with the most lines first',
      [
        ['a.md', 1],
        ['b.md', 2],
      ],
      ['b.md', 'a.md'],
    ],
    [
      'the file with the most lines first, if it was read first',
      [
        ['b.md', 2],
        ['a.md', 1],
      ],
      ['b.md', 'a.md'],
    ],
    [
      'files with as many lines by name',
      [
        ['b.md', 1],
        ['c.md', 1],
        ['a.md', 1],
      ],
      ['a.md', 'b.md', 'c.md'],
    ],
  ])('is %s', (_, files, order) => {
    expect(namedIn(files)).toEqual(order);
  });

  const talksOf = (lines: readonly string[], isBackwards: boolean): readonly (string | undefined)[] => {
    const { graph, sources } = notedGraph(lines, { Kiln: 'component' });
    if (isBackwards)
      graph.updateNodeAttribute('n:kiln', 'mentions', (mentions = []) => mentions.toReversed());
    return passagesOf(graph, sources, 'n:kiln').map(({ talk }) => talk?.label);
  };

  test.each([false, true])(
    'is, of a file, the talk with the most lines first, then the earlier one; read backwards: %s',
    (isBackwards) => {
      const lines = ['# A', '- Kiln', '# B', '- Kiln', '- Kiln', '# C', '- Kiln'];
      expect(talksOf(lines, isBackwards)).toEqual(['B', 'A', 'C']);
    },
  );

  test('keeps the talks of a file together, though a talk of another has more lines', () => {
    const { graph, sources } = notedGraph(['# A', '- Kiln', '# B', '- Kiln', '# C', '- Kiln'], {
      Kiln: 'component',
    });
    const point = (line: number, offset: number) => ({ line, column: 1, offset });
    const other = [1, 2].map((line) => ({
      source: 'a.md',
      start: point(line, line * 5 - 5),
      end: point(line, line * 5 - 1),
    }));
    graph.updateNodeAttribute('n:kiln', 'mentions', (mentions = []) => [...other, ...mentions]);
    const item = { kind: 'item' as const, depth: 0, parent: -1 };
    const blocks = [1, 2].map((line) => ({ ...item, first: line, last: line }));
    const more = { id: 'a.md', title: '', text: 'Kiln\nKiln', blocks, lines: [] };
    expect(passagesOf(graph, [...sources, more], 'n:kiln').map(({ source }) => source)).toEqual([
      'notes.md',
      'notes.md',
      'notes.md',
      'a.md',
    ]);
  });
});

describe('what stands round a question', () => {
  const shown = (lines: readonly string[], label: string) => {
    const { graph, sources } = notedGraph(lines, { [label]: 'question' });
    return passagesOf(graph, sources, `n:${label}`).map((group) => linesOf(group));
  };

  test('is the line before and the line after it', () => {
    expect(shown(['# A', '- one', '- two', '- why', '- three', '- four'], 'why')).toEqual([[3, 4, 5]]);
  });

  test('reaches to the last line of its talk and no further', () => {
    expect(shown(['# A', '- one', '- why', '- two', '# B', '- three'], 'why')).toEqual([[2, 3, 4]]);
    expect(shown(['# A', '- one', '- why', '# B', '- two'], 'why')).toEqual([[2, 3]]);
  });

  test('is not the title of its talk, nor what stands before that', () => {
    expect(shown(['# A', '- one', '# B', '- why', '- two'], 'why')).toEqual([[4, 5]]);
  });

  test('reaches, outside the talks, to both ends of the note', () => {
    expect(shown(['- why', '- one', '- two'], 'why')).toEqual([[1, 2]]);
    expect(shown(['- two', '- one', '- why'], 'why')).toEqual([[2, 3]]);
  });
});

describe('what comes along with a bullet', () => {
  const item = { kind: 'item', depth: 0 } as const;
  const nested = (parentLast: number) => [
    { ...item, first: 3, last: parentLast, parent: -1 },
    { ...item, first: 4, last: 4, parent: 0 },
  ];
  const [notes] = SAMPLE_SOURCES;
  if (notes === undefined) throw new Error('the sample has no notes');

  test.each([
    ['the talk begins above it', 1],
    ['the talk begins with it', 3],
  ])('is its parent, be it the first block of the note, where %s', (_, first) => {
    const told = sampleGraph();
    told.setNodeAttribute('n:alpha', 'range', { source: 'notes.md', first, last: 12 });
    const [group] = passagesOf(told, [{ ...notes, blocks: nested(6) }], 'n:vllm');
    expect(group?.passages.map((passage) => [passage.first, passage.context])).toEqual([
      [3, true],
      [4, false],
    ]);
  });

  test('is not a heading that parts it from another that names the thing', () => {
    const { graph, sources } = notedGraph(['# A', '- Kiln', '## Between', '- Kiln'], { Kiln: 'component' });
    expect(linesOf(passagesOf(graph, sources, 'n:kiln')[0])).toEqual([2, 4]);
  });
});

describe('of a talk', () => {
  const shown = (blocks: readonly (readonly [BlockKind, number])[], text: string) => {
    const lines = text.split('\n');
    const { graph } = notedGraph(['# A', ...lines.slice(1)]);
    const source = {
      id: 'notes.md',
      title: '',
      text,
      blocks: blocks.map(([kind, line]) => ({ kind, depth: 0, parent: -1, first: line, last: line })),
      lines: [],
    };
    return passagesOf(graph, [source], 'n:a').flatMap(({ passages }) => passages);
  };

  test('the title is left out, not other headings, nor other blocks that say the same', () => {
    const blocks = [
      ['heading', 1],
      ['heading', 2],
      ['item', 3],
      ['paragraph', 4],
    ] as const;
    const passages = shown(blocks, '# A\n## Questions\n- A\nA');
    expect(passages.map(({ first, text }) => [first, text])).toEqual([
      [2, 'Questions'],
      [3, 'A'],
      [4, 'A'],
    ]);
  });

  test('the first and the last line are notes too, and none only stands by', () => {
    const passages = shown(
      [
        ['paragraph', 1],
        ['item', 2],
        ['item', 3],
      ],
      'One\n- two\n- three',
    );
    expect(passages.map(({ first, context }) => [first, context])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  test('a block without words is left out', () => {
    const passages = shown(
      [
        ['heading', 1],
        ['row', 2],
        ['row', 3],
        ['item', 4],
      ],
      '# A\n| b |\n|---|\n-',
    );
    expect(passages.map(({ text }) => text)).toEqual(['b']);
  });

  test('neither what stands before it nor what stands behind it is shown', () => {
    const { graph, sources } = notedGraph(['- before', '# A', '- within', '# B', '- behind'], {});
    expect(linesOf(passagesOf(graph, sources, 'n:a')[0])).toEqual([3]);
  });
});
