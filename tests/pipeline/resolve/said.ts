/** Sightings made up for a test, and what they are resolved to. */
import { lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import type { Findings, Sighting, Talk } from '../../../src/pipeline/extract/sighting.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import type { Resolved } from '../../../src/pipeline/resolve/entity.ts';
import { resolve } from '../../../src/pipeline/resolve/resolve.ts';
import { KNOWLEDGE } from '../graphOf.ts';
import { onLine } from '../relate/made.ts';

export const LEXICON = lexiconOf(KNOWLEDGE.gazetteer);
const KINDS = ['talk', 'person', 'company', 'component', 'technology', 'concept', 'resource', 'question'];

/** A name on a line, said to be of a kind. */
export const said = (name: string, kind: string, line = 1, more: Partial<Sighting> = {}): Sighting => ({
  name,
  kind,
  certainty: 0.8,
  finder: 'test',
  place: onLine(line),
  block: 0,
  ...more,
});

/** Names of one kind, each on a line of its own. */
export const allSaid = (kind: string, ...names: readonly string[]): readonly Sighting[] =>
  names.map((name, at) => said(name, kind, at + 1));

/** What was found in a note of some text. */
export const foundIn = (
  sightings: readonly Sighting[],
  {
    source = 'note.md',
    text = '',
    talks = [],
  }: { source?: string; text?: string; talks?: readonly Talk[] } = {},
): Findings => ({
  outline: parseNote({ id: source, text, sha256: '' }).outline,
  talks,
  sightings,
  facts: [],
  lost: [],
});

export const resolved = (...findings: readonly Findings[]): Resolved => resolve(findings, LEXICON, KINDS);

/** The names of each thing, in alphabetical order. */
export const namesOfEach = (sightings: readonly Sighting[]): readonly (readonly string[])[] =>
  resolved(foundIn(sightings))
    .entities.map(({ label, aliases }) =>
      [...new Set([label, ...aliases].map((name) => name.toLowerCase()))].sort(),
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
