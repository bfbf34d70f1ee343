/** Reads `recap.md`. Whatever stands in the file there is a show: what cannot be understood is a diagnostic with its line. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { slugOf } from '../schema/keys.ts';
import { quoteChecker } from './read/checkQuote.ts';
import { cutRecap } from './read/rawRecap.ts';
import { readFront } from './read/readFront.ts';
import { type RecapContext, plainTitle, readSlide } from './read/readSlide.ts';
import type { Recap } from './recap.ts';

/**
 * Reads a recap. Never throws, and takes time in proportion to the file.
 * @param file what the file is called, for the diagnostics
 */
export function readRecap(markdown: string, file: string, context: RecapContext): Recap {
  const raw = cutRecap(markdown);
  const front = readFront(raw, file);
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  const [stray] = raw.stray;
  if (stray !== undefined) {
    const message =
      'what stands before the first heading is on no slide; put a line such as "# Title" above it';
    diagnostics.push({ severity: 'warning', file, line: stray + 1, column: 1, message });
  }
  const reading = {
    raw,
    file,
    context,
    check: quoteChecker(),
    report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic),
  };
  const ids = new Map<string, number>();
  const slides = raw.slides.map((slide) => {
    const slug = slugOf(plainTitle(slide.title));
    const count = (ids.get(slug) ?? 0) + 1;
    ids.set(slug, count);
    return readSlide(reading, slide, markdown, count === 1 ? slug : `${slug}-${String(count)}`);
  });
  return { title: front.title, slides, diagnostics };
}
