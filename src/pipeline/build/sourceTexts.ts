/** The notes as the view quotes them, with what became of each line. */
import type { LineState, SourceText } from '../../schema/sourcesFile.ts';
import type { Findings } from '../extract/sighting.ts';
import type { Outline } from '../parse/outline.ts';
import { titleOf } from './titles.ts';

/** Below this certainty a line whose only sightings are so weak counts as uncertain. */
const CERTAIN = 0.55;

/** Builds the text of one note for `sources.json`. */
export function sourceTextOf({ outline, sightings, talks, facts }: Findings): SourceText {
  const states =
    outline.blocks.length === 0
      ? []
      : linesQuoted([...sightings, ...talks.map(({ sighting }) => sighting)], facts);
  const lines = Array.from({ length: outline.lines.count }, (_, index): SourceLine => {
    const state = states[index + 1];
    if (state !== undefined) return LINES[state];
    return isBlank(outline.lines.lineAt(index + 1)) ? LINES.blank : unused(outline, index + 1);
  });
  return {
    id: outline.source,
    title: titleOf(outline),
    text: outline.text,
    blocks: outline.blocks.map(({ kind, depth, parent, first, last }) => ({
      kind,
      depth,
      parent,
      first,
      last,
    })),
    lines,
  };
}

function linesQuoted(sightings: Findings['sightings'], facts: Findings['facts']): LineState[] {
  const states: LineState[] = [];
  const mark = (first: number, last: number, state: LineState): void => {
    for (let line = first; line <= last; line += 1) if (states[line] !== 'graph') states[line] = state;
  };
  for (const { place, certainty } of sightings)
    mark(place.start.line, place.end.line, certainty < CERTAIN ? 'uncertain' : 'graph');
  for (const { evidence } of facts)
    for (const { start, end } of evidence) mark(start.line, end.line, 'graph');
  return states;
}

/** Rules, fences and the underlining of headings and tables say nothing. */
const isBlank = (line: string): boolean => !/[\p{L}\p{N}]/u.test(line);

type SourceLine = SourceText['lines'][number];

/** One for all lines of a kind: a vault has hundreds of thousands. */
const LINES = {
  graph: { state: 'graph' },
  uncertain: { state: 'uncertain' },
  blank: { state: 'blank' },
  unused: { state: 'unused', reason: 'no name or term was found in it' },
  code: { state: 'unused', reason: 'code is not read' },
  frontMatter: { state: 'unused', reason: 'a field of the front matter that names nobody' },
  markup: { state: 'unused', reason: 'markup that holds no text' },
} as const satisfies Record<string, SourceLine>;

function unused(outline: Outline, line: number): SourceLine {
  const block = outline.blocks.find(({ first, last }) => first <= line && line <= last);
  if (block?.kind === 'code') return LINES.code;
  if (block?.kind === 'frontmatter') return LINES.frontMatter;
  return block === undefined ? LINES.markup : LINES.unused;
}
