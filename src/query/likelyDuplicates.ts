/** Pairs of nodes that may be one thing, each with the reasons. Few and likely ones: somebody has to look at each. */
import { distance } from 'fastest-levenshtein';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { slugOf } from '../schema/keys.ts';
import { compareText } from './compareText.ts';

export type DuplicateReason = 'spelling' | 'inside' | 'acronym' | 'neighbours';

export interface LikelyDuplicate {
  /** Key of the one that is named less; it would be merged into the other. */
  readonly from: string;
  readonly into: string;
  readonly reasons: readonly DuplicateReason[];
}

/** A letter more or less in a shorter name makes another name. */
const SHORTEST_SPELT_ALIKE = 6;
const MOST = 20;
/** Kinds whose names are sentences or addresses. */
const NOT_NAMES: ReadonlySet<string> = new Set(['talk', 'question', 'resource']);
/** Kinds that one writer takes for each other. */
const THINGS: ReadonlySet<string> = new Set(['component', 'technology', 'concept']);

interface Named {
  readonly key: string;
  readonly kind: string;
  readonly words: readonly string[];
  readonly slug: string;
  readonly initials: string;
  /** Where it may be an acronym, what it is put together from. */
  readonly letters: string | null;
  readonly mentions: number;
}

/**
 * Finds likely duplicates, the likeliest first.
 * @param apart tells the pairs of keys that somebody said are not the same
 */
export function likelyDuplicates(
  graph: KnowledgeGraph,
  apart: (a: string, b: string) => boolean,
): LikelyDuplicate[] {
  const named = graph
    .filterNodes((_, { kind }) => !NOT_NAMES.has(kind))
    .sort()
    .map((key): Named => {
      const { label, kind, mentions } = graph.getNodeAttributes(key);
      const words = slugOf(label).split('-');
      const initials = words.map((word) => word.slice(0, 1)).join('');
      const slug = words.join('');
      const letters = lettersOf(label, slug);
      return { key, kind, words, slug, initials, letters, mentions: mentions.length };
    });
  const found: { readonly pair: LikelyDuplicate; readonly weight: number }[] = [];
  for (const [a, b] of candidates(named)) {
    const isAlike = a.kind === b.kind || (THINGS.has(a.kind) && THINGS.has(b.kind));
    if (!isAlike || apart(a.key, b.key)) continue;
    // What the notes join by name or compare is two things.
    if (graph.edges(a.key, b.key).length > 0) continue;
    const reasons = reasonsFor(graph, a, b);
    if (reasons.length === 0) continue;
    const [from, into] =
      a.mentions < b.mentions || (a.mentions === b.mentions && a.slug.length < b.slug.length)
        ? [a, b]
        : [b, a];
    const weight = reasons.length + (reasons[0] === 'inside' ? 0 : 1);
    found.push({ pair: { from: from.key, into: into.key, reasons }, weight });
  }
  return found
    .sort((a, b) => b.weight - a.weight || compareText(a.pair.from, b.pair.from))
    .slice(0, MOST)
    .map(({ pair }) => pair);
}

/** Pairs worth a look: they begin alike, share a word, or one is the initials of the other. */
function candidates(named: readonly Named[]): (readonly [Named, Named])[] {
  const buckets = new Map<string, Named[]>();
  for (const node of named) {
    const marks = [
      node.slug.slice(0, 2),
      node.slug.slice(-3),
      ...node.words.filter(({ length }) => length > 3).map((word) => `w ${word}`),
    ];
    if (node.words.length > 1) marks.push(`i ${node.initials}`);
    if (node.letters !== null) marks.push(`i ${node.letters}`);
    for (const mark of new Set(marks)) buckets.set(mark, [...(buckets.get(mark) ?? []), node]);
  }
  const pairs = new Map<string, readonly [Named, Named]>();
  for (const bucket of buckets.values()) {
    // What very many share tells nothing.
    if (bucket.length > 60) continue;
    for (const [place, a] of bucket.entries())
      for (const b of bucket.slice(place + 1)) pairs.set(`${a.key} ${b.key}`, [a, b]);
  }
  return [...pairs.values()];
}

function reasonsFor(graph: KnowledgeGraph, a: Named, b: Named): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  if (isSpeltAlike(a, b)) reasons.push('spelling');
  if (isAcronym(a, b) || isAcronym(b, a)) reasons.push('acronym');
  const isInside = reasons.length === 0 && (isWithin(a, b) || isWithin(b, a));
  const share = sharedNeighbours(graph, a.key, b.key);
  // A short name within a longer one is mostly another thing, unless people or both stand in the same places.
  if (isInside && (a.kind === 'person' || share >= 0.5)) reasons.push('inside');
  if (reasons.length > 0 && share >= 0.5) reasons.push('neighbours');
  return reasons;
}

function isSpeltAlike(a: Named, b: Named): boolean {
  if (a.slug === b.slug) return true;
  const shorter = Math.min(a.slug.length, b.slug.length);
  if (shorter < SHORTEST_SPELT_ALIKE || a.slug[0] !== b.slug[0]) return false;
  // Versions and sizes differ on purpose.
  if (/\d/u.test(a.slug) || /\d/u.test(b.slug)) return false;
  return distance(a.slug, b.slug) <= (shorter >= 9 ? 2 : 1);
}

const isAcronym = (short: Named, long: Named): boolean =>
  long.words.length >= 3 && short.letters === long.initials;

/** Reads a word of capitals as letters; `LLMs` is one of `LLM` in the plural. */
function lettersOf(label: string, slug: string): string | null {
  if (!/^\p{Lu}+s?$/u.test(label)) return null;
  return label.endsWith('s') ? slug.slice(0, -1) : slug;
}

const isWithin = (short: Named, long: Named): boolean =>
  short.words.length < long.words.length && short.words.every((word) => long.words.includes(word));

/** The share of neighbours that both have, of those that the lesser has; 0 where it has fewer than two. */
function sharedNeighbours(graph: KnowledgeGraph, a: string, b: string): number {
  const [of, others] = [new Set(graph.neighbors(a)), new Set(graph.neighbors(b))];
  const least = Math.min(of.size, others.size);
  if (least < 2) return 0;
  return [...of].filter((key) => others.has(key)).length / least;
}
