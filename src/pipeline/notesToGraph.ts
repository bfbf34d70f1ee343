/**
 * The whole pipeline as one expression of named stages: notes → outlines → findings → entities → relations →
 * graph → corrected graph. Pure: the same notes, in whatever order, give the same graph, in Node, in a worker, in a test.
 */
import type { CorrectionEntry } from '../schema/correctionsFile.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Gazetteer } from '../schema/gazetteerFile.ts';
import type { GraphFile } from '../schema/graphFile.ts';
import { type KnowledgeGraph, readGraph } from '../schema/knowledgeGraph.ts';
import type { Note } from '../schema/note.ts';
import type { Ontology } from '../schema/ontology.ts';
import { SOURCES_SCHEMA, type SourcesFile } from '../schema/sourcesFile.ts';
import { buildGraph } from './build/buildGraph.ts';
import { sourceTextOf } from './build/sourceTexts.ts';
import { correctGraph } from './correct/correctGraph.ts';
import type { Outcome } from './correct/outcome.ts';
import { calledNotes } from './build/calledNotes.ts';
import { type NameLexicon, lexiconOf } from './extract/nameLexicon.ts';
import type { Findings } from './extract/sighting.ts';
import { gather } from './gather/gather.ts';
import type { Parsed } from './parse/parseNote.ts';
import { type ReadNote, readNoteBy } from './readNote.ts';
import { relate } from './relate/relate.ts';
import type { Resolved } from './resolve/entity.ts';
import { resolve } from './resolve/resolve.ts';

/** What is known before the notes are read. */
export interface Knowledge {
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  /** What was corrected by hand, in the order of the file. */
  readonly corrections?: readonly CorrectionEntry[];
}

export interface ExtractedFile {
  /** The graph, with every node still at the origin. */
  readonly graph: GraphFile;
  readonly sources: SourcesFile;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of each correction, in the order of the file. */
  readonly outcomes: readonly Outcome[];
}

export interface Extraction extends Omit<ExtractedFile, 'graph'> {
  readonly graph: KnowledgeGraph;
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

/** Reads notes as far as their entities. Never throws for what is in them. @param read how each note is read */
export function readEntities(
  notes: readonly Note[],
  { ontology, gazetteer }: Knowledge,
  read: ReadNote = readNoteBy(),
): Reading {
  const lexicon = lexiconOf(gazetteer);
  const all = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((note) => read(note, lexicon));
  const parsed = all.map((one) => one.parsed);
  const { findings, areNotes, diagnostics } = gather(
    all.map(({ found }) => found),
    lexicon,
  );
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

/**
 * Turns notes into a graph. Never throws for what is in the notes: what is wrong with them is in the diagnostics.
 * @param read how each note is read: with a faster parser, or anew only where it has changed
 */
export function notesToFile(
  notes: readonly Note[],
  knowledge: Knowledge,
  read: ReadNote = readNoteBy(),
): ExtractedFile {
  const { parsed, findings, areNotes, resolved, diagnostics } = readEntities(notes, knowledge, read);
  const graph = buildGraph(
    parsed.map(({ outline }) => outline),
    resolved.entities,
    // Not under a name: once the graph is made, those of a vault are only in the way.
    relate(findings, resolved, knowledge.ontology.relations),
    areNotes ? calledNotes(knowledge.ontology) : knowledge.ontology,
  );
  const corrected = correctGraph(graph, findings.map(sourceTextOf), knowledge.corrections ?? []);
  return {
    graph: corrected.graph,
    sources: { schema: SOURCES_SCHEMA, sources: [...corrected.sources] },
    diagnostics: [...diagnostics, ...corrected.diagnostics],
    outcomes: corrected.outcomes,
  };
}

/** Does the same, for who has to ask the graph something. */
export function notesToGraph(...given: Parameters<typeof notesToFile>): Extraction {
  const extracted = notesToFile(...given);
  return { ...extracted, graph: readGraph(extracted.graph) };
}
