/** What a layout draws behind its nodes so that place can be read: a score, rings, or regions. All measures are px of the layout, y upward. */
import type { Region } from '../schema/graphFile.ts';
import type { Point } from './positions.ts';

/** A column of the score: a talk, or, without one, what lies outside the talks. */
export interface ScoreColumn {
  readonly talk: string | null;
  readonly x: number;
}

/** The columns of one day, from the first to the last. `label` is null where no day was noted. */
export interface ScoreDay {
  readonly label: string | null;
  readonly from: number;
  readonly to: number;
}

export interface ScoreRow {
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
}

/** A thing that several talks have, from its first to its last; the first mark is the node itself. */
export interface Thread {
  readonly key: string;
  readonly y: number;
  readonly marks: readonly { readonly talk: string; readonly x: number; readonly size: number }[];
}

/** The layout "Time": talks as columns, themes as rows. */
export interface Score {
  readonly kind: 'score';
  /** Px between two columns. */
  readonly pitch: number;
  /** Whether names stand right of their marks or, where columns are narrow, left of them. */
  readonly names: 'after' | 'before';
  readonly columns: readonly ScoreColumn[];
  /** Empty where no day was noted at all. */
  readonly days: readonly ScoreDay[];
  readonly rows: readonly ScoreRow[];
  readonly threads: readonly Thread[];
  /** What is set close, where a talk has more than the lanes hold. */
  readonly close: ReadonlySet<string>;
}

/** The layout "Radial": a ring for each step from what is in the middle. */
export interface Rings {
  readonly kind: 'rings';
  readonly centre: Point;
  /** The outer edge of each ring, and what it holds. */
  readonly rings: readonly { readonly radius: number; readonly label: string }[];
  /** Where a kind begins and ends, as angles anticlockwise from the right; drawn at the outermost ring. */
  readonly sectors: readonly { readonly kind: string; readonly from: number; readonly to: number }[];
}

/** Between the names of which a region's label is made. */
export const NAMES_APART = ' · ';

/** The layout "Talks", where there are many. */
export interface Regions {
  readonly kind: 'regions';
  readonly regions: readonly Region[];
  /** What talks share and has room for its name while the whole map is shown. */
  readonly named: ReadonlySet<string>;
}

/** The backdrop of regions as they stand in a graph's file. */
export const regionsOf = (regions: readonly Region[]): Regions => ({
  kind: 'regions',
  regions,
  named: new Set(regions.flatMap(({ named }) => named)),
});

/** The layout "By kind": nothing is drawn behind it; names stand right of their marks, and edges are quiet. */
export interface List {
  readonly kind: 'list';
}

export type Backdrop = Score | Rings | Regions | List;
