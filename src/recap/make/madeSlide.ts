/** What the makers of slides share: what they make them from, and what they hand on. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import type { DraftPart, SlideDraft } from '../draft.ts';
import { nameOf } from '../writeSlide.ts';
import type { Thought } from './thoughts.ts';

export interface MadeDraft {
  /** Which slide it is, the same from one making to the next: `talk/recursion`. */
  readonly id: string;
  readonly draft: SlideDraft;
}

export interface Making {
  readonly graph: KnowledgeGraph;
  readonly sources: readonly SourceText[];
  /** Thoughts of every talk, by its key. */
  readonly thoughts: ReadonlyMap<string, readonly Thought[]>;
}

export const quoteOf = ({ lines, source, first, last }: Thought): DraftPart => ({
  kind: 'quote',
  lines,
  source,
  first,
  last,
});

export const wordsOf = (markdown: string): DraftPart => ({ kind: 'words', markdown, isItem: false });

/** A name that lights up: in brackets, so that the show finds it. */
export function bracketed(graph: KnowledgeGraph, key: string): string {
  const name = nameOf(graph, key);
  const label = graph
    .getNodeAttribute(key, 'label')
    .replace(/[[\]|\r\n]/gu, ' ')
    .trim();
  return name === label || label === '' ? `[[${name}]]` : `[[${name}|${label}]]`;
}

/** `1 talk`, `3 talks`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** `A`, `A and B`, `A, B and C`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;

/** The first of so many: `A, B and 3 more`. */
export const listedOf = (items: readonly string[], all: number): string =>
  listed(all > items.length ? [...items, `${String(all - items.length)} more`] : items);

/** The first keys whose names fit into a number of characters, brackets not counted; at least one. */
export function fitting(
  keys: readonly string[],
  nameOf: (key: string) => string,
  characters: number,
): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const key of keys) {
    length += nameOf(key).replace(/^\[\[(?:[^|]*\|)?|\]\]$/gu, '').length + 2;
    if (length > characters && kept.length > 0) break;
    kept.push(key);
  }
  return kept;
}

/** Where a thought stands, as `notes.md:12–13`. */
export const placeOf = ({ source, first, last }: Thought): string =>
  `${source}:${String(first)}${last > first ? `–${String(last)}` : ''}`;
