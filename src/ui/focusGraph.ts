/** The graph takes the focus after what leads into it. */
export const GRAPH_ID = 'graph';

/** Focuses the graph, unless the outline lies over it. */
export const focusGraph = (): void => document.getElementById(GRAPH_ID)?.focus({ preventScroll: true });
