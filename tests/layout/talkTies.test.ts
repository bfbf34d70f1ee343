import { describe, expect, it } from 'vitest';
import { readTalkTies } from '../../src/layout/talkTies.ts';
import { addEdge, addNode, graphWithKinds, summit } from './graphs.ts';

describe('readTalkTies', () => {
  it('parts what one talk has from what several share and from what has no talk', () => {
    const ties = readTalkTies(summit({ talks: 2, own: 1, shared: [[0, 1]], loose: 1 }));
    expect(ties.talks).toEqual(['n:t0', 'n:t1']);
    expect([...ties.own]).toEqual([
      ['n:t0', ['n:t0-0']],
      ['n:t1', ['n:t1-0']],
    ]);
    expect([...(ties.shared.get('n:s0') ?? [])]).toEqual([
      ['n:t0', 1],
      ['n:t1', 1],
    ]);
    expect(ties.loose).toEqual(['n:l0']);
  });

  it('orders a fan by kind as in the legend, then by the line of the first mention', () => {
    const graph = graphWithKinds();
    addNode(graph, 'n:t', 'talk', 1);
    const members = [
      ['n:a', 'question', 2],
      ['n:b', 'concept', 9],
      ['n:c', 'concept', 3],
      ['n:d', 'person', 8],
    ] as const;
    for (const [key, kind, line] of members) {
      addNode(graph, key, kind, line);
      addEdge(graph, 'n:t', 'covers', key);
    }
    expect(readTalkTies(graph).own.get('n:t')).toEqual(['n:d', 'n:c', 'n:b', 'n:a']);
  });

  it('counts a speaker and a company on stage as what a talk has', () => {
    const graph = graphWithKinds();
    addNode(graph, 'n:t', 'talk', 1);
    addNode(graph, 'n:ada', 'person', 2);
    addNode(graph, 'n:acme', 'company', 2);
    addEdge(graph, 'n:ada', 'presents', 'n:t');
    addEdge(graph, 'n:acme', 'represents', 'n:t');
    expect(readTalkTies(graph).own.get('n:t')).toEqual(['n:ada', 'n:acme']);
  });

  it('gives what no talk covers to its neighbours’ talk, over several steps', () => {
    const graph = summit({ talks: 2, own: 1 });
    addNode(graph, 'n:near', 'concept', 70);
    addNode(graph, 'n:far', 'concept', 71);
    addEdge(graph, 'n:t1-0', 'uses', 'n:near');
    addEdge(graph, 'n:near', 'uses', 'n:far');
    expect(readTalkTies(graph).own.get('n:t1')).toEqual(['n:t1-0', 'n:near', 'n:far']);
  });

  it('lets the talk that stands before the line decide where the neighbours’ talks are several', () => {
    const graph = summit({ talks: 3, own: 0, shared: [[0, 1, 2]] });
    addNode(graph, 'n:part', 'concept', 15);
    addEdge(graph, 'n:part', 'partOf', 'n:s0');
    expect(readTalkTies(graph).own.get('n:t1')).toEqual(['n:part']);
  });

  it('does not tie a node to a talk by an edge between talks', () => {
    const graph = summit({ talks: 2, own: 1 });
    addEdge(graph, 'n:t0', 'relatedTo', 'n:t1', { derived: true });
    expect(readTalkTies(graph).shared.size).toBe(0);
  });
});
