/** All that the view remembers. What can be worked out from it lies in selectors; positions lie in the graph. */
import type { Explain } from './explain.ts';
import { type Chosen, NOTHING_CHOSEN } from './chosen.ts';
import { type TableOrder, firstOrder } from '../query/nodeTable.ts';
import type { News } from '../query/news.ts';
import { NO_FILTER } from '../query/filter.ts';
import { type Correcting, NOTHING_CORRECTED } from './correcting.ts';
import type { Dataset, Fault } from './dataset.ts';
import { FIRST_LAYOUT } from './layoutChoice.ts';
import { NOTHING_MOVED } from './moved.ts';
import type { Opening, OwnNotes } from './opening.ts';
import { FIRST_PANEL, type Panel } from './panel.ts';
import type { NotePage, Reading } from './reading.ts';
import type { Show } from './show.ts';
import type { ThemeChoice } from './theme.ts';
import { type Arrangement, NO_TRAIL, type Trail } from './undo.ts';

/** The file that is shown, on its way, or why it cannot be. */
export type Load =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly fault: Fault }
  | { readonly phase: 'ready'; readonly dataset: Dataset };

/** The outline by talk, or all nodes in the order of a column. */
export type OutlineForm = 'tree' | 'table';

/** A line of a source, 1-based, that was asked for in what the notes say about a node. */
export interface SoughtLine {
  readonly key: string;
  readonly source: string;
  readonly line: number;
}

export interface ViewState extends Chosen, Arrangement, Correcting {
  readonly load: Load;
  /** Notes of the person's own on their way; what was shown before stays until they are there. */
  readonly opening: Opening | null;
  /** Set where what is shown is the person's own. */
  readonly own: OwnNotes | null;
  /** What was new when the notes were read again; for a moment only. */
  readonly news: News | null;
  /** A sentence about something that went wrong while the view goes on. */
  readonly notice: string | null;
  /** What says why two nodes are related, once that has been loaded. */
  readonly explain: Explain | null;
  readonly hovered: string | null;
  /** The node from which the arrow keys came to the selected one. */
  readonly cameFrom: string | null;
  /** The steps that can be undone and redone. */
  readonly trail: Trail;
  readonly searchText: string;
  /** The panel marks it. */
  readonly soughtLine: SoughtLine | null;
  /** A page of the panel that is not about what is chosen; it lies over that, null for none. */
  readonly reading: Reading | null;
  /** The note in place from which one came to what is chosen: one can go back there. */
  readonly leftNote: NotePage | null;
  /** Keys of the questions that are checked off. */
  readonly done: ReadonlySet<string>;
  readonly panel: Panel;
  readonly theme: ThemeChoice;
  /** What the system prefers, for the theme `system`. */
  readonly systemIsDark: boolean;
  /** False where the browser has no WebGL 2, or keeps taking it away. */
  readonly canDraw: boolean;
  /** True once a map was on the screen. */
  readonly hasDrawn: boolean;
  /** What stands in the middle; null leaves it to the width of the window. */
  readonly middle: 'graph' | 'outline' | null;
  readonly outlineAs: OutlineForm;
  readonly tableOrder: TableOrder;
  /** The recap that is being shown. */
  readonly show: Show | null;
  readonly recapHome: RecapHome;
}

/** Where the recap is kept, and what last became of keeping it. */
export interface RecapHome {
  /** `file`: the served `recap.md`; `browser`: changes stay in this browser; `made`: there is no file, it was made from the graph. */
  readonly at: 'file' | 'browser' | 'made';
  readonly state: 'kept' | 'saving' | 'failed';
  /** Why it was not kept; empty where it was. */
  readonly fault: string;
}

export const INITIAL_STATE: ViewState = {
  load: { phase: 'loading' },
  opening: null,
  own: null,
  news: null,
  notice: null,
  ...NOTHING_CHOSEN,
  explain: null,
  hovered: null,
  cameFrom: null,
  filter: NO_FILTER,
  layout: FIRST_LAYOUT,
  moved: NOTHING_MOVED,
  views: [],
  corrections: '',
  ...NOTHING_CORRECTED,
  trail: NO_TRAIL,
  searchText: '',
  soughtLine: null,
  reading: null,
  leftNote: null,
  done: new Set(),
  panel: FIRST_PANEL,
  theme: 'system',
  systemIsDark: false,
  canDraw: true,
  hasDrawn: false,
  middle: null,
  outlineAs: 'tree',
  tableOrder: firstOrder('salience'),
  show: null,
  recap: null,
  recapHome: { at: 'made', state: 'kept', fault: '' },
};
