/** How well the edges from talks to what they mention agree with the gold, where these follow from lines and ranges. */
import type { GraphFile } from '../../src/schema/graphFile.ts';
import type { Gold, GoldEntity } from './gold.ts';
import { type Measure, measure } from './measure.ts';

type GoldTalk = GoldEntity & { readonly range: readonly [number, number] };

const isTalk = (entity: GoldEntity): entity is GoldTalk => entity.range !== undefined;
const isIn = (line: number, { range: [first, last] }: GoldTalk): boolean => first <= line && line <= last;
const isNamedIn = ({ lines }: GoldEntity, talk: GoldTalk): boolean => lines.some((line) => isIn(line, talk));
const pairOf = (talk: GoldTalk, thing: GoldEntity): string => `${talk.id} ${thing.id}`;

/** Scores the edges `covers`; those with an end that is nothing in the gold are left out, and their direction does not count. */
export function scoreCovers(
  gold: Gold,
  edges: GraphFile['edges'],
  entityOf: ReadonlyMap<string, GoldEntity | undefined>,
): Measure {
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const { source, target, attributes } of edges) {
    if (attributes.relation !== 'covers') continue;
    const covered = coveredBy(entityOf.get(source), entityOf.get(target));
    if (covered === undefined) continue;
    (isNamedIn(covered.thing, covered.talk) ? right : wrong).add(pairOf(covered.talk, covered.thing));
  }
  const expected = expectedPairs(gold);
  return measure({
    found: expected.filter((pair) => right.has(pair)).length,
    required: expected.length,
    right: right.size,
    extracted: right.size + wrong.size,
  });
}

/** Which end is the talk; of two talks the one in whose range the other is named. */
function coveredBy(
  a: GoldEntity | undefined,
  b: GoldEntity | undefined,
): { readonly talk: GoldTalk; readonly thing: GoldEntity } | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  const readings = [
    ...(isTalk(a) ? [{ talk: a, thing: b }] : []),
    ...(isTalk(b) ? [{ talk: b, thing: a }] : []),
  ];
  return readings.find(({ talk, thing }) => isNamedIn(thing, talk)) ?? readings[0];
}

/** Every required talk, with what must be in it: what is named on a line of its own, not one of a required talk inside it. */
function expectedPairs({ entities }: Gold): string[] {
  const talks = entities.filter(isTalk).filter(({ required }) => required);
  const things = entities.filter(
    (entity) => entity.required && !isTalk(entity) && entity.kinds[0] !== 'resource',
  );
  return talks.flatMap((talk) => {
    const inner = talks.filter(
      (other) => other !== talk && isIn(other.range[0], talk) && isIn(other.range[1], talk),
    );
    const isOwn = (line: number): boolean => isIn(line, talk) && !inner.some((other) => isIn(line, other));
    return things.filter(({ lines }) => lines.some(isOwn)).map((thing) => pairOf(talk, thing));
  });
}
