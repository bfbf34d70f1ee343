/** What is kept of notes that were read, and what makes one be read anew. */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/pipeline/extract/nameLexicon.ts';
import { keepNotes, readNoteBy } from '../../../src/pipeline/readNote.ts';
import type { Note } from '../../../src/schema/note.ts';

const lexicon = lexiconOf({ entries: [], givenNames: [] });
const other = lexiconOf({ entries: [], givenNames: [] });
const KILN: Note = { id: 'kiln.md', text: '# Kiln\n\n- bakes clay', sha256: '1' };
const CLAY: Note = { id: 'clay.md', text: '# Clay', sha256: '2' };

/** A reader that counts what it reads. */
const counted = () => {
  const ids: string[] = [];
  const byItself = readNoteBy();
  const kept = keepNotes((note, known) => {
    ids.push(note.id);
    return byItself(note, known);
  });
  return { kept, ids };
};

describe('one note', () => {
  it('is read with the parser that is given', () => {
    const texts: string[] = [];
    const { parsed, found } = readNoteBy((text) => {
      texts.push(text);
      return { type: 'root', children: [] };
    })(KILN, lexicon);
    expect(texts).toEqual([KILN.text]);
    expect(parsed.outline.blocks).toEqual([]);
    expect(found).toBeDefined();
  });

  it('is read by the reference where no parser is given', () => {
    const { parsed } = readNoteBy()(KILN, lexicon);
    expect(parsed.outline.blocks.map(({ kind }) => kind)).toEqual(['heading', 'item']);
  });
});

describe('notes that are kept', () => {
  it('are read once while nothing changes, and give what they gave', () => {
    const { kept, ids } = counted();
    const first = kept.read(KILN, lexicon);
    expect(kept.read({ ...KILN }, lexicon)).toBe(first);
    expect(ids).toEqual(['kiln.md']);
  });

  it.each([
    ['the text', { ...KILN, text: '# Oven' }, lexicon],
    ['the file', { ...KILN, sha256: '3' }, lexicon],
    ['what is known of names', KILN, other],
    ['the id', { ...KILN, id: 'oven.md' }, lexicon],
  ])('are read anew where %s has changed', (_, note, known) => {
    const { kept, ids } = counted();
    kept.read(KILN, lexicon);
    expect(kept.has(note, known)).toBe(false);
    kept.read(note, known);
    expect(ids).toEqual(['kiln.md', note.id]);
    expect(kept.has(note, known)).toBe(true);
  });

  it('may have been read elsewhere', () => {
    const { kept, ids } = counted();
    const was = readNoteBy()(KILN, lexicon);
    kept.keep(KILN, lexicon, was);
    expect(kept.has(KILN, lexicon)).toBe(true);
    expect(kept.read(KILN, lexicon)).toBe(was);
    expect(ids).toEqual([]);
  });

  it('are forgotten where they are not among those named, and only there', () => {
    const { kept } = counted();
    kept.read(KILN, lexicon);
    kept.read(CLAY, lexicon);
    kept.forgetOthers(new Set(['clay.md', 'glaze.md']));
    expect([kept.has(KILN, lexicon), kept.has(CLAY, lexicon)]).toEqual([false, true]);
  });
});
