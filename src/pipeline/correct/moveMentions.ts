/** Gives mentions of one node to another, and with them the edges that rest on those lines. */
import { valueAt } from '../../schema/itemAt.ts';
import type { Mention, Place } from '../../schema/place.ts';
import {
  type Draft,
  aliasesOf,
  dropEdge,
  edgesAt,
  holds,
  placeId,
  putEdge,
  uniquePlaces,
  wordsAt,
} from './draft.ts';

/** Moves mentions. What a passage says stays with both where it names both. */
export function moveMentions(draft: Draft, from: string, to: string, moved: readonly Mention[]): void {
  const [giver, taker] = [valueAt(draft.nodes, from), valueAt(draft.nodes, to)];
  const ids = new Set(moved.map(placeId));
  const kept = giver.mentions.filter((mention) => !ids.has(placeId(mention)));
  const words = new Set(moved.map((mention) => wordsAt(draft, mention)));
  const stillWritten = new Set(kept.map((mention) => wordsAt(draft, mention)));
  const isGone = (alias: string): boolean => words.has(alias) && !stillWritten.has(alias);
  draft.nodes.set(from, {
    ...giver,
    mentions: kept,
    aliases: giver.aliases.filter((alias) => !isGone(alias)),
  });
  draft.nodes.set(to, {
    ...taker,
    mentions: uniquePlaces([...taker.mentions, ...moved]),
    aliases: aliasesOf(taker.label, [...taker.aliases, ...words]),
  });
  draft.touched.add(from).add(to);
  draft.replaced.set(from, [...(draft.replaced.get(from) ?? [from]), to]);
  for (const [key, edge] of edgesAt(draft, from)) {
    if (edge.attributes.derived === true) continue;
    const goes = (place: Place): boolean => moved.some((mention) => holds(place, mention));
    const stays = (place: Place): boolean => !goes(place) || kept.some((mention) => holds(place, mention));
    const taken = edge.attributes.evidence.filter(goes);
    if (taken.length === 0) continue;
    const left = edge.attributes.evidence.filter(stays);
    dropEdge(draft, key);
    if (left.length > 0)
      draft.edges.set(key, {
        ...edge,
        attributes: { ...edge.attributes, evidence: left, weight: left.length },
      });
    const end = (node: string): string => (node === from ? to : node);
    putEdge(draft, {
      ...edge,
      source: end(edge.source),
      target: end(edge.target),
      attributes: { ...edge.attributes, evidence: taken, weight: taken.length },
    });
  }
}

/** Has one node take on all that another has: names, mentions, edges with their evidence. */
export function mergeNodes(draft: Draft, from: string, into: string): void {
  const [gone, kept] = [valueAt(draft.nodes, from), valueAt(draft.nodes, into)];
  const { url = gone.url, summary = gone.summary } = kept;
  draft.nodes.set(into, {
    ...kept,
    aliases: aliasesOf(kept.label, [...kept.aliases, gone.label, ...gone.aliases]),
    mentions: uniquePlaces([...kept.mentions, ...gone.mentions]),
    ...(url === undefined ? {} : { url }),
    ...(summary === undefined ? {} : { summary }),
  });
  rekey(draft, from, into);
}

/** Gives the edges of a node to another key, and takes the node out. */
export function rekey(draft: Draft, from: string, to: string): void {
  for (const [key, edge] of edgesAt(draft, from)) {
    draft.edges.delete(key);
    // What becomes an edge of a node to itself quotes no more.
    draft.changed.push(...edge.attributes.evidence);
    const end = (node: string): string => (node === from ? to : node);
    putEdge(draft, { ...edge, source: end(edge.source), target: end(edge.target) });
  }
  for (const [key, edge] of draft.edges) {
    const { because } = edge.attributes;
    if (because === undefined || !because.includes(from)) continue;
    const now = [...new Set(because.map((node) => (node === from ? to : node)))];
    draft.edges.set(key, { ...edge, attributes: { ...edge.attributes, because: now } });
  }
  draft.nodes.delete(from);
  draft.touched.add(to);
}
