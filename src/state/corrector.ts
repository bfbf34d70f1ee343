/** What reads, writes and applies corrections in the browser; loaded when it is wanted, since it brings a YAML parser. */
import { correctGraph } from '../pipeline/correct/correctGraph.ts';
import type { Outcome } from '../pipeline/correct/outcome.ts';
import type { Correction } from '../schema/correction.ts';
import { readCorrections, withCorrection, withoutEntries } from '../schema/correctionsFile.ts';
import { readGraph, writeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from './dataset.ts';
import { datasetOf } from './dataset.ts';
import type { Corrector } from './correcting.ts';

/** Two corrections that say the same of the same thing: the later takes the place of the earlier. */
function isReplaced(old: Correction, now: Correction): boolean {
  if ('rename' in old && 'rename' in now) return old.rename === now.rename || old.to === now.rename;
  if ('retype' in old && 'retype' in now) return old.retype === now.retype;
  if ('apart' in old && 'merge' in now) return old.apart.includes(now.merge) && old.apart.includes(now.into);
  return JSON.stringify(old) === JSON.stringify(now);
}

function added(text: string, correction: Correction): string {
  const { entries } = readCorrections({ path: '', text });
  const old = entries.filter((entry) => isReplaced(entry.correction, correction));
  const first = old.find((entry) => 'rename' in entry.correction);
  const rest = withoutEntries(text, old);
  if (!('rename' in correction) || first === undefined || !('rename' in first.correction))
    return withCorrection(rest, correction);
  // Back to the name that the notes have: then there is nothing to correct.
  const { rename } = first.correction;
  return rename === correction.to ? rest : withCorrection(rest, { rename, to: correction.to });
}

/** Applies corrections to a graph as it was read; what is new lies beside what it is joined to. */
function applied(
  base: Dataset,
  text: string,
): { readonly dataset: Dataset; readonly outcomes: readonly Outcome[] } {
  const { entries } = readCorrections({ path: '', text });
  if (entries.length === 0) return { dataset: base, outcomes: [] };
  const graph = base.graph.copy();
  for (const [key, place] of base.home) graph.mergeNodeAttributes(key, place);
  const { graph: file, sources, outcomes } = correctGraph(writeGraph(graph), base.sources, entries);
  const corrected = readGraph(file);
  // Other talks may belong together now.
  corrected.removeAttribute('regions');
  const isNew = (key: string): boolean => !base.home.has(key);
  const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${String(x)} ${String(y)}`;
  // What was split off or added has no place of its own yet; what was renamed has.
  const taken = new Set([
    '0 0',
    ...corrected.filterNodes((key) => !isNew(key)).map((key) => at(corrected.getNodeAttributes(key))),
  ]);
  for (const key of corrected.filterNodes((other, node) => isNew(other) && taken.has(at(node)))) {
    const near = corrected.filterNeighbors(key, (other) => !isNew(other));
    const middle = (axis: 'x' | 'y'): number =>
      near.reduce((sum, other) => sum + corrected.getNodeAttribute(other, axis), 0) /
      Math.max(1, near.length);
    corrected.mergeNodeAttributes(key, { x: middle('x') + BESIDE, y: middle('y') - BESIDE });
  }
  return { dataset: datasetOf(corrected, sources), outcomes };
}

/** Px of the layout. */
const BESIDE = 18;

export const corrector: Corrector = {
  entries: (text) => readCorrections({ path: 'corrections.yaml', text }),
  added,
  removed: (text, entries) => withoutEntries(text, entries),
  applied,
};
