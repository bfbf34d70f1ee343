/** Breaks a text into lines by their measured width, and cuts what is left with an ellipsis. */

/**
 * @param width px that a line may take
 * @param widthOf measures a text, in px
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let words = text.split(/\s+/u).filter(Boolean);
  while (words.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < words.length && widthOf(words.slice(0, count + 1).join(' ')) <= width) count += 1;
    lines.push(cutText(words.slice(0, count).join(' '), width, widthOf));
    words = words.slice(count);
  }
  return words.length === 0 ? lines : [...lines, cutText(words.join(' '), width, widthOf)];
}

/** Shortens a text until it is no wider than `width`. */
export function cutText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
