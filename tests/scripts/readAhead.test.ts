/** That notes which several threads read give the bytes that one gives. */
import { describe, expect, it } from 'vitest';
import { makeVault } from '../../scripts/bench/vault.ts';
import { packNote, unpackNote } from '../../scripts/packedNote.ts';
import { readAhead } from '../../scripts/readAhead.ts';
import { readKnowledge } from '../../scripts/readKnowledge.ts';
import { type ReadNote, keepNotes, readNoteBy } from '../../src/pipeline/readNote.ts';
import { notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';

const { knowledge } = await readKnowledge();
const notes = [
  ...makeVault(310),
  {
    id: 'talks.md',
    text: '# Kiln Summit 2024\n\n## Firing kilns - Jane Doe, Acme\n\n- Ray Core is better than Spark\n\n**Glazing** by Omar Li\n\n- TODO ask Jane\n',
    sha256: '',
  },
];
const read = readNoteBy();
const bytesOf = (reader: ReadNote): string => {
  const { graph, sources, diagnostics } = notesToGraph(notes, knowledge, reader);
  return JSON.stringify([writeGraph(graph), sources, diagnostics]);
};
const expected = bytesOf(read);

describe('notes that are read ahead', () => {
  it.each([0, 1, 2])('give the bytes of one thread with %i more', { timeout: 120_000 }, async (threads) => {
    const kept = keepNotes(read);
    await readAhead(notes, knowledge.gazetteer, read, kept.keep, threads);
    expect(bytesOf(kept.read)).toBe(expected);
  });

  it('give the same bytes when each has gone from one thread to another', () => {
    const sent: ReadNote = (note, lexicon) =>
      unpackNote(structuredClone(packNote(read(note, lexicon))), note);
    expect(bytesOf(sent)).toBe(expected);
  });

  it('should not be read ahead where they are few', async () => {
    const few = notes.slice(0, 20);
    const kept: string[] = [];
    await readAhead(few, knowledge.gazetteer, read, ({ id }) => kept.push(id), 1);
    expect(kept).toEqual([]);
  });
});
