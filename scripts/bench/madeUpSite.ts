/** The files of a graph that was made up, as a site holds them: the graph laid out, and no notes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphAttributes } from '../../src/schema/graphFile.ts';
import { placeGraph } from '../../src/layout/placeGraph.ts';
import { SOURCES_SCHEMA } from '../../src/schema/sourcesFile.ts';
import { makeGraph } from '../makeGraph.ts';
import { type Extent, madeUpGraph } from './madeUpGraph.ts';

/** Makes `graph.json` of a graph of an extent, laid out as the build would. */
export async function madeUpJson(extent: Extent): Promise<string> {
  // The kinds and relations are those of the sample.
  const sample = JSON.parse((await makeGraph([])).files.graph.text()) as {
    readonly attributes: GraphAttributes;
  };
  const graph = madeUpGraph(extent, sample.attributes);
  placeGraph(graph);
  return JSON.stringify(graph.export());
}

/** Puts another graph, without notes, into a site that was built. */
export async function replaceGraph(site: string, graphJson: string): Promise<void> {
  await writeFile(join(site, 'graph.json'), graphJson);
  await writeFile(join(site, 'sources.json'), JSON.stringify({ schema: SOURCES_SCHEMA, sources: [] }));
}
