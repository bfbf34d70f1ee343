/** What is chosen, one of four: nothing, a node, two nodes to compare, or an edge. Pure steps from one to the next. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';

export interface Chosen {
  /** Keys of nodes. While the file loads, they are what the URL wishes for. */
  readonly selected: string | null;
  /** The node that the selected one is compared with; never without it. */
  readonly compared: string | null;
  /** The key of an edge; never beside a node. */
  readonly edge: string | null;
  /** True while the next node that is chosen will be compared with the selected one. */
  readonly isChoosing: boolean;
}

export const NOTHING_CHOSEN: Chosen = { selected: null, compared: null, edge: null, isChoosing: false };

/** Chooses a node to look at, or to compare with the one that is looked at; null and what is unknown choose nothing. */
export function chooseNode(
  graph: KnowledgeGraph | undefined,
  { selected, isChoosing }: Chosen,
  key: string | null,
): Chosen {
  if (key === null || graph === undefined || !graph.hasNode(key)) return NOTHING_CHOSEN;
  return isChoosing && selected !== null ? chooseOther(selected, key) : { ...NOTHING_CHOSEN, selected: key };
}

/** Compares a node of the graph with the selected one; where none is, or it is the same, it is selected itself. */
export function chooseOther(selected: string | null, key: string): Chosen {
  if (selected === null || selected === key) return { ...NOTHING_CHOSEN, selected: key };
  return { ...NOTHING_CHOSEN, selected, compared: key };
}

/** Takes the last step back: what Escape does. */
export function leave({ selected, compared, isChoosing }: Chosen): Chosen {
  return isChoosing || compared !== null ? { ...NOTHING_CHOSEN, selected } : NOTHING_CHOSEN;
}

/** Keeps what a graph knows. @param nodeMeant finds the node that a key, perhaps an old one, means */
export function chosenIn(
  graph: KnowledgeGraph,
  { selected, compared, edge }: Omit<Chosen, 'isChoosing'>,
  nodeMeant: (key: string) => string | null,
): Chosen {
  const node = selected === null ? null : nodeMeant(selected);
  if (node === null) return { ...NOTHING_CHOSEN, edge: edge !== null && graph.hasEdge(edge) ? edge : null };
  const other = compared === null ? null : nodeMeant(compared);
  return { ...NOTHING_CHOSEN, selected: node, compared: other === node ? null : other };
}

/** True where the two are different pages to read. */
export const isOther = (a: Chosen, b: Chosen): boolean =>
  a.selected !== b.selected || a.compared !== b.compared || a.edge !== b.edge;
