/** The show: the words of a slide over the map, and all that a presenter reaches for. Loaded when first needed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { partsIn, placeIn, recapIn, slideIn } from '../../state/recapIn.ts';
import { useActions, useView, useViewStore } from '../stage.tsx';
import { usePrinting } from '../usePrinting.ts';
import { GoTo } from './GoTo.tsx';
import { Handout } from './Handout.tsx';
import { LeavingWords } from './LeavingWords.tsx';
import { Overview } from './Overview.tsx';
import { Progress } from './Progress.tsx';
import { ShowBar } from './ShowBar.tsx';
import { SlideWords } from './SlideWords.tsx';
import { EditSlide } from './EditSlide.tsx';
import { ensureRecap } from './keepRecap.ts';
import { openSpeaker, useShared } from './shared.ts';
import { showMoves } from './showMoves.ts';
import { type ShowDesk, useShowKeys } from './showKeys.ts';
import { useFitting } from './useFitting.ts';
import { useStaging } from './useStaging.ts';
import { useSwipe } from './useSwipe.ts';
import './present.css';

type Open = 'nothing' | 'overview' | 'goTo' | 'edit';

/** Runs the show while it is there. */
export function Show() {
  const store = useViewStore();
  const recap = useView(recapIn);
  const slide = useView(slideIn);
  const place = useView(placeIn);
  const parts = useView(partsIn);
  const isBlack = useView(({ show }) => show?.isBlack ?? false);
  const isStrayed = useView(({ show }) => show?.isStrayed ?? false);
  const { setBlack } = useActions();
  const [open, setOpen] = useState<Open>('nothing');
  const region = useRef<HTMLElement>(null);
  const isPrinting = usePrinting();
  useEffect(() => void ensureRecap(store), [store]);
  useStaging();
  useShared(store);
  const close = useCallback(() => {
    setOpen('nothing');
    region.current?.focus({ preventScroll: true });
  }, []);
  const desk = useMemo(
    (): ShowDesk => ({
      ...showMoves(store),
      open,
      toggle: (what) => setOpen((now) => (now === what ? 'nothing' : what)),
      close,
      speaker: openSpeaker,
    }),
    [store, open, close],
  );
  useShowKeys(store, desk);
  useSwipe(store, desk);
  const isThere = slide !== null;
  useEffect(() => {
    const before = document.activeElement;
    if (isThere) region.current?.focus({ preventScroll: true });
    return () => {
      if (isThere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [isThere]);
  const size = useFitting(region, slide);
  if (recap === null || slide === null || place === null)
    return (
      <section className="slide slide-waiting" aria-label="Slide" tabIndex={-1} ref={region}>
        <p role="status">
          {recap === null ? 'Opening the recap…' : 'This recap has no slides yet. Press Esc to go back.'}
        </p>
      </section>
    );
  return (
    <>
      <div className="slide-ground" data-strayed={isStrayed} />
      <LeavingWords slide={slide} step={place.step} size={size} isStrayed={isStrayed} />
      <section
        className="slide"
        aria-label="Slide"
        aria-live="polite"
        tabIndex={-1}
        ref={region}
        data-slide={place.slide + 1}
        data-step={place.step}
        data-id={slide.id}
        data-size={size}
        data-strayed={isStrayed}
      >
        <div className="slide-sheet" key={slide.id}>
          <SlideWords slide={slide} step={place.step} />
        </div>
      </section>
      {isStrayed && (
        <p className="slide-away" role="status">
          <span>You are looking around, away from “{slide.title}”.</span>
          <button type="button" className="button" onClick={desk.comeBack}>
            Back to the slide <kbd>R</kbd>
          </button>
        </p>
      )}
      <section aria-label="Show">
        <Progress slide={place.slide} count={parts.length} title={slide.title} />
        <ShowBar desk={desk} />
        {isBlack && (
          <button
            type="button"
            className="slide-black"
            aria-label="Black screen; press to go on"
            onClick={() => setBlack(false)}
          />
        )}
      </section>
      {open === 'overview' && <Overview recap={recap} current={place.slide} desk={desk} />}
      {open === 'goTo' && <GoTo recap={recap} desk={desk} />}
      {open === 'edit' && <EditSlide slide={slide} place={place.slide} close={close} />}
      {isPrinting && <Handout recap={recap} />}
    </>
  );
}
