/**
 * A graph made coarser, level by level: what belongs together becomes one node, until few are left (Hachul &
 * Jünger 2004). Groups are those of communities.ts, which take in a hub with all its leaves at once.
 */
import { type Weights, groupsOnce } from './communities.ts';

/** What draws two nodes together, by their numbers; several may join the same two. */
export interface Pull {
  readonly a: number;
  readonly b: number;
  /** Above 0. */
  readonly weight: number;
}

export interface Level {
  /** How many nodes of the graph each node stands for. */
  readonly counts: readonly number[];
  /** What these pull at one another, which a node alone can't show. */
  readonly inner: readonly number[];
  readonly pulls: readonly Pull[];
}

/** A level, and the node of the next coarser one that takes in each of its nodes; null at the coarsest. */
export interface Step {
  readonly level: Level;
  readonly groups: readonly number[] | null;
}

/** Rounds in which nodes move to their groups: few, for groups that are small and alike. */
const ROUNDS = 2;
/** A level that has more than this share of the nodes of the one before it is not worth its time. */
const LEAST_GAIN = 0.9;

/** Makes the finest level, in which each node stands for itself. */
export const finestLevel = (nodes: number, pulls: readonly Pull[]): Level => ({
  counts: Array.from({ length: nodes }, () => 1),
  inner: Array.from({ length: nodes }, () => 0),
  pulls,
});

/**
 * Coarsens a level again and again, until a level has few nodes or nothing more belongs together.
 * @param few the nodes of a level that need not be coarser
 * @returns the levels from the given one to the coarsest
 */
export function coarseLevels(finest: Level, few: number): readonly Step[] {
  const steps: Step[] = [];
  for (let level = finest; ;) {
    const groups = level.counts.length <= few ? [] : groupsOnce(weightsOf(level), 1, ROUNDS);
    const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
    const isCoarser = count > 0 && count <= level.counts.length * LEAST_GAIN;
    steps.push({ level, groups: isCoarser ? groups : null });
    if (!isCoarser) return steps;
    level = grouped(level, groups, count);
  }
}

function weightsOf({ counts, inner, pulls }: Level): Weights {
  // A node's own weight counts from both its ends, as in a sum over all pairs.
  const rows = counts.map((_, node) => new Map([[node, 2 * (inner[node] ?? 0)]]));
  const add = (from: number, to: number, weight: number): void => {
    const row = rows[from];
    row?.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const { a, b, weight } of pulls) {
    add(a, b, weight);
    add(b, a, weight);
  }
  return rows;
}

function grouped(level: Level, groups: readonly number[], count: number): Level {
  const counts = Array.from({ length: count }, () => 0);
  const inner = Array.from({ length: count }, () => 0);
  const rows: Map<number, number>[] = counts.map(() => new Map());
  for (const [node, group] of groups.entries()) {
    counts[group] = (counts[group] ?? 0) + (level.counts[node] ?? 0);
    inner[group] = (inner[group] ?? 0) + (level.inner[node] ?? 0);
  }
  for (const { a, b, weight } of level.pulls) {
    const [from, to] = [groups[a] ?? 0, groups[b] ?? 0];
    if (from === to) inner[from] = (inner[from] ?? 0) + weight;
    else {
      const row = rows[Math.min(from, to)];
      row?.set(Math.max(from, to), (row.get(Math.max(from, to)) ?? 0) + weight);
    }
  }
  return {
    counts,
    inner,
    pulls: rows.flatMap((row, a) => [...row].map(([b, weight]) => ({ a, b, weight }))),
  };
}
