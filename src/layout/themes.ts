/**
 * The rows of the score: things that belong together, whichever talk has them. A theme is a word that names of
 * several talks have in common, or a thing with its parts; what has no theme stands in a row of its kind.
 */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { labelWords } from './labelWords.ts';
import { byCodeUnit } from './positions.ts';

export interface Theme {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Kinds that say who, where and what is open rather than what a talk is about: each has a row of its own. */
const APART = new Set(['person', 'company', 'resource', 'question']);
/** Relations by which a part belongs to its whole. From the part; the others are from the whole. */
const TO_WHOLE = new Set(['partOf', 'isA']);
const TO_PART = new Set(['hasFeature', 'provides']);
/** Themes that words make, besides those that are there already. */
const MOST_THEMES = 7;
const FEWEST_THINGS = 3;
const FEWEST_TALKS = 2;

/**
 * Sorts things into themes.
 * @param columns the talks that each thing is in, by their places in the order of talks; none for a thing outside
 * @param known themes that are there already
 */
export function themesOf(
  graph: KnowledgeGraph,
  columns: ReadonlyMap<string, readonly number[]>,
  known: readonly Theme[] = [],
): readonly Theme[] {
  const keys = [...columns.keys()].sort(byCodeUnit);
  const kindOf = (key: string): string => graph.getNodeAttribute(key, 'kind');
  const left = new Set(keys.filter((key) => !APART.has(kindOf(key))));
  const themes: Theme[] = [];
  for (const { label, keys: wanted } of known) {
    const own = wanted.filter((key) => left.has(key));
    if (own.length < FEWEST_THINGS) continue;
    themes.push({ label, keys: own });
    for (const key of own) left.delete(key);
  }
  const candidates = candidatesOf(graph, left);
  while (themes.length < Math.max(MOST_THEMES, known.length)) {
    const best = bestOf(candidates, left, columns);
    if (best === undefined) break;
    themes.push({ label: writtenAs(graph, best), keys: best.keys });
    for (const key of best.keys) left.delete(key);
  }
  const middle = ({ keys }: Theme): number => {
    const places = keys.flatMap((key) => columns.get(key) ?? []);
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  themes.sort((a, b) => middle(a) - middle(b) || byCodeUnit(a.label, b.label));
  const rest = keys.filter((key) => APART.has(kindOf(key)) || left.has(key));
  return [...themes, ...rowsByKind(graph, rest)];
}

/** Things by what may become a theme: a word of their names, or the whole that they are parts of. */
function candidatesOf(
  graph: KnowledgeGraph,
  things: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const candidates = new Map<string, Set<string>>();
  const add = (word: string, key: string): void => {
    candidates.set(word, (candidates.get(word) ?? new Set()).add(key));
  };
  for (const key of things) {
    for (const word of labelWords(graph.getNodeAttribute(key, 'label')).keys()) add(word, key);
  }
  for (const edge of graph.edges().sort(byCodeUnit)) {
    const relation = graph.getEdgeAttribute(edge, 'relation');
    const [source, target] = graph.extremities(edge);
    if (!TO_WHOLE.has(relation) && !TO_PART.has(relation)) continue;
    const [part, whole] = TO_WHOLE.has(relation) ? [source, target] : [target, source];
    if (!things.has(part) || !things.has(whole)) continue;
    // The parts of "Ray Core" belong to whatever theme takes Ray Core.
    for (const word of labelWords(graph.getNodeAttribute(whole, 'label')).keys()) add(word, part);
  }
  return candidates;
}

/** The word that gathers most of what is left, over the most talks. */
function bestOf(
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
  left: ReadonlySet<string>,
  columns: ReadonlyMap<string, readonly number[]>,
): Theme | undefined {
  let best: { readonly word: string; readonly keys: readonly string[]; readonly worth: number } | undefined;
  for (const [word, all] of [...candidates].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const keys = [...all].filter((key) => left.has(key)).sort(byCodeUnit);
    const talks = new Set(keys.flatMap((key) => columns.get(key) ?? []));
    if (keys.length < FEWEST_THINGS || talks.size < FEWEST_TALKS) continue;
    const worth = keys.length * Math.sqrt(talks.size);
    if (best === undefined || worth > best.worth) best = { word, keys, worth };
  }
  return best && { label: best.word, keys: best.keys };
}

/** The form in which most names of a theme write its word; the word alone before all others. */
function writtenAs(graph: KnowledgeGraph, { label: word, keys }: Theme): string {
  const votes = new Map<string, number>();
  for (const key of keys) {
    const words = labelWords(graph.getNodeAttribute(key, 'label'));
    const form = words.get(word);
    if (form !== undefined) votes.set(form, (votes.get(form) ?? 0) + (words.size === 1 ? keys.length : 1));
  }
  const [form = word] = [...votes]
    .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
    .map(([each]) => each);
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

function rowsByKind(graph: KnowledgeGraph, keys: readonly string[]): Theme[] {
  const kinds = graph.getAttribute('kinds');
  const known = new Set(kinds.map(({ name }) => name));
  const of = (wanted: (kind: string) => boolean): string[] =>
    keys.filter((key) => wanted(graph.getNodeAttribute(key, 'kind')));
  const rows = kinds.map(({ name, plural }) => ({ name, label: plural, keys: of((kind) => kind === name) }));
  const subjects = rows.filter(({ name }) => !APART.has(name));
  const apart = rows.filter(({ name }) => APART.has(name));
  const strange = { name: '', label: 'Others', keys: of((kind) => !known.has(kind)) };
  return [...subjects, strange, ...apart]
    .filter((row) => row.keys.length > 0)
    .map(({ label, keys: own }) => ({ label, keys: own }));
}
