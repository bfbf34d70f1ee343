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
  /** Of each name: as it is compared, its node, and whether it is an alias. */
  readonly folded: readonly string[];
  readonly owners: Int32Array;
  readonly aliases: readonly (string | null)[];
  /** Of each node. */
  readonly keys: readonly string[];
  readonly salience: Float64Array;
}

/** Indexes the names of a graph: worked out at the first question, then remembered. */
export const nameIndexOf = perObject((graph: KnowledgeGraph): NameIndex => {
  const names: string[] = [];
  const owners: number[] = [];
  const aliases: (string | null)[] = [];
  const keys: string[] = [];
  const weights: number[] = [];
  graph.forEachNode((key, { label, aliases: others, salience }) => {
    for (const name of [label, ...others]) {
      names.push(name);
      owners.push(keys.length);
      aliases.push(name === label ? null : name);
    }
    keys.push(key);
    weights.push(salience);
  });
  return {
    index: buildTextIndex(names.map(wordsOfName)),
    folded: names.map(foldText),
    owners: Int32Array.from(owners),
    aliases,
    keys,
    salience: Float64Array.from(weights),
  };
});

/**
 * Finds the nodes that a text may mean, the best first: the exact name, what begins so, then by how well the
 * words fit, then by salience; a label before an alias that fits as well.
 */
export function findNodes(graph: KnowledgeGraph, text: string): FoundNodes {
  const sought = foldText(text.slice(0, LONGEST_SEARCH).trim());
  if (sought === '') return NOTHING;
  const names = nameIndexOf(graph);
  const words = soughtWords(sought);
  // What holds no letter or digit, such as `++`, is looked for as it stands.
  const fits = words.length > 0 ? fitsOf(names.index, words) : holding(names.folded, sought);
  const [found, bestName] = [new Set<string>(), bestNames(names, fits, sought)];
  const best = keepBest<{ readonly name: number; readonly node: number; readonly rank: number }>(
    MOST_BEST,
    (a, b) =>
      a.rank - b.rank ||
      (names.salience[b.node] ?? 0) - (names.salience[a.node] ?? 0) ||
      compareText(names.keys[a.node] ?? '', names.keys[b.node] ?? ''),
  );
  for (const { name, node, rank } of bestName) {
    found.add(names.keys[node] ?? '');
    best.offer({ name, node, rank });
  }
  return {
    best: best.kept.map(({ name, node }) => ({
      key: names.keys[node] ?? '',
      alias: names.aliases[name] ?? null,
    })),
    keys: found,
  };
}

const EXACT = 0;
const BEGINS = 1;
const FITS = 2;

/** The best name of each node that is found; the names of a node lie side by side, its label first. */
function* bestNames({ folded, owners, aliases }: NameIndex, fits: Uint8Array, sought: string) {
  let best: { name: number; node: number; rank: number } | undefined;
  for (let name = 0; name < fits.length; name += 1) {
    const fit = fits[name] ?? NO_FIT;
    if (fit === NO_FIT) continue;
    const form = folded[name] ?? '';
    const base = form === sought ? EXACT : form.startsWith(sought) ? BEGINS : FITS + fit;
    // Half a step behind a label that fits as well.
    const rank = base + (aliases[name] === null ? 0 : 0.5);
    const node = owners[name] ?? 0;
    if (best !== undefined && best.node !== node) yield best;
    if (best === undefined || best.node !== node || rank < best.rank) best = { name, node, rank };
  }
  if (best !== undefined) yield best;
}

const holding = (forms: readonly string[], sought: string): Uint8Array =>
  Uint8Array.from(forms, (form) => (form.includes(sought) ? 0 : NO_FIT));
