/**
 * Finds what the notes say of two names in one breath, by the words between them.
 *
 * ```
 * by default ray uses cloudpickle        raylet, like kubelet?        containerd - a container runtime
 *            ^--uses--^                  ^-comparedWith-^             ^--------isA--------^
 * ```
 * Not `ray, cloudpickle` (nothing is said), and nothing across the end of a sentence or a cell.
 */
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import type { Fact, Sighting } from './sighting.ts';
import { isCapitalised } from './words.ts';

interface Pattern {
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
const THING = kinds('component', 'technology');
const TERM = kinds('component', 'technology', 'concept');
const DOER = kinds('company', 'component', 'technology');
const COMPANY = kinds('company');

/** Up to three words that may stand before the second name: "the new", "its own". */
const LEAD = String.raw`(?:[\p{L}\d-]+\s+){0,3}`;

const between = (words: string): RegExp => new RegExp(String.raw`^[\s"“”'’*()]*${words}[\s"“”'‘*(]*$`, 'iu');

const PATTERNS: readonly Pattern[] = [
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

// A full stop of an abbreviation ends nothing.
const ENDS_SENTENCE = /(?<!\b(?:vs|i\.e|e\.g|etc|cf))\.\s|[!?]\s|\u241E|\n\s*\n/iu;

/** Finds stated relations between names that stand next to each other in a block. */
export function findStatements(outline: Outline, sightings: readonly Sighting[]): Fact[] {
  const byBlock = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    if (sighting.kind === 'resource') continue;
    const here = byBlock.get(sighting.block);
    if (here === undefined) byBlock.set(sighting.block, [sighting]);
    else here.push(sighting);
  }
  return outline.blocks.flatMap((block) => {
    const here = byBlock.get(block.index) ?? [];
    return [...statementsIn(outline, block, here), ...rowFacts(outline, block, here)];
  });
}

function statementsIn(outline: Outline, block: Block, here: readonly Sighting[]): Fact[] {
  return here.flatMap((first, index) => {
    const second = here[index + 1];
    if (second === undefined) return [];
    const from = first.place.end.offset - block.offset;
    const to = second.place.start.offset - block.offset;
    const words = block.text.slice(from, to);
    if (ENDS_SENTENCE.test(words)) return [];
    const pattern = PATTERNS.find((candidate) => applies(candidate, block, first, second, words));
    if (pattern === undefined) return [];
    const evidence = [
      placeIn(
        outline,
        block,
        first.place.start.offset - block.offset,
        second.place.end.offset - block.offset,
      ),
    ];
    const others = pattern.isPassive === true ? [] : listAfter(block, here.slice(index + 1), pattern);
    const [doer, done] = pattern.isPassive === true ? [second, first] : [first, second];
    return [done, ...others].map((object) => ({
      relation: pattern.relation,
      from: doer,
      to: object,
      evidence,
    }));
  });
}

function applies(pattern: Pattern, block: Block, first: Sighting, second: Sighting, words: string): boolean {
  const [from, to] = pattern.isPassive === true ? [second, first] : [first, second];
  if (!pattern.from.has(from.kind) || !pattern.to.has(to.kind)) return false;
  if (pattern.capitals === true && !(isCapitalised(first.name) && isCapitalised(second.name))) return false;
  if (
    pattern.fromStart === true &&
    /[\p{L}\d]/u.test(block.text.slice(0, first.place.start.offset - block.offset))
  )
    return false;
  return pattern.between.test(words);
}

/** `uses A, B and C`: what is enumerated after the second name is said of the first as well. */
function listAfter(block: Block, rest: readonly Sighting[], pattern: Pattern): Sighting[] {
  if (pattern.relation !== 'uses' && pattern.relation !== 'provides') return [];
  const members: Sighting[] = [];
  for (let at = 1; at < rest.length; at += 1) {
    const [before, next] = [rest[at - 1], rest[at]];
    if (before === undefined || next === undefined || !pattern.to.has(next.kind)) break;
    const words = block.text.slice(
      before.place.end.offset - block.offset,
      next.place.start.offset - block.offset,
    );
    if (!/^\s*(?:,|\/|&|\+|and|or|,\s*and)\s*$/iu.test(words)) break;
    members.push(next);
  }
  return members;
}

/** A row of a table whose first cell names a thing says what the thing has. */
function rowFacts(outline: Outline, block: Block, here: readonly Sighting[]): Fact[] {
  const [head, ...others] = block.cells;
  if (head === undefined || others.length === 0) return [];
  const at = ({ place }: Sighting): number => place.start.offset - block.offset;
  const subject = here.find((sighting) => THING.has(sighting.kind) && at(sighting) < head.end);
  if (subject === undefined) return [];
  return here
    .filter((sighting) => sighting !== subject && at(sighting) >= head.end && TERM.has(sighting.kind))
    .map((object) => ({
      relation: object.kind === 'concept' ? 'hasFeature' : 'uses',
      from: subject,
      to: object,
      evidence: [placeIn(outline, block, 0, block.text.trimEnd().length)],
    }));
}
