/** The panel's room: how wide a person made it, and whether it is put away. Kept by the browser, for all notes. */

/** Widths in CSS px; null where nobody has chosen one. */
export interface Panel {
  readonly width: number | null;
  /** For pages that need more room: two notes beside each other, a whole note. */
  readonly wide: number | null;
  readonly isCollapsed: boolean;
}

export const FIRST_PANEL: Panel = { width: null, wide: null, isCollapsed: false };

/** Px that the panel has at least, and the share of the window that it has at most. */
export const LEAST_WIDTH = 264;
const MOST_SHARE = 0.7;

const STORED_AS = 'rayograph.panel';

/** What remembers from one visit to the next; a browser may refuse even to name it. */
export type PanelMemory = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The most that the panel may have of a window of this width. */
export const mostWidth = (windowWidth: number): number =>
  Math.max(LEAST_WIDTH, Math.round(windowWidth * MOST_SHARE));

/** The width nearest to the one that is wished for. */
export const fitWidth = (wished: number, windowWidth: number): number =>
  Math.round(Math.max(LEAST_WIDTH, Math.min(mostWidth(windowWidth), wished)));

/** Reads what was chosen on an earlier visit; what cannot be read is as at first. */
export function readPanel(memory: PanelMemory): Panel {
  try {
    const { width, wide, isCollapsed } = (JSON.parse(memory().getItem(STORED_AS) ?? '{}') ?? {}) as {
      readonly width?: unknown;
      readonly wide?: unknown;
      readonly isCollapsed?: unknown;
    };
    return { width: widthOf(width), wide: widthOf(wide), isCollapsed: isCollapsed === true };
  } catch {
    return FIRST_PANEL;
  }
}

/** Remembers it, where the browser lets us. */
export function writePanel(memory: PanelMemory, panel: Panel): void {
  try {
    memory().setItem(STORED_AS, JSON.stringify(panel));
  } catch {
    // It then holds for this visit.
  }
}

const widthOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= LEAST_WIDTH ? value : null;
