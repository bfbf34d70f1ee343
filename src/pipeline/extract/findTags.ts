/**
 * Finds tags: words that somebody marked to find them again, in the text or in the front matter.
 *
 * ```
 * glazes need patience #slow-cooking #craft/clay        tags: [slow-cooking, craft/clay]
 *                       ^concept      ^concept                ^concept
 * ```
 * Not `#1`, `C#`, colours such as `#fff` and `#1b7ca9`, and not the heading `# Glazes`.
 */
import { type Outline, placeAt } from '../parse/outline.ts';
import { type Sighting, see } from './sighting.ts';

const TAG = /(?<=^|[\s([])#(\p{L}[\p{L}\p{N}_/-]{1,60})(?![\p{L}\p{N}#])/gmu;
const COLOUR = /^(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/iu;
const TAG_FIELD = /^(?:tags?|keywords?|topics?|categor(?:y|ies))$/u;

/** Where a tag stands for itself, others may know better what kind of thing it is. */
const CERTAINTY = 0.55;

/** Finds the tags of a note; of a nested one the innermost name is the thing. */
export function findTags(outline: Outline): Sighting[] {
  return [...inText(outline), ...inFields(outline)];
}

function inText(outline: Outline): Sighting[] {
  // Most notes hold no such sign beyond their headings.
  if (!/(?:^|[\s([])#\p{L}/mu.test(outline.text)) return [];
  const blocks = outline.blocks.filter(({ text }) => text.includes('#'));
  return blocks.flatMap((block) =>
    Array.from(block.text.matchAll(TAG)).flatMap(({ 1: tag = '', index }): Sighting[] => {
      if (COLOUR.test(tag)) return [];
      const start = index + 1 + tag.lastIndexOf('/') + 1;
      const name = nameOf(tag);
      return name === '' ? [] : [see(outline, block, start, index + 1 + tag.length, { ...SEEN, name })];
    }),
  );
}

function inFields(outline: Outline): Sighting[] {
  return outline.fields
    .filter(({ name }) => TAG_FIELD.test(name))
    .flatMap(({ values }) => values)
    .flatMap(({ text, start }) => tagsIn(text, start))
    .map(({ text, start }) => ({
      ...SEEN,
      name: nameOf(text),
      place: placeAt(outline, start, start + text.length),
      block: 0,
    }))
    .filter(({ name }) => /\p{L}/u.test(name));
}

const SEEN = { kind: 'concept', certainty: CERTAINTY, finder: 'tag' } as const;

const nameOf = (tag: string): string =>
  tag
    .slice(tag.lastIndexOf('/') + 1)
    .replace(/^#/u, '')
    .replace(/[_-]+/gu, ' ')
    .trim();

/** `tags: a, b` is one value in YAML, and several tags for whoever wrote it. */
const tagsIn = (text: string, start: number): { readonly text: string; readonly start: number }[] =>
  Array.from(text.matchAll(/[^\s,;][^,;]*/gu), ({ 0: tag, index }) => ({
    text: tag.trimEnd(),
    start: start + index,
  }));
