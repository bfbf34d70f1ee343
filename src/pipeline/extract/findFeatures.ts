/**
 * Finds what the list under a name says that it has: where the name stands alone above the list, as a heading or an
 * item, what is listed without another word is a feature of it; under "parts" it is a part.
 *
 * ```
 * ## Kiln                        - Kiln project
 * - parameterised tests            - Parts:
 *   ^hasFeature                      - kilnnode: …
 * - VS Code integration                ^partOf Kiln
 *   ^uses
 * ```
 * Not `- tests are slow` (says something of them), not `- Kafka` (another thing), and not where the list is about people.
 */
import { itemAt } from '../../schema/itemAt.ts';
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import { isPlainModifier, isTechnicalModifier } from './english/wordClass.ts';
import type { Fact, Sighting } from './sighting.ts';
import { THING } from './statementPatterns.ts';
import { type ByBlock, subjectAbove, titleAbove } from './subjects.ts';
import { wordsOf } from './words.ts';

const PARTS =
  /^\s*(?:(?:the|multiple|several|main|key|its|\d+|two|three|four|five)\s+)*(?:parts|components|modules|sub-?projects|sub-?systems|building blocks)\s*:?\s*$/iu;

/** What joins a thing to another. */
const JOINS = /^\s*(?:integrations?|support|compatib(?:le|ility)|bindings?|backends?)\b/iu;

/** Finds the features, parts and ties that lists give of the names above them. */
export function factsOfFeatures(outline: Outline, byBlock: ByBlock): Fact[] {
  return outline.blocks.flatMap((block) => {
    if (block.kind !== 'item') return [];
    const here = byBlock.get(block.index) ?? [];
    const whole = partOwner(outline, block, byBlock);
    if (whole !== undefined) return partFacts(outline, block, here, whole);
    const above = here.length === 0 ? undefined : subjectAbove(outline, block, byBlock);
    return above === undefined || !THING.has(above.kind) ? [] : featureFacts(outline, block, here, above);
  });
}

function featureFacts(outline: Outline, block: Block, here: readonly Sighting[], above: Sighting): Fact[] {
  const between = beforeLast(block, here);
  const state = (relation: string, to: Sighting): Fact => ({
    relation,
    from: above,
    to,
    evidence: [above.place, placeIn(outline, block, 0, block.text.trimEnd().length)],
  });
  const last = itemAt(here, here.length - 1);
  const after = block.text.slice(last.place.end.offset - block.offset);
  if (here.every(({ kind }) => THING.has(kind)))
    return JOINS.test(after) && isBare(between + after.replace(JOINS, ''))
      ? here.map((thing) => state('uses', thing))
      : [];
  return here.every(({ kind }) => kind === 'concept') && isBare(between + after)
    ? here.map((idea) => state('hasFeature', idea))
    : [];
}

/** The words of a block before its last name that no name takes, in a row. */
function beforeLast(block: Block, here: readonly Sighting[]): string {
  let words = '';
  let at = 0;
  for (const { place } of here) {
    words += block.text.slice(at, place.start.offset - block.offset);
    at = place.end.offset - block.offset;
  }
  return words;
}

/** Nothing but adjectives and what joins names. */
const isBare = (rest: string): boolean =>
  !/[?!:()]/u.test(rest) &&
  wordsOf(rest).every(
    ({ text }) =>
      /^(?:and|or|the|a|an|new|\d[\d.]*)$/iu.test(text) || isPlainModifier(text) || isTechnicalModifier(text),
  );

/** The thing whose parts a list gives: the one above "parts", or that the heading names. */
function partOwner(outline: Outline, block: Block, byBlock: ByBlock): Sighting | undefined {
  const before = outline.blocks[block.parent] ?? listLead(outline, block);
  if (before === undefined || !PARTS.test(before.text)) return undefined;
  const above = subjectAbove(outline, before, byBlock) ?? titleAbove(outline, before, byBlock);
  return above !== undefined && THING.has(above.kind) ? above : undefined;
}

/** The paragraph right before a list. */
function listLead(outline: Outline, block: Block): Block | undefined {
  let at = block.index - 1;
  while (outline.blocks[at]?.kind === 'item' && outline.blocks[at]?.section === block.section) at -= 1;
  const lead = outline.blocks[at];
  return lead !== undefined && lead.section === block.section && lead.kind === 'paragraph' ? lead : undefined;
}

/** The name that an item begins with is a part. */
function partFacts(outline: Outline, block: Block, [first]: readonly Sighting[], whole: Sighting): Fact[] {
  const isHead =
    first !== undefined && !/[\p{L}\d]/u.test(block.text.slice(0, first.place.start.offset - block.offset));
  if (!isHead || first.kind === 'person' || first.kind === 'company') return [];
  const evidence = [whole.place, placeIn(outline, block, 0, block.text.trimEnd().length)];
  return [{ relation: 'partOf', from: first, to: whole, evidence }];
}
