/** The layouts that one may choose from. What each does lies in `layout/`, which is loaded when first asked for. */

export const LAYOUT_NAMES = ['talks', 'time', 'force', 'by-kind', 'radial'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** The layout whose places the graph file already holds. */
export const FIRST_LAYOUT: LayoutName = 'talks';

export const LAYOUT_LABELS: Readonly<Record<LayoutName, string>> = {
  talks: 'Talks',
  time: 'Time',
  force: 'Force',
  'by-kind': 'By kind',
  radial: 'Radial',
};

export const isLayoutName = (name: string): name is LayoutName =>
  (LAYOUT_NAMES as readonly string[]).includes(name);
