/**
 * Finds what a passage speaks of where it does not say so itself: the subject carried on from what stands above.
 *
 * ```
 * - Kiln                          # Kiln               Kiln is a proxy. It uses Envoy.
 *   - built at Acme               - uses Envoy                          ^Kiln
 *     ^of Kiln, the head above      ^of Kiln, the heading
 * ```
 * Not the item before (`- Kiln`, `- uses Envoy`): items beside one another may speak of anything; only what
 * begins with a participle ("built by …") must speak of what was just named.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import { type Sighting, usualNameOf } from './sighting.ts';

/** Sightings by the index of their block, in the order of the text. */
export type ByBlock = ReadonlyMap<number, readonly Sighting[]>;

/** Words that add nothing to a heading that is a name. */
const HEADING_REST =
  /^[\s\d.:]*(?:overview|intro(?:duction)?|basics|101|deep dive|demo|update|project)?[\s\d.:]*$/iu;

/** A participle that is said of something named just before. */
const PARTICIPLE =
  /^(?:(?:originally|first|fully|also)\s+)*(?:built|made|created|developed|maintained|open[- ]sourced|donated)\s/iu;

/** The subject that a block takes over from what stands above it, if there is one. */
export function subjectAbove(outline: Outline, block: Block, byBlock: ByBlock): Sighting | undefined {
  const parent = outline.blocks[block.parent];
  if (parent !== undefined) return headOf(parent, byBlock);
  if (block.kind === 'heading') return undefined;
  const before = outline.blocks[block.index - 1];
  const isBeside = before !== undefined && before.section === block.section && before.depth === block.depth;
  const named = isBeside && PARTICIPLE.test(block.text) ? headOf(before, byBlock) : undefined;
  return named ?? leadName(outline, block, byBlock) ?? headingName(outline, block, byBlock);
}

/**
 * The one thing that the headings above a block's own are about, the nearest first: who uses and supports something where
 * a line says only "uses Envoy". None where a heading names two things, or whose they are.
 */
export function titleAbove(outline: Outline, block: Block, byBlock: ByBlock): Sighting | undefined {
  for (
    let section = outline.sections[itemAt(outline.sections, block.section).parent];
    section !== undefined;
    section = outline.sections[section.parent]
  ) {
    const named = (byBlock.get(section.heading) ?? []).filter(({ kind }) => OWNER.has(kind));
    const [first] = named;
    if (first === undefined) continue;
    const isOne = named.every((sighting) => usualNameOf(sighting) === usualNameOf(first));
    return isOne && first.kind !== 'company' ? first : undefined;
  }
  return undefined;
}

const OWNER: ReadonlySet<string> = new Set(['component', 'technology', 'company']);

/** The name that the bold line before a list begins with, as a heading would. */
function leadName(outline: Outline, block: Block, byBlock: ByBlock): Sighting | undefined {
  if (block.kind !== 'item') return undefined;
  let at = block.index - 1;
  while (outline.blocks[at]?.kind === 'item' && outline.blocks[at]?.section === block.section) at -= 1;
  const lead = outline.blocks[at];
  if (lead === undefined || lead.kind !== 'paragraph' || lead.section !== block.section) return undefined;
  const isBold = lead.spans.some(
    ({ kind, start, end }) =>
      kind === 'strong' && !/[\p{L}\d]/u.test(lead.text.slice(0, start) + lead.text.slice(end)),
  );
  return isBold ? headOf(lead, byBlock) : undefined;
}

/** The name that a block begins with. */
function headOf(block: Block, byBlock: ByBlock): Sighting | undefined {
  const [first] = byBlock.get(block.index) ?? [];
  if (first === undefined) return undefined;
  return /[\p{L}\d]/u.test(block.text.slice(0, first.place.start.offset - block.offset)) ? undefined : first;
}

/** The name that the heading above consists of. */
function headingName(outline: Outline, block: Block, byBlock: ByBlock): Sighting | undefined {
  const heading = outline.blocks[itemAt(outline.sections, block.section).heading];
  const name = heading === undefined ? undefined : headOf(heading, byBlock);
  if (heading === undefined || name === undefined) return undefined;
  return HEADING_REST.test(heading.text.slice(name.place.end.offset - heading.offset)) ? name : undefined;
}
