/** Where the words of a name stand in a note without being a mention of it, and why. */
import type { NameLexicon } from '../extract/nameLexicon.ts';
import type { Findings, Sighting } from '../extract/sighting.ts';
import { foldName, foldSingular, singularOf, wordsIn } from '../extract/words.ts';
import { type Block, placeIn } from '../parse/outline.ts';
import type { Resolved } from '../resolve/entity.ts';
import type { Dropped } from './explanation.ts';

/** Sightings that lie over names without taking their place. */
const OVERLYING: ReadonlySet<string> = new Set(['talk', 'resource', 'question']);

/**
 * Finds the words of a name in one note, where no sighting of it was.
 * @param taken sightings of the name, kept and dropped
 */
export function occurrencesOf(
  name: string,
  { outline, sightings }: Findings,
  taken: readonly Sighting[],
  resolved: Resolved,
  lexicon: NameLexicon,
): Dropped[] {
  const folded = foldName(name);
  if (folded === '') return [];
  return outline.blocks.flatMap((block) =>
    stretchesOf(folded, block).flatMap(({ start, end }): Dropped[] => {
      const place = placeIn(outline, block, start, end);
      const overlaps = ({ place: other }: Sighting): boolean =>
        other.source === place.source &&
        other.start.offset < place.end.offset &&
        place.start.offset < other.end.offset;
      if (taken.some(overlaps)) return [];
      const over = sightings.find((sighting) => !OVERLYING.has(sighting.kind) && overlaps(sighting));
      const words = block.text.slice(start, end);
      return [{ place, words, because: reasonFor(words, over, resolved, lexicon) }];
    }),
  );
}

/** Runs of words that spell the name, in the singular or plural. */
function stretchesOf(folded: string, block: Block): { readonly start: number; readonly end: number }[] {
  const words = wordsIn(block);
  const singular = singularOf(folded);
  return words.flatMap((first, at) => {
    let spelt = '';
    for (const word of words.slice(at)) {
      spelt += foldName(word.text);
      if (spelt === folded || foldSingular(spelt) === singular)
        return [{ start: first.start, end: word.end }];
      if (spelt.length > folded.length || !folded.startsWith(spelt)) return [];
    }
    return [];
  });
}

function reasonFor(
  words: string,
  over: Sighting | undefined,
  { entityOf }: Resolved,
  lexicon: NameLexicon,
): string {
  const entity = over && entityOf(over);
  if (over !== undefined && entity !== undefined)
    return `part of "${over.name}" (${entity.kind}, ${over.finder})`;
  const known = lexicon.known(words);
  if (known?.entry.weak === true)
    return `an everyday word too: the gazetteer's "${known.form}" counts only as written there, and not at the start of a sentence alone`;
  return 'no finder took it for a name or a term';
}
