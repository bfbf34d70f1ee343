/** Works out which nodes are one, before any are merged. */
import { valueAt } from '../../schema/itemAt.ts';
import { slugOf } from '../../schema/keys.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Draft } from './draft.ts';
import type { Names } from './names.ts';
import { APPLIED, type Outcome, conflict, ofVerb, unfit } from './outcome.ts';

export interface Merges {
  /** Keys of what is merged away, in code-unit order. */
  readonly gone: readonly string[];
  /** What a node becomes part of; itself, where it is not merged. */
  readonly rootOf: (key: string) => string;
}

/** Follows merges of merges; circles, merging into what is hidden and merging one thing twice are conflicts. */
export function planMerges(
  draft: Draft,
  corrections: readonly Correction[],
  names: Names,
  hidden: ReadonlySet<string>,
  say: (index: number, outcome: Outcome) => void,
): Merges {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : rootOf(parent);
  };
  const labelOf = (key: string): string => valueAt(draft.nodes, key).label;
  const outcome = (merge: string, into: string): Outcome => {
    if (slugOf(merge) === slugOf(into)) return conflict('a thing cannot be merged into itself');
    const [from, to] = [names.find(merge), names.find(into)];
    if ('fault' in from) return unfit(from.fault);
    if ('fault' in to) return unfit(to.fault);
    // The notes, or a rule, came to say so themselves.
    if (from.key === to.key) return APPLIED;
    const known = parents.get(from.key);
    if (known === to.key) return conflict('this is said twice; remove one of the two');
    if (known !== undefined)
      return conflict(`${labelOf(from.key)} is merged into ${labelOf(known)} already; remove one of the two`);
    const root = rootOf(to.key);
    if (root === from.key)
      return conflict(`the merges run in a circle: ${labelOf(to.key)} is merged into ${labelOf(from.key)}`);
    if (hidden.has(root)) return conflict(`${labelOf(root)} is hidden by another correction`);
    const isTalk = (key: string): boolean => draft.nodes.get(key)?.kind === 'talk';
    if (isTalk(from.key) !== isTalk(root)) return conflict('a talk can only be merged with a talk');
    parents.set(from.key, to.key);
    return APPLIED;
  };
  for (const { index, correction } of ofVerb(corrections, 'merge'))
    say(index, outcome(correction.merge, correction.into));
  return { gone: [...parents.keys()].sort(), rootOf };
}
