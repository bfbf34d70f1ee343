/** Writes the graph's files as text that diffs well: one node, one edge, one note a line. */
import type { GraphFile } from './graphFile.ts';
import type { SourcesFile } from './sourcesFile.ts';

const list = (items: readonly unknown[]): string =>
  `[${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]`;

export function formatGraph({ options, attributes, nodes, edges }: GraphFile): string {
  return `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(attributes)},\n"nodes":${list(nodes)},\n"edges":${list(edges)}}\n`;
}

export function formatSources({ schema, sources }: SourcesFile): string {
  return `{"schema":${JSON.stringify(schema)},\n"sources":${list(sources)}}\n`;
}
