/** How well the stated relations of a graph agree with those of the gold. */
import type { GraphFile } from '../../src/schema/graphFile.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { type Measure, measure } from './measure.ts';

type GoldRelation = Gold['relations'][number];

/** Relations that follow from something else, and are scored by it. */
const FOLLOWING: ReadonlySet<string> = new Set(['covers', 'relatedTo']);

/** Scores stated relations between two entities of the gold. An optional relation counts neither as missing nor as wrong. */
export function scoreRelations(
  gold: Gold,
  edges: GraphFile['edges'],
  entityOf: ReadonlyMap<string, GoldEntity | undefined>,
): Measure {
  const accepted = acceptedRelations(gold);
  const found = new Set<GoldRelation>();
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const { source, target, undirected, attributes } of edges) {
    const from = entityOf.get(source);
    const to = entityOf.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    if (attributes.derived === true || FOLLOWING.has(attributes.relation)) continue;
    const name = nameOf(from.id, attributes.relation, to.id);
    const turned = nameOf(to.id, attributes.relation, from.id);
    const relation = accepted.get(name) ?? (undirected === true ? accepted.get(turned) : undefined);
    if (relation !== undefined) found.add(relation);
    (relation === undefined ? wrong : right).add(name);
  }
  const required = gold.relations.filter((relation) => relation.required);
  return measure({
    found: required.filter((relation) => found.has(relation)).length,
    required: required.length,
    right: right.size,
    extracted: right.size + wrong.size,
  });
}

const nameOf = (from: string, relation: string, to: string): string => `${from} ${relation} ${to}`;

/** Every way to state a relation of the gold; a comparison may be stated from either end. */
function acceptedRelations({ relations }: Gold): Map<string, GoldRelation> {
  return new Map(
    relations.flatMap((relation) =>
      relation.relation.flatMap((name): [string, GoldRelation][] => [
        [nameOf(relation.source, name, relation.target), relation],
        ...(name === 'comparedWith'
          ? [[nameOf(relation.target, name, relation.source), relation] as [string, GoldRelation]]
          : []),
      ]),
    ),
  );
}
