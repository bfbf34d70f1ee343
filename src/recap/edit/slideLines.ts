/** The lines of one slide of a recap, cut out so that the rest of the file is not touched. */
import { type RawRecap, type RawSlide, cutRecap } from '../read/rawRecap.ts';
import { endingOf } from '../read/textLines.ts';

export interface SlideLines {
  readonly raw: RawRecap;
  readonly slide: RawSlide;
  /** The line ending of the file. */
  readonly ending: string;
}

/** Finds a slide by its place, from 0; undefined where the file has no such slide. */
export function slideAt(markdown: string, place: number): SlideLines | undefined {
  const raw = cutRecap(markdown);
  const slide = raw.slides[place];
  return slide === undefined ? undefined : { raw, slide, ending: endingOf(markdown) };
}

/** The offset at which a line begins; that of the end of the file for the line after its last. */
export const startOf = ({ lines }: RawRecap, line: number): number => lines.slice(0, line).at(-1)?.end ?? 0;

/** Replaces lines, from `first` to before `end`, by a text that has its own line endings. */
export function replaceLines(
  markdown: string,
  raw: RawRecap,
  first: number,
  end: number,
  text: string,
): string {
  return markdown.slice(0, startOf(raw, first)) + text + markdown.slice(startOf(raw, end));
}

/** Gives a text the line endings of a file, and one at its end. */
export const inLines = (text: string, ending: string): string =>
  text === '' ? '' : text.replace(/\r\n|\r|\n/gu, ending) + ending;

/** An empty line between a slide that ends the file without one and what comes after it. */
export function gapAfter(before: string, ending: string): string {
  if (before.trim() === '') return '';
  if (!/[\r\n]$/u.test(before)) return ending + ending;
  return /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)$/u.test(before.slice(-200)) ? '' : ending;
}
