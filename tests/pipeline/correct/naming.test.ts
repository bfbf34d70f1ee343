/** Which thing a name means, and what becomes of names that corrections give. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { labelsOf } from '../graphOf.ts';
import { GRAPH, SOURCES, corrected } from './corrected.ts';
import { type MadeNode, madeGraph, madeNode, nodeAt, noteOf, placeIn } from './madeUp.ts';

const note = noteOf('a.md', 'an oven');
const oven = (key: string, label: string, kind: string, aliases: readonly string[] = []): MadeNode =>
  madeNode(key, label, kind, [placeIn(note, 'oven')], { aliases: [...aliases] });
const leftAfterHiding = (name: string, nodes: readonly MadeNode[]): string[] =>
  applyCorrections(madeGraph(nodes), [note], [{ hide: name }]).graph.nodes.map(({ key }) => key);

describe('a name', () => {
  const two = [oven('n:oven', 'Oven', 'component'), oven('n:oven-concept', 'oven', 'concept')];

  it.each([
    ['oven', ['n:oven-concept']],
    ['Oven', ['n:oven-concept']],
    ['oven-concept', ['n:oven']],
  ])('that is the slug of one thing means that one: %s', (name, left) => {
    expect(leftAfterHiding(name, two)).toEqual(left);
  });

  it('that is a label to the letter means that thing, though it is nearly the slug of another', () => {
    const nodes = [oven('n:oven', 'oven', 'component'), oven('n:oven-concept', 'OVEN', 'concept')];
    expect(leftAfterHiding('OVEN', nodes)).toEqual(['n:oven']);
  });

  it('that looks like a slug but is none means what is also spelled so', () => {
    expect(leftAfterHiding('k8s', [oven('n:kubernetes', 'Kubernetes', 'technology', ['K8s'])])).toEqual([]);
  });

  it('that may mean several things is answered with the slugs of all, sorted', () => {
    const nodes = [
      oven('n:stove', 'Stove', 'component', ['Hob']),
      oven('n:oven', 'Oven', 'component', ['Hob']),
    ];
    const { graph, outcomes } = applyCorrections(madeGraph(nodes), [note], [{ hide: 'Hob' }]);
    expect(outcomes).toEqual([
      { state: 'unfit', reason: '“Hob” may mean several things; write one of oven, stove' },
    ]);
    expect(graph.nodes).toHaveLength(2);
  });
});

describe('renaming', () => {
  it('leaves it open which of two things the old name means', () => {
    const nodes = [oven('n:oven-company', 'Oven', 'company'), oven('n:oven-concept', 'oven', 'concept')];
    const rename = { rename: 'Oven', to: 'Stove' };
    const { outcomes } = applyCorrections(madeGraph(nodes), [note], [rename, { hide: 'OVEN' }]);
    expect(outcomes).toMatchObject([
      { state: 'applied' },
      { state: 'unfit', reason: expect.stringMatching(/several things/u) as unknown },
    ]);
  });

  it('leaves it open which of two things a name means that both are given, in whatever order', () => {
    const nodes = [oven('n:hob', 'Hob', 'component'), oven('n:lid', 'Lid', 'concept')];
    const renames = [
      { rename: 'Hob', to: 'Stove' },
      { rename: 'Lid', to: 'stove' },
    ];
    for (const both of [renames, renames.toReversed()]) {
      const { graph, outcomes } = applyCorrections(madeGraph(nodes), [note], [...both, { hide: 'STOVE' }]);
      expect(outcomes[2]).toMatchObject({
        state: 'unfit',
        reason: expect.stringMatching(/several things/u) as unknown,
      });
      expect(graph.nodes).toHaveLength(2);
    }
  });

  it('follows each chain of names to its own thing', () => {
    const { graph, outcomes } = corrected(
      '- rename: Acme\n  to: Ajax\n- rename: Globex\n  to: Glob\n- rename: Glob\n  to: Glow\n',
    );
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
    expect(labelsOf(graph, 'company')).toEqual(['Ajax', 'Glow']);
  });

  it('gives one name to the same of two things, in whatever order they stand', () => {
    const [a, b] = ['- rename: C++\n  to: Tool\n', '- rename: Kubernetes\n  to: Tool\n'];
    expect(corrected(b + a).graph).toEqual(corrected(a + b).graph);
    expect(corrected(b + a).outcomes).toMatchObject([{ state: 'conflict' }, { state: 'applied' }]);
  });

  it('takes a name that only a thing of another kind has', () => {
    const { graph, outcomes } = corrected('- rename: Acme\n  to: Kubernetes\n');
    expect(outcomes).toEqual([{ state: 'applied' }]);
    expect(labelsOf(graph, 'company')).toEqual(['Globex', 'Kubernetes']);
    expect(labelsOf(graph, 'technology')).toContain('Kubernetes');
  });

  it('takes a name that another thing gives up', () => {
    const { graph, outcomes } = corrected('- rename: Globex\n  to: Glob\n- rename: Acme\n  to: Globex\n');
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied']);
    expect(labelsOf(graph, 'company')).toEqual(['Glob', 'Globex']);
  });

  it('changes nothing where another of the kind has the name, and says so at each step of the way there', () => {
    const { graph, outcomes } = corrected('- rename: Acme\n  to: Ajax\n- rename: Ajax\n  to: Globex\n');
    const reason = 'there is another company called Globex; write "merge" if they are one';
    expect(outcomes).toEqual([
      { state: 'conflict', reason },
      { state: 'conflict', reason },
    ]);
    expect(graph).toEqual(GRAPH);
  });

  it('changes nothing where the name is the one that it has', () => {
    const { graph, outcomes } = corrected('- rename: Acme\n  to: Acme\n');
    expect(outcomes).toEqual([{ state: 'applied' }]);
    expect(graph).toEqual(GRAPH);
  });

  it('leaves the lines of the notes as they are', () => {
    expect(corrected('- rename: Acme\n  to: Ajax\n').sources).toEqual(SOURCES);
  });
});

describe('a quoted line', () => {
  const twice = noteOf('a.md', 'lid\nx\nlid\ny\nlid');
  const lineOf = (quote: string, line?: number) => {
    const add = {
      add: 'Lid',
      kind: 'concept',
      source: 'a.md',
      quote,
      ...(line === undefined ? {} : { line }),
    };
    const { graph } = applyCorrections(madeGraph([]), [twice], [add]);
    return nodeAt(graph, 'n:lid')?.mentions.map(({ start }) => start.line);
  };

  it('is found with white space around it', () => {
    expect(lineOf('  lid ')).toEqual([1]);
  });

  it('is the first of two that are equally near', () => {
    expect(lineOf('lid', 2)).toEqual([1]);
    expect(lineOf('lid', 4)).toEqual([3]);
  });
});
