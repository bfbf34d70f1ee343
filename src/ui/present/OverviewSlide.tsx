/** One slide of the overview: its picture, its title, and what can be done with it. */
import type { Slide } from '../../recap/recap.ts';
import { themeIn } from '../../state/selectors.ts';
import { useView } from '../stage.tsx';
import { SlidePicture } from './SlidePicture.tsx';

interface Props {
  readonly slide: Slide;
  /** From 0. */
  readonly index: number;
  readonly isCurrent: boolean;
  readonly moves: SlideMoves;
}

export interface SlideMoves {
  /** Makes it the one that the keys are about. */
  readonly see: () => void;
  readonly open: () => void;
  readonly edit: () => void;
  /** To this place, from 0. */
  readonly move: (to: number) => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

const PICTURE = { width: 256, height: 144 } as const;

/** Shows the slide. */
export function OverviewSlide({ slide, index, isCurrent, moves }: Props) {
  const theme = useView(themeIn);
  const { title, parts } = slide;
  const isStale = parts.some((part) => part.kind === 'quote' && part.stale !== null);
  return (
    <>
      <button
        type="button"
        className="overview-slide"
        aria-current={isCurrent ? 'true' : undefined}
        onFocus={moves.see}
        onClick={moves.open}
      >
        <span className="overview-picture" aria-hidden="true">
          <SlidePicture slide={slide} theme={theme} {...PICTURE} wordsShare={0.48} />
          <span className="overview-words">
            <b>{title}</b>
            {parts.map(({ markdown }, part) => (
              // oxlint-disable-next-line react/no-array-index-key
              <span key={part}>{markdown.replace(/\[\[|\]\]|\\|\*\*/gu, '')}</span>
            ))}
          </span>
        </span>
        <span className="overview-title">
          <span>{index + 1}</span> {title} {isStale && <small>lines have changed</small>}
        </span>
      </button>
      <span className="overview-tools">
        <button type="button" aria-label={`Edit ${title}`} onClick={moves.edit}>
          Edit
        </button>
        <button type="button" aria-label={`Move ${title} up`} onClick={() => moves.move(index - 1)}>
          ↑
        </button>
        <button type="button" aria-label={`Move ${title} down`} onClick={() => moves.move(index + 1)}>
          ↓
        </button>
        <button type="button" aria-label={`Copy ${title}`} onClick={moves.copy}>
          Copy
        </button>
        <button type="button" aria-label={`Delete ${title}`} onClick={moves.remove}>
          Delete
        </button>
      </span>
    </>
  );
}
