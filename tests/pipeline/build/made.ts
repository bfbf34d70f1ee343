/** Notes and what was found in them, made by hand, for tests of what is built of them. */
import { type Sighting, see } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { parseNote } from '../../../src/pipeline/parse/parseNote.ts';
import type { Entity } from '../../../src/pipeline/resolve/entity.ts';

/** The outline of a note. */
export const outlineOf = (text: string, source = 'note.md'): Outline =>
  parseNote({ id: source, text, sha256: '' }).outline;

/** What there is to say of a thing beside its name. */
export interface Made {
  readonly kind?: string;
  readonly finder?: string;
  readonly certainty?: number;
  readonly aliases?: readonly string[];
}

/** Sees a name wherever it stands in a block of a note. */
export const sightingsOf = (
  outline: Outline,
  name: string,
  { kind = 'component', finder = 'known names', certainty = 0.9 }: Made = {},
): readonly Sighting[] =>
  outline.blocks.flatMap((block) => {
    const found: Sighting[] = [];
    // The text of a block of front matter holds none of its fields.
    const text =
      block.kind === 'frontmatter'
        ? outline.text.slice(block.offset, block.offset + block.text.length)
        : block.text;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      found.push(see(outline, block, at, at + name.length, { name, kind, certainty, finder }));
    return found;
  });

/** The thing that is named so in some notes; it has to stand in one of them. */
export function entityOf(outlines: readonly Outline[], label: string, made: Made = {}): Entity {
  const sightings = outlines.flatMap((outline) => sightingsOf(outline, label, made));
  const [surest] = sightings;
  if (surest === undefined) throw new Error(`no note names ${label}`);
  const key = `n:${label.toLowerCase().replaceAll(' ', '-')}`;
  const { kind = 'component', aliases = [] } = made;
  return { key, label, kind, aliases, sightings, surest, joined: [] };
}
