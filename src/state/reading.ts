/** A page of the panel that is not about what is chosen: a whole note, or the follow-ups of all notes. Pure. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { decodeText, encodeText } from './hashText.ts';

/** A note in place. `line` is 1-based and marked; null marks none. */
export interface NotePage {
  readonly page: 'note';
  readonly source: string;
  readonly line: number | null;
}

export type Reading = NotePage | { readonly page: 'follow-ups' };

/** True where the two are different pages to read; another line of one note is the same page. */
export function isOtherPage(a: Reading | null, b: Reading | null): boolean {
  if (a === null || b === null || a.page !== b.page) return a !== b;
  return a.page === 'note' && b.page === 'note' && a.source !== b.source;
}

/** Keeps a page that the graph knows; another note than one of its own is none. */
export function knownReading(graph: KnowledgeGraph, reading: Reading | null): Reading | null {
  if (reading?.page !== 'note') return reading;
  return graph.getAttribute('sources').some(({ id }) => id === reading.source) ? reading : null;
}

/** Lists the parts of the URL's hash that say a page: `note=FILE:LINE`, `list=follow-ups`. */
export function encodeReading(reading: Reading | null): readonly (readonly [string, string])[] {
  if (reading === null) return [];
  if (reading.page !== 'note') return [['list', reading.page]];
  const line = reading.line === null ? '' : `:${String(reading.line)}`;
  return [['note', `${encodeText(reading.source)}${line}`]];
}

/** Reads a page; null where there is none to read. Whether there is such a note is not asked here. */
export function decodeReading(parts: ReadonlyMap<string, string>): Reading | null {
  if (parts.get('list') === 'follow-ups') return { page: 'follow-ups' };
  const [, file = '', line] = /^([^:]*)(?::([1-9]\d{0,7}))?$/u.exec(parts.get('note') ?? '') ?? [];
  const source = decodeText(file);
  return source === '' ? null : { page: 'note', source, line: line === undefined ? null : Number(line) };
}
