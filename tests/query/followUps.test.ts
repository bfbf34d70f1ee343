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
/** Of a graph of its own for each test, since what was found for a graph is remembered. */
const groupsOfNotes = () => followUpsOf(askingGraph(), SAMPLE_SOURCES);

describe('what was left open', () => {
  test('comes talk by talk in the order of the lines, in the words of the notes', () => {
    expect(
      groupsOfNotes().map(({ talk, items }) => [
        talk?.label,
        items.map(({ line, quote }) => `${String(line)} ${quote}`),
      ]),
    ).toEqual([
      ['Alpha', ['4 extract llm', '6 done']],
      ['Beta', ['15 LLM again']],
    ]);
  });

  test('tells a to-do from a question', () => {
    expect(groupsOfNotes().flatMap(({ items }) => items.map(({ isToDo }) => isToDo))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('links the names in the passage, not the question itself', () => {
    const passage = groupsOfNotes()[0]?.items[0]?.passage;
    expect(passage?.names.map(({ key }) => key)).toEqual(['n:llm', 'n:vllm']);
    expect(passage?.marks).toEqual([]);
  });

  test('shows its passage for its own sake, not as what stands around it', () => {
    expect(groupsOfNotes().flatMap(({ items }) => items.map(({ passage }) => passage?.context))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('has no passage where its line is of no block', () => {
    const [notes] = SAMPLE_SOURCES;
    if (notes === undefined) throw new Error('the sample has no notes');
    const [alpha] = followUpsOf(askingGraph(), [{ ...notes, blocks: [] }]);
    expect(alpha?.items[0]).toMatchObject({ quote: 'extract llm', passage: null });
  });

  test('is quoted on one line, without the blanks around it', () => {
    const asking = askingGraph();
    const last = { ...placeOf(15, 'again'), end: placeOf(16, 'and').end };
    asking.setNodeAttribute('n:q-beta', 'mentions', [last]);
    asking.setNodeAttribute('n:q-done', 'mentions', [placeOf(5, '  - also ')]);
    const quotes = followUpsOf(asking, SAMPLE_SOURCES).flatMap(({ items }) =>
      items.map(({ quote }) => quote),
    );
    expect(quotes).toEqual(['extract llm', '- also', 'again and']);
  });

  test('should not hold a question that stands nowhere in the notes', () => {
    const asking = askingGraph();
    asking.setNodeAttribute('n:q-llm', 'mentions', []);
    const keys = followUpsOf(asking, SAMPLE_SOURCES).flatMap(({ items }) => items.map(({ key }) => key));
    expect(keys).toEqual(['n:q-done', 'n:q-beta']);
  });

  test('holds of a talk only its own', () => {
    const groups = groupsOfNotes();
    expect(openIn(groups, 'n:beta').map(({ key }) => key)).toEqual(['n:q-beta']);
    expect(openIn(groups, 'n:inner')).toEqual([]);
  });

  test('of a talk should not hold what lies outside the talks', () => {
    const loose = askingGraph();
    loose.removeNodeAttribute('n:alpha', 'range');
    const groups = followUpsOf(loose, SAMPLE_SOURCES);
    expect(groups.map(({ talk }) => talk?.key)).toEqual(['n:beta', undefined]);
    expect(openIn(groups, 'n:beta').map(({ key }) => key)).toEqual(['n:q-beta']);
  });

  test('has the label where the notes are not there', () => {
    expect(followUpsOf(askingGraph(), [])[0]?.items[0]).toMatchObject({ quote: 'extract?', passage: null });
  });

  test('should not hold anything where nothing was asked', () => {
    expect(followUpsOf(sampleGraph(), SAMPLE_SOURCES)).toEqual([]);
  });

  test('is Markdown whose tasks keep what is checked off', () => {
    expect(followUpsMarkdown('  My\n\n notes ', groupsOfNotes(), new Set(['n:q-done']))).toBe(
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
