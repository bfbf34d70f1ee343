/** What the notes hold about a node, in numbers and in other spellings: "On 5 lines, in 4 talks. Also written llmls." */
import { talkWordsOf } from '../schema/talkWords.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { sourcesById } from './sourceIndex.ts';
import { talkAt, talksOf } from './talks.ts';

export interface Summary {
  /** One sentence without its spellings. */
  readonly sentence: string;
  /** Spellings in the notes that differ from the label in more than case, hyphens or a plural. */
  readonly alsoWritten: readonly string[];
}

const MOST_SPELLINGS = 4;

/** Sums up a node. */
export function summaryOf(graph: KnowledgeGraph, sources: readonly SourceText[], key: string): Summary {
  const talk = talksOf(graph).find((candidate) => candidate.key === key);
  if (talk !== undefined) return { sentence: sentenceOfTalk(graph, key), alsoWritten: [] };
  const { label, mentions } = graph.getNodeAttributes(key);
  const lines = new Set<string>();
  const talks = new Set<string>();
  const written = new Map<string, string>([[plainForm(label), label]]);
  for (const { source, start, end } of mentions) {
    lines.add(`${String(start.line)} ${source}`);
    const within = talkAt(talksOf(graph), source, start.line);
    if (within !== undefined) talks.add(within.key);
    const spelling = sourcesById(sources).get(source)?.text.slice(start.offset, end.offset) ?? '';
    if (isSpelling(spelling) && !written.has(plainForm(spelling))) written.set(plainForm(spelling), spelling);
  }
  const where = talks.size === 0 ? '' : `, in ${count(talks.size, talkWordsOf(graph).one)}`;
  return {
    sentence: lines.size === 0 ? 'Not named on any line.' : `On ${count(lines.size, 'line')}${where}.`,
    alsoWritten: [...written.values()].slice(1, 1 + MOST_SPELLINGS),
  };
}

function sentenceOfTalk(graph: KnowledgeGraph, talk: string): string {
  const things = new Set<string>();
  const shared = new Set<string>();
  const others = new Set<string>();
  graph.forEachNeighbor(talk, (thing, { range }) => {
    if (range !== undefined) return;
    things.add(thing);
    graph.forEachNeighbor(thing, (other, attributes) => {
      if (attributes.range === undefined || other === talk) return;
      shared.add(thing);
      others.add(other);
    });
  });
  if (things.size === 0) return 'Nothing in it is in the graph.';
  const { one } = talkWordsOf(graph);
  const beside =
    shared.size === 0
      ? `, none of them in another ${one}`
      : `, ${String(shared.size)} of them also in ${count(others.size, `other ${one}`)}`;
  return `Names ${count(things.size, 'thing')}${beside}.`;
}

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** A mention may span a whole line (a title, say): that is no spelling. */
const isSpelling = (text: string): boolean =>
  text.trim() !== '' && text.length <= 40 && !/[\r\n]/u.test(text);

const plainForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/s$/u, '');
