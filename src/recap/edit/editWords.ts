/** Edits to what a slide says: its title, and its words between title and options. */
import { fenceFinder } from '../read/fences.ts';
import { endingOf, textLinesOf } from '../read/textLines.ts';
import { writeTitle } from '../writeSlide.ts';
import { type SlideLines, inLines, replaceLines, slideAt, startOf } from './slideLines.ts';

/** Gives a slide another title; its heading stays of the level that it has. */
export function replaceTitle(markdown: string, place: number, title: string): string {
  const found = slideAt(markdown, place);
  const line = found?.raw.lines[found.slide.first];
  if (line === undefined) return markdown;
  const heading = line.text.replace(
    /^(\uFEFF? {0,3}#+).*$/su,
    (_, marks: string) => `${marks} ${writeTitle(title)}`,
  );
  return markdown.slice(0, line.start) + heading + markdown.slice(line.start + line.text.length);
}

/** The words of a slide as Markdown, as they may be edited: all between its title and its options, subtitle too. */
export function wordsOfSlide(markdown: string, place: number): string {
  const found = slideAt(markdown, place);
  if (found === undefined) return '';
  return stretchesOfWords(found)
    .map(({ first, end }) =>
      markdown.slice(found.raw.lines[first]?.start, found.raw.lines[end - 1]?.end).trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n')
    .replace(/\r\n?/gu, '\n');
}

/** Replaces the words of a slide; its title and options stay as they are. */
export function replaceWords(markdown: string, place: number, words: string): string {
  const found = slideAt(markdown, place);
  if (found === undefined) return markdown;
  const { raw, slide } = found;
  const ending = endingOf(markdown);
  const text = inLines(closed(words.trim()), ending);
  const [{ first: from, end: to }, ...more] = stretchesOfWords(found);
  // From the end, so that the lines before keep their places.
  let edited = markdown;
  for (const { first, end } of more.toReversed()) edited = replaceLines(edited, raw, first, end, '');
  const isLast = to === raw.lines.length;
  const opening = /[\r\n]$/u.test(edited.slice(0, startOf(raw, slide.first + 1))) ? '' : ending;
  const between = text === '' || isLast ? '' : ending;
  return replaceLines(edited, raw, from, to, opening + ending + text + between);
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The lines between title and options, and after these, blank ones included. */
function stretchesOfWords({ slide, raw }: SlideLines): readonly [Stretch, ...(readonly Stretch[])] {
  const [options, ...others] = slide.blocks.filter(
    ({ kind }) => kind === 'options' || kind === 'open options',
  );
  const head = { first: slide.first + 1, end: options?.first ?? slide.end };
  if (options === undefined) return [head];
  const more: Stretch[] = [];
  let from = options.last + 1;
  for (const { first, last } of others) {
    more.push({ first: from, end: first });
    from = last + 1;
  }
  const isSaid = raw.lines.slice(from, slide.end).some(({ text }) => text.trim() !== '');
  return [head, ...more, ...(isSaid ? [{ first: from, end: slide.end }] : [])];
}

/** Words with a fence that is not closed would take the rest of the file along. */
function closed(words: string): string {
  const lines = textLinesOf(words);
  const fenceAt = fenceFinder(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const fence = fenceAt(at);
    if (fence === undefined) continue;
    if (fence.closing === undefined) return `${words}\n${fence.marks}`;
    at = fence.closing;
  }
  return words;
}
