/** The words of the slide before, while they fade; with reduced motion they are gone at once. */
import { useState } from 'react';
import type { Slide } from '../../recap/recap.ts';
import { isStill } from '../../render/tween.ts';
import { SlideWords } from './SlideWords.tsx';
import type { SlideSize } from './useFitting.ts';

interface Props {
  readonly slide: Slide;
  readonly step: number;
  readonly size: SlideSize;
  /** True while one looks around: then there are no words to fade. */
  readonly isStrayed: boolean;
}

/** Shows what leaves; nothing once it has gone. */
export function LeavingWords(now: Props) {
  const [shown, setShown] = useState<{ readonly now: Props; readonly last: Props | null }>({
    now,
    last: null,
  });
  const { slide, step, size, isStrayed } = shown.now;
  if (slide !== now.slide || step !== now.step || size !== now.size || isStrayed !== now.isStrayed) {
    const isOther = slide.id !== now.slide.id;
    const leaves = isOther && !isStrayed && !isStill();
    setShown({ now, last: isOther ? (leaves ? shown.now : null) : shown.last });
  }
  const { last } = shown;
  if (last === null) return null;
  return (
    <div
      key={last.slide.id}
      className="slide slide-leaving"
      aria-hidden="true"
      data-size={last.size}
      onAnimationEnd={() => setShown((state) => ({ ...state, last: null }))}
    >
      <div className="slide-sheet">
        <SlideWords slide={last.slide} step={last.step} />
      </div>
    </div>
  );
}
