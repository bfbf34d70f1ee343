/** Which entity of the gold a node of the graph stands for. */
import type { GraphFile } from '../../src/schema/graphFile.ts';
import type { Gold, GoldEntity } from './gold.ts';

/** A node, and what it stands for. */
export interface Match {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Lines on which the graph says that it is mentioned. */
  readonly lines: ReadonlySet<number>;
  readonly entity: GoldEntity | undefined;
  /** Whether an earlier node stands for the same entity. */
  readonly isDuplicate: boolean;
}

/** A node that stands for an entity and is the first to do so. */
export type FirstMatch = Match & { readonly entity: GoldEntity };

/** Folds a name: case, everything but letters and digits, and a final plural s make no difference. */
export const foldGoldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=.)s$/u, '');

/** Matches the nodes in their order. A node's label decides what it stands for; its aliases do where no entity has that name. */
export function matchNodes(gold: Gold, nodes: GraphFile['nodes']): Match[] {
  const named = new Map<string, GoldEntity[]>();
  for (const entity of gold.entities)
    for (const name of new Set([entity.label, ...entity.aliases].map(foldGoldName)))
      named.set(name, [...(named.get(name) ?? []), entity]);
  const seen = new Set<GoldEntity>();
  return nodes.map(({ key, attributes: { label, kind, aliases, mentions } }) => {
    const ofLabel = named.get(foldGoldName(label)) ?? [];
    const entity = likeliest(
      ofLabel.length > 0 ? ofLabel : aliases.flatMap((alias) => named.get(foldGoldName(alias)) ?? []),
      label,
      kind,
    );
    const isDuplicate = entity !== undefined && seen.has(entity);
    if (entity !== undefined) seen.add(entity);
    const lines = new Set(mentions.map(({ start }) => start.line));
    return { key, label, kind, lines, entity, isDuplicate };
  });
}

/** A person and a talk may share a name: an accepted kind counts first, then the same label, then the order of the gold. */
function likeliest(entities: readonly GoldEntity[], label: string, kind: string): GoldEntity | undefined {
  const rank = (entity: GoldEntity): number =>
    (entity.kinds.includes(kind) ? 2 : 0) + (foldGoldName(entity.label) === foldGoldName(label) ? 1 : 0);
  const most = Math.max(...entities.map(rank));
  return entities.find((entity) => rank(entity) === most);
}

/** The first node of each entity that has one. */
export const firstMatches = (matches: readonly Match[]): FirstMatch[] =>
  matches.filter((match): match is FirstMatch => match.entity !== undefined && !match.isDuplicate);
