/** One row of the score: which lane each of its things takes, and which are set close together below the lanes. */

/** Something in a row. Columns are counted from 0. */
export interface LaneItem {
  readonly key: string;
  /** Its talks; the first is where it stands. */
  readonly columns: readonly number[];
  /** How many columns its name takes; below 0 for a name that stands before it. */
  readonly reach: number;
}

export interface Lanes {
  readonly lanes: number;
  /** The lane of each thing that has one, from the top. */
  readonly laneOf: ReadonlyMap<string, number>;
  /** What is too much for a column, by column. */
  readonly close: ReadonlyMap<number, readonly string[]>;
}

/**
 * Deals things to lanes so that neither threads nor names run into each other.
 * @param items in the order in which they are dealt: what is shared first, since a thread needs a lane to itself
 * @param most how many things of its own a talk may have in the lanes of a row
 */
export function dealLanes(items: readonly LaneItem[], most: number): Lanes {
  const lanes: { readonly from: number; readonly to: number }[][] = [];
  const laneOf = new Map<string, number>();
  const close = new Map<number, string[]>();
  const inColumn = new Map<number, number>();
  let shared = 0;
  for (const { key, columns, reach } of items) {
    const first = columns[0] ?? 0;
    const span = {
      from: Math.min(first, first + reach + 1),
      to: Math.max(columns.at(-1) ?? first, first + reach - 1),
    };
    const isShared = columns.length > 1;
    const here = inColumn.get(first) ?? 0;
    const limit = isShared ? Infinity : Math.max(shared, most);
    const free = lanes.findIndex((taken) => taken.every(({ from, to }) => to < span.from || from > span.to));
    const lane = free < 0 ? lanes.length : free;
    if (!isShared && (here >= most || lane >= limit)) {
      close.set(first, [...(close.get(first) ?? []), key]);
      continue;
    }
    if (lane === lanes.length) lanes.push([]);
    lanes[lane]?.push(span);
    laneOf.set(key, lane);
    if (isShared) shared = lanes.length;
    else inColumn.set(first, here + 1);
  }
  return { lanes: lanes.length, laneOf, close };
}
