/** Who gave a talk: names, roles and companies as they were noted. */
import { ROLE_WORD } from '../../pipeline/extract/lexicon.ts';
import { compareText } from '../../query/compareText.ts';
import { sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { listed } from './madeSlide.ts';
import { notedName } from './notedName.ts';

/** A subtitle names no more people than this. */
const MOST_NAMED = 3;
const MOST_ROLE_WORDS = 6;
const SEPARATORS = /\s+[-–—|]+\s+|[,;:@()|]|\s+(?:at|from|of|for)\s+(?=\p{Lu})/u;

/**
 * Says who spoke, their role and company: `Jane Doe, CTO, Acme`, or `Jane Doe (Acme), Sam Poe (Globex)`; empty where
 * nobody noted it, or the title says it.
 */
export function speakersOf(graph: KnowledgeGraph, sources: readonly SourceText[], talk: string): string {
  const said = graph.getNodeAttribute(talk, 'label').toLowerCase();
  const people = giversOf(graph, talk, 'presents');
  const companies = giversOf(graph, talk, 'represents');
  const nameOf = (key: string): string => notedName(graph, sources, key);
  const isSaid = (key: string): boolean => said.includes(nameOf(key).toLowerCase());
  if (people.every(isSaid) && companies.every(isSaid)) return '';
  const named = people.slice(0, MOST_NAMED);
  const more = people.length > MOST_NAMED ? [`and ${String(people.length - MOST_NAMED)} more`] : [];
  const [only] = people.length === 1 ? people : [];
  const role = only === undefined ? undefined : roleOf(graph, sources, only, talk);
  const groups = byEmployer(graph, named, companies);
  const isTold = (company: string): boolean => groups.some(({ employer }) => employer === company);
  const labels = groups.map(({ people: some, employer }) => {
    const names = employer === undefined ? some.map(nameOf).join(', ') : listed(some.map(nameOf));
    return employer === undefined ? names : `${names} (${nameOf(employer)})`;
  });
  const employers = companies.filter((company) => !isTold(company)).map(nameOf);
  return [...labels, ...more, ...(role === undefined ? [] : [role]), ...employers].join(', ');
}

interface Group {
  readonly people: readonly string[];
  readonly employer: string | undefined;
}

/** People of several companies stand beside those of the same, so that nobody takes one for another's; else all are one group. */
function byEmployer(
  graph: KnowledgeGraph,
  people: readonly string[],
  companies: readonly string[],
): readonly Group[] {
  if (people.length < 2 || companies.length < 2)
    return people.length === 0 ? [] : [{ people, employer: undefined }];
  const worksFor = (person: string, company: string): boolean =>
    graph.edges(person, company).some((edge) => graph.getEdgeAttribute(edge, 'relation') === 'worksFor');
  const groups: Group[] = [];
  for (const person of people) {
    const employer = companies.find((company) => worksFor(person, company));
    const last = groups.at(-1);
    if (last !== undefined && last.employer === employer)
      groups[groups.length - 1] = { employer, people: [...last.people, person] };
    else groups.push({ employer, people: [person] });
  }
  return groups;
}

/** In the order in which they are named where they are noted as such. */
function giversOf(graph: KnowledgeGraph, talk: string, relation: string): readonly string[] {
  const givers: { readonly key: string; readonly offset: number }[] = [];
  graph.forEachInEdge(talk, (_, edge, giver) => {
    if (edge.relation !== relation || givers.some(({ key }) => key === giver)) return;
    const [place] = edge.evidence;
    const named = graph
      .getNodeAttribute(giver, 'mentions')
      .find(({ source, start }) => source === place?.source && start.line === place.start.line);
    givers.push({ key: giver, offset: (named ?? place)?.start.offset ?? 0 });
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
  const [place] = graph
    .edges(person, talk)
    .filter((edge) => graph.getEdgeAttribute(edge, 'relation') === 'presents')
    .flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence'));
  if (place === undefined) return undefined;
  const source = sourcesById(sources).get(place.source);
  if (source === undefined) return undefined;
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
