/**
 * Finds parts by their names: what is called after a system belongs to it.
 *
 * ```
 * Ray Core, ray.get  are parts of  Ray
 * ```
 * Not `Ray Summit` (no component), and not a company's products (`OpenAI Gym`): a name says who made a thing, not that it is part of them.
 */
import type { Entity } from '../resolve/entity.ts';
import { foldName, wordsOf } from '../extract/words.ts';
import type { Relation } from './relation.ts';

/** Finds `partOf` relations between components, and what they are called after. */
export function findParts(entities: readonly Entity[]): Relation[] {
  const systems = new Map(
    entities
      .filter(({ kind }) => kind === 'component' || kind === 'technology')
      .map((entity) => [foldName(entity.label), entity]),
  );
  return entities
    .filter(({ kind }) => kind === 'component')
    .flatMap((part): Relation[] => {
      const words = wordsOf(part.label);
      const system = words.length > 1 ? systems.get(foldName(words[0]?.text ?? '')) : undefined;
      if (system === undefined || system === part) return [];
      const named = part.sightings.filter(({ name }) => foldName(name).startsWith(foldName(system.label)));
      const evidence = (named.length > 0 ? named : part.sightings.slice(0, 1)).map(({ place }) => place);
      return [{ relation: 'partOf', from: part, to: system, evidence, weight: evidence.length }];
    });
}
