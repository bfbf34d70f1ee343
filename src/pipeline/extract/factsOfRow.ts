/** A row of a table whose first cell names a thing says what the thing has. */
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import { isModifier } from './modifier.ts';
import type { Fact, Sighting } from './sighting.ts';
import { TERM, THING } from './statementPatterns.ts';

/** Reads a row. @param here what is named in it, in its order */
export function factsOfRow(outline: Outline, block: Block, here: readonly Sighting[]): Fact[] {
  const [head, ...others] = block.cells;
  if (head === undefined || others.length === 0) return [];
  const isInHead = ({ place }: Sighting): boolean => place.start.offset - block.offset < head.end;
  const subject = here.find((sighting) => THING.has(sighting.kind) && isInHead(sighting));
  if (subject === undefined) return [];
  return here
    .filter((sighting) => sighting !== subject && !isInHead(sighting) && TERM.has(sighting.kind))
    .filter((sighting) => !isModifier(block, sighting))
    .map((object) => ({
      relation: object.kind === 'concept' ? 'hasFeature' : 'uses',
      from: subject,
      to: object,
      evidence: [placeIn(outline, block, 0, block.text.trimEnd().length)],
    }));
}
