/**
 * Names of the graph in a slide's words.
 *
 * ```
 * what [[Ray Core]] does      the [[ray-core|core]] of it
 *        ^name                   ^name    ^shown
 * ```
 * Not `[[]]`, and nothing that runs over the end of a line.
 */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { keyOfName } from './nameIndex.ts';

export interface NamesInWords {
  /** The words, in which only names that are known still stand in brackets. */
  readonly markdown: string;
  /** Keys of the nodes in brackets, one for each pair of brackets, in order. */
  readonly names: readonly string[];
  /** Names that no node has, with their offset in the words. */
  readonly unknown: readonly { readonly name: string; readonly offset: number }[];
}

const BRACKETED = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/gu;

/** Looks up the names that stand in double brackets. */
export function readNames(graph: KnowledgeGraph, words: string): NamesInWords {
  const names: string[] = [];
  const unknown: { name: string; offset: number }[] = [];
  const markdown = words.replace(
    BRACKETED,
    (whole, name: string, shown: string | undefined, offset: number): string => {
      const key = keyOfName(graph, name);
      if (key !== undefined) {
        names.push(key);
        return whole;
      }
      unknown.push({ name: name.trim(), offset });
      return shown ?? name;
    },
  );
  return { markdown, names, unknown };
}

/** The words as they are shown: names without their brackets. */
export const withoutBrackets = (words: string): string =>
  words.replace(BRACKETED, (_, name: string, shown: string | undefined) => (shown ?? name).trim());
