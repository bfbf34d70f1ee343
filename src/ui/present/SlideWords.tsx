/** The words of a slide: title, who, and its parts, of which those that are not said yet keep their room. */
import type { Slide, SlidePart } from '../../recap/recap.ts';
import type { Passage } from '../../query/passage.ts';
import { MarkdownWords } from '../MarkdownWords.tsx';
import { namedStretches } from './namedStretches.ts';

interface Props {
  readonly slide: Slide;
  /** How many parts are said. */
  readonly step: number;
}

/** Shows the words. */
export function SlideWords({ slide, step }: Props) {
  return (
    <>
      <h2 className="slide-title" dir="auto">
        <Title words={slide.title} />
      </h2>
      {slide.subtitle !== '' && (
        <p className="slide-subtitle" dir="auto">
          {slide.subtitle}
        </p>
      )}
      <div className="slide-parts">
        {slide.parts.map((part, place) => (
          // Two parts may say the same; their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={place} part={part} isSaid={place < step} />
        ))}
      </div>
    </>
  );
}

/** A dash between two parts of a title, with the word before it. */
const DASHED = /\S+ [-–—](?= )/u;

/** Shows a title, no line of which begins with a dash. */
function Title({ words }: { readonly words: string }) {
  const found = DASHED.exec(words);
  if (found === null) return words;
  const [dashed] = found;
  return (
    <>
      {words.slice(0, found.index)}
      <span className="slide-title-dashed">{dashed}</span>
      <Title words={words.slice(found.index + dashed.length)} />
    </>
  );
}

function Part({ part, isSaid }: { readonly part: SlidePart; readonly isSaid: boolean }) {
  const said = { 'data-said': isSaid };
  if (part.kind === 'words')
    return (
      <p className="slide-words" data-item={part.isItem} dir="auto" {...said}>
        <PartWords part={part} />
      </p>
    );
  return (
    <figure className="slide-quote" {...said}>
      <blockquote dir="auto">
        <PartWords part={part} />
      </blockquote>
      <figcaption>
        {part.source}:{rangeOf(part)}
      </figcaption>
      {part.stale !== null && (
        <p className="slide-stale">
          {part.stale.now === '' ? (
            'These words are no longer in the notes.'
          ) : (
            <>
              The line has changed; it reads now: <q>{part.stale.now}</q>
            </>
          )}
        </p>
      )}
    </figure>
  );
}

/** Lines as one writes them: `165` or `173–174`. */
export const rangeOf = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  last > first ? `${String(first)}–${String(last)}` : String(first);

/** The words of a part, under the rules of the notes. */
export function PartWords({ part }: { readonly part: SlidePart }) {
  return <MarkdownWords passage={passageOf(part)} />;
}

const passages = new WeakMap<SlidePart, Passage>();

function passageOf(part: SlidePart): Passage {
  const known = passages.get(part) ?? asPassage(part);
  passages.set(part, known);
  return known;
}

const asPassage = (part: SlidePart): Passage => ({
  source: '',
  block: 0,
  kind: 'paragraph',
  depth: 0,
  first: 1,
  last: 1,
  marks: [],
  context: false,
  ...namedStretches(part.markdown, part.names),
});

/** Words of somebody's own, such as the notes of a speaker, as a passage. */
export const wordsAsPassage = (text: string): Passage =>
  asPassage({ kind: 'words', isItem: false, markdown: text, names: [] });
