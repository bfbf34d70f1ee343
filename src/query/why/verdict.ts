/** The answer in one sentence. It is as honest about nothing as about something. */
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';

interface Finding {
  readonly a: string;
  readonly b: string;
  /** How many reasons there are. */
  readonly reasons: number;
  readonly hubs: readonly string[];
  /** Steps of the best path; less than 1 where there is none. */
  readonly steps: number;
  /** Hubs that the path leads through. */
  readonly by: readonly string[];
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'] as const;

/** @param most reasons that are told */
export function verdictOf(graph: KnowledgeGraph, finding: Finding, most: number): string {
  const { a, b, reasons, hubs, steps, by } = finding;
  if (reasons > most) return `The ${inWords(most).toLowerCase()} strongest of ${String(reasons)} reasons.`;
  if (reasons > 1) return `${inWords(reasons)} reasons, strongest first.`;
  if (reasons === 1) return 'One reason.';
  const areTalks = [a, b].every((key) => graph.getNodeAttribute(key, 'range') !== undefined);
  if (hubs.length > 0) return `Nothing beyond ${areTalks ? 'both mentioning ' : ''}${listed(graph, hubs)}.`;
  if (steps < 1) return 'Nothing in the notes joins them.';
  const count = `${inWords(steps).toLowerCase()} step${steps === 1 ? '' : 's'}`;
  const through = by.length === 0 ? '' : `, by way of ${listed(graph, by)}, which joins almost everything`;
  return `They share nothing. From one to the other it is ${count}${through}.`;
}

const inWords = (count: number): string => NUMBERS[count] ?? String(count);

function listed(graph: KnowledgeGraph, keys: readonly string[]): string {
  const labels = keys.map((key) => graph.getNodeAttribute(key, 'label'));
  const first = labels.slice(0, -1).join(', ');
  return [...(first === '' ? [] : [first]), ...labels.slice(-1)].join(' and ');
}
