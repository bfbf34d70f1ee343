/**
 * The thoughts of a talk: what can be quoted from its notes and is understood by itself. A bullet that hangs under
 * another one is quoted with it, a list of names with what it is a list of.
 */
import { placesWithin } from '../../query/mentionIndex.ts';
import { type SourceIndex, parentOf, sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import { type Talk, talkAt, talksOf } from '../../query/talks.ts';
import { hubsOf } from '../../query/why/hubs.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { saysSo } from '../read/checkQuote.ts';
import { bareWords } from '../read/wordsOfLines.ts';
import { type QuotablePiece, quotablePieces } from './passageText.ts';
import { needsContext, worthOfWords } from './worth.ts';

export interface Thought {
  readonly source: string;
  readonly first: number;
  readonly last: number;
  /** The lines to quote; the last says what it is about. */
  readonly lines: readonly string[];
  /** Keys of what it names, without hubs. */
  readonly names: readonly string[];
  /** The outermost bullet that it hangs under: thoughts with the same one say things that belong together. */
  readonly root: number;
  readonly worth: number;
}

/** No slide has room for a longer line. */
const LONGEST_PIECE = 200;
/** A bullet that hangs under a longer one than this is not quoted with it. */
const LONGEST_CONTEXT = 80;
const LONGEST_LISTED = 40;
const LONGEST_LIST = 110;

/** What a thought says, by which the same words are known wherever they were noted. */
export const saidBy = ({ lines }: Thought): string => bareWords(lines.slice(-1).join('')).toLowerCase();

/** Lists the thoughts of a talk in the order of the notes, good and bad alike; their worth tells them apart. */
export function thoughtsOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  talk: Talk,
): readonly Thought[] {
  const source = sourcesById(sources).get(talk.source);
  if (source === undefined) return [];
  const index = sourceIndexOf(source);
  const own = notedIn(graph, source, talk);
  const reading: Reading = { graph, source, index, pieces: new Map(), children: childrenOf(source, own) };
  const isOwn = new Set(own);
  return own.flatMap((block) => [
    ...piecesOf(reading, block).flatMap((piece) => thoughtAt(reading, block, piece, isOwn)),
    ...listAt(reading, block),
  ]);
}

/** The blocks of a talk that say something: no headings, no code, nothing of a talk within it, nor who speaks. */
export function notedIn(graph: KnowledgeGraph, { blocks }: SourceText, talk: Talk): readonly number[] {
  const talks = talksOf(graph);
  const credits = creditLines(graph, talk.key);
  return blocks.flatMap((block, number) =>
    block.first >= talk.first &&
    block.first <= talk.last &&
    (block.kind === 'item' || block.kind === 'paragraph') &&
    talkAt(talks, talk.source, block.first)?.key === talk.key &&
    !credits.has(block.first)
      ? [number]
      : [],
  );
}

interface Reading {
  readonly graph: KnowledgeGraph;
  readonly source: SourceText;
  readonly index: SourceIndex;
  readonly pieces: Map<number, readonly QuotablePiece[]>;
  readonly children: ReadonlyMap<number, readonly number[]>;
}

function piecesOf({ index, pieces }: Reading, block: number): readonly QuotablePiece[] {
  const known = pieces.get(block);
  if (known !== undefined) return known;
  const made = quotablePieces(index, block).filter(({ text }) => text.length <= LONGEST_PIECE);
  pieces.set(block, made);
  return made;
}

function childrenOf(source: SourceText, own: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const block of own) {
    const parent = parentOf(source, block);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [block]);
    else siblings.push(block);
  }
  return children;
}

/** Lines on which the graph read who speaks: the slide says it above. */
function creditLines(graph: KnowledgeGraph, talk: string): ReadonlySet<number> {
  const lines = new Set<number>();
  graph.forEachInEdge(talk, (_, { relation, evidence }) => {
    if (relation !== 'presents' && relation !== 'represents') return;
    for (const { start } of evidence) lines.add(start.line);
  });
  for (const { start } of graph.getNodeAttribute(talk, 'mentions')) lines.add(start.line);
  return lines;
}

/** One piece of a block, with the bullet above it where it needs one. */
function thoughtAt(
  reading: Reading,
  block: number,
  piece: QuotablePiece,
  isOwn: ReadonlySet<number>,
): readonly Thought[] {
  const { source } = reading;
  const parent = parentOf(source, block);
  const above = isOwn.has(parent) ? piecesOf(reading, parent) : [];
  const [context] = above;
  const worth = worthOfWords(piece.text) + worthOfNames(reading, piece);
  const hasChildren = (reading.children.get(block)?.length ?? 0) > 0;
  const needs = needsContext(piece.text, parent >= 0);
  const ends = hasChildren && /[:,]$|^\S+(?:\s+\S+){0,3}$/u.test(piece.text);
  if (!needs) return ends ? [] : thought(reading, block, [piece.text], [piece], worth);
  if (context === undefined || above.length > 1 || context.text.length > LONGEST_CONTEXT) return [];
  if (needsContext(context.text, parentOf(source, parent) >= 0)) return [];
  const gap = piece.first > context.last + 1 ? ' […]' : '';
  return thought(
    reading,
    block,
    [context.text + gap, piece.text],
    [context, piece],
    worth + worthOfWords(context.text) / 3 - (gap === '' ? 0 : 2),
  );
}

/** A bullet with the short ones below it, as one list. */
function listAt(reading: Reading, block: number): readonly Thought[] {
  const [head, ...more] = piecesOf(reading, block);
  const children = reading.children.get(block) ?? [];
  if (head === undefined || more.length > 0 || children.length < 2 || head.text.length > LONGEST_CONTEXT)
    return [];
  const items: QuotablePiece[] = [];
  let length = 0;
  let { last } = head;
  for (const child of children) {
    const [item, ...others] = piecesOf(reading, child);
    const isShort = item !== undefined && others.length === 0 && item.text.length <= LONGEST_LISTED;
    if (!isShort || reading.children.has(child) || item.first !== last + 1) return [];
    length += item.text.length + 3;
    if (length > LONGEST_LIST || /[?]$|^[ie]\.[eg]\.?/u.test(item.text)) return [];
    items.push(item);
    ({ last } = item);
  }
  if (needsContext(head.text.replace(/[:,]$/u, ''), parentOf(reading.source, block) >= 0)) return [];
  const lines = [head.text, items.map(({ text }) => text).join(' · ')];
  const worth = worthOfWords(lines.join(' - ')) + worthOfNames(reading, ...items) / 2;
  return thought(reading, block, lines, [head, ...items], worth);
}

/** Puts a thought together; none where the notes would not be found to say what it quotes. */
function thought(
  reading: Reading,
  block: number,
  lines: readonly string[],
  pieces: readonly [QuotablePiece, ...(readonly QuotablePiece[])],
  worth: number,
): readonly Thought[] {
  const [{ first }] = pieces;
  const [{ last } = pieces[0]] = pieces.slice(-1);
  if (!saysSo(reading.source, first, last, lines)) return [];
  const names = [...new Set(pieces.flatMap((piece) => namesIn(reading, piece)))];
  const root = rootOf(reading.source, block);
  return [{ source: reading.source.id, first, last, lines, names, root, worth }];
}

function rootOf(source: SourceText, block: number): number {
  let root = block;
  for (let up = parentOf(source, block); up >= 0; up = parentOf(source, up)) root = up;
  return root;
}

/** What a piece names of the graph, without what nearly everything has. */
function namesIn({ graph, source }: Reading, piece: QuotablePiece): readonly string[] {
  const hubs = hubsOf(graph);
  return placesWithin(graph, source.id, piece)
    .map(({ key }) => key)
    .filter((key) => !hubs.has(key) && graph.getNodeAttribute(key, 'range') === undefined);
}

const MOST_NAMES = 3;
const WORTH_OF_NAME = 0.8;

function worthOfNames(reading: Reading, ...pieces: readonly QuotablePiece[]): number {
  const names = new Set(pieces.flatMap((piece) => namesIn(reading, piece)));
  return WORTH_OF_NAME * Math.min(MOST_NAMES, names.size);
}
