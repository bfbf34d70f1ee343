/** The slide of the parts of the system that the event was about: what the notes say that each of them is. */
import { compareText } from '../../query/compareText.ts';
import { blockAtLine, sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import { readBlockText } from '../../query/blockText.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { PLAIN_VIEW } from '../draft.ts';
import { bareWords } from '../read/wordsOfLines.ts';
import {
  type MadeDraft,
  type Making,
  bracketed,
  counted,
  fitting,
  listedOf,
  placeOf,
  quoteOf,
  wordsOf,
} from './madeSlide.ts';
import { heightOfQuote, heightOfWords, roomBelow } from './room.ts';
import { bySalience } from './things.ts';
import type { Thought } from './thoughts.ts';

const FEWEST = 3;
const LONGEST = 130;
const WORTH = { row: 2, line: 1 } as const;

/** Makes the slide; undefined where the notes say of fewer than three parts what they are. */
export function componentsSlide(making: Making): MadeDraft | undefined {
  const { graph } = making;
  const parts = graph.filterNodes((_, { kind }) => kind === 'component').sort(bySalience(graph));
  const defined = parts.flatMap((key) => {
    const definition = definitionOf(making, key);
    return definition === undefined ? [] : [{ key, definition }];
  });
  if (defined.length < FEWEST) return undefined;
  const system = systemOf(graph);
  // The whole is none of its parts.
  const counting = parts.filter((key) => key !== system).length;
  const title =
    system === undefined ? 'The components' : `The components of ${graph.getNodeAttribute(system, 'label')}`;
  const subtitle = `${counted(counting, 'component')} in the notes`;
  let room = roomBelow(title, subtitle);
  const shown: Thought[] = [];
  for (const thought of [...tablesOf(defined), ...defined.map(({ definition }) => definition)]) {
    const fitted = fittingLines(thought, room);
    if (fitted === undefined || shown.some((other) => overlaps(fitted, other))) continue;
    shown.push(fitted);
    room -= heightOfQuote(fitted.lines);
  }
  const isShown = (key: string): boolean => shown.some(({ names }) => names.includes(key));
  const others = parts.filter((key) => !isShown(key) && key !== system);
  const bracket = (key: string): string => bracketed(graph, key);
  const named = fitting(others, bracket, 66);
  const also = `Also: ${listedOf(named.map(bracket), others.length)}`;
  const hasRoom = others.length > 0 && heightOfWords(also) <= room;
  return {
    id: 'components',
    draft: {
      title,
      subtitle,
      parts: [...shown.map(quoteOf), ...(hasRoom ? [wordsOf(also)] : [])],
      view: {
        ...PLAIN_VIEW,
        // Lit is what is said: all parts of a system at once are a tangle.
        focus: [
          ...(system === undefined ? [] : [system]),
          ...parts.filter((key) => key !== system && isShown(key)),
          ...(hasRoom ? named : []),
        ],
      },
      notes: defined
        .map(({ definition }) => `- ${definition.lines.join(' / ')} (${placeOf(definition)})`)
        .join('\n'),
    },
  };
}

interface Defined {
  readonly key: string;
  readonly definition: Thought;
}

/** Rows of one table, one below the other, as one passage. */
function tablesOf(defined: readonly Defined[]): readonly Thought[] {
  const rows = defined
    .map(({ definition }) => definition)
    .filter(({ worth }) => worth === WORTH.row)
    .sort((a, b) => compareText(a.source, b.source) || a.first - b.first);
  const tables: Thought[] = [];
  for (const row of rows) {
    const above = tables.at(-1);
    if (above?.source === row.source && above.last + 1 === row.first)
      tables[tables.length - 1] = {
        ...above,
        last: row.last,
        lines: [...above.lines, ...row.lines],
        names: [...above.names, ...row.names],
      };
    else tables.push(row);
  }
  return tables.filter(({ lines }) => lines.length > 1);
}

/** A passage cut to the lines that there is room for; undefined where there is none for one. */
function fittingLines(thought: Thought, room: number): Thought | undefined {
  for (let count = thought.lines.length; count > 0; count -= 1) {
    const lines = thought.lines.slice(0, count);
    if (heightOfQuote(lines) > room) continue;
    // A line of a table is a line of the note.
    const last = thought.last - (thought.lines.length - count);
    return { ...thought, lines, last, names: thought.names.slice(0, count) };
  }
  return undefined;
}

const overlaps = (a: Thought, b: Thought): boolean =>
  a.source === b.source && a.first <= b.last && b.first <= a.last;

/** The whole that most components are parts of. */
function systemOf(graph: KnowledgeGraph): string | undefined {
  const parts = new Map<string, number>();
  graph.forEachEdge((_, { relation }, _part, whole) => {
    if (relation === 'partOf') parts.set(whole, (parts.get(whole) ?? 0) + 1);
  });
  const [first] = [...parts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first !== undefined && first[1] >= FEWEST ? first[0] : undefined;
}

const NO_BLOCK = -1;
const DEFINES = /^(?:\s+[-–—=:]+\s+|:\s+|,?\s+(?:is|are|means|lets|provides)\s+|\s*·\s+)(?=\S+\s+\S)/u;

/** A line that opens with the name and goes on to say what it is: a row of a table before a bullet. */
function definitionOf({ graph, sources }: Making, key: string): Thought | undefined {
  const { mentions } = graph.getNodeAttributes(key);
  let best: Thought | undefined;
  for (const { source: id, start, end } of mentions) {
    const source = sourcesById(sources).get(id);
    if (source === undefined) continue;
    const index = sourceIndexOf(source);
    const number = blockAtLine(index, start.line) ?? NO_BLOCK;
    const block = source.blocks[number];
    if (block === undefined) continue;
    if (block.first !== block.last || block.kind === 'heading' || block.kind === 'code') continue;
    const { text } = readBlockText(index, number);
    const name = source.text.slice(start.offset, end.offset);
    const at = text.indexOf(name);
    if (at < 0 || bareWords(text.slice(0, at)) !== '') continue;
    const rest = text.slice(at + name.length).replace(/^[*_`"”]+/u, '');
    if (!DEFINES.test(rest) || (block.kind === 'row' && !isInFirstCell(source.text, start.offset))) continue;
    const line = block.kind === 'row' ? firstTwoCells(text) : text;
    if (line.length > LONGEST || /\?\s*$/u.test(line)) continue;
    const worth = block.kind === 'row' ? WORTH.row : WORTH.line;
    if (best === undefined || worth > best.worth)
      best = {
        source: id,
        first: block.first,
        last: block.last,
        lines: [line],
        names: [key],
        root: number,
        worth,
      };
  }
  return best;
}

/** Whether nothing but the border of the table and marks stands before a name in its line. */
const isInFirstCell = (text: string, offset: number): boolean =>
  /^\s*\|?[\s*_`]*$/u.test(
    text.slice(Math.max(text.lastIndexOf('\n', offset - 1), offset - 200) + 1, offset),
  );

function firstTwoCells(row: string): string {
  const cells = row.split(' · ');
  return cells.slice(0, 2).join(' · ') + (cells.length > 2 ? ' […]' : '');
}
