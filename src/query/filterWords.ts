/** Says in one line what a filter leaves, as one would say it: "Only Concepts and Talks of Day 2, mentioned at least 3 times". */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { allows, isAll } from './choice.ts';
import { NONE, facetIndex } from './facets.ts';
import type { Facet, Filter } from './filter.ts';

/** Names that are said one by one; of the others only how many they are. */
const MOST_NAMES = 4;
const LONGEST_NAME = 48;

/** @returns an empty text where the filter leaves everything */
export function filterWords(graph: KnowledgeGraph, filter: Filter, selected: string | null): string {
  const [kinds, days, sources, relations] = (['kinds', 'days', 'sources', 'relations'] as const).map(
    (facet) => sideOf(graph, filter, facet),
  );
  const head = [
    kinds?.isOnly === true ? kinds.words : '',
    days?.isOnly === true ? (kinds?.isOnly === true ? `of ${days.words}` : days.words) : '',
    sources?.isOnly === true ? `from ${sources.words}` : '',
  ].filter(Boolean);
  const without = [kinds, days, sources].flatMap((side) => (side?.isOnly === false ? [side.words] : []));
  const labels = [...filter.without].flatMap((key) =>
    graph.hasNode(key) ? [named(graph.getNodeAttribute(key, 'label'))] : [],
  );
  const clauses = [
    head.length > 0 ? `only ${head.join(' ')}` : '',
    without.length > 0 ? `without ${without.join(', ')}` : '',
    relations === undefined
      ? ''
      : `${relations.isOnly ? 'joined by' : 'without the relation'} ${relations.words}`,
    filter.least > 1 ? `mentioned at least ${String(filter.least)} times` : '',
    filter.text.trim() === '' ? '' : `called like “${named(filter.text.trim())}”`,
    filter.steps > 0 && selected !== null && graph.hasNode(selected)
      ? `within ${String(filter.steps)} step${filter.steps === 1 ? '' : 's'} of ${named(graph.getNodeAttribute(selected, 'label'))}`
      : '',
    labels.length > 0 ? `hidden: ${listed(labels, 'and')}` : '',
  ].filter(Boolean);
  const [first, ...others] = clauses;
  return first === undefined ? '' : [first[0]?.toUpperCase() + first.slice(1), ...others].join(', ');
}

/** What a facet is called for people. */
export function facetLabel(graph: KnowledgeGraph, facet: Facet, name: string): string {
  if (facet === 'kinds') {
    return graph.getAttribute('kinds').find((kind) => kind.name === name)?.plural ?? name;
  }
  if (facet === 'relations') {
    return graph.getAttribute('relations').find((relation) => relation.name === name)?.label ?? name;
  }
  return name === NONE ? (facet === 'days' ? 'no day' : 'no file') : name;
}

/** Says a choice as it was made, unless its other side is said in far fewer names. Undefined where it leaves nothing out. */
function sideOf(
  graph: KnowledgeGraph,
  filter: Filter,
  facet: Facet,
): { readonly isOnly: boolean; readonly words: string } | undefined {
  const choice = filter[facet];
  if (isAll(choice)) return undefined;
  const { names, namesOf } = facetIndex(graph, facet);
  const used = new Set([...namesOf.values()].flat());
  const own = names.filter((name) => used.has(name));
  const wanted = own.filter((name) => allows(choice, name));
  const unwanted = own.filter((name) => !allows(choice, name));
  if (unwanted.length === 0) return undefined;
  if (wanted.length === 0) return { isOnly: true, words: `none of the ${NOUNS[facet]}` };
  const isOnly =
    choice.mode === 'only'
      ? wanted.length <= Math.max(MOST_NAMES, unwanted.length)
      : wanted.length < unwanted.length;
  const said = (isOnly ? wanted : unwanted).map((name) => named(facetLabel(graph, facet, name)));
  return { isOnly, words: listed(said, isOnly ? 'and' : 'or') };
}

const NOUNS: Readonly<Record<Facet, string>> = {
  kinds: 'kinds',
  relations: 'relations',
  days: 'days',
  sources: 'files',
};

function listed(names: readonly string[], joint: 'and' | 'or'): string {
  const rest = names.length - MOST_NAMES;
  const said = rest > 1 ? [...names.slice(0, MOST_NAMES), `${String(rest)} more`] : names;
  const [last = ''] = said.slice(-1);
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A name from the notes: not too long, and set apart where it may run in another direction. */
function named(name: string): string {
  const letters = Array.from(name);
  const short = letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name;
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(short) && !/\p{Bidi_Control}/u.test(short)
    ? short
    : `\u2068${short}\u2069`;
}
