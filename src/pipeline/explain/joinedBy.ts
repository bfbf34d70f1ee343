/** Why a spelling stands for a thing: the rule by which its sightings were put with the others. */
import type { NameLexicon } from '../extract/nameLexicon.ts';
import type { Sighting } from '../extract/sighting.ts';
import { foldName, foldSingular } from '../extract/words.ts';
import type { Entity, Joined, MergeRule } from '../resolve/entity.ts';

const MERGED: Readonly<Record<MergeRule, (label: string) => string>> = {
  misspelt: (label) => `a slip away from "${label}", which is known or stands more often`,
  'short form': (label) => `the first word of "${label}", and of no other company here`,
  'its last word': (label) => `the last word of "${label}", which stands near it`,
  'without its maker': (label) => `"${label}" without who makes it`,
  'without its version': (label) => `"${label}" without its version`,
  'without its sort': (label) => `"${label}" without the word that says what sort of thing it is`,
  'another ending': (label) => `"${label}" with another ending`,
};

/**
 * Says in words why a sighting belongs to an entity.
 * @param merged the merge that brought the sighting's group to the entity, where there was one
 */
export function joinedBy(
  { name, canon, finder, url }: Sighting,
  { label, aliases, kind }: Entity,
  merged: Joined | undefined,
  lexicon: NameLexicon,
): string {
  if (merged !== undefined && name !== label) return MERGED[merged.rule](label);
  if (kind === 'resource' && url !== undefined) return `leads to ${url}`;
  if (name === label) return 'the name itself';
  if (foldName(name) === foldName(label)) return `"${label}" but for case, spaces and signs`;
  if (foldSingular(name) === foldSingular(label)) return `"${label}" in another number`;
  const form = lexicon.known(name);
  if (form !== undefined && foldName(form.entry.label) === foldName(label))
    return `an alias in the gazetteer: "${form.form}"`;
  if (finder.includes('misspelt')) return `a slip away from a name in the gazetteer`;
  const spelledOut = [canon, ...aliases].find((form) => form !== undefined && form !== name);
  if (finder.startsWith('acronym') && spelledOut !== undefined)
    return `spelled out in the notes as "${spelledOut}"`;
  if (canon !== undefined) return `${finder}: "${canon}"`;
  return 'put together with the others by its letters';
}
