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
    ['how many caches there are', '- [[Kiln Cache]] is hot\n- [[Kiln Caches]] are hot', ['Kiln Caches']],
    ['how many sizes there are', '- [[Kiln Size]] is one\n- [[Kiln Sizes]] are two', ['Kiln Sizes']],
    ['how many batches there are', '- [[Kiln Batch]] is one\n- [[Kiln Batches]] are two', ['Kiln Batches']],
    [
      'the pipeline that does it',
      '- glaze balancing pipeline\n- glaze balancing\n- glaze balancing',
      ['Glaze balancing'],
    ],
    ['its last word beside it', '- masked xenocoder\n- xenocoder', ['Masked xenocoder']],
    ['the ending of a known one', '- load balancer\n- load balancing', ['Load balancing']],
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
    ['being known', '- clay burner\n- clay burning', ['Clay burner', 'Clay burning']],
    [
      'a longer name that has become another',
      '- [[xenocoder|one]]\n- [[fast xenocoder|two]]\n- [[big fastxenocoder|three]]',
      ['Big fastxenocoder', 'Xenocoder'],
    ],
    [
      'having no words',
      `- Acme, Globex, ${'Zy'.repeat(70)}, ${'Xa'.repeat(70)}`,
      ['Acme', 'Globex', 'Xa'.repeat(70), 'Zy'.repeat(70)],
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

describe('what notes take for things of several kinds', () => {
  const spelledOut = (...lines: readonly string[]): readonly string[] =>
    graphOf(Object.fromEntries(lines.map((line, at) => [`${String(at)}.md`, `- ${line}`])))
      .nodes.filter(({ attributes }) => attributes.kind !== 'talk')
      .map(({ attributes: { kind, label } }) => `${kind} ${label}`);

  it('is what most of them take it for, if they are as sure', () => {
    const [term, name] = ['XOR (xeno oven rig)', 'XOR (Xeno Oven Rig)'];
    expect(spelledOut(term, name, name)).toEqual(['technology Xeno Oven Rig']);
    expect(spelledOut(name, term, term)).toEqual(['concept Xeno Oven Rig']);
  });
});

describe('a name', () => {
  const nameIn = (...notes: readonly string[]): readonly string[] =>
    labelsOf(
      graphOf(Object.fromEntries(notes.map((note, at) => [`${String(at)}.md`, `- ${note}`]))),
      'technology',
    );

  it('is spelt as in most notes, else as comes first in the alphabet', () => {
    expect(nameIn('GlazeKit', 'GlazeKIT', 'GlazeKit')).toEqual(['GlazeKit']);
    expect(nameIn('GlazeKit', 'GlazeKIT')).toEqual(['GlazeKIT']);
    expect(nameIn('GlazeKIT', 'GlazeKit')).toEqual(['GlazeKIT']);
  });
});

describe('things of one name', () => {
  it('have keys of their own, in the order of the notes: addresses', () => {
    const { nodes } = graphOf('- [all our oven guides](https://b.ex)\n- [all our oven guides](https://a.ex)');
    const guides = nodes.filter(({ attributes }) => attributes.kind === 'resource');
    expect(guides.map(({ key, attributes }) => `${key} ${attributes.url ?? ''}`)).toEqual([
      'n:all-our-oven-guides https://b.ex',
      'n:all-our-oven-guides-resource https://a.ex',
    ]);
  });

  it('have keys of their own, in the order of the notes: talks', () => {
    const note = '## Baking\n\n- x\n';
    const { nodes } = graphOf({ 'a.md': note, 'b.md': note, 'c.md': note, 'd.md': note });
    expect(nodes.map(({ key, attributes }) => `${key} ${attributes.range?.source ?? ''}`)).toEqual([
      'n:baking a.md',
      'n:baking-talk b.md',
      'n:baking-talk-2 c.md',
      'n:baking-talk-3 d.md',
    ]);
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
    expect(labelsOf(graphOf('we compared many things: Kiln Core, kiln.fire, Zamzo'), 'component')).toContain(
      'Zamzo',
    );
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
