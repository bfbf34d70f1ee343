/** Front matter: the YAML block at the top of a note. Read line by line where the YAML is broken, because people write `title: A: B`. */
import { type ParsedNode, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { LineIndex } from './lineIndex.ts';
import type { Field } from './outline.ts';
import { plainFields } from './plainFields.ts';

export interface FrontMatter {
  readonly fields: readonly Field[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What JavaScript takes for something else than the name of a field. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_FIELDS = 200;
/** Fields that say something of a note in words or a list of words; of any other, values of other kinds are no loss. */
const OF_WORDS =
  /^(?:title|day|tags?|keywords?|topics?|categor(?:y|ies)|alias(?:es)?|speakers?|presenters?|authors?)$/u;

/**
 * Reads the fields of a front matter block. What is wrong with one costs that field, with a warning.
 * @param body the YAML between the fences, @param offset where it begins in the note, @param lines those of the note
 */
export function readFrontMatter(file: string, body: string, offset: number, lines: LineIndex): FrontMatter {
  const plain = plainFields(body, offset);
  if (plain !== undefined && plain.length <= MOST_FIELDS) return { fields: plain, diagnostics: [] };
  const warnAt: WarnAt = (at, message) => {
    const { line, column } = lines.pointAt(offset + at);
    return { severity: 'warning', file, line, column, message };
  };
  const document = parseDocument(body, { logLevel: 'error', prettyErrors: true, schema: 'failsafe' });
  const [error] = document.errors;
  if (error === undefined && isMap(document.contents)) {
    const { items } = document.contents;
    const read = items.slice(0, MOST_FIELDS).map(({ key, value }) => readField(key, value, offset, warnAt));
    const rest = items[MOST_FIELDS];
    const tooMany = `front matter has more than ${MOST_FIELDS} fields; the rest was not read`;
    return {
      fields: read.flatMap(({ fields }) => fields),
      diagnostics: [
        ...read.flatMap(({ diagnostics }) => diagnostics),
        ...(rest === undefined ? [] : [warnAt(rest.key.range[0], tooMany)]),
      ],
    };
  }
  // Nothing, or comments alone.
  if (error === undefined && document.contents === null) return { fields: [], diagnostics: [] };
  const reason = error === undefined ? 'it is not a list of "name: value" lines' : firstLine(error.message);
  const message = `front matter is not valid YAML (${reason}); its plain "name: value" lines were read, quote a value that holds a colon`;
  return { fields: fieldsOfLines(body, offset), diagnostics: [warnAt(error?.pos[0] ?? 0, message)] };
}

/** Warns of something at an offset within the YAML. */
type WarnAt = (at: number, message: string) => Diagnostic;

const firstLine = (message: string): string =>
  message
    .replace(/\n.*$/su, '')
    .replace(/ at line \d+, column \d+:?$/u, '')
    .replace(/\.$/u, '');

/** One field, or none where its name is no name, with what is wrong with it. */
function readField(key: ParsedNode, value: ParsedNode | null, offset: number, warnAt: WarnAt): FrontMatter {
  if (!isScalar(key)) return { fields: [], diagnostics: [] };
  const name = String(key.value).toLowerCase();
  if (RESERVED.has(name)) {
    const message = `the field "${name}" was left out, since programs take its name for something else; give it another one`;
    return { fields: [], diagnostics: [warnAt(key.range[0], message)] };
  }
  const values: Value[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of isSeq(value) ? value.items : [value]) {
    const read = readValue(one, offset);
    if (read === undefined) continue;
    if ('text' in read) values.push(read);
    else if (OF_WORDS.test(name) && diagnostics.length === 0)
      diagnostics.push(
        warnAt(
          read.at,
          `${read.fault} in the field "${name}" was left out; expected words or a list of words`,
        ),
      );
  }
  return { fields: [{ name, values }], diagnostics };
}

type Value = Field['values'][number];

/** What stands where words should, and where it begins within the YAML. */
interface Fault {
  readonly fault: string;
  readonly at: number;
}

/** The words of a value, or what stands in their place; undefined where nothing does. */
function readValue(value: ParsedNode | null, offset: number): Value | Fault | undefined {
  if (value === null) return undefined;
  const [at] = value.range;
  if (isMap(value)) return { fault: 'a map', at };
  if (isSeq(value)) return { fault: 'a list within a list', at };
  if (isAlias(value)) return { fault: 'an alias of YAML', at };
  // The failsafe schema reads every scalar as a string.
  if (!isScalar(value) || typeof value.value !== 'string' || value.value === '') return undefined;
  if (value.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/u.test(value.value))
    return { fault: `"${value.value}"`, at };
  const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0;
  const start = offset + at + quoted;
  return { text: value.value, start, end: start + value.value.length };
}

function fieldsOfLines(body: string, offset: number): Field[] {
  return [...body.matchAll(/^([\w-]{1,60}):[ \t]+(\S.*?)[ \t]*$/gmu)]
    .slice(0, MOST_FIELDS)
    .flatMap((match) => {
      const [whole, name = '', text = ''] = match;
      if (RESERVED.has(name.toLowerCase())) return [];
      const start = offset + match.index + whole.lastIndexOf(text);
      return [{ name: name.toLowerCase(), values: [{ text, start, end: start + text.length }] }];
    });
}
