/**
 * The last line of a quotation, which says where its words stand in the notes.
 *
 * ```
 * — ray-summit-2024.md:173–174
 *   ^source            ^lines
 * ```
 * Any dash opens it, one or two hyphens too; not `— Jane Doe`, which names a person.
 */
export interface QuoteSource {
  readonly source: string;
  /** 1-based, first to last. */
  readonly first: number;
  readonly last: number;
}

const SOURCE = /^(?:[—–]|--?)\s*(\S.*):(\d{1,9})(?:\s*[—–-]\s*(\d{1,9}))?$/u;

/** Reads the line that names the source; undefined where it names none. */
export function readQuoteSource(line: string): QuoteSource | undefined {
  const [, source, from, to] = SOURCE.exec(line) ?? [];
  if (source === undefined || from === undefined) return undefined;
  const [first, last] = [Number(from), Number(to ?? from)];
  return { source, first: Math.min(first, last), last: Math.max(first, last) };
}

/** Writes the line that names the source. */
export const writeQuoteSource = ({ source, first, last }: QuoteSource): string =>
  `— ${source}:${String(first)}${last > first ? `–${String(last)}` : ''}`;
