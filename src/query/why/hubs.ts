/** What nearly everything has, so that it is no reason for anything: above all the system that the event is about. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { perObject } from '../perObject.ts';
import { talksOf } from '../talks.ts';
import { tallyOf } from './tally.ts';

/** With fewer talks than this, what more than half of them have may still be what joins two. */
const ENOUGH_TALKS = 5;
/** With fewer parts than this, nothing is the system that the notes are about. */
const ENOUGH_PARTS = 4;

/**
 * Collects the hubs: what the title of the notes names ("Ray" of Ray Summit), what most parts belong to, what more
 * than half of the talks have, and a talk that is the only one.
 */
export const hubsOf = perObject((graph: KnowledgeGraph): ReadonlySet<string> => {
  const talks = talksOf(graph);
  const having = tallyOf(graph).talks;
  const title = ` ${wordsOf(graph.getAttribute('title'))} `;
  const hubs = new Set(systems(graph));
  graph.forEachNode((key, { label, aliases, range }) => {
    if (range !== undefined) return;
    const count = having(key);
    const isEverywhere = talks.length >= ENOUGH_TALKS ? count * 2 > talks.length : false;
    const isInAll = talks.length > 2 && count === talks.length;
    const isInTitle = count > 1 && [label, ...aliases].some((name) => isWithin(title, name));
    if (isEverywhere || isInAll || isInTitle) hubs.add(key);
  });
  const [only, second] = talks;
  if (only !== undefined && second === undefined) hubs.add(only.key);
  return hubs;
});

/** The node that more than half of all parts belong to. */
function systems(graph: KnowledgeGraph): readonly string[] {
  const parts = new Map<string, number>();
  let total = 0;
  graph.forEachEdge((_, { relation }, _part, whole) => {
    if (relation !== 'partOf') return;
    total += 1;
    parts.set(whole, (parts.get(whole) ?? 0) + 1);
  });
  if (total < ENOUGH_PARTS) return [];
  return [...parts].filter(([, count]) => count * 2 > total).map(([whole]) => whole);
}

const isWithin = (title: string, name: string): boolean => {
  const words = wordsOf(name);
  return words !== '' && title.includes(` ${words} `);
};

/** Letters and digits apart: the title may be "Ray Summit2024". */
const wordsOf = (text: string): string => (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).join(' ');
