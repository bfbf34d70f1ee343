/** Slides of the themes that cross talks: few, the strongest, each with a passage from every talk that has it. */
import { slugOfKey } from '../../schema/keys.ts';
import { talksOf } from '../../query/talks.ts';
import { PLAIN_VIEW } from '../draft.ts';
import { chooseThoughts } from './choose.ts';
import { bareWords } from '../read/wordsOfLines.ts';
import { writeQuoteSource } from '../read/quoteSource.ts';
import { type MadeDraft, type Making, counted, quoteOf } from './madeSlide.ts';
import { roomBelow } from './room.ts';
import { crossing, talksWith } from './things.ts';
import type { Thought } from './thoughts.ts';

const MOST_THEMES = 3;
const MOST_LIT = 8;
const FEWEST_PASSAGES = 2;
/** A passage that is worth less does not carry a theme. */
const WORTH_QUOTING = 3;
/** Whoever has seen a passage on another slide would rather see a weaker one here. */
const LESS_FOR_SHOWN = 6;

/**
 * Makes the slides of the strongest themes; none for a theme of which nothing can be quoted from two talks.
 * @param shown passages that are on other slides: another one is rather taken
 */
export function themeSlides(making: Making, shown: readonly MadeDraft[]): readonly MadeDraft[] {
  const { thoughts } = making;
  const slides: MadeDraft[] = [];
  const places = new Set(
    shown.flatMap(({ draft }) =>
      draft.parts.flatMap((part) => (part.kind === 'quote' ? writeQuoteSource(part) : [])),
    ),
  );
  const used = new Set(
    [...thoughts.values()].flatMap((some) =>
      some.filter((thought) => places.has(writeQuoteSource(thought))).map(wordsSaid),
    ),
  );
  for (const key of themesOf(making)) {
    if (slides.length === MOST_THEMES) break;
    const slide = themeSlide(making, key, used);
    if (slide !== undefined) slides.push(slide);
  }
  return slides;
}

/** Subjects that cross talks and of which something good can be quoted from at least two of them, the strongest first. */
export const themesOf = (making: Making): readonly string[] =>
  crossing(making.graph).filter(
    (key) =>
      talksWith(making.graph, key).filter((talk) => naming(making, talk, key).length > 0).length >=
      FEWEST_PASSAGES,
  );

const naming = ({ thoughts }: Making, talk: string, key: string): readonly Thought[] =>
  (thoughts.get(talk) ?? []).filter(({ names, worth }) => names.includes(key) && worth >= WORTH_QUOTING);

/** The same words are the same passage, wherever they were noted. */
const wordsSaid = ({ lines }: Thought): string => lines.map(bareWords).join(' ').toLowerCase();

function themeSlide(making: Making, key: string, used: Set<string>): MadeDraft | undefined {
  const { graph, thoughts } = making;
  const talks = talksWith(graph, key);
  const title = graph.getNodeAttribute(key, 'label');
  const subtitle = `In ${counted(talks.length, 'talk')}`;
  // One passage a talk: the best that names the theme, rather one that was not shown for another theme.
  const best = talks.flatMap((talk) => {
    const worth = (thought: Thought): number =>
      thought.worth - (used.has(wordsSaid(thought)) ? LESS_FOR_SHOWN : 0);
    const [first] = naming(making, talk, key).toSorted((a, b) => worth(b) - worth(a));
    return first ?? [];
  });
  const chosen = chooseThoughts(best, roomBelow(title, subtitle));
  if (chosen.length < FEWEST_PASSAGES) return undefined;
  for (const thought of chosen) used.add(wordsSaid(thought));
  const order = talksOf(graph).map((talk) => talk.key);
  const placeAmongTalks = (thought: Thought): number =>
    order.findIndex((talk) => thoughts.get(talk)?.includes(thought) === true);
  const names = talks.map((talk) => `- ${graph.getNodeAttribute(talk, 'label')}`);
  return {
    id: `theme/${slugOfKey(key)}`,
    draft: {
      title,
      subtitle,
      parts: chosen.toSorted((a, b) => placeAmongTalks(a) - placeAmongTalks(b)).map(quoteOf),
      view: { ...PLAIN_VIEW, focus: [key, ...talks.slice(0, MOST_LIT)] },
      notes: ['Named in:', ...names].join('\n'),
    },
  };
}
