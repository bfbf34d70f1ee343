/** What the note-taker left open. */
import { describe, expect, it } from 'vitest';
import { edgesOf, graphOf, labelsOf } from './graphOf.ts';

const questionsOf = (text: string): string[] => labelsOf(graphOf({ 'Baking.md': text }), 'question');

describe('a question', () => {
  it.each([
    ['a line', '- should Kiln bake bread?', 'should Kiln bake bread?'],
    ['the rest of a line', '- it works. Should Kiln bake bread?', 'Should Kiln bake bread?'],
    ['a bracket', '- kiln.fire is global (can Kiln bake bread?)', 'can Kiln bake bread?'],
    ['after "Q:"', '- Q: should Kiln bake bread? A: yes', 'should Kiln bake bread?'],
    ['a to-do', '- TODO: try it with Kiln', 'try it with Kiln'],
    ['an open task', '- [ ] try it with Kiln', 'try it with Kiln'],
    ['an open task that begins with a mark', '- [ ] **try** it with Kiln', 'try it with Kiln'],
    ['what names nothing, after its talk', '- how to go on from here?', 'Baking: how to go on from here?'],
  ])('is found in %s', (_, text, expected) => {
    expect(questionsOf(text)).toEqual([expected]);
  });

  it.each([
    ['one in quotes, which somebody else asked', '- e.g. "what is for dinner tonight?"'],
    ['a doubt behind a name', '- by Kiln (?)'],
    ['two words', '- Really now?'],
    ['a task that is done', '- [x] try it with Kiln'],
    ['the title of a talk', '## Why do we bake bread?\n\n- kiln'],
    ['code', '```\nwhat is kiln for?\n```'],
  ])('is not made of %s', (_, text) => {
    expect(questionsOf(text)).toEqual([]);
  });

  it('asks about the names in it, or else about its talk', () => {
    const graph = graphOf('# Summit\n\n## Baking\n\n- should Kiln run on k8s?\n- how to go on from here?');
    expect(edgesOf(graph, 'asks')).toEqual([
      'Baking: how to go on from here? → Baking',
      'should Kiln run on k8s? → Kiln',
      'should Kiln run on k8s? → Kubernetes',
    ]);
    expect(edgesOf(graph, 'covers')).toEqual(
      expect.arrayContaining(['Baking → should Kiln run on k8s?', 'Baking → Kiln']),
    );
  });
});

it('a question as long as a paragraph is cut short in its name, and quoted whole', () => {
  const long = `should Kiln bake ${'and glaze '.repeat(20)}bread?`;
  const { nodes } = graphOf(`- ${long}`);
  const question = nodes.find(({ attributes }) => attributes.kind === 'question');
  expect(question?.attributes.label).toMatch(/^should Kiln bake (?:and glaze )+.*…$/u);
  expect(question?.attributes.mentions.map(({ start, end }) => end.offset - start.offset)).toEqual([
    long.length,
  ]);
});

it('a question that stands in no talk and names nothing asks about nothing', () => {
  const graph = graphOf('# Summit\n\nHow do we go on from here?\n\n## Baking\n\n- x\n\n## Glazing\n\n- y\n');
  expect(labelsOf(graph, 'question')).toEqual(['How do we go on from here?']);
  expect(edgesOf(graph, 'asks')).toEqual([]);
});
