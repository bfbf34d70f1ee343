/** What a slide has the map show, when some of its parts are said. Pure. */
import { tallyOf } from '../query/why/tally.ts';
import type { Slide } from '../recap/recap.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { isLayoutName } from './layoutChoice.ts';
import type { StagedMap } from './presenting.ts';

const TALK = 'talk';

/** Says how the map stands: what the slide is about is lit, and what its parts name as soon as they are said. */
export function stagedMap(graph: KnowledgeGraph, slide: Slide, step: number): StagedMap {
  const { focus, hide, layout } = slide.view;
  const said = new Set(slide.parts.slice(0, step).flatMap(({ names }) => names));
  const unsaid = new Set(
    slide.parts.slice(step).flatMap(({ names }) => names.filter((key) => !said.has(key))),
  );
  const isTalk = (key: string): boolean => graph.hasNode(key) && graph.getNodeAttribute(key, 'kind') === TALK;
  const talks = focus.filter(isTalk);
  const lit = new Set([...focus.filter((key) => !unsaid.has(key) || isTalk(key)), ...said]);
  const [only = null, ...others] = talks;
  const titled = focus.find((key) => graph.hasNode(key) && sameWords(labelOf(graph, key), slide.title));
  return {
    lit: focus.length === 0 && said.size + unsaid.size === 0 ? null : lit,
    ringed: titled ?? (others.length === 0 ? only : null),
    named: new Set([...said, ...focus.filter((key) => isTold(graph, slide, key))]),
    layout: layout !== null && isLayoutName(layout) ? layout : null,
    hide,
  };
}

/** What the camera shows for a slide. */
export interface Framed {
  /** Keys of what has to be in sight. */
  readonly keys: readonly string[];
  /** Keys of what should be, where it does not lie too far off, in groups, the dearest first. */
  readonly also: readonly (readonly string[])[];
  /** The talk that the slide is about, whose title it says itself. */
  readonly titled: string | null;
}

/**
 * Says what is in sight: all that a slide comes to light up, for the camera stands still while its parts are said. On the
 * slide of one talk, what other talks have too may lie outside: rather that than a fan too small to read. What the words
 * name is the last to be left out.
 */
export function framedOn(graph: KnowledgeGraph, slide: Slide): Framed {
  const lit = [...new Set([...slide.view.focus, ...slide.parts.flatMap(({ names }) => names)])].filter(
    (key) => graph.hasNode(key),
  );
  const isTalk = (key: string): boolean => graph.getNodeAttribute(key, 'kind') === TALK;
  const [titled, ...others] = lit.filter(isTalk);
  if (titled === undefined || others.length > 0) return { keys: lit, also: [], titled: null };
  const inWords = new Set(slide.parts.flatMap(({ kind, names }) => (kind === 'words' ? names : [])));
  const isShared = (key: string): boolean => tallyOf(graph).talks(key) > 1;
  const shared = lit.filter((key) => key !== titled && isShared(key));
  return {
    keys: lit.filter((key) => !shared.includes(key)),
    also: [shared.filter((key) => inWords.has(key)), shared.filter((key) => !inWords.has(key))],
    titled,
  };
}

/** Whether the title or the line below it says the name: who speaks, and for whom. */
const isTold = (graph: KnowledgeGraph, { title, subtitle }: Slide, key: string): boolean =>
  graph.hasNode(key) &&
  labelOf(graph, key) !== '' &&
  ` ${title} ${subtitle} `.toLowerCase().includes(labelOf(graph, key).toLowerCase());

const labelOf = (graph: KnowledgeGraph, key: string): string => graph.getNodeAttribute(key, 'label');

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
