/** What the notes say of two things in one breath. */
import { describe, expect, it } from 'vitest';
import { edgesOf, graphOf } from './graphOf.ts';

describe('a statement', () => {
  it.each([
    ['uses', 'by default Kiln uses Kubernetes', 'Kiln → Kubernetes'],
    ['uses', 'Kiln Core is built on top of Kubernetes', 'Kiln Core → Kubernetes'],
    ['uses', 'Acme migrated their whole setup to Kubernetes', 'Acme → Kubernetes'],
    ['uses', 'Kiln uses Kubernetes, Visual Studio Code and C++', 'Kiln → C++'],
    ['comparedWith', 'VS Code vs. Kubernetes', 'Visual Studio Code → Kubernetes'],
    ['comparedWith', 'Kiln sounds like Kubernetes?', 'Kiln → Kubernetes'],
    ['comparedWith', 'use Kiln instead of VS Code', 'Kiln → Visual Studio Code'],
    ['isA', '- Kiln: a distributed large language model', 'Kiln → Large language model'],
    ['provides', 'Acme’s Kubernetes', 'Acme → Kubernetes'],
    ['provides', 'Kubernetes - originally built at Acme', 'Acme → Kubernetes'],
    ['provides', 'Acme has just released a Kubernetes', 'Acme → Kubernetes'],
    ['hasFeature', 'Kiln supports load balancing', 'Kiln → Load balancing'],
    ['hasFeature', 'the load balancing that Kiln provides', 'Kiln → Load balancing'],
    ['hasFeature', 'we use Kiln for load balancing', 'Kiln → Load balancing'],
    ['uses', 'Kiln Core is a simple VS Code client using Kubernetes', 'Kiln Core → Kubernetes'],
    ['uses', 'Scaling Kubernetes at Acme', 'Acme → Kubernetes'],
    ['uses', 'Kiln does support C++ and Kubernetes', 'Kiln → Kubernetes'],
    ['uses', 'Kiln and Acme implement load balancing', 'Kiln → Load balancing'],
    ['uses', 'Kiln is a proxy. It uses Kubernetes.', 'Kiln → Kubernetes'],
    ['uses', '- Kiln: Kubernetes + C++', 'Kiln → C++'],
    ['comparedWith', 'Kiln looks really similar to Kubernetes, C++ and VS Code', 'Kiln → C++'],
    ['partOf', 'Kiln’s distributed Kubernetes', 'Kubernetes → Kiln'],
    ['partOf', 'the Kubernetes filter for Kiln', 'Kubernetes → Kiln'],
    ['partOf', 'a Kubernetes Kiln plugin', 'Kubernetes → Kiln'],
    ['isA', 'load balancing such as Kiln and Kubernetes', 'Kubernetes → Load balancing'],
    ['isA', 'Kiln as an online large language model', 'Kiln → Large language model'],
    ['isA', '- Globex - an "LLM" for bakers', 'Globex → Large language model'],
    ['uses', 'VS Code (used by Kiln)', 'Kiln → Visual Studio Code'],
    ['uses', 'Kiln is integrated with Kubernetes', 'Kiln → Kubernetes'],
    ['comparedWith', 'Kiln has much better results than Kubernetes', 'Kiln → Kubernetes'],
    ['comparedWith', 'Kiln is the best choice to succeed Kubernetes', 'Kiln → Kubernetes'],
    ['hasFeature', '| Part | What |\n|---|---|\n| Kiln | load balancing |', 'Kiln → Load balancing'],
  ])('of the kind %s is read from "%s"', (relation, text, expected) => {
    const graph = graphOf(text);
    expect(edgesOf(graph, relation)).toContain(expected);
    const edge = graph.edges.find(({ attributes }) => attributes.relation === relation);
    expect(edge?.attributes.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['a list', 'Kiln, Kubernetes'],
    ['two sentences', 'We like Kiln. Uses Kubernetes too'],
    ['two cells', '| a | b |\n|---|---|\n| x uses | Kiln |\n| uses | Kubernetes |'],
    ['a cell in which the name only modifies a noun', '| a | b |\n|---|---|\n| Kiln | many LLM frameworks |'],
    ['where an idea is at work', 'Load balancing in Kiln is hard'],
    ['what somebody else does', 'After we met people at Acme, he adopted Kubernetes'],
    ['two items', '- Kiln\n- uses Kubernetes'],
    ['a pronoun after a sentence that begins with nothing known', 'Bakers like Kiln. It uses Kubernetes'],
    ['a term that only modifies a noun', '- Kiln: LLM teams'],
    ['a small letter after "with"', 'kiln with kubernetes'],
    ['a sort that is another thing', '- Kiln\n  - LLM network server'],
    ['what "these" do that says nothing', '- some of these mention Kubernetes\n  - Kiln\n  - C++'],
    [
      'too much in between',
      'Kiln, which many people in the room said they liked a lot, uses things such as Kubernetes',
    ],
  ])('is not read from %s', (_, text) => {
    const stated = graphOf(text).edges.filter(({ attributes }) =>
      ['uses', 'comparedWith', 'provides', 'isA', 'hasFeature'].includes(attributes.relation),
    );
    expect(stated.map(({ key }) => key)).toEqual([]);
  });
});

describe('the subject above', () => {
  it.each([
    [
      'the head of the item above',
      '- Kubernetes\n  - originally built at Acme',
      'provides',
      'Acme → Kubernetes',
    ],
    [
      'the heading',
      '# Summit\n\n## Baking\n\n- a\n\n## Kubernetes\n\n- built on top of Kiln',
      'uses',
      'Kubernetes → Kiln',
    ],
    ['the bold line before the list', '**Kubernetes: a title**\n\n- uses Kiln', 'uses', 'Kubernetes → Kiln'],
    [
      'the item before, for a participle',
      '- Kubernetes\n- built by the team at Acme',
      'provides',
      'Acme → Kubernetes',
    ],
    [
      'the head above, for a short item that says a sort',
      '- Kiln\n  - large language model system',
      'isA',
      'Kiln → Large language model',
    ],
  ])('is %s', (_, text, relation, expected) => {
    expect(edgesOf(graphOf(text), relation)).toContain(expected);
  });

  it.each([
    ['an item that names something of its own', '- Kubernetes\n  - Kiln uses C++', 'Kubernetes → C++'],
    [
      'a heading that says more than a name',
      '# Summit\n\n## Kubernetes and how we love it\n\n- uses Kiln',
      'Kubernetes → Kiln',
    ],
  ])('is not taken over by %s', (_, text, unexpected) => {
    expect(edgesOf(graphOf(text), 'uses')).not.toContain(unexpected);
  });
});

describe('a list under an item', () => {
  it('is of the sort that the item names', () => {
    const graph = graphOf('- load balancing\n  - Kiln, Kubernetes\n');
    expect(edgesOf(graph, 'isA')).toEqual(['Kiln → Load balancing', 'Kubernetes → Load balancing']);
  });

  it('takes what the item says of "these"', () => {
    const graph = graphOf(
      '- all of these projects are using Kiln in some way\n  - Kubernetes\n  - VS Code\n',
    );
    expect(edgesOf(graph, 'uses')).toEqual(['Kubernetes → Kiln', 'Visual Studio Code → Kiln']);
  });

  it.each([
    ['items say more than names', '- load balancing\n  - Kiln does it well\n  - so does Kubernetes\n'],
    ['the item names a thing', '- Kiln\n  - Kubernetes\n  - VS Code\n'],
    ['there is but one', '- load balancing\n  - Kiln\n'],
  ])('says nothing where %s', (_, text) => {
    expect(edgesOf(graphOf(text), 'isA')).toEqual([]);
  });
});

describe('the company of a talk', () => {
  const talk = (body: string): string => `# Summit\n\n## Jane Doe from Acme\n\n${body}`;

  it.each([
    ['uses', '- also using Kubernetes', 'Acme → Kubernetes'],
    ['uses', '- use "load balancing" first', 'Acme → Load balancing'],
    ['provides', '- Kubernetes internal tool to bake', 'Acme → Kubernetes'],
  ])('%s what is said without a subject: %s', (relation, body, expected) => {
    expect(edgesOf(graphOf(talk(body)), relation)).toEqual([expected]);
  });

  it('is quoted with the line that says it, and no other', () => {
    const graph = graphOf(talk('- hot\n  also using Kubernetes\n  every day\n'));
    const uses = graph.edges.filter(({ attributes }) => attributes.relation === 'uses');
    expect(
      uses.flatMap(({ attributes }) => attributes.evidence.map(({ start, end }) => [start.line, end.line])),
    ).toEqual([[6, 6]]);
  });

  it.each([
    '- Kiln uses Kubernetes',
    '- so Omar Poe used Kubernetes',
    '- how to use Kubernetes',
    '- you can use Kubernetes',
  ])('is not the subject of "%s"', (body) => {
    expect(edgesOf(graphOf(talk(body)), 'uses').filter((edge) => edge.startsWith('Acme'))).toEqual([]);
  });

  it('is read off a title that ends with it, unless the talk is credited', () => {
    const title = '# Summit\n\n## Five years of ovens at Acme\n\n- a\n\n## Other\n\n- b';
    expect(edgesOf(graphOf(title), 'represents')).toEqual(['Acme → Five years of ovens at Acme']);
    const credited = title.replace('- a', 'Speaker: Jane Doe, Globex\n\n- a');
    expect(edgesOf(graphOf(credited), 'represents')).toEqual(['Globex → Five years of ovens at Acme']);
  });
});

describe('examples in brackets', () => {
  it('are what stands before them, where the list is open', () => {
    const note = 'a large language model may be small these days (Kubernetes, Kiln, etc.), they say';
    expect(edgesOf(graphOf(note), 'isA')).toEqual([
      'Kiln → Large language model',
      'Kubernetes → Large language model',
    ]);
  });

  it('are not, where the list is closed', () => {
    expect(edgesOf(graphOf('a large language model may be small (Kubernetes, Kiln)'), 'isA')).toEqual([]);
  });
});

describe('"used by"', () => {
  it('says who uses a thing, and only of companies', () => {
    expect(edgesOf(graphOf('load balancing (used by Acme and Globex) is hard'), 'uses')).toEqual([
      'Acme → Load balancing',
      'Globex → Load balancing',
    ]);
    expect(edgesOf(graphOf('load balancing is used by few'), 'uses')).toEqual([]);
  });
});

describe('a list under a name', () => {
  it.each([
    ['hasFeature', 'a heading and a bare term', '## Kiln\n\n- new load balancing', 'Kiln → Load balancing'],
    ['hasFeature', 'an item and a bare term', '- Kiln\n  - load balancing', 'Kiln → Load balancing'],
    ['uses', 'a tie', '## Kiln\n\n- VS Code integration', 'Kiln → Visual Studio Code'],
    ['uses', 'support for another', '## Kiln\n\n- support for Kubernetes', 'Kiln → Kubernetes'],
    ['partOf', 'its parts', '- Kiln: fast\n  - Several parts:\n    - Kubernetes: clay', 'Kubernetes → Kiln'],
    [
      'partOf',
      'its parts, under a heading',
      '## Kiln\n\nComponents:\n\n- Kubernetes\n- x',
      'Kubernetes → Kiln',
    ],
    [
      'partOf',
      'its parts, below its title',
      '# Ten years of Kiln\n\n## Ovens\n\n- Components:\n  - Kubernetes: clay',
      'Kubernetes → Kiln',
    ],
    [
      'uses',
      'what it does, below its title',
      '# Ten years of Kiln\n\n## Ovens\n\n- uses Kubernetes',
      'Kiln → Kubernetes',
    ],
  ])('gives %s by %s', (relation, _, text, expected) => {
    expect(edgesOf(graphOf(text), relation)).toContain(expected);
  });

  it.each([
    ['hasFeature', 'a statement', '## Kiln\n\n- load balancing is slow'],
    ['hasFeature', 'a question', '## Kiln\n\n- load balancing?'],
    ['uses', 'another thing', '## Kiln\n\n- Kubernetes'],
    ['uses', 'a title that names two things', '# Kiln and VS Code\n\n## Ovens\n\n- uses Kubernetes'],
    ['uses', 'somebody else who does it', '# Ten years of Kiln\n\n## Ovens\n\n- Bakers use Kubernetes'],
    ['partOf', 'other lists', '## Kiln\n\nWe saw:\n\n- Kubernetes\n- x'],
  ])('gives no %s by %s', (relation, _, text) => {
    expect(edgesOf(graphOf(text), relation)).toEqual([]);
  });
});

it('a list of parts gives the parts of a thing, and none of a company', () => {
  const partsOf = (whole: string): string[] =>
    edgesOf(graphOf(`## Baking\n\n- ${whole}\n  - parts:\n    - Kiln Core\n    - kiln.fire\n`), 'partOf');
  expect(partsOf('Kiln')).toEqual(['Kiln Core → Kiln', 'kiln.fire → Kiln']);
  expect(partsOf('Acme')).toEqual([]);
});

it('an enumeration ends with what cannot be meant', () => {
  expect(edgesOf(graphOf('Kiln uses Kubernetes, Acme and C++'), 'uses')).toEqual(['Kiln → Kubernetes']);
  expect(edgesOf(graphOf('Kiln uses Kubernetes but likes C++'), 'uses')).toEqual(['Kiln → Kubernetes']);
});

it('a list below what says two things says neither of its members', () => {
  const lists = '## Baking\n\n- what uses load balancing and Kubernetes:\n  - Kiln\n  - C++\n';
  expect(edgesOf(graphOf(lists), 'uses')).toEqual([]);
});
