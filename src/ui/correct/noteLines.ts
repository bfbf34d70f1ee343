/** Lines of the notes as corrections quote them. */
import type { Quote } from '../../schema/correction.ts';
import type { Mention } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';

export interface NoteLine {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  readonly words: string;
}

/** The lines of places, each once, in the order of the places. */
export function linesOf(sources: readonly SourceText[], places: readonly Mention[]): NoteLine[] {
  const found = new Map<string, NoteLine>();
  for (const { source, start } of places) {
    const text = sources.find(({ id }) => id === source)?.text.split(/\r\n|\n|\r/u)[start.line - 1];
    if (text === undefined) continue;
    found.set(`${source}:${String(start.line)}`, { source, line: start.line, words: text.trim() });
  }
  return [...found.values()];
}

/** The line of a note, 1-based; undefined where there is none, or nothing on it. */
export function lineAt(sources: readonly SourceText[], source: string, line: number): NoteLine | undefined {
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  const words = (text.split(/\r\n|\n|\r/u)[line - 1] ?? '').trim();
  return words === '' ? undefined : { source, line, words };
}

/** Quotes a line so that it is found again; its number only where the words stand more than once. */
export function quoteOf(sources: readonly SourceText[], { source, line, words }: NoteLine): Quote {
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  const isOnly = text.split(words).length < 3;
  return isOnly ? { source, quote: words } : { source, quote: words, line };
}
