/** What holds for any corrections at all. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/correct/applyCorrections.ts';
import { checkGraphFile } from '../../../src/schema/checkGraphFile.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import { readCorrections, withCorrection, withoutEntries } from '../../../src/schema/correctionsFile.ts';
import { GRAPH, NOTE, SOURCES } from './corrected.ts';
import { tried } from '../../fuzzed.ts';

const label = fc.constantFrom(...GRAPH.nodes.map(({ attributes }) => attributes.label));
const name = fc.oneof(
  label,
  fc.constantFrom('Ajax', 'Lid', 'KC', 'kiln', '__proto__', 'n:acme', 'a: b', '- x', "'"),
);
const kind = fc.constantFrom('person', 'company', 'component', 'technology', 'concept', 'planet', 'talk');
const relation = fc.constantFrom('uses', 'covers', 'worksFor', 'comparedWith', 'relatedTo', 'likes');
const line = fc.constantFrom(...NOTE.split('\n').filter((words) => words.trim() !== ''), 'gone');
const source = fc.constantFrom('note.md', 'note.md', 'other.md');
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ merge: name, into: name }),
  fc.record({ split: name, to: name, spellings: fc.array(name, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    split: name,
    to: name,
    lines: fc.array(fc.record({ source, quote: line }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ rename: name, to: name }),
  fc.record({ retype: name, kind }),
  fc.record({ hide: name }),
  fc.record({ reject: relation, from: name, to: name }),
  fc.record({ connect: relation, from: name, to: name, source, quote: line }),
  fc.record({ treat: name, as: name }),
  fc.record({ add: name, kind, source, quote: line }),
  fc.record({ apart: fc.tuple(name, name) }),
);
const corrections = fc.array(correction, { maxLength: 8 });

it('makes a valid graph of whatever is corrected, each node and edge of it quoting, the same each time', () => {
  fc.assert(
    fc.property(corrections, (list) => {
      const { graph, sources, outcomes } = applyCorrections(GRAPH, SOURCES, list);
      expect(checkGraphFile(graph)).toMatchObject({ ok: true });
      expect(outcomes).toHaveLength(list.length);
      for (const { attributes } of graph.nodes) expect(attributes.mentions.length).toBeGreaterThan(0);
      for (const { attributes } of graph.edges)
        expect(attributes.evidence.length > 0 || attributes.derived === true).toBe(true);
      expect(applyCorrections(GRAPH, SOURCES, list)).toEqual({ graph, sources, outcomes });
    }),
    tried(),
  );
});

it('changes nothing but what it names and what that is joined to', () => {
  fc.assert(
    fc.property(label, label, (a, b) => {
      const { graph } = applyCorrections(GRAPH, SOURCES, [{ merge: a, into: b }]);
      const touched = new Set(
        GRAPH.edges
          .filter(({ source: from, target }) =>
            [from, target].some((key) =>
              [a, b].includes(GRAPH.nodes.find((node) => node.key === key)?.attributes.label ?? ''),
            ),
          )
          .flatMap(({ source: from, target }) => [from, target]),
      );
      const rest = GRAPH.nodes.filter(
        ({ key, attributes }) => ![a, b].includes(attributes.label) && !touched.has(key),
      );
      const after = new Map(graph.nodes.map(({ key, attributes }) => [key, JSON.stringify(attributes)]));
      for (const { key, attributes } of rest) expect(after.get(key)).toBe(JSON.stringify(attributes));
    }),
    tried(),
  );
});

it('reads back what it wrote, and gives back the same bytes when it takes that out', () => {
  fc.assert(
    fc.property(corrections, correction, (list, last) => {
      const text = list.reduce(withCorrection, '# mine\n');
      const longer = withCorrection(text, last);
      const { entries, diagnostics } = readCorrections({ path: 'x', text: longer });
      expect(diagnostics).toEqual([]);
      expect(entries.map((entry) => entry.correction)).toEqual([...list, last]);
      expect(withoutEntries(longer, entries.slice(-1))).toBe(text);
      expect(withoutEntries(longer, entries)).toBe('# mine\n');
    }),
    tried(),
  );
});

it('reads any text without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .array(fc.constantFrom('- ', 'merge', ': ', '\n', '"', '[', '{', '  ', 'into', '#', '*a', '&a'))
          .map((parts) => parts.join('')),
      ),
      (text) => {
        const { entries } = readCorrections({ path: 'x', text });
        withCorrection(text, { hide: 'A' });
        withoutEntries(text, entries);
      },
    ),
    tried(),
  );
});
