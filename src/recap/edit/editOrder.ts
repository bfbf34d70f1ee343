/** Edits to which slides there are, and in what order. Every slide moves with all of its lines. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SlideDraft } from '../draft.ts';
import { cutRecap } from '../read/rawRecap.ts';
import { endingOf } from '../read/textLines.ts';
import { writeSlide } from '../writeSlide.ts';
import { withoutMade } from './editOptions.ts';
import { gapAfter, inLines, slideAt, startOf } from './slideLines.ts';

/** Takes a slide out of the file. */
export function deleteSlide(markdown: string, place: number): string {
  const found = slideAt(markdown, place);
  if (found === undefined) return markdown;
  const { raw, slide } = found;
  return markdown.slice(0, startOf(raw, slide.first)) + markdown.slice(startOf(raw, slide.end));
}

/** Moves a slide so that it stands at another place, from 0. */
export function moveSlide(markdown: string, from: number, to: number): string {
  const found = slideAt(markdown, from);
  if (found === undefined) return markdown;
  const { raw, slide } = found;
  if (to < 0 || to >= raw.slides.length || to === from) return markdown;
  const text = markdown.slice(startOf(raw, slide.first), startOf(raw, slide.end));
  return insertText(deleteSlide(markdown, from), to, text);
}

/** Puts a copy of a slide after it. The copy is the person's: it is never made again. */
export function duplicateSlide(markdown: string, place: number): string {
  const found = slideAt(markdown, place);
  if (found === undefined) return markdown;
  const { raw, slide } = found;
  const text = markdown.slice(startOf(raw, slide.first), startOf(raw, slide.end));
  return insertText(markdown, place + 1, withoutMade(text.replace(/^\uFEFF/u, ''), 0));
}

/** Puts a new slide in at a place, from 0; at the end where the place is beyond it. */
export function insertSlide(
  markdown: string,
  place: number,
  draft: SlideDraft,
  graph: KnowledgeGraph,
): string {
  return insertText(markdown, place, inLines(writeSlide(graph, draft), endingOf(markdown)));
}

/** Puts the lines of a slide in, with an empty line before and after them where there is none. */
function insertText(markdown: string, place: number, text: string): string {
  const raw = cutRecap(markdown);
  const ending = endingOf(markdown);
  const next = raw.slides[place];
  const at = next === undefined ? markdown.length : startOf(raw, next.first);
  const before = markdown.slice(0, at);
  const after = markdown.slice(at);
  const gap = gapAfter(before, ending);
  const whole = gap + text;
  return before + whole + (after === '' ? '' : gapAfter(before + whole, ending)) + after;
}
