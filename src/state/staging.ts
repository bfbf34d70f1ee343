/** What a slide has the map show, when some of its parts are said. Pure. */
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
  const [only] = talks;
  const titled = focus.find((key) => graph.hasNode(key) && sameWords(labelOf(graph, key), slide.title));
  return {
    lit: focus.length === 0 && said.size + unsaid.size === 0 ? null : lit,
    ringed: titled ?? (talks.length === 1 ? (only ?? null) : null),
    layout: layout !== null && isLayoutName(layout) ? layout : null,
    hide,
  };
}

/** Keys of all that a slide comes to light up: the camera stands still while its parts are said. */
export const namedOn = (slide: Slide): readonly string[] => [
  ...new Set([...slide.view.focus, ...slide.parts.flatMap(({ names }) => names)]),
];

const labelOf = (graph: KnowledgeGraph, key: string): string => graph.getNodeAttribute(key, 'label');

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
