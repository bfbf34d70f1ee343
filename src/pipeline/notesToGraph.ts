/**
 * The whole pipeline as one expression of named stages: notes → outlines → findings → entities → relations →
 * graph. Pure: the same notes, in whatever order, give the same graph, in Node, in a worker, in a test.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Gazetteer } from '../schema/gazetteerFile.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Note } from '../schema/note.ts';
import type { Ontology } from '../schema/ontology.ts';
import { SOURCES_SCHEMA, type SourcesFile } from '../schema/sourcesFile.ts';
import { buildGraph } from './build/buildGraph.ts';
import { sourceTextOf } from './build/sourceTexts.ts';
import { calledNotes } from './build/calledNotes.ts';
import { extract } from './extract/extract.ts';
import { type NameLexicon, lexiconOf } from './extract/nameLexicon.ts';
import type { Findings } from './extract/sighting.ts';
import { gather } from './gather/gather.ts';
import { type Parsed, parseNote } from './parse/parseNote.ts';
import { relate } from './relate/relate.ts';
import type { Resolved } from './resolve/entity.ts';
import { resolve } from './resolve/resolve.ts';

/** What is known before the notes are read. */
export interface Knowledge {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
}

export interface Extraction {
  /** The graph, with every node still at the origin. */
  readonly graph: KnowledgeGraph;
  readonly sources: SourcesFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in the notes and what it was merged into, before relations are made of it. */
export interface Reading {
  readonly parsed: readonly Parsed[];
  readonly lexicon: NameLexicon;
  readonly findings: readonly Findings[];
  /** True where the notes are no notes of talks. */
  readonly areNotes: boolean;
  readonly resolved: Resolved;
  /** What is wrong with the notes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads notes as far as their entities. Never throws for what is in them. `onNote` is called after each note. */
export function readEntities(
  notes: readonly Note[],
  { ontology, gazetteer }: Knowledge,
  onNote: () => void = () => undefined,
): Reading {
  const lexicon = lexiconOf(gazetteer);
  const parsed = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(parseNote);
  const found = parsed.map(({ outline }) => {
    const findings = extract(outline, lexicon);
    onNote();
    return findings;
  });
  const { findings, areNotes, diagnostics } = gather(found, lexicon);
  const resolved = resolve(
    findings,
    lexicon,
    ontology.kinds.map(({ name }) => name),
  );
  return {
    parsed,
    lexicon,
    findings,
    areNotes,
    resolved,
    diagnostics: [...parsed.flatMap(({ diagnostics }) => diagnostics), ...diagnostics],
  };
}

/** Turns notes into a graph. Never throws for what is in the notes: what is wrong with them is in the diagnostics. */
export function notesToGraph(notes: readonly Note[], knowledge: Knowledge, onNote?: () => void): Extraction {
  const { parsed, findings, areNotes, resolved, diagnostics } = readEntities(notes, knowledge, onNote);
  const relations = relate(findings, resolved);
  return {
    graph: buildGraph(
      parsed.map(({ outline }) => outline),
      resolved.entities,
      relations,
      areNotes ? calledNotes(knowledge.ontology) : knowledge.ontology,
    ),
    sources: { schema: SOURCES_SCHEMA, sources: findings.map(sourceTextOf) },
    diagnostics,
  };
}
