/**
 * Graphs of any size with communities within communities, as notes have them: most of what a note names is its
 * own or its folder's, a few things are named everywhere. The same each time.
 */
import type { Pull } from '../../src/layout/coarseLevels.ts';
import { chance } from './madeUpGraph.ts';

export interface CommunityGraph {
  readonly nodes: number;
  /** Its edges, by the numbers of their nodes, which say nothing of the communities. No two join the same two. */
  readonly pulls: readonly Pull[];
}

/** A note with what it names, and a folder of notes. */
const NOTE = 25;
const FOLDER = 9 * NOTE;
/** Of ten edges, so many stay in the note, and so many more in the folder: modularity is about the sample's, 0.6. */
const OF_TEN = { note: 5, folder: 3 } as const;
/** The share of a note's things that name others; the rest is only named. */
const NAMING = 0.6;

/** Makes a connected graph. @param edges more than `nodes`, fewer than six times as many */
export function communityGraph(nodes: number, edges: number): CommunityGraph {
  const next = chance();
  const homeOf = (node: number, size: number): number => node - (node % size);
  /** Rather one of the first: they are the hubs. */
  const early = (below: number): number => Math.floor((next(below) * next(below)) / below);
  const numbers = shuffled(nodes, next);
  const pulls = new Map<string, Pull>();
  const join = (one: number, other: number): void => {
    const [a, b] = [numbers[one], numbers[other]];
    if (a === undefined || b === undefined || a === b) return;
    pulls.set(`${String(Math.min(a, b))} ${String(Math.max(a, b))}`, { a, b, weight: 1 });
  };
  for (let node = 1; node < nodes; node += 1) {
    const home = homeOf(node, NOTE);
    join(node, node > home ? home + early(node - home) : early(node));
  }
  while (pulls.size < edges) {
    const any = next(nodes);
    const from = homeOf(any, NOTE) + Math.floor((any % NOTE) * NAMING);
    const die = next(10);
    if (die < OF_TEN.note) join(from, homeOf(from, NOTE) + early(NOTE));
    else if (die < OF_TEN.note + OF_TEN.folder) {
      join(from, homeOf(from, FOLDER) + early(FOLDER / NOTE) * NOTE + early(NOTE));
    } else join(from, early(Math.ceil(nodes / NOTE)) * NOTE + early(NOTE));
  }
  return { nodes, pulls: [...pulls.values()] };
}

function shuffled(count: number, next: (below: number) => number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = next(last + 1);
    [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
  }
  return numbers;
}
