/** What a label says: titles wrapped, long names shortened. The panel quotes in full; the map only points. */

/** Characters beyond which names are shortened. Questions are sentences, so they get less. */
const LONGEST = { question: 34, who: 44, other: 40 } as const;
/** Lines of a title. */
const MOST_LINES = 3;
/** About the characters of a line of a title; a title of one line may be a little longer. On a phone lines are short. */
export const TITLE_WIDTHS = { wide: 26, narrow: 17 } as const;
const ALONE = 1.2;

/** Shortens a text to a number of characters, an ellipsis included, at the end of a word where one is near. */
export function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1).join('');
  const word = kept.lastIndexOf(' ');
  const end = word > most * 0.6 ? word : kept.length;
  return `${kept.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The label of a node that is no talk. */
export const nameText = (label: string, kind: string): string =>
  shorten(oneLine(label), kind === 'question' ? LONGEST.question : LONGEST.other);

/** The line below a talk's title. */
export const whoText = (who: string): string => shorten(oneLine(who), LONGEST.who);

/** Wraps a talk's title into lines that are as even as can be. @param width about the characters of a line */
export function titleLines(label: string, width: number = TITLE_WIDTHS.wide): readonly string[] {
  // A dash stays with the word before it.
  const title = shorten(oneLine(label), MOST_LINES * width).replace(/ ([–—-]) /gu, '\u00a0$1 ');
  const length = Array.from(title).length;
  if (length <= width * ALONE) return [title];
  const words = title.split(' ');
  const lines = Math.min(MOST_LINES, words.length, Math.ceil(length / (width * ALONE)));
  return evenLines(words, lines);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Breaks words into lines so that the longest is as short as can be. */
function evenLines(words: readonly string[], lines: number): readonly string[] {
  const whole = words.join(' ');
  if (lines <= 1) return [whole];
  let best: readonly string[] = [whole];
  for (let first = 1; first <= words.length - lines + 1; first += 1) {
    const rest = evenLines(words.slice(first), lines - 1);
    const candidate = [words.slice(0, first).join(' '), ...rest];
    if (longest(candidate) < longest(best)) best = candidate;
  }
  return best;
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
