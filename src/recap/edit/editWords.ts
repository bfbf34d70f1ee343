/** Edits to what a slide says: its title, and its words between title and options. */
import { fenceFinder } from '../read/fences.ts';
import { endingOf, textLinesOf } from '../read/textLines.ts';
import { writeTitle } from '../writeSlide.ts';
import { type SlideLines, inLines, replaceLines, slideAt } from './slideLines.ts';

/** Gives a slide another title; its heading stays of the level that it has. */
export function replaceTitle(markdown: string, place: number, title: string): string {
  const found = slideAt(markdown, place);
  const line = found?.raw.lines[found.slide.first];
  if (found === undefined || line === undefined) return markdown;
  const marks = /^\uFEFF? {0,3}#+/u.exec(line.text)?.[0] ?? '##';
  const ending = markdown.slice(line.start + line.text.length, line.end);
  return markdown.slice(0, line.start) + `${marks} ${writeTitle(title)}${ending}` + markdown.slice(line.end);
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
  const [first, ...more] = stretchesOfWords(found);
  // From the end, so that the lines before keep their places.
  let edited = markdown;
  for (const { first: from, end } of more.toReversed()) edited = replaceLines(edited, raw, from, end, '');
  const from = first?.first ?? slide.first + 1;
  const to = first?.end ?? from;
  const isLast = to === raw.lines.length;
  const opening = /[\r\n]$/u.test(
    raw.lines[slide.first] === undefined ? '' : edited.slice(0, raw.lines[slide.first]?.end),
  )
    ? ''
    : ending;
  const between = text === '' || isLast ? '' : ending;
  return replaceLines(edited, raw, from, to, opening + ending + text + between);
}

/** The lines between title and options, and after these, blank ones included. */
function stretchesOfWords({
  slide,
  raw,
}: SlideLines): readonly { readonly first: number; readonly end: number }[] {
  const options = slide.blocks.filter(({ kind }) => kind === 'options' || kind === 'open options');
  const stretches: { first: number; end: number }[] = [];
  let from = slide.first + 1;
  for (const { first, last } of options) {
    stretches.push({ first: from, end: first });
    from = last + 1;
  }
  if (options.length === 0 || raw.lines.slice(from, slide.end).some(({ text }) => text.trim() !== ''))
    stretches.push({ first: from, end: slide.end });
  return stretches;
}

/** Words with a fence that is not closed would take the rest of the file along. */
function closed(words: string): string {
  const lines = textLinesOf(words);
  const fenceAt = fenceFinder(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const fence = fenceAt(at);
    if (fence === undefined) continue;
    const marks = /`{3,}|~{3,}/u.exec(lines[at]?.text ?? '')?.[0] ?? '```';
    if (fence.closing === undefined) return `${words}\n${marks}`;
    at = fence.closing;
  }
  return words;
}
