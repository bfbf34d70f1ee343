/**
 * Groups of things that belong together: each node moves to the group with which it has more weight in common
 * than chance would give, then groups become nodes and move likewise (Blondel and others 2008). No chance, no
 * order of insertion: nodes move in the order given.
 */

/** Weights between nodes by their numbers, each pair from both sides; none is below 0. */
export type Weights = readonly ReadonlyMap<number, number>[];

const MOST_ROUNDS = 20;
const MOST_LEVELS = 8;
/** Gains below this are the noise of sums. */
const NO_GAIN = 1e-9;

/**
 * Finds the group of each node.
 * @param resolution above 1 for more and smaller groups
 * @returns the number of each node's group, counted from 0 in the order of their first nodes
 */
export function communitiesOf(weights: Weights, resolution = 1): readonly number[] {
  let groups = weights.map((_, node) => node);
  let level: Weights = weights;
  for (let round = 0; round < MOST_LEVELS; round += 1) {
    const moved = groupsOnce(level, resolution);
    const count = new Set(moved).size;
    groups = groups.map((group) => moved[group] ?? group);
    if (count === level.length) break;
    level = merged(level, moved, count);
  }
  return numbered(groups);
}

/**
 * Finds the groups of one level alone, which stay the smaller the fewer rounds nodes have to move in.
 * @returns the number of each node's group, counted as in `communitiesOf`
 */
export function groupsOnce(weights: Weights, resolution = 1, mostRounds = MOST_ROUNDS): number[] {
  const rows = weights.map((row) => ({ nodes: [...row.keys()], weights: Float64Array.from(row.values()) }));
  const degrees = rows.map((row) => row.weights.reduce((sum, weight) => sum + weight, 0));
  const total = degrees.reduce((sum, degree) => sum + degree, 0) || 1;
  const groups = weights.map((_, node) => node);
  const sums = [...degrees];
  // What the node at hand has in common with each group; -1 for those that it has nothing to do with.
  const common = new Float64Array(weights.length).fill(-1);
  for (let round = 0, isMoving = true; isMoving && round < mostRounds; round += 1) {
    isMoving = false;
    for (const [node, row] of rows.entries()) {
      const own = groups[node] ?? node;
      const degree = degrees[node] ?? 0;
      sums[own] = (sums[own] ?? 0) - degree;
      const near = [own];
      common[own] = 0;
      for (const [at, other] of row.nodes.entries()) {
        if (other === node) continue;
        const group = groups[other] ?? other;
        const before = common[group] ?? -1;
        const weight = row.weights[at] ?? 0;
        if (before < 0) near.push(group);
        common[group] = before < 0 ? weight : before + weight;
      }
      const gainOf = (group: number): number =>
        (common[group] ?? 0) - (resolution * degree * (sums[group] ?? 0)) / total;
      const least = gainOf(own) + NO_GAIN;
      let best = own;
      for (const group of near.filter((other) => gainOf(other) > least).sort((a, b) => a - b))
        if (gainOf(group) > gainOf(best) + NO_GAIN) best = group;
      for (const group of near) common[group] = -1;
      sums[best] = (sums[best] ?? 0) + degree;
      groups[node] = best;
      isMoving ||= best !== own;
    }
  }
  return numbered(groups);
}

function numbered(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

function merged(weights: Weights, groups: readonly number[], count: number): Weights {
  const rows: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (const [node, row] of weights.entries()) {
    const into = rows[groups[node] ?? 0];
    for (const [other, weight] of row) {
      const group = groups[other] ?? 0;
      into?.set(group, (into.get(group) ?? 0) + weight);
    }
  }
  return rows;
}
