/**
 * Finds what an item says of the list under it: where the item is the name of a sort of thing, what is listed
 * is of that sort; where it makes a statement of "these", the statement holds for each.
 *
 * ```
 * - streaming storage            - all of these projects use Arrow
 *   - Kafka, Kinesis               - Spark
 *     ^isA     ^isA                  ^uses Arrow
 * ```
 * Not a list whose items say more than names, and not `- Kafka` with ideas under it.
 */
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import type { Fact, Sighting } from './sighting.ts';
import { PATTERNS, THING } from './statementPatterns.ts';
import type { ByBlock } from './subjects.ts';

const OF_THESE = /\b(?:these|following|those|several|many|some)\b/iu;
const LISTABLE = new Set([...THING, 'company']);

/** Finds facts of the names that are listed under an item. */
export function factsOfLists(outline: Outline, byBlock: ByBlock): Fact[] {
  const members = new Map<number, Block[]>();
  for (const block of outline.blocks) {
    if (block.parent < 0) continue;
    const list = members.get(block.parent);
    if (list === undefined) members.set(block.parent, [block]);
    else list.push(block);
  }
  return [...members].flatMap(([index, list]) => {
    const head = outline.blocks[index];
    const named = list.map((block) => namesOnly(block, byBlock.get(block.index) ?? []));
    const names = named.flat();
    if (
      head === undefined ||
      names.length < 2 ||
      named.filter(({ length }) => length > 0).length < list.length / 2
    )
      return [];
    const stated = statementOf(head, byBlock.get(index) ?? []);
    if (stated === undefined) return [];
    return names
      .filter(({ kind }) => stated.from.has(kind))
      .map((name) => ({
        relation: stated.relation,
        from: name,
        to: stated.object,
        evidence: [placeIn(outline, head, 0, head.text.trimEnd().length), name.place],
      }));
  });
}

/** The names of an item that holds nothing else. */
function namesOnly(block: Block, here: readonly Sighting[]): readonly Sighting[] {
  let rest = '';
  let at = 0;
  for (const { place } of here) {
    rest += block.text.slice(at, place.start.offset - block.offset);
    at = place.end.offset - block.offset;
  }
  rest += block.text.slice(at);
  const isBare = !/[\p{L}\d]/u.test(rest.replace(/\b(?:and|or|etc|the)\b/giu, ''));
  return isBare && here.every(({ kind }) => LISTABLE.has(kind)) ? here : [];
}

interface Stated {
  readonly relation: string;
  readonly from: ReadonlySet<string>;
  readonly object: Sighting;
}

/** What the head of a list says of its members. */
function statementOf(head: Block, here: readonly Sighting[]): Stated | undefined {
  const [object, ...others] = here;
  if (object === undefined || others.length > 0) return undefined;
  const before = head.text.slice(0, object.place.start.offset - head.offset);
  const after = head.text.slice(object.place.end.offset - head.offset);
  if (object.kind === 'concept' && !/[\p{L}\d]/u.test(before + after))
    return { relation: 'isA', from: THING, object };
  if (!OF_THESE.test(before)) return undefined;
  const words = before.replace(new RegExp(`^.*?${OF_THESE.source}\\s*`, 'isu'), ' ');
  const pattern = PATTERNS.find(
    (candidate) =>
      candidate.isPassive !== true &&
      candidate.before === undefined &&
      candidate.after === undefined &&
      candidate.capitals !== true &&
      candidate.to.has(object.kind) &&
      candidate.between.test(
        words.replace(
          /^\s*(?:projects?|tools?|systems?|companies|teams?|things?|products?|of them|all)\s/iu,
          ' ',
        ),
      ),
  );
  return pattern === undefined ? undefined : { relation: pattern.relation, from: pattern.from, object };
}
