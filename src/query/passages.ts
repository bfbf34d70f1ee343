/**
 * The passages of the notes that name a node, talk by talk. A bullet's parents come along as context, since
 * `extract llm` says little without the bullet that it hangs under.
 */
import { itemAt } from '../schema/itemAt.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { compareText } from './compareText.ts';
import { type Passage, readPassage } from './passage.ts';
import { type SourceIndex, blockAtLine, parentOf, sourceIndexOf, sourcesById } from './sourceIndex.ts';
import { type Talk, talkAt, talksOf } from './talks.ts';

/** Passages of one talk, or those outside any talk (`talk` is null), in the order of the lines. */
export interface PassageGroup {
  readonly source: string;
  readonly talk: Talk | null;
  readonly passages: readonly Passage[];
}

/**
 * Collects the passages of a node: for a talk its own notes whole, for anything else those that name it,
 * the source and the talk with the most lines first.
 */
export function passagesOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  key: string,
): readonly PassageGroup[] {
  const talks = talksOf(graph);
  const talk = talks.find((candidate) => candidate.key === key);
  if (talk !== undefined) return notesOfTalk(graph, sources, talk);
  const isQuestion = graph.getNodeAttribute(key, 'kind') === 'question';
  const groups = new Map<
    string,
    { source: SourceIndex; talk: Talk | null; blocks: Set<number>; inSource: Set<number> }
  >();
  const namedIn = new Map<string, Set<number>>();
  for (const { source: id, start } of graph.getNodeAttribute(key, 'mentions')) {
    const source = sourcesById(sources).get(id);
    if (source === undefined) continue;
    const index = sourceIndexOf(source);
    const block = blockAtLine(index, start.line);
    if (block === undefined) continue;
    const within = talkAt(talks, id, start.line) ?? null;
    const place = JSON.stringify([id, within?.key ?? null]);
    const inSource = namedIn.get(id) ?? new Set();
    namedIn.set(id, inSource.add(block));
    const group = groups.get(place) ?? { source: index, talk: within, blocks: new Set(), inSource };
    groups.set(place, group);
    group.blocks.add(block);
  }
  return [...groups.values()]
    .flatMap(({ source, talk: within, blocks, inSource }) => {
      const passages = withContext(
        source,
        isQuestion ? withNeighbours(source, blocks, within) : blocks,
        within,
      )
        .map((block) => readPassage(graph, source, block, key, !blocks.has(block)))
        .filter((passage) => passage.text !== '');
      const [first] = passages;
      if (first === undefined) return [];
      const group: PassageGroup = { source: source.source.id, talk: within, passages };
      return [{ group, inSource: inSource.size, count: blocks.size, line: first.first }];
    })
    .sort(
      (a, b) =>
        b.inSource - a.inSource ||
        compareText(a.group.source, b.group.source) ||
        b.count - a.count ||
        a.line - b.line,
    )
    .map(({ group }) => group);
}

function notesOfTalk(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  talk: Talk,
): readonly PassageGroup[] {
  const source = sourcesById(sources).get(talk.source);
  if (source === undefined) return [];
  const talks = talksOf(graph);
  const index = sourceIndexOf(source);
  const passages = source.blocks.flatMap((block, number) => {
    if (block.first < talk.first || block.first > talk.last) return [];
    if (talkAt(talks, talk.source, block.first)?.key !== talk.key) return [];
    return [readPassage(graph, index, number, talk.key, false)];
  });
  // Its title is said by whoever shows the talk.
  const said = passages.filter(
    ({ kind, text }) => text !== '' && !(kind === 'heading' && text === talk.label),
  );
  return [{ source: talk.source, talk, passages: said }];
}

/** Adds the block before and the one after: a question is understood by what stands round it. */
function withNeighbours(
  { source: { blocks } }: SourceIndex,
  named: ReadonlySet<number>,
  talk: Talk | null,
): ReadonlySet<number> {
  const isWithin = (block: number): boolean => {
    const first = blocks[block]?.first;
    return first !== undefined && (talk === null || (talk.first < first && first <= talk.last));
  };
  return new Set([...named].flatMap((block) => [block - 1, block, block + 1].filter(isWithin)));
}

/** Adds the parents of each block, and a block that alone parts two shown ones, so that the eye need not jump. */
function withContext(
  { source }: SourceIndex,
  named: ReadonlySet<number>,
  talk: Talk | null,
): readonly number[] {
  const { blocks } = source;
  const within = (block: number): boolean => talk === null || itemAt(blocks, block).first >= talk.first;
  const shown = new Set(named);
  for (const block of named) {
    for (let up = parentOf(source, block); up >= 0 && !shown.has(up); up = parentOf(source, up)) {
      if (within(up)) shown.add(up);
    }
  }
  const order = [...shown].sort((a, b) => a - b);
  return order.flatMap((block, place) => {
    const bridges = order[place + 1] === block + 2 && blocks[block + 1]?.kind === 'item';
    return bridges ? [block, block + 1] : [block];
  });
}
