/** `[[Name]]` and `[[Name|words]]` in a slide's words become words that lead to their node. */
import type { Passage } from '../../query/passage.ts';

const BRACKETED = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/gu;

/** Takes the brackets out. @param keys of the nodes, one for each pair of brackets, in order */
export function namedStretches(markdown: string, keys: readonly string[]): Pick<Passage, 'text' | 'names'> {
  const names: Passage['names'][number][] = [];
  let text = '';
  let from = 0;
  let place = 0;
  for (const found of markdown.matchAll(BRACKETED)) {
    text += markdown.slice(from, found.index);
    const shown = (found[2] ?? found[1] ?? '').trim();
    const key = keys[place];
    if (key !== undefined) names.push({ start: text.length, end: text.length + shown.length, key });
    text += shown;
    from = found.index + found[0].length;
    place += 1;
  }
  return { text: text + markdown.slice(from), names };
}
