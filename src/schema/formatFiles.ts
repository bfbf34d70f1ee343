/** Writes the graph's files as text that diffs well: one node, one edge, one note a line. */
import type { GraphFile } from './graphFile.ts';
import type { SourcesFile } from './sourcesFile.ts';

export const formatGraph = (file: GraphFile): string => [...graphParts(file)].join('');

export const formatSources = (file: SourcesFile): string => [...sourcesParts(file)].join('');

/** Writes a graph piece by piece: that of a vault is too long to be held as one text beside what it is made of. */
export function* graphParts({ options, attributes, nodes, edges }: GraphFile): Generator<string> {
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(attributes)},\n"nodes":`;
  yield* list(nodes);
  yield ',\n"edges":';
  yield* list(edges);
  yield '}\n';
}

/** Writes notes piece by piece. */
export function* sourcesParts({ schema, sources }: SourcesFile): Generator<string> {
  yield `{"schema":${JSON.stringify(schema)},\n"sources":`;
  yield* list(sources);
  yield '}\n';
}

function* list(items: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield items.length === 0 ? '[\n]' : '\n]';
}
