/** What two nodes both have, the rarest first; and what both have that says nothing, because nearly everything has it. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { Mention } from '../../schema/place.ts';
import { compareText } from '../compareText.ts';
import { hubsOf } from './hubs.ts';
import { type Link, type Links, isStated, linksOf } from './links.ts';
import { tallyOf } from './tally.ts';

export interface Shared {
  readonly thing: string;
  /** How each of the two has it: of several ways the two that say most. */
  readonly ways: readonly [Link, Link];
  /** How many have it, mended by how much it says that these two do. */
  readonly commonness: number;
}

/** A thing counts as so much rarer for each side of which the notes state something about it. */
const STATED = 0.25;
/** A thing that is only named where a speaker is introduced ("VP of ML") counts as so much commoner. */
const IN_PASSING = 2.5;

export interface SharedThings {
  /** The best reason first. */
  readonly things: readonly Shared[];
  readonly hubs: readonly string[];
}

/** Finds what both of two nodes have. */
export function sharedThings(graph: KnowledgeGraph, a: string, b: string): SharedThings {
  const [ofA, ofB] = [linksOf(graph, a), linksOf(graph, b)];
  const hubKeys = hubsOf(graph);
  const countOf = counter(graph, a, b);
  const credits = [creditLines(graph, a), creditLines(graph, b)] as const;
  const things: Shared[] = [];
  const hubs: string[] = [];
  for (const [thing, links] of ofA) {
    const others = ofB.get(thing);
    if (others === undefined || thing === b) continue;
    if (hubKeys.has(thing)) {
      hubs.push(thing);
      continue;
    }
    const ways = mostTelling(links, others);
    const stated = 1 + STATED * ways.filter(isStated).length;
    const isPassing = ways.some(
      (way, side) =>
        !isStated(way) && way.evidence.every((place) => credits[side]?.has(lineId(place)) === true),
    );
    things.push({ thing, ways, commonness: (countOf(thing) / stated) * (isPassing ? IN_PASSING : 1) });
  }
  return { things: things.sort(byRarity(graph, a, b)), hubs: hubs.sort(compareText) };
}

/** Among talks a thing is as common as the talks that have it, else as the edges at it. */
function counter(graph: KnowledgeGraph, a: string, b: string): (thing: string) => number {
  const areTalks = [a, b].every((key) => graph.getNodeAttribute(key, 'range') !== undefined);
  const { talks, edges } = tallyOf(graph);
  // What two talks have by way of their givers may be tied to no talk itself.
  return (thing) => Math.max(2, (areTalks ? talks : edges)(thing));
}

/** Of the ways in which each has a thing, takes the two that state most, the same on both sides if they can be. */
function mostTelling(links: Links, others: Links): readonly [Link, Link] {
  let best: readonly [Link, Link] = [links[0], others[0]];
  let most = -1;
  let first = '';
  for (const one of links) {
    for (const other of others) {
      const isSame = one.relation === other.relation && one.isOutward === other.isOutward;
      const worth = 2 * (Number(isStated(one)) + Number(isStated(other))) + Number(isSame);
      const order = `${one.relation} ${other.relation}`;
      if (worth > most || (worth === most && order < first)) {
        best = [one, other];
        most = worth;
        first = order;
      }
    }
  }
  return best;
}

function byRarity(graph: KnowledgeGraph, a: string, b: string): (one: Shared, other: Shared) => number {
  const titles = [a, b].map((key) => new Set(graph.getNodeAttribute(key, 'mentions').map(lineId)));
  const isTitled = ({ ways }: Shared): number =>
    Number(
      ways.some(({ evidence }, side) => evidence.some((place) => titles[side]?.has(lineId(place)) === true)),
    );
  const least = ({ ways: [one, other] }: Shared): number =>
    Math.min(one.evidence.length, other.evidence.length);
  const all = ({ ways: [one, other] }: Shared): number => one.evidence.length + other.evidence.length;
  const salience = ({ thing }: Shared): number => graph.getNodeAttribute(thing, 'salience');
  return (one, other) =>
    one.commonness - other.commonness ||
    isTitled(other) - isTitled(one) ||
    least(other) - least(one) ||
    all(other) - all(one) ||
    salience(other) - salience(one) ||
    compareText(one.thing, other.thing);
}

/** The lines of a talk that say who gives it, without its title: what else they name is not what it is about. */
function creditLines(graph: KnowledgeGraph, talk: string): ReadonlySet<string> {
  const lines = new Set<string>();
  graph.forEachInEdge(talk, (_, { relation, evidence }) => {
    if (relation === 'presents' || relation === 'represents')
      for (const place of evidence) lines.add(lineId(place));
  });
  for (const place of graph.getNodeAttribute(talk, 'mentions')) lines.delete(lineId(place));
  return lines;
}

const lineId = ({ source, start }: Mention): string => `${String(start.line)} ${source}`;
