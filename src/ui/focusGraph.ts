/** The graph, or the outline where it lies over the graph, takes the focus after what leads into it. */
export const GRAPH_ID = 'graph';

/** Focuses what stands in the middle. */
export function focusMiddle(): void {
  const graph = document.getElementById(GRAPH_ID);
  const isSeen = graph !== null && graph.dataset['covered'] !== 'true';
  const middle = isSeen ? graph : document.querySelector<HTMLElement>('.outline [tabindex="0"]');
  middle?.focus({ preventScroll: isSeen });
}
