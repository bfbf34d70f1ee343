/** Edits to a slide's options: its view and what only the speaker sees. Other options, and remarks, stay as they are. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SlideView } from '../recap.ts';
import { PLAIN_VIEW } from '../draft.ts';
import { writeOptions } from '../writeSlide.ts';
import { gapAfter, inLines, replaceLines, slideAt } from './slideLines.ts';

const OF_VIEW = ['layout', 'focus', 'camera', 'hide'];

/** Gives a slide another view. */
export const replaceView = (
  markdown: string,
  place: number,
  view: SlideView,
  graph: KnowledgeGraph,
): string => replaceOptions(markdown, place, OF_VIEW, writeOptions(graph, view, ''));

/** Gives a slide other notes; empty text takes them out. */
export const replaceNotes = (markdown: string, place: number, notes: string, graph: KnowledgeGraph): string =>
  replaceOptions(markdown, place, ['notes'], writeOptions(graph, PLAIN_VIEW, notes));

/** Takes the mark of a made slide out, so that what it was is not taken for made any more. */
export const withoutMade = (markdown: string, place: number): string =>
  replaceOptions(markdown, place, ['made'], []);

const NAME = /^([\w-]+)[^\S\r\n]*:(?:\s|$)/u;

function replaceOptions(
  markdown: string,
  place: number,
  names: readonly string[],
  lines: readonly string[],
): string {
  const found = slideAt(markdown, place);
  if (found === undefined) return markdown;
  const { raw, slide, ending } = found;
  const block = slide.blocks.find(({ kind }) => kind === 'options');
  if (block === undefined) {
    if (lines.length === 0) return markdown;
    const before = markdown.slice(0, raw.lines[slide.last]?.end);
    const text = inLines(['```slide', ...lines, '```'].join('\n'), ending);
    return replaceLines(markdown, raw, slide.last + 1, slide.last + 1, gapAfter(before, ending) + text);
  }
  const kept = withoutNames(block.words, names);
  const isEmpty = kept.lines.length + lines.length === 0;
  const next = [...kept.lines.slice(0, kept.at), ...lines, ...kept.lines.slice(kept.at)];
  // Nothing is left of the block: it goes, with its fences.
  if (isEmpty) return replaceLines(markdown, raw, block.first, block.last + 1, '');
  return replaceLines(markdown, raw, block.first + 1, block.last, inLines(next.join('\n'), ending));
}

/** The lines of the options that are not of these names, and where the first of those that are stood. */
function withoutNames(
  words: readonly string[],
  names: readonly string[],
): { readonly lines: readonly string[]; readonly at: number } {
  const lines: string[] = [];
  let at: number | undefined;
  let isOut = false;
  for (const line of words) {
    const name = NAME.exec(line)?.[1];
    // An option goes on until the next one; a remark at the margin belongs to none.
    if (name !== undefined) isOut = names.includes(name);
    else if (line.startsWith('#')) isOut = false;
    if (isOut) at ??= lines.length;
    else lines.push(line);
  }
  return { lines, at: at ?? lines.length };
}
