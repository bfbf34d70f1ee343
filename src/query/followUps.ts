/** What was left open: the questions and to-dos of all notes, talk by talk, each with its words and its line. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { compareText } from './compareText.ts';
import { perObject } from './perObject.ts';
import { type Passage, readPassage } from './passage.ts';
import { blockAtLine, sourceIndexOf, sourcesById } from './sourceIndex.ts';
import { type Talk, talkAt, talksOf } from './talks.ts';

export interface FollowUp {
  readonly key: string;
  readonly isToDo: boolean;
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  /** The words as they were noted, on one line; the label where the notes are not there. */
  readonly quote: string;
  /** The block that they stand in, with the names in it; null where the notes are not there. */
  readonly passage: Passage | null;
}

export interface FollowUpGroup {
  readonly source: string;
  /** Null for what lies outside the talks. */
  readonly talk: Talk | null;
  /** In the order of the lines. */
  readonly items: readonly FollowUp[];
}

const KIND = 'question';
const TO_DO = 'to-do';
/** No node's key: the passage is about what it names, not about the question that it is. */
const NOBODY = '';

/** Collects what was left open, in the order of the talks, then what lies outside of them. Remembered for each graph: every page of a talk asks for its part. */
export const followUpsOf = (
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
): readonly FollowUpGroup[] => followUps(graph)(sources);

const followUps = perObject((graph: KnowledgeGraph) =>
  perObject((sources: readonly SourceText[]) => collect(graph, sources)),
);

function collect(graph: KnowledgeGraph, sources: readonly SourceText[]): readonly FollowUpGroup[] {
  const talks = talksOf(graph);
  const groups = new Map<string, { source: string; talk: Talk | null; items: FollowUp[] }>();
  graph.forEachNode((key, { kind, label, mentions }) => {
    const [first] = mentions;
    if (kind !== KIND || first === undefined) return;
    const { source, start, end, finder } = first;
    const talk = talkAt(talks, source, start.line) ?? null;
    const place = JSON.stringify([source, talk?.key]);
    const group = groups.get(place) ?? { source, talk, items: [] };
    groups.set(place, group);
    const text = sourcesById(sources).get(source)?.text.slice(start.offset, end.offset) ?? label;
    group.items.push({
      key,
      isToDo: finder === TO_DO,
      source,
      line: start.line,
      quote: text.replace(/\s+/gu, ' ').trim(),
      passage: passageAtLine(graph, sources, source, start.line),
    });
  });
  const order = new Map(talks.map(({ key }, at) => [key, at]));
  const orderOf = ({ talk }: { readonly talk: Talk | null }): number =>
    order.get(talk?.key ?? '') ?? talks.length;
  return [...groups.values()]
    .map((group) => ({ ...group, items: group.items.sort((a, b) => a.line - b.line) }))
    .sort((a, b) => orderOf(a) - orderOf(b) || compareText(a.source, b.source));
}

function passageAtLine(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  id: string,
  line: number,
): Passage | null {
  const source = sourcesById(sources).get(id);
  if (source === undefined) return null;
  const index = sourceIndexOf(source);
  const block = blockAtLine(index, line);
  return block === undefined ? null : readPassage(graph, index, block, NOBODY, false);
}

/** Lists what a talk left open, in the order of its lines. */
export const openIn = (groups: readonly FollowUpGroup[], talk: string): readonly FollowUp[] =>
  groups.filter((group) => group.talk?.key === talk).flatMap(({ items }) => items);

/** Writes the list as Markdown, as tasks that can be checked off, each with its file and line. */
export function followUpsMarkdown(
  title: string,
  groups: readonly FollowUpGroup[],
  done: ReadonlySet<string>,
): string {
  const sections = groups.map(({ talk, source, items }) =>
    [
      `## ${oneLine(talk?.label ?? `Outside the talks, ${source}`)}`,
      '',
      ...items.map(
        ({ key, quote, source: id, line }) =>
          `- [${done.has(key) ? 'x' : ' '}] ${quote} (${id}:${String(line)})`,
      ),
    ].join('\n'),
  );
  return `${[`# Follow-ups: ${oneLine(title)}`, ...sections].join('\n\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
