/** Scores the graph of one note against the gold graph of that note. */
import type { GraphFile } from '../../src/schema/graphFile.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { type FirstMatch, type Match, firstMatches, foldGoldName, matchNodes } from './matchNodes.ts';
import { type Measure, measure, share } from './measure.ts';
import { scoreCovers } from './scoreCovers.ts';
import { scoreRelations } from './scoreRelations.ts';
import { scoreTalkOrder } from './scoreTalkOrder.ts';

export interface Score {
  readonly entities: Measure;
  /** Over matched entities, lines against lines. */
  readonly mentions: Measure;
  readonly covers: Measure;
  readonly relations: Measure;
  /** Share of the matched entities whose kind is an accepted one. */
  readonly kinds: number;
  /** nDCG at 5, 0–1; null where the gold relates no talks. */
  readonly talkOrder: number | null;
  /** Nodes that must not be. */
  readonly junk: number;
  /** Nodes for an entity that an earlier node stands for. */
  readonly duplicates: number;
}

/** Scores a graph that was made of the gold's note alone. */
export function score(gold: Gold, { nodes, edges }: GraphFile): Score {
  const matches = matchNodes(gold, nodes);
  const first = firstMatches(matches);
  const entityOf = new Map(matches.map(({ key, entity }) => [key, entity]));
  const junk = new Set(gold.junk.map(foldGoldName));
  return {
    entities: scoreEntities(gold, matches, first),
    mentions: scoreMentions(first),
    covers: scoreCovers(gold, edges, entityOf),
    relations: scoreRelations(gold, edges, entityOf),
    kinds: share(first.filter(({ entity, kind }) => entity.kinds.includes(kind)).length, first.length),
    talkOrder: scoreTalkOrder(gold, edges, matches),
    junk: matches.filter(({ label }) => junk.has(foldGoldName(label))).length,
    duplicates: matches.filter(({ isDuplicate }) => isDuplicate).length,
  };
}

const isResource = ({ kinds }: GoldEntity): boolean => kinds[0] === 'resource';

/** Resources are named in too many ways, and questions are not annotated: neither counts. */
const isCounted = ({ entity, kind }: Match): boolean =>
  entity === undefined ? kind !== 'resource' && kind !== 'question' : !isResource(entity);

function scoreEntities(gold: Gold, matches: readonly Match[], first: readonly FirstMatch[]): Measure {
  const found = new Set(first.map(({ entity }) => entity));
  const required = gold.entities.filter((entity) => entity.required && !isResource(entity));
  return measure({
    found: required.filter((entity) => found.has(entity)).length,
    required: required.length,
    right: first.filter(isCounted).length,
    extracted: matches.filter(isCounted).length,
  });
}

function scoreMentions(first: readonly FirstMatch[]): Measure {
  const total = (count: (match: FirstMatch) => number): number =>
    first.reduce((sum, match) => sum + count(match), 0);
  const common = total(({ entity, lines }) => entity.lines.filter((line) => lines.has(line)).length);
  return measure({
    found: common,
    // Where nothing was matched there is nothing to find, which is no merit.
    required: Math.max(
      1,
      total(({ entity }) => entity.lines.length),
    ),
    right: common,
    extracted: total(({ lines }) => lines.size),
  });
}
