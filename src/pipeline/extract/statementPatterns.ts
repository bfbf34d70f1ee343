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
}

const kinds = (...names: readonly string[]): ReadonlySet<string> => new Set(names);
/** Named things, which have features and parts. */
export const THING = kinds('component', 'technology');
/** What a reader would look up. */
export const TERM = kinds('component', 'technology', 'concept');
const DOER = kinds('company', 'component', 'technology');
const COMPANY = kinds('company');

/** Up to three words that may stand before the second name: "the new", "its own". */
const LEAD = String.raw`(?:[\p{L}\d-]+\s+){0,3}`;

const between = (words: string): RegExp => new RegExp(String.raw`^[\s"“”'’*()]*${words}[\s"“”'‘*(]*$`, 'iu');

/** Tried in this order; the first that fits decides. */
export const PATTERNS: readonly Pattern[] = [
  {
    relation: 'comparedWith',
    between: between(
      String.raw`(?:\([^)]*\))?,?\s*(?:<->|vs\.?|versus|instead of|rather than|as opposed to|compared (?:to|with)|in contrast to|unlike|(?:is |are )?(?:similar to|different from|separate from)|(?:(?:is|are|sounds?|looks?|works?|feels?|much|a lot|i\.e\.|just)\s+)*like|(?:is |are )?(?:better|worse|faster|slower|cheaper|simpler|easier) than|(?:available )?(?:as )?(?:an? )?(?:alternative|replacement) (?:to|for))\s+(?:an?|the)?`,
    ),
    from: TERM,
    to: TERM,
  },
  {
    relation: 'uses',
    between: between(
      String.raw`(?:\([^)]*\))?\s*${LEAD}(?:uses?|used|using|utili[sz]es?|leverag(?:es?|ing)|rel(?:ies|y) on|(?:is |are )?(?:based|built|running|runs?|deployed|implemented|written)\s+(?:up)?(?:on|in|with)(?: top of)?|(?:is |are )?powered by|on top of|migrat(?:ed|es?|ing)\s+(?:[\p{L}-]+\s+){0,4}to|moved to|switched to|adopted|integrates? with)\s+${LEAD}`,
    ),
    from: DOER,
    to: TERM,
  },
  {
    relation: 'isA',
    between: between(
      String.raw`(?:\([^)]*\))?,?\s*(?:(?:is|are|was)\s+(?:an?|the|one of the)|[-–—:=]\s*(?:an?|the)?)\s+${LEAD}`,
    ),
    from: TERM,
    to: kinds('concept'),
    fromStart: true,
  },
  {
    relation: 'provides',
    between: between(
      String.raw`(?:['’]s?\s+${LEAD}|\s+(?:has |have |also |just )*(?:announce[sd]?|launch(?:es|ed)?|release[sd]?|created?|creates|buil(?:t|ds?)|offers?|open[- ]sourced|publish(?:es|ed)?|provides?|introduc(?:es|ed)|developed|donated)\s+${LEAD})`,
    ),
    from: COMPANY,
    to: THING,
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
      String.raw`(?:['’]s|(?:\([^)]*\))?\s+(?:also )?(?:has|have|supports?|enables?|offers?|provides?|does|introduces|comes with|features?))\s+${LEAD}`,
    ),
    from: THING,
    to: kinds('concept'),
  },
];
