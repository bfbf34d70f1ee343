/** What is new in a graph that was built again from notes that have changed. */
import type { NodeAttributes } from '../schema/graphFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface News {
  /** Keys of nodes that were not there, or of which the notes now say something else. */
  readonly keys: ReadonlySet<string>;
  /** Says how many are new, changed and gone: "2 new, 1 changed". */
  readonly words: string;
}

/** Compares a graph with the one before; null where they say the same, or are of other notes. */
export function newsBetween(before: KnowledgeGraph, after: KnowledgeGraph): News | null {
  if (!isOfSameNotes(before, after)) return null;
  const isNew = after.filterNodes((key) => !before.hasNode(key));
  const isChanged = after.filterNodes(
    (key, node) => before.hasNode(key) && saysElse(before.getNodeAttributes(key), node),
  );
  const gone = before.filterNodes((key) => !after.hasNode(key)).length;
  const counts = [
    [isNew.length, 'new'],
    [isChanged.length, 'changed'],
    [gone, 'gone'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  return words.length === 0 ? null : { keys: new Set([...isNew, ...isChanged]), words: words.join(', ') };
}

const isOfSameNotes = (before: KnowledgeGraph, after: KnowledgeGraph): boolean => {
  const known = new Set(before.getAttribute('sources').map(({ id }) => id));
  return after.getAttribute('sources').some(({ id }) => known.has(id));
};

/** Lines move when something is written above them: only how often and as what a thing is named counts. */
const saysElse = (before: NodeAttributes, after: NodeAttributes): boolean =>
  before.label !== after.label ||
  before.kind !== after.kind ||
  before.mentions.length !== after.mentions.length ||
  before.summary !== after.summary;
