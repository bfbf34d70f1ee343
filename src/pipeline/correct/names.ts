/** Finds the node that a correction means by a label or a slug. */
import { nodeKeyOf, slugOf, slugOfKey } from '../../schema/keys.ts';
import type { Draft } from './draft.ts';

/** The key of the node that is meant, or why none is. */
export type Found = { readonly key: string } | { readonly fault: string };

export interface Names {
  readonly find: (name: string) => Found;
  /** The keys of all whose own label this is, other spellings left aside. */
  readonly labelled: (label: string) => readonly string[];
}

/**
 * Makes a finder of names: by slug, by label, then by other spellings.
 * @param renamed names that nodes are given by other corrections, with their keys
 */
export function namesOf(
  { nodes }: Draft,
  renamed: ReadonlyMap<string, readonly string[]> = new Map(),
): Names {
  const byLabel = new Map<string, string[]>();
  const bySpelling = new Map<string, Set<string>>();
  for (const [key, { label, aliases }] of nodes) {
    byLabel.set(label, [...(byLabel.get(label) ?? []), key]);
    for (const spelling of [label, ...aliases])
      bySpelling.set(slugOf(spelling), (bySpelling.get(slugOf(spelling)) ?? new Set()).add(key));
  }
  const one = (name: string, keys: readonly string[]): Found | undefined => {
    const [key] = keys;
    if (key === undefined) return undefined;
    if (keys.length === 1) return { key };
    const slugs = keys.toSorted().map(slugOfKey).join(', ');
    return { fault: `“${name}” may mean several things; write one of ${slugs}` };
  };
  return {
    labelled: (label) =>
      [...nodes].filter(([, node]) => slugOf(node.label) === slugOf(label)).map(([key]) => key),
    find: (name) => {
      // A slug is how the one is told from the other, so it comes first.
      if (slugOf(name) === name && nodes.has(nodeKeyOf(name))) return { key: nodeKeyOf(name) };
      return (
        one(name, byLabel.get(name) ?? []) ??
        (nodes.has(nodeKeyOf(slugOf(name))) ? { key: nodeKeyOf(slugOf(name)) } : undefined) ??
        one(name, renamed.get(slugOf(name)) ?? []) ??
        one(name, [...(bySpelling.get(slugOf(name)) ?? [])]) ?? {
          fault: `nothing in these notes is called “${name}” now`,
        }
      );
    },
  };
}

/** A key for a label that no node has yet: its slug, with the kind where that is taken, then a number. */
export function freeKey({ nodes }: Draft, label: string, kind: string): string {
  const slug = slugOf(label);
  const choices = [slug, `${slug}-${kind}`].map(nodeKeyOf);
  const free = choices.find((key) => !nodes.has(key));
  if (free !== undefined) return free;
  for (let count = 2; ; count += 1) {
    const key = nodeKeyOf(`${slug}-${kind}-${String(count)}`);
    if (!nodes.has(key)) return key;
  }
}
