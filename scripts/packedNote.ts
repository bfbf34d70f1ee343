/** What was read of a note, on its way from one thread to another: plain data, without what the other side has already. */
import { type LineIndex, indexLines } from '../src/pipeline/parse/lineIndex.ts';
import { type Block, NO_CELLS, NO_SPANS, type Outline } from '../src/pipeline/parse/outline.ts';
import type { NoteRead } from '../src/pipeline/readNote.ts';
import type { Note } from '../src/schema/note.ts';
import type { Place } from '../src/schema/place.ts';

/** Of a text that is a piece of the note only the length is sent. */
type BareBlock = Omit<Block, 'text'> & { readonly text: string | number };

interface BareOutline extends Omit<Outline, 'lines' | 'text' | 'blocks'> {
  readonly blocks: readonly BareBlock[];
}

export interface PackedNote {
  readonly id: string;
  readonly parsed: Omit<NoteRead['parsed'], 'outline'> & { readonly outline: BareOutline };
  /** Its outline where that is another one than the parsed note's. */
  readonly found: Omit<NoteRead['found'], 'outline'> & { readonly outline: BareOutline | undefined };
}

/** Packs what was read. What came to nothing is left out: no graph is made of it. */
export function packNote({ parsed, found }: NoteRead): PackedNote {
  return {
    id: parsed.outline.source,
    parsed: { ...parsed, outline: bare(parsed.outline) },
    found: {
      ...found,
      outline: found.outline === parsed.outline ? undefined : bare(found.outline),
      lost: [],
    },
  };
}

function bare({ lines: _lines, text: note, ...rest }: Outline): BareOutline {
  const isPiece = ({ text, offset }: Block): boolean => note.startsWith(text, offset);
  return {
    ...rest,
    blocks: rest.blocks.map((block) => (isPiece(block) ? { ...block, text: block.text.length } : block)),
  };
}

/** Unpacks it with the note that it was read of. */
export function unpackNote({ parsed, found }: PackedNote, note: Note): NoteRead {
  const lines = indexLines(note.text);
  const outline = whole(parsed.outline, note, lines);
  // Each copy of a string is one of its own: the names of finders and notes would be there thousands of times.
  const own = (place: Place): void => {
    (place as { source: string }).source = note.id;
  };
  const seen = [...found.sightings, ...found.talks.map(({ sighting }) => sighting)];
  for (const { from, to, evidence } of found.facts) {
    seen.push(from, to);
    evidence.forEach(own);
  }
  for (const sighting of seen) {
    own(sighting.place);
    const mutable = sighting as { kind: string; finder: string };
    mutable.kind = shared(sighting.kind);
    mutable.finder = shared(sighting.finder);
  }
  return {
    parsed: { ...parsed, outline },
    found: {
      ...found,
      outline: found.outline === undefined ? outline : whole(found.outline, note, lines),
    },
  };
}

/** Fills in what was left out. The outline is a copy of this thread's own, so its blocks need not be copied again. */
function whole({ blocks, ...outline }: BareOutline, note: Note, lines: LineIndex): Outline {
  for (const block of blocks as Mutable<BareBlock>[]) {
    if (typeof block.text === 'number') block.text = note.text.slice(block.offset, block.offset + block.text);
    if (block.spans.length === 0) block.spans = NO_SPANS;
    if (block.cells.length === 0) block.cells = NO_CELLS;
  }
  return { ...outline, source: note.id, text: note.text, lines, blocks: blocks as readonly Block[] };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const strings = new Map<string, string>();

/** The one copy of a string of which there are few. */
function shared(text: string): string {
  const before = strings.get(text);
  if (before === undefined) strings.set(text, text);
  return before ?? text;
}
