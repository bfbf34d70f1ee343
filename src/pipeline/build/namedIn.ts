/** What is named in each block of the notes, for whoever has to judge a line by what it names. */
import type { Sighting } from '../extract/sighting.ts';
import type { Block, Outline } from '../parse/outline.ts';
import { groupBy } from '../groupBy.ts';
import type { Entity } from '../resolve/entity.ts';

/** Where the entities of all notes stand. */
export interface Named {
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Names in a block, by the id of its source and its index. */
  readonly inBlock: (source: string, block: number) => readonly Sighting[];
  /** Blocks of a section, its heading included, by the id of its source and its index. */
  readonly inSection: (source: string, section: number) => readonly Block[];
}

/** Indexes what is named where, for the summaries of all nodes. */
export function indexNames(outlines: readonly Outline[], entities: readonly Entity[]): Named {
  const names = entities
    .filter(({ kind }) => kind !== 'talk' && kind !== 'question' && kind !== 'resource')
    .flatMap(({ sightings }) => sightings);
  const inBlock = groupBy(names, ({ place, block }) => `${place.source}:${block}`);
  const blocks = outlines.flatMap(({ source, blocks }) => blocks.map((block) => ({ source, block })));
  const inSection = groupBy(blocks, ({ source, block }) => `${source}:${block.section}`);
  return {
    outlines: new Map(outlines.map((outline) => [outline.source, outline])),
    inBlock: (source, block) => inBlock.get(`${source}:${block}`) ?? [],
    inSection: (source, section) => (inSection.get(`${source}:${section}`) ?? []).map(({ block }) => block),
  };
}
