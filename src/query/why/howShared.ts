/** How two nodes have a thing, in a few words: "both notes name it", "Instacart and Recursion use it". */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { type Link, isStated } from './links.ts';
import { labelOf, pluralOf, sentence } from './relationWords.ts';
import { shortNames } from './shortNames.ts';

/** Says it for the ways in which each of the two has the thing. */
export function howShared(
  graph: KnowledgeGraph,
  [a, b]: readonly [string, string],
  [one, other]: readonly [Link, Link],
): string {
  const isSame = one.relation === other.relation && one.isOutward === other.isOutward;
  const label = labelOf(graph, one.relation);
  const giverOf = ({ giver }: Link): string | null =>
    giver === null ? null : graph.getNodeAttribute(giver, 'label');
  const [mine, theirs] = [giverOf(one), giverOf(other)];
  if (isSame && mine !== null && mine === theirs) return sentenceOf(mine, one, label);
  if (isSame && mine === null && theirs === null) {
    const areTalks = [a, b].every((key) => graph.getNodeAttribute(key, 'range') !== undefined);
    if (areTalks && !isStated(one)) return 'both notes name it';
    return one.isOutward ? `both ${pluralOf(label)} it` : `${label} both`;
  }
  const [nameA, nameB] = shortNames(graph, a, b);
  const [subjectA, subjectB] = [mine ?? nameA, theirs ?? nameB];
  if (isSame && one.isOutward) return `${subjectA} and ${subjectB} ${pluralOf(label)} it`;
  return `${sideOf(graph, one, a, subjectA)}, ${sideOf(graph, other, b, subjectB)}`;
}

function sideOf(graph: KnowledgeGraph, link: Link, key: string, subject: string): string {
  const isTalk = graph.getNodeAttribute(key, 'range') !== undefined;
  if (isTalk && link.giver === null && !isStated(link)) return `${subject} names it`;
  return sentenceOf(subject, link, labelOf(graph, link.relation));
}

const sentenceOf = (subject: string, { isOutward }: Link, label: string): string =>
  isOutward ? sentence(subject, label, 'it') : sentence('it', label, subject);
