/** The type of labels on the map (LOOK.md, "Type"): which text, in which size, weight and colour. */
import { perObject } from '../query/perObject.ts';
import type { Size } from './camera.ts';
import { type Palette, mix } from './palette.ts';

/** What a node is to its label. */
export type LabelRole = 'selected' | 'lit' | 'talk' | 'fadedTalk' | 'shared' | 'own';

/** Sizes in px. */
export interface LineStyle {
  readonly size: number;
  readonly weight: number;
  readonly height: number;
  readonly color: 'ink' | 'ink2' | 'faded';
}

const TITLE: LineStyle = { size: 13, weight: 600, height: 16, color: 'ink' };
const WHO: LineStyle = { size: 11, weight: 400, height: 14, color: 'ink2' };
const NAMES: Readonly<Record<Exclude<LabelRole, 'talk' | 'fadedTalk'>, LineStyle>> = {
  selected: { size: 13, weight: 600, height: 15, color: 'ink' },
  lit: { size: 12, weight: 500, height: 14, color: 'ink' },
  shared: { size: 11, weight: 500, height: 13, color: 'ink' },
  own: { size: 11, weight: 400, height: 13, color: 'ink2' },
};
/** On a slide, names that stand out are read from the last row. */
const SLIDE: LineStyle = { size: 14, weight: 500, height: 17, color: 'ink' };
const SLIDE_TITLE: LineStyle = { size: 14, weight: 600, height: 18, color: 'ink' };

export interface LabelLine extends LineStyle {
  readonly text: string;
}

/** The texts of a node's label, whatever its role. */
export interface LabelTexts {
  readonly isTalk: boolean;
  readonly lines: readonly string[];
  /** The same in short lines, for a narrow viewport. */
  readonly narrow: readonly string[];
  readonly who: string;
}

/** How labels are set in a frame. */
export interface Setting {
  /** On a slide, names that stand out are larger. */
  readonly slide: boolean;
  /** In a narrow viewport, titles are set in short lines, and who gave the talk is left to the outline. */
  readonly narrow: boolean;
  /** By how much names are larger on a slide of a large screen. */
  readonly enlarged: number;
}

/** Px of a viewport below which it is narrow. */
const NARROW = 560;

export const isNarrow = ({ width }: Size): boolean => width < NARROW;

export const settingOf = (viewport: Size, slide = false, enlarged = 1): Setting => ({
  slide,
  narrow: isNarrow(viewport),
  enlarged: slide ? enlarged : 1,
});

/** Says which lines a node's label has in a role. A faded talk keeps its title, so that one does not get lost. The same texts give the same lines each time. */
export function labelLines(texts: LabelTexts, role: LabelRole, setting: Setting): readonly LabelLine[] {
  const known = knownLines(texts);
  const name = `${role} ${setting.slide} ${setting.narrow} ${setting.enlarged}`;
  const hit = known.get(name);
  if (hit !== undefined) return hit;
  const { enlarged } = setting;
  const lines = linesIn(texts, role, setting).map((line) =>
    enlarged === 1
      ? line
      : { ...line, size: Math.round(line.size * enlarged), height: Math.round(line.height * enlarged) },
  );
  known.set(name, lines);
  return lines;
}

const knownLines = perObject<LabelTexts, Map<string, readonly LabelLine[]>>(() => new Map());

function linesIn(texts: LabelTexts, role: LabelRole, { slide, narrow }: Setting): readonly LabelLine[] {
  const lines = narrow ? texts.narrow : texts.lines;
  if (!texts.isTalk) {
    const style = slide && (role === 'selected' || role === 'lit') ? SLIDE : styleOf(role);
    return lines.map((text) => ({ ...style, text }));
  }
  const faded = role === 'fadedTalk';
  const size = slide ? SLIDE_TITLE : TITLE;
  const title = lines.map((text) => ({ ...size, color: faded ? ('faded' as const) : TITLE.color, text }));
  return faded || narrow || slide || texts.who === '' ? title : [...title, { ...WHO, text: texts.who }];
}

const styleOf = (role: LabelRole): LineStyle =>
  role === 'talk' || role === 'fadedTalk' ? TITLE : NAMES[role];

const FADED_TITLE = 0.85;

export function lineColor(color: LineStyle['color'], { ground, ink, ink2, ink3 }: Palette): string {
  if (color === 'faded') return mix(ground, ink3, FADED_TITLE);
  return color === 'ink' ? ink : ink2;
}

/** The font of a line, as a canvas takes it. */
export const fontOf = ({ size, weight }: Pick<LineStyle, 'size' | 'weight'>): string =>
  `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;

/** Every font that a label may be set in, to be loaded before the first is measured. */
export const FONTS: readonly string[] = [
  ...new Set([TITLE, WHO, SLIDE, SLIDE_TITLE, ...Object.values(NAMES)].map(fontOf)),
];
