/** One slide of the file, understood: its names looked up in the graph, its quotations compared with the notes. */
import { placesWithin } from '../../query/mentionIndex.ts';
import { sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import type { Slide, SlidePart, SlideQuote } from '../recap.ts';
import type { quoteChecker } from './checkQuote.ts';
import { bareWords } from './wordsOfLines.ts';
import { readNames, withoutBrackets } from './namesInWords.ts';
import { readQuoteSource } from './quoteSource.ts';
import type { RawBlock, RawRecap, RawSlide } from './rawRecap.ts';
import { NO_OPTIONS, type SlideOptions, readSlideOptions } from './slideOptions.ts';

/** What slides are read against. */
export interface RecapContext {
  readonly graph: KnowledgeGraph;
  readonly sources: readonly SourceText[];
}

export interface SlideReading {
  readonly raw: RawRecap;
  readonly file: string;
  readonly context: RecapContext;
  readonly check: ReturnType<typeof quoteChecker>;
  readonly report: (diagnostic: Diagnostic) => void;
}

const LEFT_OUT = '[…]';
const SUBTITLE = /^(\*|_)(?![\s*_])(.*[^\s*_])\1$/u;

/** Reads a slide. @param id what it is called in this file */
export function readSlide(reading: SlideReading, slide: RawSlide, markdown: string, id: string): Slide {
  const { raw } = reading;
  const [head] = slide.blocks;
  const subtitle = head === undefined ? undefined : subtitleOf(head);
  const options = optionsOf(reading, slide);
  return {
    id,
    title: plainTitle(slide.title),
    subtitle: subtitle === undefined ? '' : withoutBrackets(subtitle),
    parts: slide.blocks.slice(subtitle === undefined ? 0 : 1).flatMap((block) => partOf(reading, block)),
    view: options.view,
    notes: options.notes,
    markdown: markdown.slice(raw.lines[slide.first]?.start, raw.lines[slide.end - 1]?.end),
    first: slide.first + 1,
    last: slide.last + 1,
  };
}

/** The title as it is said: without brackets of names, marks of strong emphasis and of code. */
export const plainTitle = (title: string): string =>
  withoutBrackets(title)
    .replace(/\*\*|__|`/gu, '')
    .trim();

/** One line that is emphasised as a whole, straight under the title. */
export function subtitleOf({ kind, words }: RawBlock): string | undefined {
  const [line = '', ...more] = words;
  return kind === 'paragraph' && more.length === 0 ? SUBTITLE.exec(line)?.[2] : undefined;
}

/** The options of a slide; a second block of them is left out. */
function optionsOf({ file, context, report }: SlideReading, { blocks }: RawSlide): SlideOptions {
  const [block, ...more] = blocks.filter(({ kind }) => kind === 'options' || kind === 'open options');
  const complain = (at: RawBlock, message: string): void =>
    report({ severity: 'warning', file, line: at.first + 1, column: 1, message });
  for (const extra of more)
    complain(extra, 'these options are left out: the slide has options already; put them into one block');
  if (block === undefined) return NO_OPTIONS;
  if (block.kind === 'open options') {
    complain(block, 'these options are left out: their block is not closed; add a line ``` below them');
    return NO_OPTIONS;
  }
  const read = readSlideOptions(block.words.join('\n'), file, block.first + 2, context.graph);
  for (const diagnostic of read.diagnostics) report(diagnostic);
  return read.options;
}

function partOf(reading: SlideReading, block: RawBlock): readonly SlidePart[] {
  const { graph } = reading.context;
  switch (block.kind) {
    case 'options':
    case 'open options':
      return [];
    case 'code':
      return [{ kind: 'words', isItem: false, markdown: block.words.join('\n'), names: [] }];
    case 'quote': {
      const source = readQuoteSource(block.words.slice(-1).join(''));
      if (source !== undefined) return [quoteOf(reading, block, source)];
      break;
    }
    case 'item':
    case 'paragraph':
      break;
  }
  const words = block.words.join('\n').trim();
  if (words === '') return [];
  const { markdown, names, unknown } = readNames(graph, words);
  complainOfNames(reading, block, words, unknown);
  return [{ kind: 'words', isItem: block.kind === 'item', markdown, names }];
}

/** Says where names stand that no node has; `unknown` in the order of the words, through which this goes once. */
function complainOfNames(
  { raw, file, report }: SlideReading,
  block: RawBlock,
  words: string,
  unknown: ReturnType<typeof readNames>['unknown'],
): void {
  let line = block.first;
  let lineStart = 0;
  let lineEnd = words.indexOf('\n');
  let lead = leadOf(line);
  for (const { name, offset } of unknown) {
    for (; lineEnd >= 0 && lineEnd < offset; lineEnd = words.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = lineEnd + 1;
      lead = leadOf(line);
    }
    const message = `nothing in the graph is called "${name}"; it is shown as plain words`;
    report({ severity: 'warning', file, line: line + 1, column: lead + offset - lineStart + 1, message });
  }

  /** Marks and white space before the words of a line, which are its end. */
  function leadOf(at: number): number {
    const [{ text } = { text: '' }] = raw.lines.slice(at, at + 1);
    const [said = ''] = block.words.slice(at - block.first, at - block.first + 1);
    return text.trimEnd().length - said.length;
  }
}

function quoteOf(
  { file, context, check, report }: SlideReading,
  block: RawBlock,
  { source: id, first, last }: { source: string; first: number; last: number },
): SlideQuote {
  const lines = block.words.slice(0, -1);
  // A line of the notes stays a line.
  const words = lines.join('\\\n').trim();
  const named = readNames(context.graph, words);
  const quote = { kind: 'quote', source: id, markdown: named.markdown } as const;
  const complain = (message: string): void =>
    report({ severity: 'warning', file, line: block.last + 1, column: 1, message });
  const source = sourcesById(context.sources).get(id);
  if (source === undefined) {
    complain(
      `there is no note called "${id}" (there is ${someOf(context.sources)}); the quotation cannot be checked`,
    );
    return { ...quote, first, last, names: named.names, stale: { now: '' } };
  }
  const checked = check(source, first, last, lines);
  const place = checked.state === 'moved' ? checked : { first, last };
  if (checked.state === 'moved')
    complain(`these words stand on line ${range(checked)} of ${id} now, not on ${range({ first, last })}`);
  if (checked.state === 'changed') {
    const now =
      checked.now === '' ? 'has no words there now' : `now reads "${checked.now.slice(0, 200)}" there`;
    complain(
      `stale: ${id}:${range({ first, last })} ${now}; the slide quotes "${lines.join(' ').slice(0, 200)}"`,
    );
  }
  return {
    ...quote,
    first: place.first,
    last: place.last,
    names: [...named.names, ...namedOn(context.graph, source, place, named.names, lines)],
    stale: checked.state === 'changed' ? { now: checked.now } : null,
  };
}

/** What the graph finds on the lines that are quoted, besides what is in brackets and without what the quotation leaves out. */
function namedOn(
  graph: KnowledgeGraph,
  source: SourceText,
  { first, last }: { readonly first: number; readonly last: number },
  already: readonly string[],
  quoted: readonly string[],
): readonly string[] {
  const { lines } = sourceIndexOf(source);
  const quotedLines = lines.slice(Math.max(0, first - 1), last);
  const [{ start } = { start: 0 }] = quotedLines;
  const [{ end } = { end: 0 }] = quotedLines.slice(-1);
  const places = placesWithin(graph, source.id, { start, end });
  const said = quoted.some((line) => line.includes(LEFT_OUT))
    ? bareWords(quoted.join(' ')).toLowerCase()
    : undefined;
  const isSaid = (start: number, end: number): boolean =>
    said?.includes(bareWords(source.text.slice(start, end)).toLowerCase()) ?? true;
  const found = new Set(places.filter(({ start, end }) => isSaid(start, end)).map(({ key }) => key));
  return [...found].filter(
    (key) => !already.includes(key) && graph.getNodeAttribute(key, 'range') === undefined,
  );
}

const range = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  last > first ? `${String(first)}–${String(last)}` : String(first);

const someOf = (sources: readonly SourceText[]): string =>
  sources.length === 0
    ? 'none'
    : `${sources
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', ')}${sources.length > 3 ? ' and others' : ''}`;
