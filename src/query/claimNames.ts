/** Which of the names that lie on one another are shown: the node that was asked for, then the longer. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { NamedPlace } from './mentionIndex.ts';
import type { Stretch } from './stretch.ts';

/** A stretch that names another node. */
export interface NameStretch extends Stretch {
  readonly key: string;
}

export interface ClaimedNames {
  /** Neither these nor `names` overlap. */
  readonly marks: readonly Stretch[];
  readonly names: readonly NameStretch[];
}

/**
 * Takes the places of the node `key` first, then the longest of the others. A question is a whole sentence: the
 * names in it go before it.
 * @param stretchOf where a place lies in the text that is shown; undefined where nothing of it is shown
 */
export function claimNames(
  graph: KnowledgeGraph,
  places: readonly NamedPlace[],
  key: string | null,
  stretchOf: (place: NamedPlace) => Stretch | undefined,
): ClaimedNames {
  const taken: Stretch[] = [];
  const claim = (some: readonly NamedPlace[]): readonly NameStretch[] => {
    const claimed: NameStretch[] = [];
    for (const place of some.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
      const stretch = stretchOf(place);
      if (stretch === undefined || stretch.end <= stretch.start) continue;
      if (taken.some((other) => stretch.start < other.end && other.start < stretch.end)) continue;
      taken.push(stretch);
      claimed.push({ ...stretch, key: place.key });
    }
    return claimed;
  };
  const others = places.filter((place) => place.key !== key);
  const isSentence = (place: NamedPlace): boolean => graph.getNodeAttribute(place.key, 'kind') === 'question';
  const marks = claim(places.filter((place) => place.key === key));
  const names = [
    ...claim(others.filter((place) => !isSentence(place))),
    ...claim(others.filter((place) => isSentence(place))),
  ];
  const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start;
  return { marks: marks.toSorted(inOrder), names: names.sort(inOrder) };
}
