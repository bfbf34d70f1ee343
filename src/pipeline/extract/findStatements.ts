/**
 * Finds what the notes say of two names in one breath, by the words between them.
 *
 * ```
 * by default ray uses cloudpickle        raylet, like kubelet?        containerd - a container runtime
 *            ^--uses--^                  ^-comparedWith-^             ^--------isA--------^
 * ```
 * Not `ray, cloudpickle` (nothing is said), and nothing across the end of a sentence or a cell.
 */
import { itemAt } from '../../schema/itemAt.ts';
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import { isVerb } from './english/wordClass.ts';
import { factsOfFeatures } from './findFeatures.ts';
import { factsOfLists } from './findListed.ts';
import { isModifier } from './modifier.ts';
import type { Fact, Sighting } from './sighting.ts';
import { factsOfRow } from './factsOfRow.ts';
import { type Pattern, THING, patternsOf } from './statementPatterns.ts';
import { type ByBlock, subjectAbove, titleAbove } from './subjects.ts';
import { isCapitalised, wordsIn } from './words.ts';

// A full stop of an abbreviation ends nothing.
const ENDS_SENTENCE = /(?<!\b(?:vs|i\.e|e\.g|etc|cf))\.\s|[!?]\s|\u241E|\n\s*\n/iu;

/** "After asking colleagues at Acme, he adopted …": somebody else does it. */
const OTHER_SUBJECT = /\b(?:he|she|I)\b/u;

/** How many names further on a pattern that spans others looks. */
const SPANNED = 3;

/** Finds stated relations between names that stand next to each other in a block. */
export function findStatements(outline: Outline, sightings: readonly Sighting[]): Fact[] {
  const byBlock = sortedByBlock(sightings);
  const stated = outline.blocks.flatMap((block) => {
    const here = byBlock.get(block.index) ?? [];
    if (here.length === 0) return [];
    return [
      ...statementsIn(outline, block, here),
      ...statementsOfAbove(outline, block, here, byBlock),
      ...statementsOfPronouns(outline, block, here),
      ...factsOfRow(outline, block, here),
    ];
  });
  return [...stated, ...factsOfLists(outline, byBlock), ...factsOfFeatures(outline, byBlock)];
}

function sortedByBlock(sightings: readonly Sighting[]): ByBlock {
  const byBlock = new Map<number, Sighting[]>();
  for (const sighting of sightings.toSorted((a, b) => a.place.start.offset - b.place.start.offset)) {
    const here = byBlock.get(sighting.block);
    if (here === undefined) byBlock.set(sighting.block, [sighting]);
    else here.push(sighting);
  }
  return byBlock;
}

const startIn = ({ offset }: Block, { place }: Sighting): number => place.start.offset - offset;
const endIn = ({ offset }: Block, { place }: Sighting): number => place.end.offset - offset;

function statementsIn(outline: Outline, block: Block, here: readonly Sighting[]): Fact[] {
  const facts: Fact[] = [];
  for (const [index, first] of here.entries()) {
    for (let next = index + 1; next <= index + SPANNED && next < here.length; next += 1) {
      const second = itemAt(here, next);
      const pattern = patternBetween(block, first, second, next > index + 1);
      if (pattern === undefined) continue;
      const evidence = [placeIn(outline, block, startIn(block, first), endIn(block, second))];
      const firsts = [first, ...alliesOf(block, here.slice(0, index), first)];
      facts.push(...factsOf(block, pattern, firsts, here.slice(next), evidence));
    }
  }
  return facts;
}

/** What the words between two names state. @param isSpanned whether other names stand among them */
function patternBetween(
  block: Block,
  first: Sighting,
  second: Sighting,
  isSpanned: boolean,
): Pattern | undefined {
  const patterns = patternsOf(first.kind, second.kind);
  if (!patterns.some(({ spans }) => !isSpanned || spans === true)) return undefined;
  const words = block.text.slice(endIn(block, first), startIn(block, second));
  if (ENDS_SENTENCE.test(words) || OTHER_SUBJECT.test(words)) return undefined;
  return patterns.find(
    (pattern) => (!isSpanned || pattern.spans === true) && applies(pattern, block, first, second, words),
  );
}

/** The facts that a pattern states of its first names and those that are enumerated after it. */
function factsOf(
  block: Block,
  pattern: Pattern,
  firsts: readonly Sighting[],
  rest: readonly Sighting[],
  evidence: Fact['evidence'],
): Fact[] {
  const seconds = pattern.lists === true ? enumerated(block, rest, pattern) : rest.slice(0, 1);
  return firsts.flatMap((first) =>
    seconds.map((second) => {
      const [from, to] = pattern.isPassive === true ? [second, first] : [first, second];
      return { relation: pattern.relation, from, to, evidence };
    }),
  );
}

/** `Kiln and Acme implement …`: what is joined to a subject by "and" is one as well. */
function alliesOf(block: Block, before: readonly Sighting[], first: Sighting): Sighting[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  const joint = block.text.slice(endIn(block, last), startIn(block, first));
  return /^\s+and\s+$/iu.test(joint) && beginsSentence(block, last) ? [last] : [];
}

const beginsSentence = (block: Block, sighting: Sighting): boolean =>
  /(?:^|[.!?]\s)[\s"“'*(]*$/u.test(block.text.slice(0, startIn(block, sighting)));

/** An item says of the name above it what begins with the words of a statement: `- CoreDNS` and under it `- replacement for kube-dns`. */
function statementsOfAbove(
  outline: Outline,
  block: Block,
  here: readonly Sighting[],
  byBlock: ByBlock,
): Fact[] {
  const above = subjectAbove(outline, block, byBlock);
  if (above === undefined) {
    // Without a subject of its own a line speaks of what the title names, if it begins by saying what that does.
    const isElliptic = block.kind === 'item' && block.parent < 0 && SAYS.test(block.text);
    const title = isElliptic ? titleAbove(outline, block, byBlock) : undefined;
    return title === undefined ? [] : statementsFrom(outline, block, title, 0, here);
  }
  return [...statementsFrom(outline, block, above, 0, here), ...definitions(outline, block, above, here)];
}

const SAYS =
  /^\s*(?:also |now |natively |internally )?(?:uses|supports|has|offers|provides|enables|wraps|implements|runs on|(?:is )?(?:built|based) (?:on|with)|written in|integrates with|comes with)\s/iu;

/** What sort of thing something is, as the last word of what it is called. */
const SORT = String.raw`(?:systems?|standards?|db|databases?|frameworks?|librar(?:y|ies)|tools?|platforms?|engines?|servers?|formats?|languages?|runtimes?|prox(?:y|ies)|mesh|protocols?|models?|stores?|queues?|brokers?|clients?|services?|networks?|specs?|specifications?|schedulers?|orchestrators?|compilers?|algorithms?)`;
const IS_SORT = new RegExp(`^${SORT}$`, 'iu');

/** Sorts that add nothing to what they follow: a tracing system is for tracing, a time series DB is no time series. */
const SORT_AFTER =
  /^\s(?:systems?|standards?|frameworks?|librar(?:y|ies)|tools?|platforms?|solutions?|specs?|algorithms?)\b/iu;

/** `- Jaeger` and under it, first, `- distributed tracing system`: a short item that names a sort of thing says what it is. */
function definitions(outline: Outline, block: Block, above: Sighting, here: readonly Sighting[]): Fact[] {
  const words = wordsIn(block);
  const last = words.at(-1);
  const isFirst =
    above.block === block.parent ? block.index === block.parent + 1 : block.index === above.block + 1;
  const isShort =
    last !== undefined &&
    words.length < 8 &&
    !words.some(({ text }) => isVerb(text)) &&
    IS_SORT.test(last.text) &&
    !/\p{L}-$/u.test(block.text.slice(0, last.start));
  const object = here.findLast(({ kind }) => kind === 'concept');
  if (!isFirst || !isShort || object === undefined || !THING.has(above.kind)) return [];
  const rest = block.text.slice(endIn(block, object));
  if (/[\p{L}\d]/u.test(rest) && !SORT_AFTER.test(rest)) return [];
  const evidence = [above.place, placeIn(outline, block, 0, block.text.trimEnd().length)];
  return [{ relation: 'isA', from: above, to: object, evidence }];
}

/** `Kiln is a proxy. It uses Envoy.`: a pronoun that begins a sentence stands for the name that began the one before. */
function statementsOfPronouns(outline: Outline, block: Block, here: readonly Sighting[]): Fact[] {
  const facts: Fact[] = [];
  // Found faster than where they stand.
  if (!/(?:It|They|This)\s/u.test(block.text)) return facts;
  for (const { 0: pronoun, index } of block.text.matchAll(/(?<=[.!?]\s+)(?:It|They|This)(?=\s)/gu)) {
    const subject = here.findLast(
      (sighting) =>
        endIn(block, sighting) < index && beginsSentence(block, sighting) && sighting.kind !== 'person',
    );
    const after = here.filter((sighting) => startIn(block, sighting) > index);
    if (subject !== undefined)
      facts.push(...statementsFrom(outline, block, subject, index + pronoun.length, after));
  }
  return facts;
}

/** What is said of a subject that stands elsewhere, in the words from a position up to the first name after it. */
function statementsFrom(
  outline: Outline,
  block: Block,
  subject: Sighting,
  start: number,
  after: readonly Sighting[],
): Fact[] {
  const [object] = after;
  if (object === undefined) return [];
  const words = ` ${block.text.slice(start, startIn(block, object))}`;
  if (!/\p{L}/u.test(words) || ENDS_SENTENCE.test(words)) return [];
  const pattern = patternsOf(subject.kind, object.kind).find(
    (candidate) =>
      candidate.fromStart !== true &&
      candidate.capitals !== true &&
      candidate.before === undefined &&
      applies(candidate, block, subject, object, words),
  );
  if (pattern === undefined) return [];
  const evidence = [subject.place, placeIn(outline, block, start, endIn(block, object))];
  return factsOf(block, pattern, [subject], after, evidence);
}

/** Whether a pattern for names of these kinds holds between two. */
function applies(pattern: Pattern, block: Block, first: Sighting, second: Sighting, words: string): boolean {
  const to = pattern.isPassive === true ? first : second;
  if (pattern.capitals === true && !(isCapitalised(first.name) && isCapitalised(second.name))) return false;
  if (pattern.fromStart === true && /[\p{L}\d]/u.test(block.text.slice(0, startIn(block, first))))
    return false;
  if (pattern.before !== undefined && !pattern.before.test(block.text.slice(0, startIn(block, first))))
    return false;
  if (pattern.after !== undefined && !pattern.after.test(block.text.slice(endIn(block, second))))
    return false;
  if (
    pattern.relation === 'isA' &&
    isModifier(block, to) &&
    !SORT_AFTER.test(block.text.slice(endIn(block, to)))
  )
    return false;
  return pattern.between.test(words);
}

/** `uses A, B and C`: the second name of a statement, and those that are enumerated after it. */
function enumerated(block: Block, rest: readonly Sighting[], pattern: Pattern): Sighting[] {
  const kinds = pattern.isPassive === true ? pattern.from : pattern.to;
  const members = rest.slice(0, 1);
  for (const next of rest.slice(1)) {
    const before = members.at(-1);
    if (before === undefined || !kinds.has(next.kind)) break;
    const words = block.text.slice(endIn(block, before), startIn(block, next));
    if (!/^\s*(?:,|\/|&|\+|and|or|,\s*(?:and|or))\s*$/iu.test(words)) break;
    members.push(next);
  }
  return members;
}
