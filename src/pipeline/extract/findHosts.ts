/**
 * Finds the company whose work a talk tells of, where only its title says so.
 *
 * ```
 * ## Scaling Kiln in the real world: five years at Acme
 *                                                  ^represents the talk
 * ```
 * Not where the talk is credited already, and not a company that the title names otherwise ("Acme and you").
 */
import { type Outline, placeIn } from '../parse/outline.ts';
import type { Fact, Sighting, Talk } from './sighting.ts';

/** Finds `represents` facts in titles. @param stated facts that credits state */
export function findHosts(
  outline: Outline,
  talks: readonly Talk[],
  stated: readonly Fact[],
  sightings: readonly Sighting[],
): Fact[] {
  const credited = new Set(stated.flatMap(({ relation, to }) => (relation === 'represents' ? [to] : [])));
  const titles = new Map(talks.map((talk) => [talk.sighting.block, talk]));
  return sightings.flatMap((company): Fact[] => {
    const talk = company.kind === 'company' ? titles.get(company.block) : undefined;
    const block = outline.blocks[company.block];
    if (talk === undefined || block === undefined || credited.has(talk.sighting)) return [];
    const before = block.text.slice(0, company.place.start.offset - block.offset);
    const after = block.text.slice(company.place.end.offset - block.offset);
    if (!/\s(?:at|@|inside)\s+$/iu.test(before) || /[\p{L}\d]/u.test(after)) return [];
    const evidence = [placeIn(outline, block, 0, block.text.trimEnd().length)];
    return [{ relation: 'represents', from: company, to: talk.sighting, evidence }];
  });
}
