/** The slide of the parts of the system that the event was about: what the notes say that each of them is. */
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
  listed,
  placeOf,
  quoteOf,
  wordsOf,
} from './madeSlide.ts';
import { heightOfQuote, heightOfWords, roomBelow } from './room.ts';
import { bySalience } from './things.ts';
import type { Thought } from './thoughts.ts';

const FEWEST = 3;
const LONGEST = 130;

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
  const title =
    system === undefined ? 'The components' : `The components of ${graph.getNodeAttribute(system, 'label')}`;
  const subtitle = `${counted(parts.length, 'component')} in the notes`;
  const reserve = heightOfWords('x'.repeat(80));
  let room = roomBelow(title, subtitle) - reserve;
  const shown: typeof defined = [];
  for (const each of defined) {
    const height = heightOfQuote(each.definition.lines);
    if (height > room || shown.some(({ definition }) => definition.first === each.definition.first)) continue;
    shown.push(each);
    room -= height;
  }
  const others = parts.filter((key) => !shown.some((each) => each.key === key) && key !== system);
  const names = fitting(
    others.map((key) => bracketed(graph, key)),
    66,
  );
  const rest =
    others.length > names.length ? [...names, `${String(others.length - names.length)} more`] : names;
  return {
    id: 'components',
    draft: {
      title,
      subtitle,
      parts: [
        ...shown.map(({ definition }) => quoteOf(definition)),
        ...(others.length === 0 ? [] : [wordsOf(`Also: ${listed(rest)}.`)]),
      ],
      view: {
        ...PLAIN_VIEW,
        focus: [
          ...(system === undefined ? [] : [system]),
          ...parts.filter((key) => key !== system).slice(0, 16),
        ],
      },
      notes: defined
        .map(({ definition }) => `- ${definition.lines.join(' / ')} (${placeOf(definition)})`)
        .join('\n'),
    },
  };
}

/** The whole that most components are parts of. */
function systemOf(graph: KnowledgeGraph): string | undefined {
  const parts = new Map<string, number>();
  graph.forEachEdge((_, { relation }, _part, whole) => {
    if (relation === 'partOf') parts.set(whole, (parts.get(whole) ?? 0) + 1);
  });
  const [first] = [...parts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first !== undefined && first[1] >= FEWEST ? first[0] : undefined;
}

const DEFINES = /^(?:\s+[-–—=:]+\s+|:\s+|,?\s+(?:is|are|means|lets|provides)\s+|\s*·\s+)(?=\S+\s+\S)/u;

/** A line that opens with the name and goes on to say what it is: a row of a table before a bullet. */
function definitionOf({ graph, sources }: Making, key: string): Thought | undefined {
  const { mentions } = graph.getNodeAttributes(key);
  let best: Thought | undefined;
  for (const { source: id, start, end } of mentions) {
    const source = sourcesById(sources).get(id);
    const index = source === undefined ? undefined : sourceIndexOf(source);
    const number = index === undefined ? undefined : blockAtLine(index, start.line);
    const block = number === undefined ? undefined : source?.blocks[number];
    if (source === undefined || index === undefined || number === undefined || block === undefined) continue;
    if (block.first !== block.last || block.kind === 'heading' || block.kind === 'code') continue;
    const { text } = readBlockText(index, number);
    const name = source.text.slice(start.offset, end.offset);
    const at = text.indexOf(name);
    if (at < 0 || bareWords(text.slice(0, at)) !== '') continue;
    const rest = text.slice(at + name.length).replace(/^[*_`"”]+/u, '');
    if (!DEFINES.test(rest)) continue;
    const line = block.kind === 'row' ? firstTwoCells(text) : text;
    if (line.length > LONGEST || /\?\s*$/u.test(line)) continue;
    const worth = block.kind === 'row' ? 2 : 1;
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

function firstTwoCells(row: string): string {
  const cells = row.split(' · ');
  return cells.slice(0, 2).join(' · ') + (cells.length > 2 ? ' […]' : '');
}
