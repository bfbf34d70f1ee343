import { describe, expect, test } from 'vitest';
import { followUpsMarkdown, followUpsOf, openIn } from '../../src/query/followUps.ts';
import { SAMPLE_SOURCES, placeOf, sampleGraph } from './sampleNotes.ts';

function askingGraph() {
  const graph = sampleGraph();
  const plain = { aliases: [], salience: 0, size: 1, x: 0, y: 0, kind: 'question' };
  const question = (key: string, label: string, finder: string, line: number, words: string): void => {
    graph.addNode(key, { ...plain, label, mentions: [{ ...placeOf(line, words), finder }] });
  };
  question('n:q-beta', 'LLM again?', 'question', 15, 'LLM again');
  question('n:q-done', 'tidied up', 'to-do', 6, 'done');
  question('n:q-llm', 'extract?', 'question', 4, 'extract llm');
  return graph;
}
const graph = askingGraph();
const groups = followUpsOf(graph, SAMPLE_SOURCES);

describe('what was left open', () => {
  test('comes talk by talk in the order of the lines, in the words of the notes', () => {
    expect(
      groups.map(({ talk, items }) => [
        talk?.label,
        items.map(({ line, quote }) => `${String(line)} ${quote}`),
      ]),
    ).toEqual([
      ['Alpha', ['4 extract llm', '6 done']],
      ['Beta', ['15 LLM again']],
    ]);
  });

  test('tells a to-do from a question', () => {
    expect(groups.flatMap(({ items }) => items.map(({ isToDo }) => isToDo))).toEqual([false, true, false]);
  });

  test('links the names in the passage, not the question itself', () => {
    const names = groups[0]?.items[0]?.passage?.names.map(({ key }) => key);
    expect(names).toEqual(['n:llm', 'n:vllm']);
  });

  test('holds of a talk only its own', () => {
    expect(openIn(groups, 'n:beta').map(({ key }) => key)).toEqual(['n:q-beta']);
    expect(openIn(groups, 'n:inner')).toEqual([]);
  });

  test('has the label where the notes are not there', () => {
    expect(followUpsOf(graph, [])[0]?.items[0]).toMatchObject({ quote: 'extract?', passage: null });
  });

  test('should not hold anything where nothing was asked', () => {
    expect(followUpsOf(sampleGraph(), SAMPLE_SOURCES)).toEqual([]);
  });

  test('is Markdown whose tasks keep what is checked off', () => {
    expect(followUpsMarkdown('My\nnotes', groups, new Set(['n:q-done']))).toBe(
      [
        '# Follow-ups: My notes',
        '',
        '## Alpha',
        '',
        '- [ ] extract llm (notes.md:4)',
        '- [x] done (notes.md:6)',
        '',
        '## Beta',
        '',
        '- [ ] LLM again (notes.md:15)',
        '',
      ].join('\n'),
    );
  });
});

test('what lies outside the talks comes last, file by file', () => {
  const loose = askingGraph();
  const asked = loose.getNodeAttributes('n:q-done');
  for (const source of ['b.md', 'a.md'])
    loose.addNode(`n:q-${source}`, { ...asked, mentions: [{ ...placeOf(6, 'done'), source }] });
  expect(followUpsOf(loose, SAMPLE_SOURCES).map(({ talk, source }) => talk?.label ?? source)).toEqual([
    'Alpha',
    'Beta',
    'a.md',
    'b.md',
  ]);
});
