/** A filter as parts of the URL's hash. A part that is not there, or cannot be read, leaves its criterion as it is at first. */
import { ALL, type Choice, isAll } from '../query/choice.ts';
import { type Facet, type Filter, NO_FILTER, isSteps } from '../query/filter.ts';
import { LONGEST_SEARCH } from '../query/search.ts';
import { nodeKeyOf, slugOfKey } from '../schema/keys.ts';
import { decodeNames, decodeText, encodeNames, encodeText } from './hashText.ts';

/** The names of the parts, for all but some and for only some. */
const PARTS = [
  ['kinds', 'hide', 'show'],
  ['relations', 'norel', 'rel'],
  ['days', 'noday', 'day'],
  ['sources', 'nofile', 'file'],
] as const satisfies readonly (readonly [Facet, string, string])[];

/** Beyond this no thing is mentioned. */
const MOST_MENTIONS = 1e6;

/** Lists the parts that say a filter; none for one that leaves everything. */
export function encodeFilter(filter: Filter): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  for (const [facet, except, only] of PARTS) {
    const choice = filter[facet];
    if (!isAll(choice)) parts.push([choice.mode === 'only' ? only : except, encodeNames(choice.names)]);
  }
  if (filter.least > 1) parts.push(['least', String(filter.least)]);
  if (filter.steps > 0) parts.push(['steps', String(filter.steps)]);
  if (filter.text !== '') parts.push(['text', encodeText(filter.text)]);
  if (filter.rest === 'grey') parts.push(['rest', 'grey']);
  if (filter.without.size > 0) parts.push(['without', encodeNames([...filter.without].map(slugOfKey))]);
  return parts;
}

/** Reads a filter. Whether the graph knows the names is not asked here. */
export function decodeFilter(parts: ReadonlyMap<string, string>): Filter {
  const choices = Object.fromEntries(
    PARTS.map(([facet, except, only]) => [facet, choiceOf(parts.get(except), parts.get(only))]),
  ) as Record<Facet, Choice>;
  const least = wholeNumber(parts.get('least'));
  const steps = wholeNumber(parts.get('steps'));
  const without = [...(decodeNames(parts.get('without')) ?? [])].filter((slug) => slug !== '');
  return {
    ...NO_FILTER,
    ...choices,
    least: least >= 1 && least <= MOST_MENTIONS ? least : 1,
    steps: isSteps(steps) ? steps : 0,
    text: decodeText(parts.get('text') ?? '').slice(0, LONGEST_SEARCH),
    without: new Set(without.map(nodeKeyOf)),
    rest: parts.get('rest') === 'grey' ? 'grey' : 'hidden',
  };
}

function choiceOf(except: string | undefined, only: string | undefined): Choice {
  const wanted = decodeNames(only);
  if (wanted !== null) return { mode: 'only', names: wanted };
  const unwanted = decodeNames(except);
  return unwanted === null || unwanted.size === 0 ? ALL : { mode: 'except', names: unwanted };
}

const wholeNumber = (text: string | undefined): number =>
  text !== undefined && /^\d{1,7}$/u.test(text) ? Number(text) : 0;
