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
import { isFunctionWord, isPlainModifier, isVerb } from './english/wordClass.ts';
import type { Fact, Sighting } from './sighting.ts';
import { PATTERNS, type Pattern, TERM, THING } from './statementPatterns.ts';
import { isCapitalised } from './words.ts';

// A full stop of an abbreviation ends nothing.
const ENDS_SENTENCE = /(?<!\b(?:vs|i\.e|e\.g|etc|cf))\.\s|[!?]\s|\u241E|\n\s*\n/iu;

/** Finds stated relations between names that stand next to each other in a block. */
export function findStatements(outline: Outline, sightings: readonly Sighting[]): Fact[] {
  const byBlock = new Map<number, Sighting[]>();
  for (const sighting of sightings.toSorted((a, b) => a.place.start.offset - b.place.start.offset)) {
    if (sighting.kind === 'resource') continue;
    const here = byBlock.get(sighting.block);
    if (here === undefined) byBlock.set(sighting.block, [sighting]);
    else here.push(sighting);
  }
  return outline.blocks.flatMap((block) => {
    const here = byBlock.get(block.index) ?? [];
    const above = block.kind === 'item' ? headOf(outline.blocks[block.parent], byBlock) : undefined;
    return [
      ...statementsIn(outline, block, here),
      ...(above === undefined ? [] : statementsUnder(outline, block, above, here)),
      ...rowFacts(outline, block, here),
    ];
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

/** The name that an item begins with. */
function headOf(
  block: Block | undefined,
  byBlock: ReadonlyMap<number, readonly Sighting[]>,
): Sighting | undefined {
  const [first] = block === undefined ? [] : (byBlock.get(block.index) ?? []);
  if (block === undefined || first === undefined) return undefined;
  return /[\p{L}\d]/u.test(block.text.slice(0, first.place.start.offset - block.offset)) ? undefined : first;
}

/** An item that begins with the words of a statement says it of the name that heads the item above: `- CoreDNS` and under it `- replacement for kube-dns`. */
function statementsUnder(outline: Outline, block: Block, head: Sighting, here: readonly Sighting[]): Fact[] {
  const [object] = here;
  if (object === undefined) return [];
  const words = ` ${block.text.slice(0, object.place.start.offset - block.offset)}`;
  if (!/[\p{L}]/u.test(words) || ENDS_SENTENCE.test(words)) return [];
  const pattern = PATTERNS.find(
    (candidate) =>
      candidate.fromStart !== true &&
      candidate.capitals !== true &&
      applies(candidate, block, head, object, words),
  );
  if (pattern === undefined) return [];
  const [from, to] = pattern.isPassive === true ? [object, head] : [head, object];
  const evidence = [head.place, placeIn(outline, block, 0, object.place.end.offset - block.offset)];
  return [{ relation: pattern.relation, from, to, evidence }];
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
    .filter((sighting) => !isModifier(block, sighting))
    .map((object) => ({
      relation: object.kind === 'concept' ? 'hasFeature' : 'uses',
      from: subject,
      to: object,
      evidence: [placeIn(outline, block, 0, block.text.trimEnd().length)],
    }));
}

/** `integrates with ML frameworks` says something of frameworks: a name right before a noun only modifies it. */
function isModifier({ text, offset }: Block, { place }: Sighting): boolean {
  const next = /^\s(\p{L}+)/u.exec(text.slice(place.end.offset - offset))?.[1];
  return next !== undefined && !isFunctionWord(next) && !isVerb(next) && !isPlainModifier(next);
}
