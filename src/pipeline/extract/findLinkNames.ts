/**
 * Finds things that links are named after: a short link text is the name of what lies behind it.
 *
 * ```
 * there are frameworks: [Gin](https://…), [Martini GitHub](https://…)
 *                        ^technology       ^technology
 * ```
 * Not `[Slides](…)`, which names nothing, not `[FSDP tutorial](…)`, which names the page, and no whole clause.
 */
import type { Outline } from '../parse/outline.ts';
import { isCommonWord } from './commonWords.ts';
import { isEverydayWord } from './english/wordClass.ts';
import { EMPTY_TEXT, RESOURCE_WORD, isInternal } from './findResources.ts';
import { type Sighting, nameIn, see } from './sighting.ts';
import { isCapitalised, wordsOf } from './words.ts';

const MOST_WORDS = 3;

/** Finds the names that link texts are. Their kind is a guess: what else is known of the name is surer. */
export function findLinkNames(outline: Outline): Sighting[] {
  return outline.blocks.flatMap((block) =>
    block.spans.flatMap((span): Sighting[] => {
      if (span.kind !== 'link' || span.url === undefined || isInternal(span.url)) return [];
      const shown = block.text.slice(span.start, span.end);
      const whole = shown.replace(/(?<!\s)\s+(?:github|repo(?:sitory)?|website|site|project)\s*$/iu, '');
      const start = span.start + whole.search(/[\p{L}\p{N}_]|$/u);
      const end = span.start + whole.replace(/[\s\])]+$/u, '').length;
      const name = nameIn(block, start, end);
      const words = wordsOf(name);
      const isName =
        words.length > 0 && words.length <= MOST_WORDS && !EMPTY_TEXT.test(name) && !RESOURCE_WORD.test(name);
      if (
        !isName ||
        /[,:;?!]|\bvs\b/iu.test(name) ||
        words.every(({ text }) => isCommonWord(text) || (!isCapitalised(text) && isEverydayWord(text)))
      )
        return [];
      return [
        see(outline, block, start, end, {
          name,
          kind: 'technology',
          certainty: 0.5,
          finder: 'name of a link',
        }),
      ];
    }),
  );
}
