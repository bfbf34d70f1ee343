/** Adds what the finders missed: a node from words of the notes, and more mentions of one. */
import { valueAt } from '../../schema/itemAt.ts';
import type { CorrectionOf, Quote } from '../../schema/correction.ts';
import type { NodeAttributes } from '../../schema/graphFile.ts';
import type { Mention, Place } from '../../schema/place.ts';
import { type Draft, aliasesOf, holds, putEdge, uniquePlaces, wordsAt } from './draft.ts';
import { freeKey, namesOf } from './names.ts';
import { APPLIED, type Outcome, conflict } from './outcome.ts';
import { findQuote, findWord } from './quotes.ts';

/** What a mention is found by that a correction says. */
export const BY_HAND = 'correction';

/** Adds a node, or a mention to the one of this name. */
export function addMissed(draft: Draft, correction: CorrectionOf<'add'>): Outcome {
  const { add: label, kind } = correction;
  const fault = faultOfKind(draft, kind);
  if (fault !== undefined) return fault;
  const found = placeOf(draft, correction);
  if ('reason' in found) return found;
  const known = namesOf(draft).labelled(label);
  const key = known.find((other) => draft.nodes.get(other)?.kind === kind);
  const [other] = known;
  if (key === undefined && other !== undefined)
    return conflict(
      `there is ${label} already, as a ${valueAt(draft.nodes, other).kind}; write "retype" if it is a ${kind}`,
    );
  // Of a line that says the name, the name is meant; one that does not is evidence, but no way to write it.
  const [named] = namesIn(draft, found.place, label);
  const place: Mention = { ...(named ?? found.place), finder: BY_HAND };
  const node = key ?? addNode(draft, label, kind, { x: 0, y: 0 });
  mention(draft, node, [place], named === undefined ? [] : undefined);
  return APPLIED;
}

/** Finds a name within a place. */
const namesIn = ({ sources }: Draft, place: Place, name: string): Place[] =>
  findWord(valueAt(sources, place.source), name).filter((word) => holds(place, word));

/** Adds a node that nothing mentions yet; returns its key. */
export function addNode(
  draft: Draft,
  label: string,
  kind: string,
  { x, y }: Pick<NodeAttributes, 'x' | 'y'>,
): string {
  const key = freeKey(draft, label, kind);
  draft.nodes.set(key, { label, kind, aliases: [], mentions: [], salience: 0, x, y, size: 0 });
  draft.touched.add(key);
  return key;
}

/** Adds mentions to a node, and what it is called there; the talks in whose notes they stand cover it. */
export function mention(
  draft: Draft,
  key: string,
  places: readonly Mention[],
  words: readonly string[] = places.map((place) => wordsAt(draft, place)),
): void {
  const node = valueAt(draft.nodes, key);
  draft.nodes.set(key, {
    ...node,
    mentions: uniquePlaces([...node.mentions, ...places]),
    aliases: aliasesOf(node.label, [...node.aliases, ...words]),
  });
  draft.touched.add(key);
  draft.changed.push(...places);
  const relation = node.kind === 'resource' ? 'references' : 'covers';
  if (!draft.attributes.relations.some(({ name }) => name === relation)) return;
  for (const { source, start, end } of places) {
    const talk = talkAt(draft, { source, start, end });
    if (talk === undefined) continue;
    const attributes = { relation, weight: 1, evidence: [{ source, start, end }] };
    putEdge(draft, { source: talk, target: key, undirected: false, attributes });
  }
}

/** The talk in whose notes a place lies; of nested ones the inner. */
function talkAt({ nodes }: Draft, { source, start }: Place): string | undefined {
  let best: { readonly key: string; readonly lines: number } | undefined;
  for (const [key, { range }] of nodes) {
    if (range?.source !== source || start.line < range.first || start.line > range.last) continue;
    const lines = range.last - range.first;
    if (best === undefined || lines < best.lines || (lines === best.lines && key < best.key))
      best = { key, lines };
  }
  return best?.key;
}

/** Finds quoted words, or says what is gone. */
export function placeOf(
  { sources }: Draft,
  quote: Quote,
): { readonly place: Place } | (Outcome & { readonly reason: string }) {
  const source = sources.get(quote.source);
  const gone = (reason: string): Outcome & { readonly reason: string } => ({ state: 'unfit', reason });
  if (source === undefined) return gone(`no note is called “${quote.source}” now`);
  const { source: name, quote: words, line } = quote;
  const place = findQuote(source, { source: name, quote: words, ...(line === undefined ? {} : { line }) });
  return place === undefined ? gone(`${quote.source} does not say “${quote.quote}” any more`) : { place };
}

/** Says why a node that is added or changed cannot be of a kind. */
export function faultOfKind({ attributes }: Draft, kind: string): Outcome | undefined {
  const names = attributes.kinds.map(({ name }) => name).filter((name) => name !== 'talk');
  if (kind === 'talk') return conflict('a talk is made by a heading in the notes, not by a correction');
  if (names.includes(kind)) return undefined;
  return conflict(`there is no kind “${kind}”; expected one of ${names.join(', ')}`);
}
