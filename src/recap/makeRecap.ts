/**
 * Makes a recap from the graph: an opening, the talks in their order, the themes that cross them, the components,
 * what to follow up, and a close. What it says is in the note-taker's words, or counted in the graph.
 */
import { talksOf } from '../query/talks.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { SourceText } from '../schema/sourcesFile.ts';
import { componentsSlide } from './make/componentsSlide.ts';
import { closeSlide, openingSlide } from './make/ends.ts';
import { followUpsSlide } from './make/followUpsSlide.ts';
import type { MadeDraft, Making } from './make/madeSlide.ts';
import { talkSlides } from './make/talkSlide.ts';
import { themeSlides } from './make/themeSlides.ts';
import { thoughtsOf } from './make/thoughts.ts';
import { writeFront } from './writeFront.ts';
import { writeSlide } from './writeSlide.ts';

/** A slide as it was made: which it is, and its lines without a line ending after the last. */
export interface MadeSlide {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

export interface MadeRecap {
  readonly title: string;
  readonly slides: readonly MadeSlide[];
}

/** Makes the slides; the same graph and sources give the same bytes. */
export function makeRecap(graph: KnowledgeGraph, sources: readonly SourceText[]): MadeRecap {
  const thoughts = new Map(talksOf(graph).map((talk) => [talk.key, thoughtsOf(graph, sources, talk)]));
  const making: Making = { graph, sources, thoughts };
  const ofTalks = talkSlides(making);
  const drafts: readonly (MadeDraft | undefined)[] = [
    openingSlide(making),
    ...ofTalks,
    ...themeSlides(making, ofTalks),
    componentsSlide(making),
    followUpsSlide(making),
    closeSlide(making),
  ];
  const slides = drafts
    .filter((made) => made !== undefined)
    .map(({ id, draft }) => ({
      id,
      title: draft.title,
      markdown: writeSlide(graph, draft, { level: id === 'opening' ? 1 : 2, made: id }),
    }));
  return { title: graph.getAttribute('title'), slides };
}

/** Writes what was made as a file of its own. */
export const writeRecap = ({ title, slides }: MadeRecap): string =>
  [
    writeFront(
      title,
      slides.map(({ id }) => id),
    ),
    ...slides.map(({ markdown }) => markdown),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
