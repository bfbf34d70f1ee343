/** Loads the fonts of labels before the first label is measured: with another font widths differ, and labels jump. */
import { FONTS } from './labelStyle.ts';

/** Ms after which labels are drawn in whatever font there is. */
const PATIENCE = 1500;

/**
 * Has the fonts of labels loaded.
 * @param texts what is to be set: a font comes in parts, by script
 * @returns null where they are here; else what resolves when they have come, or will not
 */
export function loadLabelFonts(texts: Iterable<string>): Promise<unknown> | null {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  const sample = [...letters].join('') || ' ';
  if (FONTS.every((font) => document.fonts.check(font, sample))) return null;
  const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font, sample)));
  return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
