/** How far one is in the show: a hairline, one stretch for a slide while there are few. */

const MOST_STRETCHES = 48;

interface Props {
  /** From 0. */
  readonly slide: number;
  readonly count: number;
  readonly title: string;
}

/** Shows the line. */
export function Progress({ slide, count, title }: Props) {
  const isFew = count <= MOST_STRETCHES;
  return (
    <div
      className="slide-progress"
      role="progressbar"
      aria-label="Slides"
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={slide + 1}
      aria-valuetext={`Slide ${String(slide + 1)} of ${String(count)}: ${title}`}
    >
      {isFew ? (
        Array.from({ length: count }, (_, place) => (
          <span key={place} data-at={place < slide ? 'past' : place === slide ? 'now' : 'to come'} />
        ))
      ) : (
        <span
          className="slide-progress-part"
          style={{ flexGrow: 0, width: `${String(((slide + 1) / count) * 100)}%` }}
          data-at="now"
        />
      )}
    </div>
  );
}
