/** The words between two names that state a relation, as a table: which relation, and between which kinds. */

export interface Pattern {
  readonly relation: string;
  /** What stands between the two names, whole. */
  readonly between: RegExp;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** True where the second name is the one that does it. */
  readonly isPassive?: boolean;
  /** True where the first name must begin the passage. */
  readonly fromStart?: boolean;
  /** True where both names must be written with a capital. */
  readonly capitals?: boolean;
  /** What must stand before the first name. */
  readonly before?: RegExp;
  /** What must follow the second name. */
  readonly after?: RegExp;
  /** True where other names may stand between the two. */
  readonly spans?: boolean;
  /** True where the names enumerated after the second are meant as well. */
  readonly lists?: boolean;
}

const kinds = (...names: readonly string[]): ReadonlySet<string> => new Set(names);
/** Named things, which have features and parts. */
export const THING = kinds('component', 'technology');
/** What a reader would look up. */
export const TERM = kinds('component', 'technology', 'concept');
const DOER = kinds('company', 'component', 'technology');
const COMPANY = kinds('company');
const IDEA = kinds('concept');

/** Up to three words that may stand before the second name: "the new", "its own". */
const LEAD = String.raw`(?:[\p{L}\d-]+\s+){0,3}`;

/** What may stand before the words: a remark in brackets, the arrow or dash of a definition. */
const ASIDE = String.raw`(?:\([^)]*\))?,?\s*(?:[-=]+>|[-–—:])?\s*`;

const USES = String.raw`(?:uses?|used|using|utili[sz]es?|leverag(?:es?|ing)|rel(?:ies|y|ying) on|(?:is |are )?(?:based|built|running|runs?|deployed|implemented|written)\s+(?:[\p{L}-]+\s+){0,3}?(?:on|upon|in|with|through)(?: top of)?|(?:is |are )?powered by|on top of|migrat(?:ed|es?|ing)\s+(?:[\p{L}-]+\s+){0,4}to|moved to|switched to|adopted|adapted|has adopted|implements?|integrat(?:es?|ed|ing|ion) with|wraps?|wrapping|support(?: added)? for|(?:put|store|save|write|publish|send|push|read)s?\s+(?:[\p{L}-]+\s+){0,2}(?:in|into|to|from))`;

/** What is called after the system that it extends. */
const EXTENSION = String.raw`(?:filters?|plug-?ins?|extensions?|modules?|add-?ons?|middlewares?)`;

const between = (words: string): RegExp => new RegExp(String.raw`^[\s"“”'’*()]*${words}[\s"“”'‘*(]*$`, 'iu');

/** Tried in this order; the first that fits decides. */
export const PATTERNS: readonly Pattern[] = [
  {
    // "Message queues such as Kafka and NATS": the pattern is Hearst's (1992).
    relation: 'isA',
    between: between(String.raw`,?\s*(?:such as|including|like|e\.g\.,?)`),
    from: THING,
    to: IDEA,
    isPassive: true,
    lists: true,
  },
  {
    // "small ovens have sprung up lately (Zamzo, Zimzo, etc.)": what ends open is a list of examples.
    relation: 'isA',
    between: /^(?:\s+[\p{L}-]+){0,12}\s+\((?:(?:e\.g\.|such as|like|including),?\s+)?$/u,
    after: /^[^().;]{0,80}\b(?:etc|and so on|and others)\b/iu,
    from: THING,
    to: IDEA,
    isPassive: true,
    lists: true,
  },
  {
    // "Kiln (used by Acme)"
    relation: 'uses',
    between: /^,?\s+\(?(?:(?:is|are)\s+)?(?:also\s+)?(?:used|adopted)\s+(?:by|at|in|inside)\s+$/iu,
    from: DOER,
    to: TERM,
    isPassive: true,
    lists: true,
  },
  {
    relation: 'comparedWith',
    between: between(
      String.raw`(?:\([^)]*\))?,?\s*(?:<->|vs\.?|versus|instead of|rather than|as opposed to|compared (?:to|with)|in contrast to|unlike|(?:[\p{L}]+\s+){0,3}(?:similar to|different from|separate from)|(?:(?:[\p{L}-]+,?\s+){0,4}(?:is|are|sounds?|looks?|works?|feels?|much|a lot|i\.e\.|just)\s+)*like|(?:[\p{L}-]+\s+){0,4}(?:better|worse|faster|slower|cheaper|simpler|easier|smaller|larger|lighter|(?:more|less) [\p{L}-]+)(?:\s+[\p{L}-]+){0,2}\s+than|(?:is |are )?the new|(?:[\p{L}-]+\s+){0,5}(?:to )?(?:succeeds?|replaces?|supersedes?|outperforms?|beats?)|(?:available )?(?:as )?(?:an? )?(?:alternative|replacement) (?:to|for))\s+(?:an?|the)?`,
    ),
    from: TERM,
    to: TERM,
    lists: true,
  },
  {
    // "Kiln's distributed object store"
    relation: 'partOf',
    between: between(String.raw`['’]s?\s+${LEAD}`),
    from: THING,
    to: THING,
    isPassive: true,
  },
  {
    relation: 'partOf',
    between: between(''),
    after: new RegExp(String.raw`^\s+${EXTENSION}\b`, 'iu'),
    from: THING,
    to: THING,
  },
  {
    relation: 'partOf',
    between: between(
      String.raw`${EXTENSION}\s+(?:[\p{L}-]+\s+){0,3}?(?:for|of|in|inside|outside|to)\s+(?:of\s+)?(?:an?|the)?`,
    ),
    from: THING,
    to: THING,
    spans: true,
  },
  {
    relation: 'uses',
    between: between(String.raw`${ASIDE}${LEAD}${USES}\s+${LEAD}`),
    from: DOER,
    to: TERM,
    lists: true,
  },
  {
    // "Kiln Proxy is a simple Redis client using Envoy"
    relation: 'uses',
    between: between(
      String.raw`(?:is|are|was)\s+an?\s+(?:[\p{L}\d-]+\s+){1,6}?(?:that\s+|which\s+)?(?:uses|using|built on|based on|on top of|powered by|running on|written in)\s+(?:an?|the)?`,
    ),
    from: DOER,
    to: TERM,
    spans: true,
    lists: true,
  },
  { relation: 'uses', between: /^\s+(?:with|via)\s+$/iu, from: DOER, to: THING, capitals: true },
  {
    // "Scaling Kafka at Acme"
    relation: 'uses',
    between: between(String.raw`(?:adoption |usage |deployments? |migration )?(?:at|within|inside)`),
    from: COMPANY,
    to: THING,
    isPassive: true,
  },
  { relation: 'uses', between: /^:\s+$/u, from: THING, to: THING, fromStart: true, lists: true },
  { relation: 'uses', between: /^\s+\(an?\s+$/u, from: THING, to: THING },
  {
    relation: 'uses',
    between: between(String.raw`(?:does |also |now |natively )*supports?\s+${LEAD}`),
    from: THING,
    to: THING,
    lists: true,
  },
  {
    relation: 'isA',
    between: between(
      String.raw`(?:\([^)]*\))?,?\s*(?:(?:is|are|was)\s+(?:an?|the|one of the)|[-–—:=]\s*(?:an?|the)?)\s+${LEAD}`,
    ),
    from: TERM,
    to: IDEA,
    fromStart: true,
  },
  {
    relation: 'isA',
    between: between(String.raw`(?:is|are|was)\s+(?:an?|the|one of the)\s+${LEAD}`),
    from: THING,
    to: IDEA,
  },
  {
    // "Redis as an online feature store"
    relation: 'isA',
    between: between(String.raw`as\s+(?:an?|the|(?:their|our|its)(?:\s+own)?)\s+["“]?${LEAD}`),
    from: THING,
    to: IDEA,
  },
  {
    relation: 'isA',
    between: between(String.raw`(?:is|[-–—:=])\s*an?\s+["“]?${LEAD}`),
    from: COMPANY,
    to: IDEA,
    fromStart: true,
  },
  {
    // "use Kiln for model serving"
    relation: 'hasFeature',
    before: /\b(?:use[sd]?|using|with|adopted|chose)\s+$/iu,
    between: between(String.raw`for\s+${LEAD}`),
    from: THING,
    to: IDEA,
    lists: true,
  },
  { relation: 'isA', between: new RegExp(String.raw`^\s+\(an?\s+${LEAD}$`, 'iu'), from: THING, to: IDEA },
  {
    relation: 'provides',
    between: between(
      String.raw`(?:['’]s?\s+${LEAD}|\s+(?:has |have |also |just |originally )*(?:announce[sd]?|launch(?:es|ed)?|release[sd]?|created?|creates|buil(?:t|ds?)|offers?|open[- ]sourced|publish(?:es|ed)?|provides?|introduc(?:es|ed)|developed|donated)\s+${LEAD})`,
    ),
    from: COMPANY,
    to: THING,
    lists: true,
  },
  {
    relation: 'provides',
    between: between(
      String.raw`(?:\([^)]*\))?[,:–—-]?\s*(?:(?:is|was|were|are|originally|first|fully)\s+)*(?:natively )?(?:built|made|created|developed|provided|maintained|managed|open[- ]sourced|released|donated)\s+(?:by|at)\s+(?:[\p{L}-]+\s+){0,3}`,
    ),
    from: COMPANY,
    to: THING,
    isPassive: true,
  },
  // Written as a name of two parts: `Acme Kiln`, not `acme kiln`.
  { relation: 'provides', between: /^\s$/u, from: COMPANY, to: THING, capitals: true },
  {
    relation: 'hasFeature',
    between: between(
      String.raw`(?:['’]s|${ASIDE}(?:also )?(?:has|have|supports?|enables?|offers?|provides?|does|introduces|comes with|features?))\s+${LEAD}`,
    ),
    from: THING,
    to: IDEA,
    lists: true,
  },
  {
    // "the observability that Kiln provides"
    relation: 'hasFeature',
    between: /^\s+(?:that|which)\s+$/iu,
    after: /^\s+(?:also\s+)?(?:has|supports?|offers?|provides?|gives?|enables?)\b/iu,
    from: THING,
    to: IDEA,
    isPassive: true,
  },
];

const byKinds = new Map<string, Map<string, readonly Pattern[]>>();

/** The patterns that may join two names of some kinds, in their order. */
export function patternsOf(first: string, second: string): readonly Pattern[] {
  const bySecond = byKinds.get(first) ?? new Map<string, readonly Pattern[]>();
  const known = bySecond.get(second);
  if (known !== undefined) return known;
  const patterns = PATTERNS.filter(({ isPassive, from, to }) =>
    isPassive === true ? from.has(second) && to.has(first) : from.has(first) && to.has(second),
  );
  byKinds.set(first, bySecond.set(second, patterns));
  return patterns;
}
