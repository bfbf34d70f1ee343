/** Search over labels and aliases that forgives one slip in each word: `kubernets` and `trasformer` find. */
import UFuzzy from '@leeoniya/ufuzzy';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';

export interface Hit {
  readonly key: string;
  /** The alias that was found, where it was not the label. */
  readonly alias: string | null;
}

/** Longer texts are cut before the search: they come from a URL, not from somebody who looks for a name. */
export const LONGEST_SEARCH = 200;

const SINGLE_ERROR = 1;
const matcher = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: SINGLE_ERROR,
  intraRules: (term) => {
    const slips = term.length < 4 ? 0 : 1;
    return { intraSlice: [1, Infinity], intraIns: slips, intraSub: slips, intraTrn: slips, intraDel: slips };
  },
});

interface Haystack {
  readonly forms: string[];
  readonly owners: readonly { readonly key: string; readonly alias: string | null }[];
}

const haystackOf = perObject((graph: KnowledgeGraph): Haystack => {
  const entries: { form: string; key: string; alias: string | null }[] = [];
  graph.forEachNode((key, { label, aliases }) => {
    entries.push({ form: label, key, alias: null });
    for (const alias of aliases) entries.push({ form: alias, key, alias });
  });
  return {
    forms: UFuzzy.latinize(entries.map(({ form }) => form)),
    owners: entries.map(({ key, alias }) => ({ key, alias })),
  };
});

/**
 * Finds the nodes that a text may mean, the best first: the exact label, what begins so, then by how well
 * the words fit, then by salience.
 * @returns every match, each node once; none for a blank text
 */
export function findNodes(graph: KnowledgeGraph, text: string): readonly Hit[] {
  const needle = UFuzzy.latinize(text.slice(0, LONGEST_SEARCH).trim());
  if (needle === '') return [];
  const { forms, owners } = haystackOf(graph);
  const ranks = new Map<string, Hit & { readonly rank: number; readonly fit: number }>();
  for (const [fit, index] of fittingForms(forms, needle).entries()) {
    const owner = owners[index];
    if (owner === undefined) continue;
    const rank = rankOf(forms[index] ?? '', needle);
    const known = ranks.get(owner.key);
    // The label says more than an alias that fits as well.
    const isBetter =
      known === undefined || rank < known.rank || (rank === known.rank && owner.alias === null);
    if (isBetter) ranks.set(owner.key, { ...owner, rank, fit: known?.fit ?? fit });
  }
  const salience = (key: string): number => graph.getNodeAttribute(key, 'salience');
  return [...ranks.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank === EXACT ? 0 : b.rank === BEGINS ? salience(b.key) - salience(a.key) : a.fit - b.fit) ||
        compareText(a.key, b.key),
    )
    .map(({ key, alias }) => ({ key, alias }));
}

const EXACT = 0;
const BEGINS = 1;
const FITS = 2;

function rankOf(form: string, needle: string): number {
  const [name, sought] = [form.toLowerCase(), needle.toLowerCase()];
  return name === sought ? EXACT : name.startsWith(sought) ? BEGINS : FITS;
}

/** Indices of the forms that fit, best first. What holds no letter or digit, such as `++`, is looked for as it stands. */
function fittingForms(forms: string[], needle: string): readonly number[] {
  if (!/[\p{L}\p{N}]/u.test(needle)) return forms.flatMap((form, at) => (form.includes(needle) ? [at] : []));
  const [indices, info, order] = matcher.search(forms, needle, 1);
  if (indices === null) return [];
  return info === null ? indices : order.map((place) => info.idx[place] ?? -1);
}
