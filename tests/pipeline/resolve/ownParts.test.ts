/** Which systems the notes are about: what is a part of them is a component, what is a part of others a technology. */
import { describe, expect, it } from 'vitest';
import { allSaid, foundIn, resolved, said } from './said.ts';

describe('a part of a system', () => {
  const kindIn = (
    text: string,
    tools: number,
    parts: readonly string[] = ['Kiln Core'],
    source = 'note.md',
  ) => {
    const others = Array.from({ length: tools }, (_, at) => said('Kubernetes', 'technology', at + 20));
    const found = foundIn([...allSaid('component', ...parts), ...others, said('Acme', 'company', 90)], {
      text,
      source,
    });
    return resolved(found).entities.find(({ label }) => label === parts[0])?.kind;
  };

  it.each([
    ['the notes name the system in a quarter of all mentions', '', 3, ['Kiln Core'], 'note.md'],
    ['several parts of it are a quarter together', '', 6, ['Kiln Core', 'Kiln'], 'note.md'],
    ['the first heading names the system', '# All of Kiln', 9, ['Kiln Core'], 'note.md'],
    ['the title of the front matter names it', '---\ntitle: All of Kiln\n---\n', 9, ['Kiln Core'], 'note.md'],
    ['the path names it', '', 9, ['Kiln Core'], 'kiln/day.md'],
    ['a part that nobody knows begins with its name', '# All of Zamzo', 9, ['Zamzo'], 'note.md'],
    [
      'the front matter has no title to name it, and the heading does',
      '---\ntitle:\n---\n\n# All of Kiln',
      9,
      ['Kiln Core'],
      'note.md',
    ],
  ] as const)('is a component where %s', (_, text, tools, parts, source) => {
    expect(kindIn(text, tools, parts, source)).toBe('component');
  });

  it.each([
    ['it is named in less than a quarter of all mentions', '', 4],
    ['only a paragraph names the system', 'All of Kiln', 9],
    ['another field names the system', '---\nmood: Kiln\n---\n', 9],
    ['the second heading names the system', '# Ovens\n\n# Kiln', 9],
  ])('is a technology where %s', (_, text, tools) => {
    expect(kindIn(text, tools)).toBe('technology');
  });

  it('is a technology where technologies are called after the system, and hardly a part is named', () => {
    const others = Array.from({ length: 9 }, (_, at) => said('Kiln Arrowhead', 'technology', at + 20));
    const { entities } = resolved(foundIn([said('Kiln Core', 'component'), ...others]));
    expect(entities.map(({ label, kind }) => [label, kind])).toContainEqual(['Kiln Core', 'technology']);
  });
});
