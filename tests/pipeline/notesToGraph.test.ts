/** What the stages of the pipeline hand on to one another, where only the whole of it shows that. */
import { describe, expect, it } from 'vitest';
import { graphOf } from './graphOf.ts';

describe('two things of one name', () => {
  it('share no key: the one whose kind comes first in the ontology has it, wherever the other stands', () => {
    const { nodes } = graphOf({
      'a.md': '# Oven Con\n\n## Baking\n\n**Jane Doe (Acme)**\n\n- Kiln Core is hot\n',
      'b.md': '# Oven Con, day 2\n\n## Kiln Core\n\n**Omar Poe (Globex)**\n\n- clay burner\n',
    });
    const keys = nodes
      .filter(({ attributes }) => attributes.label === 'Kiln Core')
      .map(({ key, attributes }) => [attributes.kind, key]);
    expect(keys.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
      ['component', 'n:kiln-core-component'],
      ['talk', 'n:kiln-core'],
    ]);
  });
});
