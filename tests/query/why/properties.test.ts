/** What holds of every answer, whatever the notes. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WhyRelated, whyRelated } from '../../../src/query/whyRelated.ts';
import { type Noted, keyOf, notedGraph } from './notedGraph.ts';

const NAMES = ['kiln', 'clay', 'wheel', 'glaze', 'oven', 'grpc', 'slip', 'bisque'];
const TALKS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];

const item = fc
  .array(fc.constantFrom(...NAMES, 'drowsiness', 'people', 'and', 'the', 'serialized'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `- ${words.join(' ')}`);
const notes: fc.Arbitrary<Noted> = fc
  .tuple(
    fc.array(fc.array(item, { maxLength: 4 }), { minLength: 2, maxLength: TALKS.length }),
    fc.array(
      fc.tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom('uses', 'partOf', 'comparedWith'),
        fc.constantFrom(...NAMES),
        fc.nat(5),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([talks, statements]) => {
    const lines = talks.flatMap((items, at) => [`# ${TALKS[at] ?? ''}`, ...items]);
    return notedGraph(
      lines,
      Object.fromEntries(NAMES.map((name) => [name, 'concept'])),
      statements.map(
        ([from, relation, to, line]) => [from, relation, to, (line % lines.length) + 1] as const,
      ),
    );
  });
const asked = fc.tuple(
  notes,
  fc.constantFrom(...NAMES, 'Alpha', 'Beta'),
  fc.constantFrom(...NAMES, 'Alpha', 'Beta'),
);

/** What an answer says, without the order of the two. */
const unordered = ({ reasons, steps, hubs }: WhyRelated) => ({
  reasons: reasons.map(({ kind, thing, edges }) => ({ kind, thing, edges: edges.toSorted() })),
  edges: steps.map(({ edge }) => edge).toSorted(),
  hubs,
});

describe('every answer', () => {
  test('is the same from both ends, but for the order', () => {
    fc.assert(
      fc.property(asked, ([{ graph, sources }, one, other]) => {
        const [a, b] = [keyOf(one), keyOf(other)];
        fc.pre(a !== b);
        const [there, back] = [whyRelated(graph, sources, a, b), whyRelated(graph, sources, b, a)];
        expect(unordered(back)).toEqual(unordered(there));
        expect(back.only).toEqual(there.only.toReversed());
      }),
      { numRuns: 400 },
    );
  });

  test('quotes both, and on lines that hold the name of the thing', () => {
    fc.assert(
      fc.property(asked, ([{ graph, sources }, one, other]) => {
        const [a, b] = [keyOf(one), keyOf(other)];
        fc.pre(a !== b);
        const text = (sources[0]?.text ?? '').split('\n');
        for (const { kind, thing, edges, quotes } of whyRelated(graph, sources, a, b).reasons) {
          if (kind === 'shared') expect(quotes.map(({ of }) => of)).toEqual([a, b]);
          else expect(quotes.length).toBeGreaterThan(0);
          for (const edge of edges) expect(graph.hasEdge(edge)).toBe(true);
          if (thing === null) continue;
          const isStated = edges.some((edge) => graph.getEdgeAttribute(edge, 'relation') !== 'covers');
          const label = graph.getNodeAttribute(thing, 'label');
          for (const { passage } of isStated ? [] : quotes) {
            // A talk that covers both is quoted where it names them.
            const named = graph.getNodeAttribute(thing, 'range') === undefined ? [label] : [one, other];
            expect(named.some((name) => text[passage.first - 1]?.includes(name))).toBe(true);
            expect(passage.marks.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('joins the two by a path whose steps hang together', () => {
    fc.assert(
      fc.property(asked, ([{ graph, sources }, one, other]) => {
        const [a, b] = [keyOf(one), keyOf(other)];
        fc.pre(a !== b);
        const { steps, reasons, hubs } = whyRelated(graph, sources, a, b);
        if (steps.length === 0) return;
        expect(reasons.length + hubs.length).toBe(0);
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([a, b]);
        for (const [at, { from, to, edge }] of steps.entries()) {
          expect(graph.extremities(edge).toSorted()).toEqual([from, to].toSorted());
          if (at > 0) expect(from).toBe(steps[at - 1]?.to);
        }
      }),
      { numRuns: 400 },
    );
  });
});
