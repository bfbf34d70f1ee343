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
    ['two items', '- Kiln\n- uses Kubernetes'],
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
