/** All reasons for which two nodes are related, the strongest first. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import type { Stretch } from '../stretch.ts';
import { howShared } from './howShared.ts';
import type { Link } from './links.ts';
import { quoteOf, quoteWords } from './quote.ts';
import type { Quote, Reason } from './reason.ts';
import { type Shared, sharedThings } from './sharedThings.ts';
import { type SharedWord, sharedWords } from './sharedWords.ts';
import { edgesBetween, namedEnds, sentenceOf } from './statedEdges.ts';
import { type TitleWords, titleWords } from './titleWords.ts';
import { togetherIn } from './together.ts';

/** A word counts as so much commoner than a name that as many talks have. */
const COMMONER = { rare: 1.5, topic: 2.25 } as const;
/** Titles say what a talk is about: words that only two of them share count as rare. */
const IN_TITLES = 2;

export interface Reasons {
  readonly reasons: readonly Reason[];
  /** What both have and nearly everything has. */
  readonly hubs: readonly string[];
}

/** Finds what is stated of the two, where both are named at once, what both have, and what words their notes share. */
export function reasonsFor(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  a: string,
  b: string,
): Reasons {
  const ask: Ask = { graph, sources, a, b };
  const { things, hubs } = sharedThings(graph, a, b);
  const label = (key: string): string => graph.getNodeAttribute(key, 'label');
  const said = [...things.map(({ thing }) => thing), ...hubs].flatMap((key) => [
    label(key),
    ...graph.getNodeAttribute(key, 'aliases'),
  ]);
  const stated = edgesBetween(graph, a, b)
    .filter((edge) => graph.getEdgeAttribute(edge, 'derived') !== true)
    .map((edge) => statedReason(ask, edge));
  const shared = [
    ...things.map((thing) => ({ commonness: thing.commonness, make: () => sharedReason(ask, thing) })),
    ...wordReasons(ask, said, stated.length + things.length),
  ]
    .sort((x, y) => x.commonness - y.commonness)
    .map(({ make }) => make());
  return { reasons: [...stated, ...togetherReasons(ask, stated), ...shared], hubs };
}

interface Ask {
  readonly graph: KnowledgeGraph;
  readonly sources: readonly SourceText[];
  readonly a: string;
  readonly b: string;
}

function statedReason({ graph, sources }: Ask, edge: string): Reason {
  const { evidence } = graph.getEdgeAttributes(edge);
  const passage = quoteOf(graph, sources, evidence, namedEnds(graph, edge));
  const lines = new Set(evidence.map(({ source, start }) => `${String(start.line)} ${source}`)).size;
  return {
    kind: 'stated',
    thing: null,
    title: sentenceOf(graph, edge),
    how: lines > 1 ? `on ${String(lines)} lines` : 'the notes say so',
    edges: [edge],
    quotes: passage === undefined ? [] : [{ of: graph.source(edge), passage }],
  };
}

/** Unless the passage has been quoted for what it states. */
function togetherReasons({ graph, sources, a, b }: Ask, stated: readonly Reason[]): readonly Reason[] {
  const together = togetherIn(graph, sources, a, b);
  if (together === undefined) return [];
  const { passage, count } = together;
  const isSaid = stated.some(({ quotes }) =>
    quotes.some(({ passage: quoted }) => quoted.source === passage.source && quoted.block === passage.block),
  );
  if (isSaid) return [];
  const how = count > 1 ? `in ${String(count)} passages` : 'in one passage';
  return [
    { kind: 'together', thing: null, title: 'Noted together', how, edges: [], quotes: [{ of: a, passage }] },
  ];
}

function sharedReason(ask: Ask, { thing, ways }: Shared): Reason {
  const { graph, a, b } = ask;
  const [one, other] = ways;
  return {
    kind: 'shared',
    thing,
    title: graph.getNodeAttribute(thing, 'label'),
    how: howShared(graph, [a, b], ways),
    edges: [...new Set([...edgesOf(graph, a, thing, one), ...edgesOf(graph, b, thing, other)])],
    quotes: [...quotesFor(ask, a, thing, one), ...quotesFor(ask, b, thing, other)],
  };
}

/** A thing that a talk has by way of its giver hangs, on the map, on the talk itself where it can. */
function edgesOf(
  graph: KnowledgeGraph,
  key: string,
  thing: string,
  { giver, edge }: Link,
): readonly string[] {
  if (giver === null) return [edge];
  const [own] = edgesBetween(graph, key, thing);
  return own === undefined ? [...edgesBetween(graph, key, giver).slice(0, 1), edge] : [own];
}

function quotesFor({ graph, sources }: Ask, of: string, thing: string, { evidence }: Link): readonly Quote[] {
  // A talk that covers both is named by none of its lines: they name the one that is asked about.
  const isTalk = graph.getNodeAttribute(thing, 'range') !== undefined;
  const passage = quoteOf(graph, sources, evidence, [isTalk ? of : thing]);
  return passage === undefined ? [] : [{ of, passage }];
}

interface Candidate {
  readonly commonness: number;
  readonly make: () => Reason;
}

/** @param others how many reasons there are already */
function wordReasons(ask: Ask, said: readonly string[], others: number): readonly Candidate[] {
  const { graph, sources, a, b } = ask;
  if ([a, b].some((key) => graph.getNodeAttribute(key, 'range') === undefined)) return [];
  const inTitles = titleWords(graph, a, b, said);
  const words = sharedWords(graph, sources, a, b, [...said, ...(inTitles?.words ?? [])]);
  const standsAlone = others > 0 || inTitles !== undefined || words.some(({ rank }) => rank === 'rare');
  return [
    ...(inTitles === undefined ? [] : [{ commonness: IN_TITLES, make: () => titleReason(ask, inTitles) }]),
    ...words
      .filter(({ rank }) => rank === 'rare' || standsAlone)
      .map((word) => ({
        commonness: word.talks * COMMONER[word.rank],
        make: () => wordReason(ask, word),
      })),
  ];
}

function titleReason(ask: Ask, { words, titles }: TitleWords): Reason {
  const title = words.map((word) => `“${word}”`).join(', ');
  return { ...plainReason(title, 'in both titles'), quotes: wordQuotes(ask, titles) };
}

function wordReason(ask: Ask, { places, word }: SharedWord): Reason {
  const quoted = places.map((place) => ({ ...place, words: [place] }));
  return { ...plainReason(`“${word}”`, 'the same word'), quotes: wordQuotes(ask, quoted) };
}

const plainReason = (title: string, how: string): Omit<Reason, 'quotes'> => ({
  kind: 'words',
  thing: null,
  title,
  how,
  edges: [],
});

interface QuotedWords {
  readonly source: string;
  readonly line: number;
  readonly words: readonly Stretch[];
}

/** @param places one in the notes of `a`, one in those of `b` */
function wordQuotes({ graph, sources, a, b }: Ask, places: readonly QuotedWords[]): readonly Quote[] {
  return places.flatMap(({ source, line, words }, side) => {
    const passage = quoteWords(graph, sources, source, line, words);
    return passage === undefined ? [] : [{ of: side === 0 ? a : b, passage }];
  });
}
