/**
 * The guard before the parser: a linear look at a note that says whether reading its Markdown may take longer than
 * anybody would wait. It counts instead of timing, so that a note is read alike on every machine.
 */

/** Longer texts, in characters, are no notes; at this length the reference takes seconds. */
const MOST_CHARACTERS = 2 ** 20;
/** Lists and quotes within one another. */
const MOST_DEPTH = 100;
/** Brackets, marks of emphasis and of code in one paragraph: the time that the reference takes grows with their square. */
const MOST_MARKS = 2000;
/** Characters of one paragraph: finders read a paragraph as a whole, some of them more than once for each word. */
const LONGEST_PARAGRAPH = 20_000;
/** Headings of a note. */
const MOST_HEADINGS = 2000;
/** Definitions and footnotes of a note. */
const MOST_DEFINITIONS = 2000;

/** Says why a note is not given to the parser, as words that complete "because …"; undefined for all ordinary notes. */
export function tooMuch(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return `it has more than ${MOST_CHARACTERS} characters`;
  let marks = 0;
  let length = 0;
  let definitions = 0;
  let headings = 0;
  let deepest = 0;
  // Each item may lie in the one above; a stack of where they begin tells how deep.
  const items: number[] = [];
  let fence = '';
  const lines = text.split(/\r\n|\r|\n/u);
  // Front matter is no paragraph.
  const hasFrontMatter = lines[0]?.trimEnd() === '---';
  const body = hasFrontMatter ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  for (const [at, line] of lines.entries()) {
    // What stands in code is no markup.
    const [, opening = '', rest = ''] = FENCE.exec(line) ?? [];
    if (fence !== '') {
      if (opening.startsWith(fence) && rest.trim() === '') fence = '';
      continue;
    }
    if (opening !== '' && !(opening.startsWith('`') && rest.includes('`'))) fence = opening;
    const lead = line.slice(0, line.length - line.replace(LEAD, '').length);
    const signs = lead.replace(/[\d \t]/gu, '').length;
    const begins = lead.length < line.length && signs > 0;
    if (begins) {
      const column = lead.search(/[^ \t]/u);
      for (let last = items.at(-1); last !== undefined && last >= column; last = items.at(-1)) items.pop();
      deepest = Math.max(deepest, items.length + signs);
      items.push(column);
    } else deepest = Math.max(deepest, signs);
    if (deepest > MOST_DEPTH) return `its lists or quotes are nested more than ${MOST_DEPTH} deep`;
    if (at <= body || begins || line.trim() === '' || /^[ \t]*[#|]/u.test(line)) {
      marks = 0;
      length = 0;
    }
    length += line.length;
    if (length > LONGEST_PARAGRAPH) return `a paragraph has more than ${LONGEST_PARAGRAPH} characters`;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MOST_MARKS) return `a paragraph has more than ${MOST_MARKS} brackets and marks`;
    if (HEADING.test(line)) headings += 1;
    if (headings > MOST_HEADINGS) return `it has more than ${MOST_HEADINGS} headings`;
    if (/^[ \t]{0,3}\[[^\]]{1,999}\]:/u.test(line)) definitions += 1;
    if (definitions > MOST_DEFINITIONS)
      return `it has more than ${MOST_DEFINITIONS} definitions and footnotes`;
  }
  return undefined;
}

/** The signs of quotes and items with which a line begins. */
const LEAD = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/u;
const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})(.*)$/u;
/** A heading, or the line below one. */
const HEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/u;
const MARK = /[[\]<>|&*_~]|`+/gu;
