/** The speaker's window: this slide, the next, the notes, the cited lines where they stand, timer and clock. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Slide } from '../../recap/recap.ts';
import { sourceIndexOf, sourcesById } from '../../query/sourceIndex.ts';
import { datasetIn, themeIn } from '../../state/selectors.ts';
import { partsIn, placeIn, recapIn, slideIn } from '../../state/recapIn.ts';
import { ALL_PARTS } from '../../state/show.ts';
import { MarkdownWords } from '../MarkdownWords.tsx';
import { useView, useViewStore } from '../stage.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideWords, rangeOf, wordsAsPassage } from './SlideWords.tsx';
import { Timer } from './Timer.tsx';
import { ensureRecap } from './keepRecap.ts';
import { useShared } from './shared.ts';
import { showMoves } from './showMoves.ts';
import { useShowKeys } from './showKeys.ts';
import './present.css';

/** Shows the window. */
export function Speaker() {
  const store = useViewStore();
  const isReady = useView((view) => datasetIn(view) !== undefined);
  const hasShow = useView(({ show }) => show !== null);
  useEffect(() => {
    if (!isReady) return;
    void ensureRecap(store);
    if (store.getState().show === null) store.getState().present();
  }, [store, isReady]);
  if (!isReady || !hasShow) return <p className="speaker-waiting">Opening the recap…</p>;
  return <Desk />;
}

function Desk() {
  const store = useViewStore();
  const recap = useView(recapIn);
  const slide = useView(slideIn);
  const place = useView(placeIn);
  const parts = useView(partsIn);
  const theme = useView(themeIn);
  const isBlack = useView(({ show }) => show?.isBlack ?? false);
  useShared(store);
  const [moves] = useState(() => showMoves(store));
  const desk = useMemo(
    () => ({
      ...moves,
      leave: () => {},
      open: 'nothing' as const,
      toggle: () => {},
      close: () => {},
      speaker: () => {},
    }),
    [moves],
  );
  useShowKeys(store, desk);
  useEffect(() => {
    document.title = `Speaker · ${slide?.title ?? ''}`;
  }, [slide]);
  if (recap === null || slide === null || place === null)
    return (
      <p className="speaker-waiting">
        {recap === null ? 'Opening the recap…' : 'This recap has no slides yet.'}
      </p>
    );
  const upcoming = recap.slides[place.slide + 1];
  return (
    <main className="speaker">
      <header className="speaker-head">
        <h1>
          {place.slide + 1} of {parts.length}
        </h1>
        <p>
          {Math.min(place.step, slide.parts.length)} of {slide.parts.length} said
          {isBlack ? ' · the screen is black' : ''}
        </p>
        <Timer />
      </header>
      <Scrolling name="speaker-now" label="This slide">
        <SlideWords slide={slide} step={place.step} />
        <SlidePicture slide={slide} theme={theme} width={480} height={220} step={place.step} letters={11} />
      </Scrolling>
      <Scrolling name="speaker-next" label="Next slide">
        <h2>Next</h2>
        {upcoming === undefined ? (
          <p>The end.</p>
        ) : (
          <>
            <SlideWords slide={upcoming} step={ALL_PARTS} />
            <SlidePicture slide={upcoming} theme={theme} width={300} height={140} />
          </>
        )}
      </Scrolling>
      <Scrolling name="speaker-notes" label="Notes for this slide">
        <h2>Notes</h2>
        {slide.notes.trim() === '' ? <p>None.</p> : <NoteLines notes={slide.notes} />}
        <Cited slide={slide} />
      </Scrolling>
      <footer className="speaker-foot">
        <button type="button" className="button" onClick={moves.previous}>
          Previous
        </button>
        <button type="button" className="button" onClick={moves.next}>
          Next
        </button>
        <button type="button" className="button" aria-pressed={isBlack} onClick={moves.black}>
          Black
        </button>
      </footer>
    </main>
  );
}

interface ScrollingProps {
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A part that may be longer than its place; a tab stop, so that the keys can scroll it. */
function Scrolling({ name, label, children }: ScrollingProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

function NoteLines({ notes }: { readonly notes: string }) {
  return notes
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line, place) => (
      // oxlint-disable-next-line react/no-array-index-key
      <NoteLine key={place} line={line} />
    ));
}

function NoteLine({ line }: { readonly line: string }) {
  const passage = useMemo(() => wordsAsPassage(line.replace(/^\s*[-*+]\s+/u, '– ')), [line]);
  return (
    <p>
      <MarkdownWords passage={passage} />
    </p>
  );
}

/** Lines round those that are cited. */
const ROUND = 2;

function Cited({ slide }: { readonly slide: Slide }) {
  const dataset = useView(datasetIn);
  const quotes = slide.parts.filter((part) => part.kind === 'quote');
  const sources = dataset === undefined ? undefined : sourcesById(dataset.sources);
  return quotes.map((quote, place) => {
    const source = sources?.get(quote.source);
    const lines = source === undefined ? [] : sourceIndexOf(source).lines;
    const first = Math.max(1, quote.first - ROUND);
    const shown = lines.slice(first - 1, quote.last + ROUND);
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <figure key={place} className="speaker-cited">
        <figcaption>
          {quote.source}:{rangeOf(quote)}
        </figcaption>
        <ol>
          {shown.map(({ start, end }, index) => {
            const line = first + index;
            return (
              <li key={line} data-cited={line >= quote.first && line <= quote.last}>
                <span>{line}</span> {source?.text.slice(start, end)}
              </li>
            );
          })}
        </ol>
      </figure>
    );
  });
}
