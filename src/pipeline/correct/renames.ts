/** Works out what each node is to be called, before anything is renamed. */
import { valueAt } from '../../schema/itemAt.ts';
import { slugOf } from '../../schema/keys.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Draft } from './draft.ts';
import { namesOf } from './names.ts';
import { APPLIED, type Numbered, type Outcome, conflict, ofVerb, unfit } from './outcome.ts';

interface Renaming {
  /** What the node was called, one name after the other, and what it will be. */
  readonly labels: readonly string[];
  /** What it will be called. */
  readonly label: string;
  readonly indices: readonly number[];
}

export interface Renames {
  readonly byKey: ReadonlyMap<string, Renaming>;
  /** The keys of those that are given a name, by its slug. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** Follows chains of names (A is called B, B is called C), in whatever order they stand; circles are conflicts. */
export function planRenames(
  draft: Draft,
  corrections: readonly Correction[],
  say: (index: number, outcome: Outcome) => void,
): Renames {
  const names = namesOf(draft);
  const byKey = new Map<string, Renaming>();
  let later: (Numbered<{ readonly rename: string; readonly to: string }> & { readonly fault: string })[] = [];
  for (const entry of ofVerb(corrections, 'rename')) {
    const { index, correction } = entry;
    const found = names.find(correction.rename);
    if ('fault' in found) later.push({ ...entry, fault: found.fault });
    else {
      const known = byKey.get(found.key)?.label;
      if (known !== undefined)
        say(index, conflict(`another correction calls it ${known}; remove one of the two`));
      else {
        const { label } = valueAt(draft.nodes, found.key);
        byKey.set(found.key, { labels: [label, correction.to], label: correction.to, indices: [index] });
        say(index, APPLIED);
      }
    }
  }
  for (let before = -1; before !== later.length;) {
    before = later.length;
    later = later.filter(({ index, correction }) => {
      const slug = slugOf(correction.rename);
      const met = [...byKey].find(([, { label }]) => slugOf(label) === slug);
      if (met === undefined) return true;
      const [key, { labels, indices }] = met;
      const isCircle = labels.some((label) => slugOf(label) === slugOf(correction.to));
      if (isCircle)
        say(index, conflict(`the names run in a circle: ${[...labels, correction.to].join(', ')}`));
      else {
        byKey.set(key, {
          labels: [...labels, correction.to],
          label: correction.to,
          indices: [...indices, index],
        });
        say(index, APPLIED);
      }
      return false;
    });
  }
  for (const { index, fault } of later) say(index, unfit(fault));
  const keys = new Map<string, readonly string[]>();
  for (const [key, { labels }] of byKey)
    for (const slug of new Set(labels.slice(1).map(slugOf))) keys.set(slug, [...(keys.get(slug) ?? []), key]);
  return { byKey, keys };
}
