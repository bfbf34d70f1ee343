/** What is named in each block of a note, for whoever has to judge a line by what it names. */
import { itemAt } from '../../schema/itemAt.ts';
import type { Sighting } from '../extract/sighting.ts';
import type { Block, Outline } from '../parse/outline.ts';
import type { Entity } from '../resolve/entity.ts';

/** Where entities stand in one note. */
export interface Named {
  readonly outline: Outline;
  /** Names in a block, by its index. */
  readonly inBlock: (block: number) => readonly Sighting[];
  /** Blocks of a section, its heading included, by its index. */
  readonly inSection: (section: number) => readonly Block[];
}

/** One of the places where an entity stands. */
export interface Standing {
  readonly entity: Entity;
  /** Position in the entity's sightings. */
  readonly index: number;
}

/** Whether mentions of an entity name something: a talk, a question and an address only hold names. */
const isNamed = ({ kind }: Entity): boolean => kind !== 'talk' && kind !== 'question' && kind !== 'resource';

/** Lists the names of each block of a note. @param standing all that stands in it */
export function namesIn(outline: Outline, standing: readonly Standing[]): Named {
  const names: Sighting[][] = outline.blocks.map(() => []);
  for (const { entity, index } of standing) {
    const sighting = isNamed(entity) ? entity.sightings[index] : undefined;
    if (sighting !== undefined) names[sighting.block]?.push(sighting);
  }
  const sections: Block[][] = outline.sections.map(() => []);
  for (const block of outline.blocks) sections[block.section]?.push(block);
  return {
    outline,
    inBlock: (block) => itemAt(names, block),
    inSection: (section) => sections[section] ?? [],
  };
}
