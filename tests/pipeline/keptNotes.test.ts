/** That notes read anew only where they changed give the same bytes as a rebuild from nothing. */
import { array, assert, constantFrom, property, record } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKnowledge } from '../../scripts/readKnowledge.ts';
import { lexiconOf } from '../../src/pipeline/extract/nameLexicon.ts';
import { type Knowledge, notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import { type ReadNote, keepNotes, readNoteBy } from '../../src/pipeline/readNote.ts';
import type { Note } from '../../src/schema/note.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';

let knowledge: Knowledge;

beforeAll(async () => {
  ({ knowledge } = await readKnowledge());
});

const bytesOf = (notes: readonly Note[], known: Knowledge, read?: ReadNote): string => {
  const { graph, sources, diagnostics } = notesToGraph(notes, known, read);
  return JSON.stringify([writeGraph(graph), sources, diagnostics]);
};

const LINES = [
  '# Firing kilns by Jane Doe, Acme',
  '## Talk 2: Glazing - Omar Li @ Globex',
  '- Ray Core is better than Spark',
  '- uses vLLM on Kubernetes, built on Ray Core',
  '- TODO ask Jane how vllm scales',
  '**RayTurbo** by Anyscale, see [docs](https://docs.ray.io)',
  '| tool | by |\n| - | - |\n| Kilnly | Acme |',
  '---\ntitle: a: b\n---',
  '```\nray.get(x)\n```',
];

describe('notes that are kept', () => {
  it('are those that have been read as they are', () => {
    const kept = keepNotes(readNoteBy());
    const lexicon = lexiconOf(knowledge.gazetteer);
    const note = { id: 'a.md', text: '# Kiln', sha256: '1' };
    expect(kept.has(note, lexicon)).toBe(false);
    kept.read(note, lexicon);
    expect(kept.has(note, lexicon)).toBe(true);
    expect(kept.has({ ...note, text: '# Oven' }, lexicon)).toBe(false);
  });

  it('give the bytes of a rebuild after any edits, additions and removals', () => {
    const edit = record({
      id: constantFrom('a.md', 'b.md', 'c/d.md', 'follow-ups.md'),
      lines: array(constantFrom(...LINES), { maxLength: 6 }),
    });
    assert(
      property(array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const kept = keepNotes(readNoteBy());
        const notes = new Map<string, Note>();
        for (const { id, lines } of edits) {
          // A note without lines is one that was removed.
          if (lines.length === 0) notes.delete(id);
          else notes.set(id, { id, text: lines.join('\n\n'), sha256: String(lines.length) });
          const now = [...notes.values()];
          expect(bytesOf(now, knowledge, kept.read)).toBe(bytesOf(now, knowledge));
          kept.forgetOthers(new Set(notes.keys()));
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('are read again only where their text, their file or what is known has changed', () => {
    const read: string[] = [];
    const byItself = readNoteBy();
    const kept = keepNotes((note, lexicon) => {
      read.push(note.id);
      return byItself(note, lexicon);
    });
    const [a, b] = ['a.md', 'b.md'].map((id) => ({ id, text: `# ${id}`, sha256: '' })) as [Note, Note];
    const readIn = (notes: readonly Note[], known = knowledge): string[] => {
      read.length = 0;
      notesToGraph(notes, known, kept.read);
      return [...read];
    };
    expect(readIn([a, b])).toEqual(['a.md', 'b.md']);
    expect(readIn([b, a])).toEqual([]);
    expect(readIn([a, { ...b, text: '# c' }])).toEqual(['b.md']);
    expect(readIn([{ ...a, sha256: '1' }])).toEqual(['a.md']);
    expect(readIn([b], { ...knowledge, gazetteer: { entries: [], givenNames: [] } })).toEqual(['b.md']);
    kept.forgetOthers(new Set(['b.md']));
    expect(readIn([a])).toEqual(['a.md']);
  });
});
