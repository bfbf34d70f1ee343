/** Loads the fonts of labels before the first label is measured: with another font widths differ, and labels jump. */
import { FONTS } from './labelStyle.ts';

/** Ms after which labels are drawn in whatever font there is. */
const PATIENCE = 1500;

/** Resolves when the fonts have come, or will not. @param texts what is to be set: a font comes in parts, by script */
export async function loadLabelFonts(texts: Iterable<string>): Promise<void> {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  const sample = [...letters].join('') || ' ';
  const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font, sample)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
