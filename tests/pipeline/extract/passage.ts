/** Passages for finders: a lexicon of a few names, and sightings of those that tests agree on. */
import { lexiconOf, type NameLexicon } from '../../../src/pipeline/extract/nameLexicon.ts';
import { type Sighting, see } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';

/** A lexicon of a few names. */
export const LEXICON: NameLexicon = lexiconOf({
  entries: [
    { label: 'Kiln', kind: 'component' },
    { label: 'Loam', kind: 'technology' },
    { label: 'Acme', kind: 'company' },
    { label: 'load balancing', kind: 'concept' },
    { label: 'sintering', kind: 'concept' },
    { label: 'Omar Clay', kind: 'person' },
  ],
  givenNames: ['Jane', 'Omar', 'Sam', 'Ana', 'Will'],
});

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Kiln', 'component'],
  ['Oven', 'component'],
  ['Loam', 'technology'],
  ['Slip', 'technology'],
  ['loamy', 'technology'],
  ['Acme', 'company'],
  ['Globex', 'company'],
  ['glaze', 'concept'],
  ['clay database', 'concept'],
  ['mud-database', 'concept'],
  ['clay', 'concept'],
  ['Jane', 'person'],
]);
const NAME = new RegExp(String.raw`\b(?:${[...KINDS.keys()].join('|')})\b`, 'gu');

/** Sightings of the agreed names wherever they stand, the last one first: the order of sightings says nothing. */
export const namedIn = (outline: Outline): readonly Sighting[] =>
  outline.blocks
    .flatMap((block) =>
      Array.from(block.text.matchAll(NAME), ({ 0: name, index }) =>
        see(outline, block, index, index + name.length, {
          kind: KINDS.get(name) ?? 'concept',
          certainty: 0.5,
          finder: 'test',
        }),
      ),
    )
    .toReversed();

/** Sightings of given names wherever they stand. */
export const namedOnly = (outline: Outline, names: readonly string[]): readonly Sighting[] =>
  outline.blocks.flatMap((block) =>
    names.flatMap((name) => {
      const start = block.text.indexOf(name);
      const seen = { kind: 'concept', certainty: 0.5, finder: 'test' };
      return start < 0 ? [] : [see(outline, block, start, start + name.length, seen)];
    }),
  );
