/**
 * Finds parts and products by their names: what is called after a system belongs to it, what is called after a
 * company is made by it.
 *
 * ```
 * Ray Core, ray.get  are parts of  Ray        OpenAI Gym  is provided by  OpenAI
 * ```
 * Not `Ray Summit` (no component), and not a company that the notes name nowhere else.
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
      const [first, ...rest] = wordsOf(part.label);
      const system = first !== undefined && rest.length > 0 ? systems.get(foldName(first.text)) : undefined;
      if (system === undefined || system === part) return [];
      const named = part.sightings.filter(({ name }) => foldName(name).startsWith(foldName(system.label)));
      const evidence = (named.length > 0 ? named : part.sightings.slice(0, 1)).map(({ place }) => place);
      return [{ relation: 'partOf', from: part, to: system, evidence, weight: evidence.length }];
    });
}

/** Finds `provides` relations between companies and what is called after them. */
export function findProducts(entities: readonly Entity[]): Relation[] {
  const companies = new Map(
    entities.flatMap((entity) =>
      entity.kind === 'company' ? entity.sightings.map(({ name }) => [foldName(name), entity] as const) : [],
    ),
  );
  return entities
    .filter(({ kind }) => kind === 'technology' || kind === 'component')
    .flatMap((product) => {
      const byMaker = new Map<Entity, Relation['evidence'][number][]>();
      for (const { name, place } of product.sightings) {
        const [first, ...rest] = wordsOf(name);
        const maker =
          first !== undefined && rest.length > 0 ? companies.get(foldName(first.text)) : undefined;
        if (maker === undefined) continue;
        const places = byMaker.get(maker);
        if (places === undefined) byMaker.set(maker, [place]);
        else places.push(place);
      }
      return Array.from(byMaker, ([maker, evidence]): Relation => ({
        relation: 'provides',
        from: maker,
        to: product,
        evidence,
        weight: evidence.length,
      }));
    });
}
