/** Forms of one name become one node, and names that are two stay two. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf, labelsOf } from './graphOf.ts';

const namesIn = (text: string): string[] =>
  graphOf(text)
    .nodes.filter(({ attributes }) => !['talk', 'question', 'resource'].includes(attributes.kind))
    .map(({ attributes }) => attributes.label)
    .sort();

describe('one node', () => {
  it.each([
    ['a tool without who makes it', '- Apache Glazeflow: fast\n- Glazeflow: again', ['Apache Glazeflow']],
    ['a version of a name', '- XORNAPv3\n- XORNAP is fast, and XORNAP again', ['XORNAP']],
    ['the ending of its last word', '- glaze balancing\n- glaze balancer', ['Glaze balancing']],
    ['a class that is called after it', '- `GlazeBalancer`\n- glaze balancing', ['GlazeBalancer']],
    ['how many there are', '- xenolith counts\n- xenoliths\n- xenoliths', ['Xenoliths']],
    [
      'the pipeline that does it',
      '- glaze balancing pipeline\n- glaze balancing\n- glaze balancing',
      ['Glaze balancing'],
    ],
    ['its last word beside it', '- masked xenocoder\n- xenocoder', ['Masked xenocoder']],
  ])('is made of a name and %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('two nodes', () => {
  it.each([
    ['two versions', 'XIPv4 beside XIPv6, and XIPv4 or XIPv6', ['XIPv4', 'XIPv6']],
    ['other first words', '- glaze balancing\n- oven balancer', ['Glaze balancing', 'Oven balancer']],
    [
      'what goes before their last word',
      '- masked xenocoder\n- xenocoder\n- sparse xenocoder',
      ['Masked xenocoder', 'Sparse xenocoder', 'Xenocoder'],
    ],
    [
      'the lines between them',
      `- masked xenocoder${'\n- a\n- b'.repeat(4)}\n- xenocoder`,
      ['Masked xenocoder', 'Xenocoder'],
    ],
    ['a letter in a short name', 'we like DDPX for this and DDPY for that', ['DDPX', 'DDPY']],
  ])('stay apart by %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  // Pairs that differ by a letter or two and are different things all the same.
  const APART = [
    ['containerd', 'container'],
    ['Kilnet', 'Kilner'],
    ['React', 'Redact'],
    ['MySQL', 'NySQL'],
    ['HTTP1', 'HTTP2'],
    ['gRPC', 'gRPS'],
    ['Terra', 'Tetra'],
  ] as const;

  it('are never merged by a slip of the pen in short names, digits or the first letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...APART), fc.integer({ min: 1, max: 3 }), ([a, b], times) => {
        const text = `${`- \`${a}\` is fast\n`.repeat(times)}- \`${b}\` is slow\n`;
        for (const { attributes } of graphOf(text).nodes) {
          const forms = new Set([attributes.label, ...attributes.aliases].map((form) => form.toLowerCase()));
          if (attributes.kind !== 'talk')
            expect(forms.has(a.toLowerCase()) && forms.has(b.toLowerCase())).toBe(false);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('a known name', () => {
  it('is linked to by an alias that ends with it', () => {
    expect(namesIn('- glaze it with [[Acme Glazewright|that]]')).toEqual(['Glazewright']);
  });
});

describe('an unknown name among known ones', () => {
  it('is of their kind', () => {
    expect(
      labelsOf(graphOf('we compared many things such as these: Kubernetes, VS Code, Zamzo'), 'technology'),
    ).toContain('Zamzo');
    expect(
      labelsOf(graphOf('we met with people of many ovens, such as Acme, Globex, Zamzo Labs'), 'company'),
    ).toContain('Zamzo Labs');
  });

  it('is not, where the others are of several kinds or too few', () => {
    expect(labelsOf(graphOf('- Acme, Kubernetes, Zamzo Labs'), 'company')).toEqual(['Acme']);
    expect(labelsOf(graphOf('- Acme, Zamzo'), 'company')).toEqual(['Acme']);
  });
});

describe('a name in an address', () => {
  it('is a mention where the notes name the thing elsewhere', () => {
    const lines = (text: string): number[] =>
      graphOf(text)
        .nodes.filter(({ attributes }) => attributes.label === 'Kubernetes')
        .flatMap(({ attributes }) => attributes.mentions.map(({ start }) => start.line));
    expect(lines('Kubernetes is up\n\nhttps://kubernetes.io/docs')).toEqual([1, 3]);
    expect(lines('https://kubernetes.io/docs')).toEqual([]);
    expect(lines('Kubernetes is up\n\nhttps://example.com/kubernetes')).toEqual([1]);
    expect(lines('Kubernetes is up\n\n[the docs](https://kubernetes.io/)')).toEqual([1]);
  });
});

describe('a component', () => {
  it('is a part of what the notes are about, a technology elsewhere', () => {
    const others = Array.from({ length: 9 }, () => '- Kubernetes, VS Code and C++').join('\n');
    expect(
      labelsOf(
        graphOf({ 'kiln-summit.md': `# Kiln Summit\n\n## Baking\n\n- Kiln Core\n${others}` }),
        'component',
      ),
    ).toEqual(['Kiln Core']);
    expect(labelsOf(graphOf({ 'other.md': `# Ovens\n\n- Kiln Core\n${others}` }), 'technology')).toContain(
      'Kiln Core',
    );
  });
});

describe('the words of a picture', () => {
  it('are read as a reader sees them', () => {
    expect(namesIn('![Kubernetes at work](x.png)')).toEqual(['Kubernetes']);
  });
});
