/** The recap on paper: a page for each slide, with its picture, its words and where they come from. */
import type { Recap } from '../../recap/recap.ts';
import { ALL_PARTS } from '../../state/show.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideWords } from './SlideWords.tsx';

/** Shows the pages. */
export function Handout({ recap }: { readonly recap: Recap }) {
  return (
    <div className="handout">
      {recap.slides.map((slide, place) => (
        <article key={slide.id} className="handout-page">
          <SlideWords slide={slide} step={ALL_PARTS} />
          <SlidePicture slide={slide} theme="light" width={640} height={360} letters={11} />
          <footer>
            {recap.title} · {place + 1} of {recap.slides.length}
          </footer>
        </article>
      ))}
    </div>
  );
}
