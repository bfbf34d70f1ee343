/**
 * Finds again, in the addresses that the notes write out, what they name elsewhere: `https://pytorch.org/…` is a
 * mention of PyTorch.
 *
 * ```
 * we tried PyTorch        https://pytorch.org/tutorials
 *          ^technology            ^the same
 * ```
 * Nor need the company be the host: `github.com/acme/kiln` and `youtube.com/@acmerobotics` are accounts of Acme.
 * Not a host that is named in addresses only, not a word of a path (`/pytorch/`), though an acronym in capitals
 * that is known (`/FSDP_tutorial.html`), and not the address behind a link text, which nobody reads.
 */
import { type Outline, placeAt } from '../parse/outline.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, usualNameOf } from './sighting.ts';
import { foldName } from './words.ts';

const HOST = /^(?:https?:\/\/)?((?:[\w-]+\.)+\p{L}{2,})(?=[/:?#]|$)/iu;
/** Where the first part of the path is whose page it is. */
const ACCOUNT =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:github|gitlab|bitbucket|huggingface|twitter|x)\.(?:com|org|co)\/|(?:[\w-]+\.)+\p{L}{2,}\/@)([\w-]+)/iu;
/** A shorter name begins too many accounts that are somebody else's. */
const LEAST_IN_ACCOUNT = 7;
const OWNERS = new Set(['company', 'technology', 'component']);

/** Finds names in the hosts of addresses. @param links the resources of the note, @param named what else was found in it */
export function findDomainNames(
  outline: Outline,
  links: readonly Sighting[],
  named: readonly Sighting[],
  lexicon: NameLexicon,
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
    const sight = (name: string, at: number, canon: string, kind: string): Sighting => ({
      name,
      canon,
      kind,
      certainty: 0.5,
      finder: 'in an address',
      place: placeAt(outline, place.start.offset + at, place.start.offset + at + name.length),
      block,
    });
    const ofHost =
      owner === undefined
        ? []
        : [sight(owned, shown.indexOf(host) + host.lastIndexOf(owned), usualNameOf(owner), owner.kind)];
    const account = ACCOUNT.exec(shown)?.[1] ?? '';
    const holder = account === '' ? undefined : holderOf(account, owners);
    const ofAccount =
      holder === undefined
        ? []
        : [sight(account, shown.indexOf(account, host.length), usualNameOf(holder), holder.kind)];
    const acronyms = host === '' ? [] : Array.from(shown.matchAll(/(?<=[/_-])[A-Z]{3,6}(?=[/_.-]|$)/gu));
    const ofPath = acronyms.flatMap(({ 0: acronym, index }) => {
      const known = lexicon.known(acronym)?.entry;
      return known !== undefined && OWNERS.has(known.kind)
        ? [sight(acronym, index, known.label, known.kind)]
        : [];
    });
    return [...ofHost, ...ofAccount, ...ofPath];
  });
}

/** The company that an account is called after, in full or at its beginning. */
function holderOf(account: string, owners: ReadonlyMap<string, Sighting>): Sighting | undefined {
  const folded = foldName(account);
  const exact = owners.get(folded);
  if (exact?.kind === 'company') return exact;
  for (const [name, owner] of owners)
    if (owner.kind === 'company' && name.length >= LEAST_IN_ACCOUNT && folded.startsWith(name)) return owner;
  return undefined;
}
