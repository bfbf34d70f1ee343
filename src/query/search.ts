/** Search over labels and aliases that forgives slips: `kubernets`, `raycore` and `trasformer` find. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { keepBest } from './best.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';
import { foldText, soughtWords, wordsOfName } from './searchWords.ts';
import { NO_FIT, type TextIndex, buildTextIndex, fitsOf } from './textIndex.ts';

export interface Hit {
  readonly key: string;
  /** The alias that was found, where it was not the label. */
  readonly alias: string | null;
}

export interface FoundNodes {
  /** The best of them, in order. */
  readonly best: readonly Hit[];
  /** All of them. */
  readonly keys: ReadonlySet<string>;
}

/** Longer texts are cut before the search: they come from a URL, not from somebody who looks for a name. */
export const LONGEST_SEARCH = 200;

const MOST_BEST = 50;
const NOTHING: FoundNodes = { best: [], keys: new Set() };

interface NameIndex {
  readonly index: TextIndex;
  readonly names: readonly Name[];
}

interface Name {
  /** As it is compared. */
  readonly folded: string;
  /** The name where it is an alias, else null. */
  readonly alias: string | null;
  readonly node: { readonly key: string; readonly salience: number };
}

/** Indexes the names of a graph: worked out at the first question, then remembered. */
export const nameIndexOf = perObject((graph: KnowledgeGraph): NameIndex => {
  const names: Name[] = [];
  const words: ReadonlySet<string>[] = [];
  graph.forEachNode((key, { label, aliases, salience }) => {
    const node = { key, salience };
    for (const name of [label, ...aliases]) {
      names.push({ folded: foldText(name), alias: name === label ? null : name, node });
      words.push(wordsOfName(name));
    }
  });
  return { index: buildTextIndex(words), names };
});

/**
 * Finds the nodes that a text may mean, the best first: the exact name, what begins so, then by how well the
 * words fit, then by salience; a label before an alias that fits as well.
 */
export function findNodes(graph: KnowledgeGraph, text: string): FoundNodes {
  const sought = foldText(text.slice(0, LONGEST_SEARCH).trim());
  if (sought === '') return NOTHING;
  const { index, names } = nameIndexOf(graph);
  const words = soughtWords(sought);
  // What holds no letter or digit, such as `++`, is looked for as it stands.
  const fits = words.length > 0 ? fitsOf(index, words) : holding(names, sought);
  const found = new Set<string>();
  const best = keepBest<RankedName>(
    MOST_BEST,
    (a, b) => a.rank - b.rank || b.node.salience - a.node.salience || compareText(a.node.key, b.node.key),
  );
  for (const name of bestNames(names, fits, sought)) {
    found.add(name.node.key);
    best.offer(name);
  }
  return { best: best.kept.map(({ node, alias }) => ({ key: node.key, alias })), keys: found };
}

const EXACT = 0;
const BEGINS = 1;
const FITS = 2;

interface RankedName extends Pick<Name, 'node' | 'alias'> {
  readonly rank: number;
}

/** The best name of each node that is found; the names of a node lie side by side, its label first. */
function* bestNames(names: readonly Name[], fits: Uint8Array, sought: string): Generator<RankedName> {
  let best: RankedName | undefined;
  for (let at = 0; at < fits.length; at += 1) {
    const [fit, name] = [fits[at], names[at]];
    if (fit === undefined || fit === NO_FIT || name === undefined) continue;
    const { folded, alias, node } = name;
    const base = folded === sought ? EXACT : folded.startsWith(sought) ? BEGINS : FITS + fit;
    // Half a step behind a label that fits as well.
    const rank = base + (alias === null ? 0 : 0.5);
    if (best !== undefined && best.node !== node) yield best;
    if (best === undefined || best.node !== node || rank < best.rank) best = { node, alias, rank };
  }
  if (best !== undefined) yield best;
}

const holding = (names: readonly Name[], sought: string): Uint8Array =>
  Uint8Array.from(names, ({ folded }) => (folded.includes(sought) ? 0 : NO_FIT));
