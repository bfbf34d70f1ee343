/** The rows of the outline that are open to be seen, as a flat list: what the arrow keys run along. */
import type { OutlineGroup } from '../query/outline.ts';

export interface Row {
  /** Its own among all rows: a thing stands under each of its talks. */
  readonly id: string;
  /** The node; null for the head of what belongs to no talk. */
  readonly key: string | null;
  /** The group that it heads or stands in. */
  readonly group: string;
  readonly isGroup: boolean;
  readonly isOpen: boolean;
  /** Who gave the talk. */
  readonly who: string;
  /** Things in the group. */
  readonly count: number;
  readonly line: number | null;
  /** Its place among its siblings, and how many they are. */
  readonly place: number;
  readonly siblings: number;
}

/** Lists the groups, and the things of those that are expanded. */
export function rowsOf(groups: readonly OutlineGroup[], expanded: ReadonlySet<string>): readonly Row[] {
  return groups.flatMap(({ talk, who, things }, index): readonly Row[] => {
    const group = talk?.key ?? '';
    const isOpen = expanded.has(group);
    const shared = { group, isOpen, who };
    const head: Row = {
      ...shared,
      id: `${group}/`,
      key: talk?.key ?? null,
      isGroup: true,
      count: things.length,
      line: null,
      place: index + 1,
      siblings: groups.length,
    };
    if (!isOpen) return [head];
    const rows = things.map(({ key, line }, place) => ({
      ...shared,
      id: `${group}/${key}`,
      key,
      isGroup: false,
      count: 0,
      line,
      place: place + 1,
      siblings: things.length,
    }));
    return [head, ...rows];
  });
}
