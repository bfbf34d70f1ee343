/**
 * Graphs of any size that look like a summit's, the same each time: talks with things of their own, and things
 * that several talks share, a few of them nearly everywhere.
 */
import type { GraphAttributes } from '../../src/schema/graphFile.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';

export interface Extent {
  readonly talks: number;
  /** All nodes, talks included. */
  readonly nodes: number;
  readonly edges: number;
}

/** Kinds with their share of what is no talk. */
const KINDS = [
  ['person', 0.16],
  ['company', 0.09],
  ['component', 0.12],
  ['technology', 0.16],
  ['concept', 0.34],
  ['resource', 0.06],
  ['question', 0.07],
] as const;

const RELATIONS = {
  person: 'presents',
  company: 'represents',
  component: 'covers',
  technology: 'covers',
  concept: 'covers',
  resource: 'references',
  question: 'asks',
} as const;

/** A chain of numbers that looks random and is the same each time. */
export function chance(seed = 20_240_930): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/** Makes a graph of an extent, with no places yet. @param attributes with the kinds and relations of an ontology */
export function madeUpGraph({ talks, nodes, edges }: Extent, attributes: GraphAttributes): KnowledgeGraph {
  const next = chance();
  const graph = emptyGraph({ ...attributes, title: `${String(talks)} talks`, sources: [SOURCE] });
  const words = Array.from({ length: 400 }, () => madeUpWord(next));
  const phrase = (count: number): string =>
    Array.from({ length: count }, () => words[next(words.length)]).join(' ');
  for (let talk = 0; talk < talks; talk += 1) {
    graph.addNode(talkKey(talk), {
      ...mentionedOn(talk * 40 + 1),
      label: `${phrase(2 + next(6))} ${String(talk + 1)}`,
      kind: 'talk',
      salience: 1,
      size: 9 + next(5),
      order: talk,
      range: { source: SOURCE.id, first: talk * 40 + 1, last: talk * 40 + 40 },
      day: `Day ${String(1 + Math.floor((talk * 3) / talks))}`,
    });
  }
  const things = nodes - talks;
  // A talk meets those of its own theme most: four in five of its shared things come from there.
  const themes = Math.max(1, Math.round(talks / 9));
  for (let thing = 0; thing < things; thing += 1) {
    const kind = kindAt(((thing * 7919) % things) / things);
    const home = thing % talks;
    graph.addNode(thingKey(thing), {
      ...mentionedOn(home * 40 + 2 + (Math.floor(thing / talks) % 38)),
      label: kind === 'question' ? `${phrase(4 + next(4))}?` : `${phrase(1 + next(2))} ${String(thing)}`,
      kind,
      // What comes first is shared most, and so is what a reader looks for.
      salience: 0.95 - (0.9 * thing) / things,
      size: 3.4 + 4 * (1 - thing / things) ** 4,
    });
    addEdge(graph, talkKey(home), RELATIONS[kind], thingKey(thing));
  }
  // A third of the things is shared; what comes first is shared by most.
  const shared = Math.max(1, Math.floor(things / 3));
  for (let tries = 0; graph.size < edges && tries < edges * 8; tries += 1) {
    const thing = Math.floor((next(shared) * next(shared)) / shared);
    const theme = thing % themes;
    const near = theme + themes * next(Math.ceil(talks / themes));
    const talk = tries % 5 === 0 || near >= talks ? next(talks) : near;
    const kind = graph.getNodeAttribute(thingKey(thing), 'kind') as keyof typeof RELATIONS;
    if (tries % 3 === 0) addEdge(graph, thingKey(thing), 'uses', thingKey(next(things)));
    else addEdge(graph, talkKey(talk), RELATIONS[kind], thingKey(thing));
  }
  return graph;
}

const SOURCE = { id: 'made-up.md', title: 'Made up', sha256: '0'.repeat(64) } as const;
const talkKey = (talk: number): string => `n:talk-${String(talk)}`;
const thingKey = (thing: number): string => `n:thing-${String(thing)}`;

function kindAt(share: number): keyof typeof RELATIONS {
  let sum = 0;
  for (const [kind, part] of KINDS) {
    sum += part;
    if (share < sum) return kind;
  }
  return 'concept';
}

const mentionedOn = (line: number) => ({
  aliases: [],
  x: 0,
  y: 0,
  mentions: [
    {
      source: SOURCE.id,
      start: { line, column: 1, offset: line * 60 },
      end: { line, column: 9, offset: line * 60 + 8 },
    },
  ],
});

function addEdge(graph: KnowledgeGraph, source: string, relation: string, target: string): void {
  const key = `${source}>${relation}>${target}`;
  if (source === target || graph.hasEdge(key)) return;
  const { mentions } = graph.getNodeAttributes(target);
  graph.addDirectedEdgeWithKey(key, source, target, { relation, weight: 1, evidence: [...mentions] });
}

function madeUpWord(next: (below: number) => number): string {
  const pick = (letters: string): string => letters[next(letters.length)] ?? '';
  const word = Array.from(
    { length: 2 + next(2) },
    () => pick('bcdfghklmnprstvwz') + pick('aeiou') + (next(3) === 0 ? pick('nrstl') : ''),
  ).join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
