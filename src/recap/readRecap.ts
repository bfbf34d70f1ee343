/** Reads `recap.md`. Whatever stands in the file there is a show: what cannot be understood is a diagnostic with its line. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { slugOf } from '../schema/keys.ts';
import { quoteChecker } from './read/checkQuote.ts';
import { cutRecap } from './read/rawRecap.ts';
import { readFront } from './read/readFront.ts';
import { type RecapContext, plainTitle, readSlide } from './read/readSlide.ts';
import type { Recap } from './recap.ts';

/** A file of more is no recap. */
const MOST_SLIDES = 5000;
/** Nobody mends more faults at once. */
const MOST_DIAGNOSTICS = 1000;

/**
 * Reads a recap. Never throws, and takes time in proportion to the file.
 * @param file what the file is called, for the diagnostics
 */
export function readRecap(markdown: string, file: string, context: RecapContext): Recap {
  const raw = cutRecap(markdown);
  const front = readFront(raw, file);
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  let unlisted = 0;
  const report = (diagnostic: Diagnostic): void => {
    if (diagnostics.length < MOST_DIAGNOSTICS) diagnostics.push(diagnostic);
    else unlisted += 1;
  };
  const [stray] = raw.stray;
  if (stray !== undefined) {
    const message =
      'what stands before the first heading is on no slide; put a line such as "# Title" above it';
    report({ severity: 'warning', file, line: stray + 1, column: 1, message });
  }
  const reading = {
    raw,
    file,
    context,
    check: quoteChecker(),
    report,
  };
  const idOf = idMaker();
  const slides = raw.slides
    .slice(0, MOST_SLIDES)
    .map((slide) => readSlide(reading, slide, markdown, idOf(slugOf(plainTitle(slide.title)))));
  const beyond = raw.slides[MOST_SLIDES];
  if (beyond !== undefined) {
    const message = `only the first ${String(MOST_SLIDES)} slides are shown; nobody sits through more`;
    diagnostics.push({ severity: 'warning', file, line: beyond.first + 1, column: 1, message });
  }
  if (unlisted > 0)
    diagnostics.push({
      severity: 'warning',
      file,
      message: `${String(unlisted)} further faults are not listed`,
    });
  return { title: front.title, slides, diagnostics };
}

/** Tells slides with one title apart by a number, and by another where a title is that already. */
function idMaker(): (slug: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (slug) => {
    let count = counts.get(slug) ?? 0;
    let id = slug;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${String(count)}`;
    } while (taken.has(id));
    counts.set(slug, count);
    taken.add(id);
    return id;
  };
}
