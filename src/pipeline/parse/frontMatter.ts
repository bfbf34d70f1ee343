/** Front matter: the YAML block at the top of a note. Read line by line where the YAML is broken, because people write `title: A: B`. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Field } from './outline.ts';

export interface FrontMatter {
  readonly fields: readonly Field[];
  readonly diagnostics: readonly Diagnostic[];
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_FIELDS = 200;

/**
 * Reads the fields of a front matter block.
 * @param body the YAML between the fences, @param offset where it begins in the note, @param line its first line
 */
export function readFrontMatter(file: string, body: string, offset: number, line: number): FrontMatter {
  const document = parseDocument(body, { logLevel: 'silent', prettyErrors: true, schema: 'failsafe' });
  const [error] = document.errors;
  if (error === undefined && isMap(document.contents)) {
    return { fields: fieldsOfMap(document.contents.items, offset), diagnostics: [] };
  }
  if (error === undefined && body.trim() === '') return { fields: [], diagnostics: [] };
  const reason = error === undefined ? 'it is not a list of "name: value" lines' : firstLine(error.message);
  return {
    fields: fieldsOfLines(body, offset),
    diagnostics: [
      {
        severity: 'warning',
        file,
        line: line + (error?.linePos?.[0].line ?? 1) - 1,
        column: error?.linePos?.[0].col ?? 1,
        message: `front matter is not valid YAML (${reason}); its plain "name: value" lines were read, quote a value that holds a colon`,
      },
    ],
  };
}

const firstLine = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '').replace(/\.$/u, '');

type Pairs = ReadonlyArray<{ readonly key: unknown; readonly value: unknown }>;

function fieldsOfMap(items: Pairs, offset: number): Field[] {
  return items.slice(0, MOST_FIELDS).flatMap(({ key, value }) => {
    if (!isScalar(key) || RESERVED.has(String(key.value))) return [];
    const scalars = isSeq(value) ? value.items : [value];
    const values = scalars.flatMap((scalar) => {
      if (!isScalar(scalar) || scalar.range === null || scalar.range === undefined) return [];
      // The failsafe schema reads every scalar as a string.
      const text = typeof scalar.value === 'string' ? scalar.value : '';
      if (text === '') return [];
      const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
      const start = offset + scalar.range[0] + quoted;
      return [{ text, start, end: start + text.length }];
    });
    return [{ name: String(key.value).toLowerCase(), values }];
  });
}

function fieldsOfLines(body: string, offset: number): Field[] {
  return [...body.matchAll(/^([\w-]{1,60}):[ \t]+(\S.*?)[ \t]*$/gmu)]
    .slice(0, MOST_FIELDS)
    .flatMap((match) => {
      const [whole, name = '', text = ''] = match;
      if (RESERVED.has(name)) return [];
      const start = offset + match.index + whole.lastIndexOf(text);
      return [{ name: name.toLowerCase(), values: [{ text, start, end: start + text.length }] }];
    });
}
