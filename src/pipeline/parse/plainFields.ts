/**
 * The front matter of most notes: names, each with words or a list of words. A parser of all of YAML takes longer over
 * these few lines than the rest of the note takes.
 */
import type { Field } from './outline.ts';

/** Words that mean themselves in YAML; within brackets a comma parts them. */
const WORDS = String.raw`[A-Za-z\d](?:[\w .()+/,-]*[\w.)+/-])?`;
const LISTED = String.raw`[A-Za-z\d](?:[\w .()+/-]*[\w.)+/-])?`;
const FIELD = new RegExp(
  String.raw`^(?<name>[A-Za-z][\w-]{0,60}):(?: +(?:(?<words>${WORDS})|(?<list>\[ *${LISTED}(?: *, *${LISTED})* *\])))? *$`,
  'u',
);
const ITEM = new RegExp(String.raw`^(?<indent> *)- +(?<words>${WORDS}) *$`, 'u');
const LISTED_WORDS = new RegExp(LISTED, 'gu');
/** What YAML, or JavaScript, takes for something else than a word. */
const OTHER = /^(?:null|__proto__|constructor|prototype)$/iu;

type Value = Field['values'][number];

/** A field whose values go on in the next lines, all indented alike. */
interface Open {
  readonly values: Value[];
  indent: string | undefined;
}

/**
 * Reads the fields of a front matter where each line is as plain as that; undefined where one is not.
 * @param body the YAML between the fences, @param offset where it begins in the note
 */
export function plainFields(body: string, offset: number): Field[] | undefined {
  const fields = new Map<string, Value[]>();
  let open: Open | undefined;
  let start = offset;
  for (const line of body.trimEnd().split('\n')) {
    const { name, words, list } = FIELD.exec(line)?.groups ?? {};
    if (name !== undefined) {
      const values = valuesIn(line, words ?? list ?? '', start);
      if (fields.has(name.toLowerCase())) return undefined;
      fields.set(name.toLowerCase(), values);
      open = words === undefined && list === undefined ? { values, indent: undefined } : undefined;
    } else if (open === undefined || !goesOn(open, line, start)) return undefined;
    start += line.length + 1;
  }
  const read = [...fields].map(([name, values]) => ({ name, values }));
  const isPlain = read.every(({ name, values }) => ![name, ...values.map(({ text }) => text)].some(isOther));
  return isPlain ? read : undefined;
}

const isOther = (text: string): boolean => OTHER.test(text);

/** Adds the item of a line to the field before it; false where there is none. */
function goesOn(open: Open, line: string, start: number): boolean {
  const { indent, words } = ITEM.exec(line)?.groups ?? {};
  if (words === undefined || (open.indent ?? indent) !== indent) return false;
  open.indent = indent;
  open.values.push(...valuesIn(line, words, start));
  return true;
}

/** The words at the end of a line, or the words of the list there. @param start where the line begins in the note */
function valuesIn(line: string, written: string, start: number): Value[] {
  if (written === '') return [];
  const at = start + line.lastIndexOf(written);
  const valueAt = (text: string, from: number): Value => ({ text, start: from, end: from + text.length });
  return written.startsWith('[')
    ? [...written.matchAll(LISTED_WORDS)].map(({ 0: text, index }) => valueAt(text, at + index))
    : [valueAt(written, at)];
}
