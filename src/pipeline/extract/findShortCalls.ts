/**
 * Finds again by its last part what the notes have named with a dot, where the part is used as a name is used.
 *
 * ```
 * ray.get(future) waits        be careful using get, because it blocks
 * ^dotted                                       ^the same
 * ```
 * Not `get it done` (no name after it, nothing used), and not a part that two dotted names share.
 */
import { type Outline } from '../parse/outline.ts';
import { type Sighting, see, usualNameOf } from './sighting.ts';
import { foldName } from './words.ts';

const DOTTED = /^[\p{L}_]\w*\.(\w{2,})$/u;

/** Before the part: a word that uses it. After it: nothing that could be its object. */
const USED =
  /\b(?:us(?:e|es|ed|ing)|call(?:s|ed|ing)?|via|invok(?:e|es|ed|ing))\s+(\w{2,})(?=\s*(?:[,.;:)]|\(\)|$))/gmu;

/** Finds the short forms of dotted names after the names themselves. @param named what was found in the note */
export function findShortCalls(outline: Outline, named: readonly Sighting[]): Sighting[] {
  const byPart = new Map<string, Sighting | 'two'>();
  for (const sighting of named) {
    const part = DOTTED.exec(usualNameOf(sighting))?.[1];
    if (part === undefined) continue;
    const before = byPart.get(part);
    const isSame =
      before === undefined ||
      (before !== 'two' && foldName(usualNameOf(before)) === foldName(usualNameOf(sighting)));
    byPart.set(part, isSame ? (before ?? sighting) : 'two');
  }
  if (byPart.size === 0) return [];
  return outline.blocks.flatMap((block) =>
    Array.from(block.text.matchAll(USED)).flatMap(({ 0: used, 1: part = '', index }) => {
      const whole = byPart.get(part);
      const end = index + used.length;
      const start = end - part.length;
      if (whole === undefined || whole === 'two' || whole.place.start.offset > block.offset + start)
        return [];
      const seen = {
        canon: usualNameOf(whole),
        kind: whole.kind,
        certainty: 0.5,
        finder: 'short for a dotted name',
      };
      return [see(outline, block, start, end, seen)];
    }),
  );
}
