/** What the notes call a thing, where the graph calls it otherwise: `AWS`, or what a company was called then. */
import { sourcesById } from '../../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';

/** Shorter than this share of the label, it is a short form. */
const SHORT_FORM = 0.7;

/** Finds the label where the notes have it, or a slip of the pen for it; else the name that they have in its place. */
export function notedName(graph: KnowledgeGraph, sources: readonly SourceText[], key: string): string {
  const { label, mentions } = graph.getNodeAttributes(key);
  const written = mentions
    .map(
      ({ source, start, end }) =>
        sourcesById(sources).get(source)?.text.slice(start.offset, end.offset) ?? '',
    )
    .filter((text) => text.trim() !== '' && !/[\r\n]/u.test(text));
  const [first] = written;
  const whole = lettersOf(label);
  if (first === undefined || written.some((text) => lettersOf(text).includes(whole))) return label;
  const letters = lettersOf(first);
  return letters.length < whole.length * SHORT_FORM || isOther(letters, whole) ? first : label;
}

/** Two names that begin differently are two names. */
const isOther = (a: string, b: string): boolean => a.slice(0, 2) !== b.slice(0, 2);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
