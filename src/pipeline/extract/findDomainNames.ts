/**
 * Finds again, in the addresses that the notes write out, what they name elsewhere: `https://pytorch.org/…` is a
 * mention of PyTorch.
 *
 * ```
 * we tried PyTorch        https://pytorch.org/tutorials
 *          ^technology            ^the same
 * ```
 * Not a name that stands in addresses only, not a path (`/pytorch/`), and not the address behind a link text,
 * which nobody reads.
 */
import { type Outline, placeAt } from '../parse/outline.ts';
import type { Sighting } from './sighting.ts';
import { foldName } from './words.ts';

const HOST = /^(?:https?:\/\/)?((?:[\w-]+\.)+\p{L}{2,})(?=[/:?#]|$)/iu;
const OWNERS = new Set(['company', 'technology', 'component']);

/** Finds names in the hosts of addresses. @param links the resources of the note, @param named what else was found in it */
export function findDomainNames(
  outline: Outline,
  links: readonly Sighting[],
  named: readonly Sighting[],
): Sighting[] {
  const owners = new Map<string, Sighting>();
  for (const sighting of named) {
    if (!OWNERS.has(sighting.kind)) continue;
    for (const name of [sighting.name, sighting.canon ?? ''])
      if (!owners.has(foldName(name))) owners.set(foldName(name), sighting);
  }
  return links.flatMap(({ place, block }): Sighting[] => {
    const shown = outline.text.slice(place.start.offset, place.end.offset);
    const host = HOST.exec(shown)?.[1] ?? '';
    const owned = host.split('.').at(-2) ?? '';
    const owner = owned === '' ? undefined : owners.get(foldName(owned));
    if (owner === undefined) return [];
    const start = place.start.offset + shown.indexOf(host) + host.lastIndexOf(owned);
    return [
      {
        name: owned,
        canon: owner.canon ?? owner.name,
        kind: owner.kind,
        certainty: Math.min(0.6, owner.certainty),
        finder: 'host of an address',
        place: placeAt(outline, start, start + owned.length),
        block,
      },
    ];
  });
}
