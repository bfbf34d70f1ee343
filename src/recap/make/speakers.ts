/** Who gave a talk: names and companies as the graph has them, roles as they were noted beside the name. */
import { ROLE_WORD } from '../../pipeline/extract/lexicon.ts';
import { compareText } from '../../query/compareText.ts';
import { sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';

/** A subtitle names no more people than this. */
const MOST_NAMED = 3;
const MOST_ROLE_WORDS = 6;
const SEPARATORS = /\s+[-–—|]+\s+|[,;:@()|]|\s+(?:at|from|of|for)\s+(?=\p{Lu})/u;

/** Says who spoke, their role and company: `Jane Doe, CTO, Acme`; empty where nobody noted it, or the title says it. */
export function speakersOf(graph: KnowledgeGraph, sources: readonly SourceText[], talk: string): string {
  const said = graph.getNodeAttribute(talk, 'label').toLowerCase();
  const people = giversOf(graph, talk, 'presents');
  const companies = giversOf(graph, talk, 'represents');
  const isSaid = (key: string): boolean => said.includes(graph.getNodeAttribute(key, 'label').toLowerCase());
  if (people.every(isSaid) && companies.every(isSaid)) return '';
  const labels = people.slice(0, MOST_NAMED).map((key) => graph.getNodeAttribute(key, 'label'));
  const more = people.length > MOST_NAMED ? [`and ${String(people.length - MOST_NAMED)} more`] : [];
  const [only] = people.length === 1 ? people : [];
  const role = only === undefined ? undefined : roleOf(graph, sources, only, talk);
  const employers = companies.map((key) => graph.getNodeAttribute(key, 'label'));
  return [...labels, ...more, ...(role === undefined ? [] : [role]), ...employers].join(', ');
}

function giversOf(graph: KnowledgeGraph, talk: string, relation: string): readonly string[] {
  const givers: { readonly key: string; readonly offset: number }[] = [];
  graph.forEachInEdge(talk, (_, edge, giver) => {
    if (edge.relation !== relation || givers.some(({ key }) => key === giver)) return;
    givers.push({ key: giver, offset: edge.evidence[0]?.start.offset ?? 0 });
  });
  return givers.sort((a, b) => a.offset - b.offset || compareText(a.key, b.key)).map(({ key }) => key);
}

/** The part of the line that says who spoke which says what they do; it must hold the word for a role, and no name. */
function roleOf(
  graph: KnowledgeGraph,
  sources: readonly SourceText[],
  person: string,
  talk: string,
): string | undefined {
  const edge = graph
    .edges(person, talk)
    .find((each) => graph.getEdgeAttribute(each, 'relation') === 'presents');
  const place = edge === undefined ? undefined : graph.getEdgeAttribute(edge, 'evidence')[0];
  const source = sourcesById(sources).get(place?.source ?? '');
  if (place === undefined || source === undefined) return undefined;
  const line = sourceIndexOf(source).lines[place.start.line - 1];
  if (line === undefined || line.end - line.start > 400) return undefined;
  let text = source.text.slice(line.start, line.end);
  const names = [person, ...giversOf(graph, talk, 'represents')].flatMap((key) =>
    graph
      .getNodeAttribute(key, 'mentions')
      .filter(({ source: id, start }) => id === place.source && start.line === place.start.line),
  );
  for (const { start, end } of names) {
    const from = start.offset - line.start;
    text = text.slice(0, from) + '|'.repeat(end.offset - start.offset) + text.slice(end.offset - line.start);
  }
  const parts = text.split(SEPARATORS).flatMap((part) => part.split(/\|+/u));
  return parts
    .map((part) => part.replace(/[*_`#>]+/gu, '').replace(/^[\s.-]+|[\s.-]+$/gu, ''))
    .find((part) => {
      const words = part.split(/\s+/u);
      return (
        words.length <= MOST_ROLE_WORDS && words.some((word) => ROLE_WORD.test(word.replace(/\W+$/u, '')))
      );
    });
}
