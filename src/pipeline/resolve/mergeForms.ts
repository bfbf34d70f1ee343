/**
 * Merges forms of one name: a short one with the long one that it stands for. A wrong merge is worse than a missed
 * one, so each wants that exactly one other name could be meant.
 *
 * ```
 * Acme = Acme Robotics      Arrow = Apache Arrow      object storage = object store      autoencoder = masked autoencoder
 * ```
 * Not `Acme` where there are Acme Robotics and Acme Labs, not `IP` for IPv4 and IPv6, not `kernel` in another section.
 */
import type { Place } from '../../schema/place.ts';
import { isCommonWord } from '../extract/commonWords.ts';
import type { NameLexicon } from '../extract/nameLexicon.ts';
import { foldName, foldSingular, isCapitalised, wordsOf } from '../extract/words.ts';
import type { MergeRule } from './entity.ts';
import { type Group, firstNameOf, kindOf, merge, nameOfGroup, namesOf, sorted } from './group.ts';

/** Merges short forms and other endings of one name. */
export function mergeForms(groups: Map<string, Group>, lexicon: NameLexicon): void {
  const companies = sorted(groups).filter((group) => kindOf(group) === 'company');
  mergeInto(groups, companies, 'short form', firstWordOf);
  const tools = sorted(groups).filter((group) => TOOL.has(kindOf(group)) || isCapitalisedName(group));
  mergeInto(groups, tools, 'without its maker', (long) => withoutMaker(long, lexicon));
  mergeInto(groups, tools, 'without its version', withoutVersion);
  for (const sort of [TOOL, new Set(['concept'])]) {
    const alike = sorted(groups).filter((group) => sort.has(kindOf(group)));
    mergeInto(groups, alike, 'without its sort', withoutSort);
  }
  mergeHeads(groups);
  mergeEndings(groups, lexicon);
}

const TOOL: ReadonlySet<string> = new Set(['component', 'technology']);

const isCapitalisedName = (group: Group): boolean =>
  [...namesOf(group)].some((name) => wordsOf(name).every(({ text }) => isCapitalised(text)));

/** Merges groups where exactly one other has a name that shortens to theirs. */
function mergeInto(
  groups: Map<string, Group>,
  alike: readonly Group[],
  rule: MergeRule,
  shorten: (name: string) => string | undefined,
): void {
  const longer = new Map<string, Set<Group>>();
  for (const group of alike)
    for (const name of namesOf(group)) {
      const short = shorten(name);
      if (short !== undefined) longer.set(short, (longer.get(short) ?? new Set()).add(group));
    }
  for (const short of alike) {
    const others = [...(longer.get(nameOfGroup(short)) ?? [])].filter((group) => group !== short);
    const [only] = others;
    if (others.length === 1 && only !== undefined && groups.has(only.id) && groups.has(short.id))
      merge(groups, short, only, rule);
  }
}

/** What companies are called in short. A name that is one overlong word has no words. */
function firstWordOf(name: string): string | undefined {
  const [first] = wordsOf(name);
  return first === undefined ? undefined : foldName(first.text);
}

/** `Apache Arrow` without its first word, where that is who makes it and the rest is no everyday word. */
function withoutMaker(name: string, lexicon: NameLexicon): string | undefined {
  const [maker, ...rest] = wordsOf(name);
  if (maker === undefined || rest.every(({ text }) => isCommonWord(text))) return undefined;
  const kind = lexicon.known(maker.text)?.entry.kind;
  const isMaker = maker.text === 'Apache' || kind === 'company' || (kind !== undefined && TOOL.has(kind));
  return isMaker ? foldName(rest.map(({ text }) => text).join('')) : undefined;
}

/** `NAPv3` is a version of `NAP`; of `IPv4` and `IPv6` neither is IP, since there are two. */
const withoutVersion = (name: string): string | undefined => {
  const base = /^(\p{L}{2,})v\d{1,2}$/u.exec(name)?.[1];
  return base === undefined ? undefined : foldName(base);
};

/** Words that say what sort of thing a name is, and add nothing to it: the sidecar pattern is the sidecar. */
const SORT =
  /^(?:patterns?|projects?|tools?|tooling|techniques?|approach|frameworks?|librar(?:y|ies)|languages?|algorithms?|technology|software|counts?|steps?|era)$/iu;

function withoutSort(name: string): string | undefined {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return undefined;
  // What is done is done in a pipeline: logging, training. A data pipeline is more than data.
  const isDone = /^pipelines?$/iu.test(last.text) && words.at(-2)?.text.endsWith('ing') === true;
  if (!isDone && !SORT.test(last.text)) return undefined;
  return foldSingular(
    words
      .slice(0, -1)
      .map(({ text }) => text)
      .join(''),
  );
}

/** How many lines from a longer name its last word alone still means the same. */
const NEAR_LINES = 3;
const LEAST_HEAD = 7;

/** `autoencoder` beside `masked autoencoder`: the last word of exactly one longer name, never far from it. */
function mergeHeads(groups: Map<string, Group>): void {
  const concepts = sorted(groups).filter((group) => kindOf(group) === 'concept');
  const longer = new Map<string, Group[]>();
  for (const group of concepts) {
    const words = wordsOf(firstNameOf(group));
    const last = words.at(-1);
    if (last === undefined || words.length < 2) continue;
    const head = foldSingular(last.text);
    const others = longer.get(head);
    if (others === undefined) longer.set(head, [group]);
    else others.push(group);
  }
  for (const short of concepts) {
    const [only, ...others] = longer.get(nameOfGroup(short)) ?? [];
    // A known name has aliases, of which one may end with it.
    if (only === undefined || only === short) continue;
    if (others.length > 0 || nameOfGroup(short).length < LEAST_HEAD) continue;
    if (
      isCommonWord(nameOfGroup(short)) ||
      !short.sightings.every((sighting) => isNear(sighting.place, only))
    )
      continue;
    if (groups.has(only.id) && groups.has(short.id)) merge(groups, short, only, 'its last word');
  }
}

const isNear = ({ source, start }: Place, { sightings }: Group): boolean =>
  sightings.some(
    ({ place }) => place.source === source && Math.abs(place.start.line - start.line) <= NEAR_LINES,
  );

/** What English puts at the end of a word to make another of it: store and storage, balancer and balancing. */
const ENDING = /(?:ations?|ions?|ages?|ings?|ers?|ors?|ements?|e)$/u;
const LEAST_STEM = 4;

/** `object storage` is `object store`: names of several words that differ by the ending of the last. */
function mergeEndings(groups: Map<string, Group>, lexicon: NameLexicon): void {
  const byStem = new Map<string, Group>();
  for (const group of sorted(groups)) {
    const kind = kindOf(group);
    const stem = kind === 'concept' || TOOL.has(kind) ? stemOf(group) : undefined;
    if (stem === undefined) continue;
    const other = byStem.get(stem);
    if (other === undefined) byStem.set(stem, group);
    else if (!(isKnown(group, lexicon) && isKnown(other, lexicon) && kindOf(other) === kind))
      merge(groups, group, other, 'another ending');
  }
}

const isKnown = (group: Group, lexicon: NameLexicon): boolean =>
  lexicon.known(nameOfGroup(group)) !== undefined;

/** The words of a name with the last one cut to its stem; undefined for single words, which endings tell apart. */
function stemOf(group: Group): string | undefined {
  // A class is called after what it is: `DataLoader` loads data.
  const words = wordsOf(firstNameOf(group).replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' '));
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return undefined;
  const stem = foldSingular(last.text).replace(ENDING, '');
  return stem.length < LEAST_STEM
    ? undefined
    : words
        .slice(0, -1)
        .map(({ text }) => foldName(text))
        .join('') + stem;
}
