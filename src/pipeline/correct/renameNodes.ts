/** Gives nodes their new names, and the keys that follow from them. */
import { valueAt } from '../../schema/itemAt.ts';
import { nodeKeyOf, slugOf } from '../../schema/keys.ts';
import { type Draft, aliasesOf } from './draft.ts';
import { rekey } from './moveMentions.ts';
import { freeKey } from './names.ts';
import { type Outcome, conflict } from './outcome.ts';
import type { Renames } from './renames.ts';

/** Renames. A name that another thing of the same kind has is a conflict. */
export function renameNodes(
  draft: Draft,
  { byKey }: Renames,
  rootOf: (key: string) => string,
  hidden: ReadonlySet<string>,
  say: (index: number, outcome: Outcome) => void,
): void {
  for (const [key, { labels }] of byKey) {
    const root = rootOf(key);
    if (root === key || hidden.has(root)) continue;
    // What was merged away lends its name to the other, as one more spelling.
    const node = valueAt(draft.nodes, root);
    draft.nodes.set(root, { ...node, aliases: aliasesOf(node.label, [...node.aliases, ...labels]) });
  }
  for (const [key, { labels, label, indices }] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (rootOf(key) !== key || hidden.has(key)) continue;
    const node = valueAt(draft.nodes, key);
    const other = [...draft.nodes].find(
      ([known, { label: name, kind }]) =>
        known !== key && kind === node.kind && name === label && !byKey.has(known),
    );
    if (other !== undefined) {
      for (const index of indices)
        say(index, conflict(`there is another ${node.kind} called ${label}; write "merge" if they are one`));
      continue;
    }
    const renamed = { ...node, label, aliases: aliasesOf(label, [...node.aliases, ...labels]) };
    if (nodeKeyOf(slugOf(label)) === key) {
      draft.nodes.set(key, renamed);
      continue;
    }
    const next = freeKey(draft, label, node.kind);
    draft.nodes.set(next, renamed);
    rekey(draft, key, next);
  }
}
