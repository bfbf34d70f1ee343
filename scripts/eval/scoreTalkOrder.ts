/** How well the order in which talks are related agrees with the gold: nDCG over the first five. */
import type { GraphFile } from '../../src/schema/graphFile.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { type Match, firstMatches } from './matchNodes.ts';

/** A reader looks at so many related talks. */
const LOOKED_AT = 5;

/**
 * Scores the `relatedTo` neighbours of each talk, heaviest first, and takes the mean over the talks that have
 * a related one in the gold. An optional talk takes part only where the graph has it as a talk.
 * @returns 0–1, null where the gold relates no talks
 */
export function scoreTalkOrder(
  gold: Gold,
  edges: GraphFile['edges'],
  matches: readonly Match[],
): number | null {
  const first = new Map(firstMatches(matches).map((match) => [match.entity, match]));
  const talks = gold.entities.filter(
    (entity) => entity.range !== undefined && (entity.required || first.get(entity)?.kind === 'talk'),
  );
  const gradeOf = gradesIn(gold);
  const scores = talks.flatMap((talk) => {
    const ideal = talks.map((other) => gradeOf(talk, other)).filter((grade) => grade > 0);
    if (ideal.length === 0) return [];
    const neighbours = neighboursOf(first.get(talk)?.key, edges, matches).filter(({ entity, kind }) =>
      entity === undefined ? kind === 'talk' : talks.includes(entity),
    );
    const gains = neighbours.map(({ entity, isDuplicate }) =>
      entity === undefined || isDuplicate ? 0 : gradeOf(talk, entity),
    );
    return [gainOf(gains) / gainOf(ideal.sort((a, b) => b - a))];
  });
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score) / scores.length;
}

/** The grade of two talks, in either order; 0 where they are not related. */
function gradesIn({ relatedTalks }: Gold): (a: GoldEntity, b: GoldEntity) => number {
  const grades = new Map<string, number>();
  for (const [a, b, grade] of relatedTalks) grades.set(`${a} ${b}`, grade).set(`${b} ${a}`, grade);
  return (a, b) => grades.get(`${a.id} ${b.id}`) ?? 0;
}

function neighboursOf(
  key: string | undefined,
  edges: GraphFile['edges'],
  matches: readonly Match[],
): Match[] {
  const byKey = new Map(matches.map((match) => [match.key, match]));
  return edges
    .filter(({ attributes }) => attributes.relation === 'relatedTo')
    .filter(({ source, target }) => source === key || target === key)
    .flatMap(({ source, target, attributes: { weight } }) => {
      const match = byKey.get(source === key ? target : source);
      return match === undefined ? [] : [{ match, weight }];
    })
    .sort((a, b) => b.weight - a.weight || (a.match.label < b.match.label ? -1 : 1))
    .map(({ match }) => match);
}

/** Discounted cumulative gain: a grade of 3 is worth 7, and less the later it comes. */
const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, LOOKED_AT).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
