/** The opening and the close: what the event was in numbers, and what one may do with the map now. */
import { type Talk, talksOf } from '../../query/talks.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { PLAIN_VIEW } from '../draft.ts';
import { type MadeDraft, type Making, bracketed, counted, listed, wordsOf } from './madeSlide.ts';
import { themesOf } from './themeSlides.ts';
import { bySalience, isSubject, talksHaving } from './things.ts';

const MOST_THEMES = 4;
const MOST_LIT = 40;

/** Makes the opening: what is counted is what the graph holds. */
export function openingSlide(making: Making): MadeDraft {
  const { graph, sources } = making;
  const talks = talksOf(graph);
  const days = new Set(talks.flatMap(({ key }) => graph.getNodeAttribute(key, 'day') ?? []));
  const counts = [
    ...(talks.length === 0
      ? []
      : [counted(talks.length, 'talk') + (days.size > 1 ? ` on ${String(days.size)} days` : '')]),
    ...countOf(graph, 'person', 'person', 'people'),
    ...countOf(graph, 'company', 'company', 'companies'),
  ];
  const through = themesOf(making).slice(0, MOST_THEMES);
  const themes = through.map(
    (key) => `${bracketed(graph, key)} (${counted(talksHaving(graph, key), 'talk')})`,
  );
  const about = mostNamed(graph)
    .filter((key) => !through.includes(key))
    .map((key) => `Named most often: ${bracketed(graph, key)}.`);
  const notes = counted(sources.length, 'file');
  return {
    id: 'opening',
    draft: {
      title: titleOf(making, talks),
      subtitle: '',
      parts: [
        ...(counts.length === 0 ? [] : [wordsOf(`${listed(counts)}.`)]),
        ...about.map(wordsOf),
        ...(themes.length === 0
          ? []
          : [wordsOf(`Through the talks ${themes.length === 1 ? 'runs' : 'run'} ${listed(themes)}.`)]),
        ...(counts.length + themes.length === 0 ? [wordsOf('What was noted, as a map.')] : []),
      ],
      view: { ...PLAIN_VIEW, focus: talks.slice(0, MOST_LIT).map(({ key }) => key) },
      notes: `Made from ${notes} of notes. Every quotation says the file and the line that it comes from.`,
    },
  };
}

/** What the notes are called; not what the first of several talks is, where nothing else is at hand. */
function titleOf({ graph, sources }: Making, talks: readonly Talk[]): string {
  const title = graph.getAttribute('title') || 'Recap';
  const [only, another] = sources;
  if (only === undefined || another !== undefined || talks.length < 2) return title;
  if (!talks.some(({ label }) => label === title)) return title;
  return only.id.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
}

/** The subject that is named more often than any other, unless two are named as often. */
function mostNamed(graph: KnowledgeGraph): readonly string[] {
  const count = (key: string): number => graph.getNodeAttribute(key, 'mentions').length;
  const [first, second] = graph
    .filterNodes((key) => isSubject(graph, key) && (talksHaving(graph, key) > 1 || talksOf(graph).length < 2))
    .sort((a, b) => count(b) - count(a) || bySalience(graph)(a, b));
  const isClear = first !== undefined && (second === undefined || count(first) > count(second));
  return isClear && count(first) > 2 ? [first] : [];
}

function countOf(graph: KnowledgeGraph, kind: string, one: string, many: string): readonly string[] {
  const count = graph.filterNodes((_, node) => node.kind === kind).length;
  return count === 0 ? [] : [counted(count, one, many)];
}

/** Makes the close. */
export function closeSlide({ graph }: Making): MadeDraft {
  return {
    id: 'close',
    draft: {
      title: 'What would you like to see again?',
      subtitle: '',
      parts: [
        wordsOf(
          `${counted(graph.order, 'name')} on this map, and every one leads to the lines of the notes that it comes from.`,
        ),
      ],
      view: PLAIN_VIEW,
      notes: 'Click anything on the map and read what was noted; the next key brings the slides back.',
    },
  };
}
