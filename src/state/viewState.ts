/** All that the view remembers. What can be worked out from it lies in selectors; positions lie in the graph. */
import { type TableOrder, firstOrder } from '../query/nodeTable.ts';
import type { Dataset, Fault } from './dataset.ts';
import { FIRST_LAYOUT, type LayoutName } from './layoutChoice.ts';
import type { ThemeChoice } from './theme.ts';

/** The file that is shown, on its way, or why it cannot be. */
export type Load =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly fault: Fault }
  | { readonly phase: 'ready'; readonly dataset: Dataset };

/** The outline by talk, or all nodes in the order of a column. */
export type OutlineForm = 'tree' | 'table';

/** A line of a source, 1-based. */
export interface SoughtLine {
  readonly source: string;
  readonly line: number;
}

export interface ViewState {
  readonly load: Load;
  /** A sentence about something that went wrong while the view goes on. */
  readonly notice: string | null;
  /** Keys of nodes. While the file loads, `selected` is what the URL wishes for. */
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The node from which the arrow keys came to the selected one. */
  readonly cameFrom: string | null;
  /** Names of kinds that the legend hides. */
  readonly hiddenKinds: ReadonlySet<string>;
  readonly layout: LayoutName;
  readonly searchText: string;
  /** Only what this text stands for is shown; empty where all is. */
  readonly textFilter: string;
  /** A line of the notes that was asked for: the panel marks it. */
  readonly soughtLine: SoughtLine | null;
  readonly theme: ThemeChoice;
  /** What the system prefers, for the theme `system`. */
  readonly systemIsDark: boolean;
  /** False where the browser has no WebGL 2, or keeps taking it away. */
  readonly canDraw: boolean;
  /** What stands in the middle; null leaves it to the width of the window. */
  readonly middle: 'graph' | 'outline' | null;
  readonly outlineAs: OutlineForm;
  readonly tableOrder: TableOrder;
}

export const INITIAL_STATE: ViewState = {
  load: { phase: 'loading' },
  notice: null,
  selected: null,
  hovered: null,
  cameFrom: null,
  hiddenKinds: new Set(),
  layout: FIRST_LAYOUT,
  searchText: '',
  textFilter: '',
  soughtLine: null,
  theme: 'system',
  systemIsDark: false,
  canDraw: true,
  middle: null,
  outlineAs: 'tree',
  tableOrder: firstOrder('salience'),
};
