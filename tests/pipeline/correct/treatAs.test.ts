/** “Always treat X as Y”: which words go to Y, and which stay what they are. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import type { SourceText } from '../../../src/schema/sourcesFile.ts';
import { type MadeNode, madeGraph, madeNode, nodeAt, noteOf, placeIn } from './madeUp.ts';

const treated = (nodes: readonly MadeNode[], sources: readonly SourceText[], treat: string, as = 'Acme') => {
  const given = madeGraph(nodes);
  const { graph, outcomes } = applyCorrections(given, sources, [{ treat, as }]);
  return { given, graph, outcome: outcomes[0] };
};
const linesIn = (node: MadeNode['attributes'] | undefined): string[] =>
  (node?.mentions ?? []).map(
    ({ source, start }) => `${source}:${String(start.line)}:${String(start.column)}`,
  );

describe('always treating one name as another', () => {
  it('takes words that stand by themselves, but not those in a name of something else', () => {
    const note = noteOf('a.md', 'Acme\nKiln Core\nCore\nthe core of it');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:kiln-core', 'Kiln Core', 'component', [placeIn(note, 'Kiln Core')]),
    ];
    const { graph, outcome } = treated(nodes, [note], 'Core');
    expect(outcome).toEqual({ state: 'applied' });
    expect(linesIn(nodeAt(graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:3:1', 'a.md:4:5']);
    expect(linesIn(nodeAt(graph, 'n:kiln-core'))).toEqual(['a.md:2:1']);
  });

  it.each([
    ['begins in a name', 'Kiln Core', 'Core Lid'],
    ['ends in a name', 'Core Lid', 'Kiln Core'],
    ['is all of it and more', 'Core', 'Kiln Core Lid'],
  ])('takes no words where what they say %s', (_what, name, treat) => {
    const note = noteOf('a.md', 'Acme\nKiln Core Lid');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:part', 'Part', 'component', [placeIn(note, name)]),
    ];
    const { graph, given, outcome } = treated(nodes, [note], treat);
    expect(outcome).toMatchObject({
      state: 'unfit',
      reason: expect.stringMatching(/stands nowhere/u) as unknown,
    });
    expect(graph).toEqual(given);
  });

  it('takes a thing whole that nothing else is said of, whatever it is called', () => {
    const note = noteOf('a.md', 'Acme\nKiln Engine\nLid');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:kiln-core', 'Kiln Core', 'component', [placeIn(note, 'Kiln Engine')]),
    ];
    const { graph, outcome } = treated(nodes, [note], 'Kiln Engine');
    expect(outcome).toEqual({ state: 'applied' });
    expect(graph.nodes.map(({ key }) => key)).toEqual(['n:acme']);
    expect(linesIn(nodeAt(graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:2:1']);
  });

  it('takes words right before and right after a name', () => {
    const note = noteOf('a.md', 'Acme\n+lid#');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:before', 'Before', 'component', [placeIn(note, '+')]),
      madeNode('n:after', 'After', 'component', [placeIn(note, '#')]),
    ];
    expect(linesIn(nodeAt(treated(nodes, [note], 'lid').graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:2:2']);
  });

  it('takes words although a name stands at the same place of another note', () => {
    const [a, b] = [noteOf('a.md', 'Acme\nlid'), noteOf('b.md', 'pots\nrim')];
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(a, 'Acme')]),
      madeNode('n:rim', 'Rim', 'component', [placeIn(b, 'rim')]),
    ];
    expect(linesIn(nodeAt(treated(nodes, [a, b], 'lid').graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:2:1']);
  });

  it.each(['talk', 'resource', 'question'])(
    'takes words in the title of a %s, which stays as it is',
    (kind) => {
      const note = noteOf('a.md', 'Acme\nGlaze in depth\nglaze');
      const title = [placeIn(note, 'Glaze in depth'), placeIn(note, 'glaze')];
      const nodes = [
        madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
        madeNode('n:glaze', 'Glaze in depth', kind, title),
      ];
      const { graph } = treated(nodes, [note], 'glaze');
      expect(linesIn(nodeAt(graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:2:1', 'a.md:3:1']);
      expect(nodeAt(graph, 'n:glaze')?.mentions).toEqual(title);
    },
  );

  it('counts as done where mentions of one thing and words that nobody saw go to the other', () => {
    const note = noteOf('a.md', 'Acme\nKiln Engine\nKiln Core\nthe kiln engine');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:kiln-core', 'Kiln Core', 'component', [
        placeIn(note, 'Kiln Engine'),
        placeIn(note, 'Kiln Core'),
      ]),
    ];
    const { graph, outcome } = treated(nodes, [note], 'Kiln Engine');
    expect(outcome).toEqual({ state: 'applied' });
    expect(linesIn(nodeAt(graph, 'n:acme'))).toEqual(['a.md:1:1', 'a.md:2:1', 'a.md:4:5']);
  });

  it('counts as done where only mentions of one thing go to the other', () => {
    const note = noteOf('a.md', 'Acme\nKiln Engine\nKiln Core');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:kiln-core', 'Kiln Core', 'component', [
        placeIn(note, 'Kiln Engine'),
        placeIn(note, 'Kiln Core'),
      ]),
    ];
    expect(treated(nodes, [note], 'Kiln Engine').outcome).toEqual({ state: 'applied' });
  });

  it.each(['Acme', 'ACME', 'Acme Works'])(
    'changes nothing, and fits, where %s is that thing already',
    (treat) => {
      const note = noteOf('a.md', 'Acme\nAcme Works');
      const own = [{ ...placeIn(note, 'Acme'), finder: 'names' }, placeIn(note, 'Acme Works')];
      const { graph, given, outcome } = treated([madeNode('n:acme', 'Acme', 'company', own)], [note], treat);
      expect(outcome).toEqual({ state: 'applied' });
      expect(graph).toEqual(given);
    },
  );

  it('takes no words for a talk', () => {
    const note = noteOf('a.md', 'Firing\nlid');
    const nodes = [madeNode('n:firing', 'Firing', 'talk', [placeIn(note, 'Firing')])];
    const { graph, given, outcome } = treated(nodes, [note], 'lid', 'Firing');
    expect(outcome).toEqual({ state: 'conflict', reason: 'Firing is a talk; only its heading names it' });
    expect(graph).toEqual(given);
  });

  it('notes another spelling with its white space folded', () => {
    const note = noteOf('a.md', 'Acme\nKiln\n   Engine\nKiln Core');
    const nodes = [
      madeNode('n:acme', 'Acme', 'company', [placeIn(note, 'Acme')]),
      madeNode('n:kiln-core', 'Kiln Core', 'component', [
        placeIn(note, 'Kiln\n   Engine'),
        placeIn(note, 'Kiln Core'),
      ]),
    ];
    expect(nodeAt(treated(nodes, [note], 'Kiln Engine').graph, 'n:acme')?.aliases).toEqual(['Kiln Engine']);
  });
});
