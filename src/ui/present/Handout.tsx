/** The recap on paper: a page for each slide, with its picture, its words and where they come from. */
import type { Recap, Slide } from '../../recap/recap.ts';
import { ALL_PARTS } from '../../state/show.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideWords } from './SlideWords.tsx';

const PICTURE = { width: 640, height: 360 } as const;

interface Props {
  readonly recap: Recap;
  /** Called with each slide whose picture is drawn; the same function each time. */
  readonly onDrawn?: (slide: Slide) => void;
}

/** Shows the pages. */
export function Handout({ recap, onDrawn }: Props) {
  return (
    <div className="handout">
      {recap.slides.map((slide, place) => (
        <article key={slide.id} className="handout-page">
          <SlideWords slide={slide} step={ALL_PARTS} />
          <SlidePicture
            slide={slide}
            theme="light"
            {...PICTURE}
            letters={11}
            {...(onDrawn === undefined ? {} : { onDrawn })}
          />
          <footer>
            {recap.title} · {place + 1} of {recap.slides.length}
          </footer>
        </article>
      ))}
    </div>
  );
}
