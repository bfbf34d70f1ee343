/** Titles of notes, and of all of them together. */
import type { Outline } from '../parse/outline.ts';

/** A note's title: its front matter's, its first heading's, or its file's name. */
export function titleOf({ source, fields, blocks }: Outline): string {
  const field = fields.find(({ name }) => name === 'title')?.values[0]?.text;
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text;
  const fileName = source.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
  return [field, heading].map(withoutTags).find((title) => title !== '') ?? fileName;
}

/** The marks of tags go; that of C# belongs to its name. */
const withoutTags = (title = ''): string =>
  title
    .replace(/(?<![\p{L}\p{N}])#+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What the titles of several notes begin with in common, if that is two words or more; else how many notes there are. */
export function titleOfAll(titles: readonly string[]): string {
  const [first, ...others] = titles;
  if (first === undefined) return 'No notes';
  if (others.length === 0) return first;
  const words = first.split(/\s+/u);
  let count = words.length;
  for (const title of others) {
    const theirs = title.split(/\s+/u);
    while (count > 0 && fold(words.slice(0, count)) !== fold(theirs.slice(0, count))) count -= 1;
  }
  const common = words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,:;–—-]+$/u, '');
  return /\s/u.test(common) ? common : `${titles.length} notes`;
}

const fold = (words: readonly string[]): string =>
  words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');
