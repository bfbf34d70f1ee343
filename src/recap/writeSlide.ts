/** A slide → its lines in `recap.md`, as a person would write them. */
import { slugOfKey } from '../schema/keys.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { DraftPart, SlideDraft } from './draft.ts';
import { fingerprintOf, withoutMark, writeMark } from './fingerprint.ts';
import { keyOfName } from './read/nameIndex.ts';
import { writeQuoteSource } from './read/quoteSource.ts';
import type { SlideView } from './recap.ts';

/**
 * Writes a slide, without a blank line at its end.
 * @param made which made slide it is; absent for one that a person makes
 */
export function writeSlide(
  graph: KnowledgeGraph,
  { title, subtitle, parts, view, notes }: SlideDraft,
  { level = 2, made }: { readonly level?: 1 | 2; readonly made?: string } = {},
): string {
  const write = (mark: readonly string[]): string => {
    const options = [...mark, ...writeOptions(graph, view, notes)];
    return [
      `${'#'.repeat(level)} ${writeTitle(title)}`,
      ...(subtitle === '' ? [] : [`*${oneLine(subtitle)}*`]),
      ...(parts.length === 0 ? [] : [writeParts(parts)]),
      ...(options.length === 0 ? [] : [['```slide', ...options, '```'].join('\n')]),
    ].join('\n\n');
  };
  if (made === undefined) return write([]);
  const mark = (fingerprint: string): readonly string[] => [writeMark({ id: made, fingerprint })];
  return write(mark(fingerprintOf(withoutMark(write(mark('00000000'))))));
}

/** The title on one line; a `#` at its end would be taken for the end of the heading. */
export const writeTitle = (title: string): string => oneLine(title).replace(/(\s)(#+)$/u, '$1\\$2');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Items of a list stand close, everything else apart. */
const writeParts = (parts: readonly DraftPart[]): string =>
  parts
    .map((part, place) => {
      const gap = place === 0 ? '' : isItem(part) && isItem(parts[place - 1]) ? '\n' : '\n\n';
      return gap + writePart(part);
    })
    .join('');

const isItem = (part: DraftPart | undefined): boolean => part?.kind === 'words' && part.isItem;

export function writePart(part: DraftPart): string {
  if (part.kind === 'quote')
    return [...part.lines, writeQuoteSource(part)].map((line) => `> ${line}`).join('\n');
  return part.isItem ? `- ${part.markdown.replace(/\n/gu, '\n  ')}` : part.markdown;
}

/** The lines of the options that a view and notes need; none where everything is as the show has it. */
export function writeOptions(graph: KnowledgeGraph, view: SlideView, notes: string): readonly string[] {
  const { layout, focus, camera, hide } = view;
  return [
    ...(layout === null ? [] : [`layout: ${layout}`]),
    ...(focus.length === 0
      ? []
      : [`focus: [${focus.map((key) => yamlText(nameOf(graph, key))).join(', ')}]`]),
    ...(camera === null
      ? []
      : [`camera: { x: ${number(camera.x)}, y: ${number(camera.y)}, width: ${number(camera.width)} }`]),
    ...(hide.length === 0 ? [] : [`hide: [${hide.map(yamlText).join(', ')}]`]),
    ...(notes.trim() === '' ? [] : writeNotes(notes)),
  ];
}

/** What a person would call a node: its label where that means it and nothing else, or the slug of its key. */
export function nameOf(graph: KnowledgeGraph, key: string): string {
  const label = graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : '';
  const isPlain = label !== '' && label.trim() === label && !/[[\]|\r\n]/u.test(label);
  return isPlain && keyOfName(graph, label) === key ? label : slugOfKey(key);
}

const number = (value: number): string => String(Number(value.toPrecision(6)));

const PLAIN = /^\p{L}[\p{L}\p{N}]*(?:[ ./_-][\p{L}\p{N}]+)*$/u;
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

const yamlText = (text: string): string =>
  PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);

/** Notes as a block; a first line that begins with a space would otherwise be taken for its indent. */
function writeNotes(notes: string): readonly string[] {
  const lines = notes.trimEnd().split(/\r\n|\r|\n/u);
  return [
    /^\s/u.test(notes) ? 'notes: |2' : 'notes: |',
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  ];
}
