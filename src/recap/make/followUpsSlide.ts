/** The slide of what was left open: questions and to-dos as they were noted, and what to read. */
import { compareText } from '../../query/compareText.ts';
import { blockAtLine, parentOf, sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import { PLAIN_VIEW } from '../draft.ts';
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
import { quotablePieces } from './passageText.ts';
import { heightOfQuote, heightOfWords, roomBelow } from './room.ts';
import { bySalience } from './things.ts';
import type { Thought } from './thoughts.ts';
import { needsContext } from './worth.ts';

const MOST_SHOWN = 4;
const LONGEST = 140;
/** Two lines of a slide: what is longer takes the place of another. */
const SHORT = 80;
const LONGEST_CONTEXT = 70;
const LONGEST_LINK = 40;
const TITLE = 'To follow up';
/** A question in brackets is no more than an aside to what its line says. */
const ASIDE = /\([^()]*\?\)\W*$/u;

/** Makes the slide; undefined where nothing was left open and nothing is pointed to. */
export function followUpsSlide(making: Making): MadeDraft | undefined {
  const { graph } = making;
  const ofKind = (kind: string): string[] => graph.filterNodes((_, node) => node.kind === kind);
  const questions = ofKind('question');
  const resources = ofKind('resource').sort(bySalience(graph));
  if (questions.length + resources.length === 0) return undefined;
  const open = questions.flatMap((key) => openThought(making, key) ?? []);
  const bracket = (key: string): string => bracketed(graph, key);
  const isShort = (key: string): boolean => graph.getNodeAttribute(key, 'label').length <= LONGEST_LINK;
  const links = fitting(resources.filter(isShort), bracket, 66);
  const readings =
    links.length === 0 ? '' : `Links and files: ${listedOf(links.map(bracket), resources.length)}.`;
  const subtitle = [
    ...(questions.length === 0
      ? []
      : [counted(questions.length, 'open question or to-do', 'open questions and to-dos')]),
    ...(resources.length === 0 ? [] : [counted(resources.length, 'link or file', 'links and files')]),
  ].join(', ');
  let room = roomBelow(TITLE, subtitle) - (readings === '' ? 0 : heightOfWords(readings));
  const shown: Thought[] = [];
  for (const thought of open.toSorted((a, b) => b.worth - a.worth)) {
    const isRepeated = shown.some(
      (other) =>
        other.source === thought.source && other.first <= thought.last && thought.first <= other.last,
    );
    if (shown.length === MOST_SHOWN || isRepeated || heightOfQuote(thought.lines) > room) continue;
    shown.push(thought);
    room -= heightOfQuote(thought.lines);
  }
  const inOrder = shown.sort((a, b) => compareText(a.source, b.source) || a.first - b.first);
  if (inOrder.length === 0 && readings === '') return undefined;
  const rest = open.filter((thought) => !shown.includes(thought));
  return {
    id: 'follow-ups',
    draft: {
      title: TITLE,
      subtitle,
      parts: [...inOrder.map(quoteOf), ...(readings === '' ? [] : [wordsOf(readings)])],
      view: {
        ...PLAIN_VIEW,
        // Lit is what is said: they lie all over the map, and with all of them none could be read.
        focus: [...inOrder.flatMap(({ names }) => names), ...links],
      },
      notes: [
        ...(rest.length === 0
          ? []
          : ['Also open:', ...rest.map((thought) => `- ${thought.lines.join(' / ')} (${placeOf(thought)})`)]),
        ...(resources.length === 0
          ? []
          : [
              'Links and files:',
              ...resources.map(
                (key) => `- ${graph.getNodeAttribute(key, 'url') ?? graph.getNodeAttribute(key, 'label')}`,
              ),
            ]),
      ].join('\n'),
    },
  };
}

/** The line that leaves something open, with the one above it where it needs that. */
function openThought({ graph, sources }: Making, key: string): Thought | undefined {
  const [mention] = graph.getNodeAttribute(key, 'mentions');
  if (mention === undefined) return undefined;
  const { start } = mention;
  const source = sourcesById(sources).get(mention.source);
  if (source === undefined) return undefined;
  const index = sourceIndexOf(source);
  const block = blockAtLine(index, start.line) ?? -1;
  const piece = quotablePieces(index, block).find(({ end }) => end > start.offset);
  if (piece === undefined || piece.text.length > LONGEST || /(?:->|[:,>])$/u.test(piece.text))
    return undefined;
  const text = piece.text.replace(/^\[[ xX]\]\s+/u, '');
  const parent = parentOf(source, block);
  const [context, ...more] = parent < 0 ? [] : quotablePieces(index, parent);
  const isUsable = context !== undefined && more.length === 0 && context.text.length <= LONGEST_CONTEXT;
  const takes = isUsable && needsContext(text, true) && source.blocks[parent]?.kind === 'item';
  const words = text.split(/\s+/u).length;
  return {
    source: source.id,
    first: takes ? context.first : piece.first,
    last: piece.last,
    lines: takes ? [context.text + (piece.first > context.last + 1 ? ' […]' : ''), text] : [text],
    names: [key],
    root: block,
    worth:
      Math.min(words, 12) +
      6 * graph.getNodeAttribute(key, 'salience') +
      (/^\W*(?:todo|to-do)\b/iu.test(text) ? 4 : 0) -
      (words < 4 ? 6 : 0) -
      (ASIDE.test(text) ? 6 : 0) -
      Math.max(0, text.length - SHORT) / 8,
  };
}
