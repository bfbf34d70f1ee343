/** Names that are known beforehand, in the spellings in which they are noted down. */
import { describe, expect, it } from 'vitest';
import { graphOf, labelsOf, linesOf } from './graphOf.ts';

const kindsOf = (text: string): string[] =>
  graphOf(text)
    .nodes.filter(({ attributes }) => attributes.kind !== 'talk')
    .map(({ attributes }) => `${attributes.kind} ${attributes.label}`);

describe('a known name', () => {
  it.each([
    ['joined', 'pass it to kilncore', 'component Kiln Core'],
    ['in camel case', 'see KilnCore', 'component Kiln Core'],
    ['split by a line end', 'see kiln\ncore', 'component Kiln Core'],
    ['with underscores', 'see Kiln_core_5', 'component Kiln Core'],
    ['dotted, called', 'do kiln.fire() first', 'component kiln.fire'],
    ['as an alias', 'k8s is up', 'technology Kubernetes'],
    ['in the plural', 'extract with LLMs', 'concept Large language model'],
    ['in lower case', 'a small llm', 'concept Large language model'],
    ['with signs that matter', 'written in C++', 'technology C++'],
    ['across markup', 'the **Kiln** Core', 'component Kiln Core'],
    ['as the text of a link', '[vscode](https://example.com)', 'technology Visual Studio Code'],
    ['in capitals in an address', 'https://example.com/x/ACME_kilns', 'company Acme'],
  ])('is found %s', (_, text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each([
    ['an everyday word in lower case', 'we go home', 'technology Go'],
    ['letters of other words', 'this is a test', 'technology ISA'],
    ['a name inside a longer one', 'see Kiln Core', 'component Kiln'],
    ['the words of two sentences', 'Use Kiln. Core things matter', 'component Kiln Core'],
    ['the words of two cells', '| a | b |\n|---|---|\n| Kiln | Core |', 'component Kiln Core'],
    ['code in a fence', '```\nkubernetes\n```', 'technology Kubernetes'],
    ['an address', 'https://example.com/kubernetes', 'technology Kubernetes'],
    ['a comment', '<!-- kubernetes -->', 'technology Kubernetes'],
  ])('is not found in %s', (_, text, unexpected) => {
    expect(kindsOf(text)).not.toContain(unexpected);
  });

  it('is the company whose account an address leads to', () => {
    const graph = graphOf(
      '## Baking\n\n**Jane Doe (Initech)**\n\n- x\n- https://github.com/initech-labs/oven\n',
    );
    expect(linesOf(graph, 'Initech')).toEqual([3, 6]);
  });

  it('is one node however often and however it is written, with every line', () => {
    const graph = graphOf('kilncore\n\n- Kiln Core\n- kiln-core and KILN CORE\n');
    expect(labelsOf(graph, 'component')).toEqual(['Kiln Core']);
    expect(linesOf(graph, 'Kiln Core')).toEqual([1, 3, 4]);
  });
});

describe('a misspelt known name', () => {
  it.each(['on kubernettes', 'with Kubenetes', 'all Kuberntes pods'])('is found in "%s"', (text) => {
    expect(kindsOf(text)).toContain('technology Kubernetes');
  });

  it.each(['Gubernetes', 'kubernetesque', 'Kubernetix'])('is not seen in "%s"', (text) => {
    expect(kindsOf(text)).not.toContain('technology Kubernetes');
  });
});

describe('a misspelt company', () => {
  it('is the known one when a letter is missing', () => {
    const graph = graphOf(
      '# Summit\n\n## Baking\n\nSpeaker: Jane Doe, Initech\n\n## Glazing\n\nSpeaker: Omar Poe, Initec\n\n- Initech again',
    );
    expect(labelsOf(graph, 'company')).toEqual(['Initech']);
  });

  it.each([
    ['Initech', 'Unitech'],
    ['Meta42 Labs', 'Meta43 Labs'],
    ['Acme', 'Acne'],
  ])('%s stays apart from %s', (one, other) => {
    const graph = graphOf(
      `# Summit\n\n## Baking\n\nSpeaker: Jane Doe, ${one}\n\n## Glazing\n\nSpeaker: Omar Poe, ${other}\n`,
    );
    expect(labelsOf(graph, 'company')).toHaveLength(2);
  });
});

describe('an organisation nobody knows', () => {
  it('is an unexplained acronym that heads an item', () => {
    expect(kindsOf('- XQZU - underground work')).toContain('company XQZU');
  });

  it.each(['- XQZU - Xenon quartz zeta unit', '- ISA - chips', '- XQZ - things', '- we like XQZU'])(
    'is not in "%s"',
    (text) => {
      expect(labelsOf(graphOf(text), 'company')).toEqual([]);
    },
  );
});

describe('a name by its shape', () => {
  it.each([
    [
      'one that begins with a known tool',
      'with kubernetes-native-web today',
      'technology kubernetes-native-web',
    ],
    ['one that opens a title', '- [MILO: Efficient Ovens](https://example.com)', 'technology MILO'],
    ['one that is said to be a tool', '- Sam internal tool to bake', 'technology Sam'],
  ])('is %s', (_, text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each([
    ['an adjective made of a tool', 'a kubernetes-based oven', 'technology kubernetes-based'],
    ['an account', 'thanks to @K8Fan for all', 'technology K8Fan'],
    ['a keyword in code', 'run `SET HEAT = 1 HOUR` now', 'technology HOUR'],
    ['a variable in code', '- state = { hasError: false }', 'technology hasError'],
    ['a label', '- [Lessons: What we learned](https://example.com)', 'technology Lessons'],
    ['somebody who opens a title', '- [Jane: What I Learned](https://example.com)', 'technology Jane'],
    ['an everyday acronym that opens a title', '- [FAQ: What We Ask](https://example.com)', 'technology FAQ'],
    ['an acronym that nothing before it spells', '- many ovens (XQZU)', 'technology many ovens'],
    ['a date', 'we met on Tue Apr 18 there', 'technology Tue Apr'],
  ])('is not %s', (_, text, unexpected) => {
    expect(kindsOf(text)).not.toContain(unexpected);
  });

  it('is found again in small letters', () => {
    expect(linesOf(graphOf('- GlazeKit is new\n- built with glazekit'), 'GlazeKit')).toEqual([1, 2]);
  });

  it('is not found again where it is an everyday word or short', () => {
    expect(linesOf(graphOf('- KilNo is new\n- built with kilno'), 'KilNo')).toEqual([1]);
  });
});

describe('an event called after a thing', () => {
  it('is no mention of it, nor in the name of a folder', () => {
    expect(kindsOf('see kubernetes-summit-ovens')).not.toContain('technology Kubernetes');
    expect(kindsOf('at the Kubernetes Summit we ate')).not.toContain('technology Kubernetes');
    expect(kindsOf('at the Kubernetes booth we ate')).toContain('technology Kubernetes');
  });
});

describe('a joined name', () => {
  it('is not found in words of everyday with a small word between them', () => {
    expect(kindsOf('go the hub, in to it')).toEqual([]);
  });
});

describe('a small word within a known name', () => {
  it('may be another one', () => {
    expect(kindsOf('- glaze a depth')).toEqual(['concept Glaze in depth']);
  });

  it('is none across a sentence, and no other word will do', () => {
    expect(kindsOf('- glaze. A depth')).toEqual([]);
    expect(kindsOf('- glaze deep depth')).not.toContain('concept Glaze in depth');
  });
});

describe('the last part of a dotted name', () => {
  it.each([
    ['used', 'be careful using fire, it is hot'],
    ['called', 'never call fire'],
    ['called with brackets', 'we use fire() a lot'],
  ])('is the name again where it is %s', (_, text) => {
    expect(linesOf(graphOf(`- kiln.fire() burns\n- ${text}`), 'kiln.fire')).toEqual([1, 2]);
  });

  it.each([
    ['says something else', '- kiln.fire() burns\n- they fire it up', [1]],
    ['has an object', '- kiln.fire() burns\n- using fire alarms', [1]],
    ['comes first', '- be careful using fire, it is hot\n- kiln.fire() burns', [2]],
  ])('is not where it %s', (_, text, lines) => {
    expect(linesOf(graphOf(text), 'kiln.fire')).toEqual(lines);
  });

  it('is not where two names share it', () => {
    const graph = graphOf('- kiln.glow and clay.glow, or kiln.glow\n- never call glow');
    expect(linesOf(graph, 'kiln.glow')).toEqual([1]);
    expect(linesOf(graph, 'clay.glow')).toEqual([1]);
  });
});

describe('names that overlap', () => {
  it('are the longer one alone, whichever begins first', () => {
    expect(kindsOf('- load Balancing Fast Kiln Ovens (BFKO)')).toEqual([
      'technology Balancing Fast Kiln Ovens',
    ]);
    expect(kindsOf('- Fast Ovens Load (FOL) balancing')).toEqual(['technology Fast Ovens Load']);
  });
});

describe('an acronym in an address', () => {
  it('names a tool and no idea', () => {
    const linesIn = (label: string, acronym: string): number[] =>
      linesOf(graphOf(`- https://example.com/x/${acronym}_guide.html`), label);
    expect(linesIn('ISA', 'ISA')).toEqual([1]);
    expect(linesIn('Large language model', 'LLM')).toEqual([]);
  });
});

describe('an account in an address', () => {
  it.each([
    ['in full', 'https://github.com/acme/ovens', [1, 2]],
    ['and is another’s', 'https://github.com/acmeology/ovens', [1]],
    ['in a deeper path', 'https://example.com/ovens/acme', [1]],
  ])('names a company %s', (_, address, lines) => {
    expect(linesOf(graphOf(`- Acme is here\n- ${address}`), 'Acme')).toEqual(lines);
  });
});
