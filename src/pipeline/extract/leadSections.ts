/** Sections for talks that no heading begins: each lead begins one, nested in the section that it stood in. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Block, Outline, Section } from '../parse/outline.ts';

/**
 * Gives leads sections of their own.
 * @param leads indexes of blocks
 * @param sort `above`: what follows a lead is its own, and the lead is a heading; `alone`: a lead is all there is
 */
export function withSections(outline: Outline, leads: ReadonlySet<number>, sort: 'above' | 'alone'): Outline {
  // The one before all headings stays, also where nothing stands in it.
  const sections: Section[] = outline.sections.slice(0, 1);
  const renumbered = new Map(sections.map(({ index }) => [index, index]));
  let current: number | undefined;
  const blocks = outline.blocks.map((block): Block => {
    const old = itemAt(outline.sections, block.section);
    const isNew = !renumbered.has(block.section);
    if (isNew) {
      renumbered.set(block.section, sections.length);
      const parent = valueAt(renumbered, old.parent);
      sections.push({ ...old, index: sections.length, parent });
      current = undefined;
    }
    const home = valueAt(renumbered, block.section);
    if (!leads.has(block.index)) return { ...block, section: sort === 'above' ? (current ?? home) : home };
    const level = old.level + 1;
    const last = sort === 'above' ? old.last : block.last;
    if (sort === 'above') closeAt(sections, current ?? home, block.first - 1);
    current = sections.length;
    sections.push({ index: current, heading: block.index, level, parent: home, first: block.first, last });
    return sort === 'above'
      ? { ...block, kind: 'heading', level, section: current }
      : { ...block, section: current };
  });
  return { ...outline, blocks, sections };
}

function closeAt(sections: Section[], index: number, last: number): void {
  sections[index] = { ...itemAt(sections, index), last };
}
