/** The scorer by its definitions: a gold graph as a graph scores full marks, and each fault costs what it should. */
import { describe, expect, it } from 'vitest';
import type { Gold } from '../../../scripts/eval/gold.ts';
import { score } from '../../../scripts/eval/score.ts';
import type { GraphFile } from '../../../src/schema/graphFile.ts';
import { type Draft, type Edge, GOLD, type Node, edge, node, scoreOf } from './goldGraph.ts';

const without = (draft: Draft, relation: string): void => {
  draft.edges = draft.edges.filter(({ attributes }) => attributes.relation !== relation);
};
const change = (draft: Draft, key: string, attributes: Partial<Node['attributes']>): void => {
  draft.nodes = draft.nodes.map((each) =>
    each.key === key ? { key, attributes: { ...each.attributes, ...attributes } } : each,
  );
};
const FULL = { recall: 1, precision: 1, f1: 1 };
const NONE = { recall: 0, precision: 0, f1: 0 };

describe('the score', () => {
  it('is full for the gold itself, and nothing for an empty graph', () => {
    expect(scoreOf()).toEqual({
      entities: FULL,
      mentions: FULL,
      covers: FULL,
      relations: FULL,
      kinds: 1,
      talkOrder: 1,
      junk: 0,
      duplicates: 0,
    });
    const empty = scoreOf((draft) => Object.assign(draft, { nodes: [], edges: [] }));
    expect(empty).toMatchObject({ entities: NONE, mentions: NONE, covers: NONE, relations: NONE, kinds: 0 });
    expect(empty.talkOrder).toBe(0);
  });

  it('is none where the gold has nothing to find, rather than 0 or 1', () => {
    const nothing: Gold = { ...GOLD, entities: [], relations: [], relatedTalks: [] };
    const scored = score(nothing, { nodes: [], edges: [] } as unknown as GraphFile);
    expect(scored).toMatchObject({ relations: { recall: null, f1: null }, talkOrder: null });
  });
});

describe('entities', () => {
  it.each(['acme', 'ACME', 'A.c-m e', 'Acmes', 'acme inc.'])('are found as "%s"', (label) => {
    expect(scoreOf((draft) => change(draft, 'acme', { label, aliases: [] })).entities).toEqual(FULL);
  });

  it('are found by an alias of the node only where its label is no name of another', () => {
    const label = (label: string) => scoreOf((draft) => change(draft, 'kiln', { label, aliases: ['kilm'] }));
    expect(label('Furnace').entities.recall).toBe(1);
    expect(label('Oven')).toMatchObject({ duplicates: 1, entities: { recall: 4 / 5 } });
  });

  it('of one name are told apart by their kind', () => {
    const scored = scoreOf((draft) => (draft.nodes = draft.nodes.filter(({ key }) => key !== 't-acme')));
    expect(scored.entities.recall).toBe(4 / 5);
    expect(scored.kinds).toBe(1);
  });

  it('cost precision when they stand twice or nowhere in the gold, and not when they are optional', () => {
    const added = (...nodes: Node[]) => scoreOf((draft) => draft.nodes.push(...nodes));
    expect(added(node('x', 'Acme, Inc', 'company', [1]))).toMatchObject({
      duplicates: 1,
      entities: { precision: 7 / 8, recall: 1 },
    });
    expect(added(node('x', 'Day 1', 'concept', [1]))).toMatchObject({
      junk: 1,
      entities: { precision: 7 / 8 },
    });
    expect(
      added(node('x', 'x.example', 'resource', [1]), node('y', 'Why?', 'question', [1])).entities,
    ).toEqual(FULL);
    expect(
      scoreOf((draft) => (draft.nodes = draft.nodes.filter(({ key }) => key !== 'clay'))).entities,
    ).toEqual(FULL);
  });

  it('of a kind that is not accepted cost only that', () => {
    const scored = scoreOf((draft) => change(draft, 'oven', { kind: 'concept' }));
    expect(scored).toMatchObject({ kinds: 7 / 8, entities: FULL });
    expect(scoreOf((draft) => change(draft, 'kiln', { kind: 'technology' })).kinds).toBe(1);
  });
});

describe('mentions', () => {
  it('are compared line by line', () => {
    const { mentions } = scoreOf((draft) =>
      change(draft, 'acme', { mentions: node('', '', '', [2, 8]).attributes.mentions }),
    );
    expect(mentions).toMatchObject({ recall: 9 / 10, precision: 9 / 10 });
  });
});

describe('relations', () => {
  it('go by their name and direction, a comparison from either end', () => {
    const scored = scoreOf((draft) => {
      without(draft, 'provides');
      without(draft, 'comparedWith');
      draft.edges.push(
        edge('oven', 'comparedWith', 'kiln'),
        edge('acme', 'uses', 'kiln'),
        edge('kiln', 'uses', 'acme'),
      );
    });
    expect(scored.relations).toMatchObject({ recall: 1, precision: 3 / 4 });
  });

  it('that are optional, derived, or end at nothing in the gold cost nothing', () => {
    expect(
      scoreOf((draft) => {
        without(draft, 'uses');
        draft.nodes.push(node('x', 'Unknown', 'technology', [5]));
        draft.edges.push(edge('acme', 'isA', 'oven', 1, true), edge('acme', 'uses', 'x'));
      }).relations,
    ).toEqual(FULL);
  });
});

describe('covers', () => {
  const only = (...edges: Edge[]) => scoreOf((draft) => (draft.edges = edges)).covers;

  it('count from either end', () => {
    expect(only(edge('kiln', 'covers', 't-glaze'))).toMatchObject({ recall: 1 / 4, precision: 1 });
  });

  it('are not asked of a talk for the lines of a talk inside it, nor wrong there', () => {
    expect(only(edge('t-acme', 'covers', 'oven'))).toEqual({ recall: 0, precision: 1, f1: 0 });
  });

  it('are wrong for what is not named in the talk', () => {
    expect(only(edge('t-glaze', 'covers', 'acme'))).toEqual(NONE);
  });
});

describe('the order of talks', () => {
  const weighted = (glaze: number, extra: number) =>
    scoreOf((draft) => {
      without(draft, 'relatedTo');
      draft.edges.push(
        edge('t-acme', 'relatedTo', 't-glaze', glaze, true),
        edge('t-acme', 'relatedTo', 't-extra', extra, true),
      );
    }).talkOrder;

  it('is full for the right order, and less for the other one', () => {
    expect(weighted(0.9, 0.1)).toBe(1);
    const turned = (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3));
    expect(weighted(0.1, 0.9)).toBeCloseTo((turned + 2) / 3, 9);
  });

  it('does not ask for an optional talk that the graph does not have', () => {
    const scored = scoreOf((draft) => {
      draft.nodes = draft.nodes.filter(({ key }) => key !== 't-extra');
      draft.edges = draft.edges.filter(({ target }) => target !== 't-extra');
    });
    expect(scored.talkOrder).toBe(1);
  });

  it('gains nothing from a second node for a talk', () => {
    const scored = scoreOf((draft) => {
      draft.nodes.push(node('x', 'Glazing!', 'talk', [4]));
      draft.edges = [edge('t-acme', 'relatedTo', 'x', 1, true)];
    });
    expect(scored.talkOrder).toBe(0);
  });
});
