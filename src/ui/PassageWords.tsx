/** The words of a passage: at once as they were typed, with Markdown rendered as soon as that is loaded. */
import { Suspense, lazy } from 'react';
import type { Passage } from '../query/passage.ts';
import { segmentsOf } from '../query/segments.ts';
import { Boundary } from './Boundary.tsx';
import { SegmentWords } from './SegmentWords.tsx';

const MarkdownWords = lazy(async () => ({
  default: (await import('./MarkdownWords.tsx')).MarkdownWords,
}));

/** Shows the words; code and front matter stay as they were typed. */
export function PassageWords({ passage }: { readonly passage: Passage }) {
  const { text, marks, names } = passage;
  const plain = <SegmentWords segments={segmentsOf(text, marks, names)} />;
  if (passage.kind === 'code' || passage.kind === 'frontmatter') return plain;
  return (
    <Boundary fallback={plain}>
      <Suspense fallback={plain}>
        <MarkdownWords passage={passage} />
      </Suspense>
    </Boundary>
  );
}
