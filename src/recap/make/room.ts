/**
 * How much room words take on a slide of 1280×720, so that no made slide is overfull or set small: a column of 505
 * pixels beside the map, passages at 28 pixels, the title at 44, words of one's own at 20. Widths are of an average
 * character, a little on the wide side.
 */
const PER_LINE = { title: 21, subtitle: 54, quote: 38, words: 48 } as const;
const HEIGHT = { title: 48, subtitle: 24, quote: 36, words: 28 } as const;
/** The source below a quotation and the space above the next part. */
const BELOW_QUOTE = 46;
const BELOW_WORDS = 24;
const ABOVE_SUBTITLE = 8;
/** From the top of the title to where the progress begins, and the space between title and passages. */
const WHOLE = 600;
const BELOW_TITLE = 40;
/** Each part has a gap below it, and the last needs none. */
const LAST_GAP = 24;

/** As much more a slide holds whose words the view sets one size smaller. */
export const SET_SMALLER = 1.3;

/** Marks of Markdown take no room. */
const linesOf = (text: string, perLine: number): number =>
  Math.max(1, Math.ceil(text.replace(/\*\*|`|\[\[(?:[^|\]]*\|)?|\]\]/gu, '').length / perLine));

export const heightOfQuote = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + linesOf(line, PER_LINE.quote), 0) * HEIGHT.quote + BELOW_QUOTE;

export const heightOfWords = (words: string): number =>
  words.split('\n').reduce((sum, line) => sum + linesOf(line, PER_LINE.words), 0) * HEIGHT.words +
  BELOW_WORDS;

/** The height that is left for the parts of a slide below its title. */
export const roomBelow = (title: string, subtitle: string): number =>
  WHOLE -
  BELOW_TITLE -
  linesOf(title, PER_LINE.title) * HEIGHT.title -
  (subtitle === '' ? 0 : ABOVE_SUBTITLE + linesOf(subtitle, PER_LINE.subtitle) * HEIGHT.subtitle) +
  LAST_GAP;
