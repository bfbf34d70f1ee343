/** What a library is asked to do on its page. */
import type Graph from 'graphology';

/** Draws a graph in an element. @returns what takes the whole graph in anew with one kind hidden or shown, where the library can */
export type Rival = (graph: Graph, container: HTMLElement) => Promise<((kind: string) => void) | undefined>;
