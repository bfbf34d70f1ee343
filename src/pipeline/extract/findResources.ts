/**
 * Finds what the notes point to: addresses, links, notebooks and other files.
 *
 * ```
 * docs.ray.io -> actors         [FSDP tutorial](https://…)      extras/1_first_oven.ipynb  
 * ^resource                      ^resource, by its text         ^resource
 * [Kiln](https://kiln.example)
 *        ^resource, by its address: the text names a thing, not a page
 * ```
 * Not `[](…)` without an address, and not a link to a heading of the same note.
 */
import type { Block, Outline, Span } from '../parse/outline.ts';
import { type Sighting, nameIn, see } from './sighting.ts';
import { wordsOf } from './words.ts';

/** Words that say what kind of page a link leads to. */
export const RESOURCE_WORD =
  /\b(?:tutorial|guide|paper|book|post|article|slides|deck|talk|video|recording|playlist|course|notebook|template|cheat ?sheet|spec|rfc|survey|report|newsletter|podcast|channel|schedule|docs|documentation|website|discord|slack|discussion|thread|forum|dataset|wiki|presentation|whitepaper|demo|transcript|abstract|training)s?\b/iu;

/** Link texts that say only that there is a link. */
export const EMPTY_TEXT =
  /^(?:here|link|links?|slides?|deck|background|github|code|repo|docs?|documentation|video|recording|youtube|website|site|blog(?: post)?|article|paper|source|more|details|read more|notes|twitter|linkedin|schedule|abstract|transcript)$/iu;

const FILE = /(?<![\w/.-])(?:[\w-]+\/)*[\w-]+\.(?:ipynb|py|md|pdf|pptx?|docx?|csv|ya?ml|json|toml|sh)\b/gu;

// The name of a numbered notebook without its ending: `Kiln_core_6_glaze`.
const NOTEBOOK =
  /(?<![\w/.-])(?=\w*[a-z])(?:[A-Za-z]+_)*(?:[A-Za-z]+_\d{1,2}|\d{1,2})(?:_[A-Za-z]+)+(?![\w.]*[\w(=])/gu;

/** Finds the resources of a note. */
export function findResources(outline: Outline): Sighting[] {
  return outline.blocks.flatMap((block) => [
    ...block.spans.flatMap((span) => linkIn(outline, block, span)),
    ...filesIn(outline, block),
  ]);
}

function filesIn(outline: Outline, block: Block): Sighting[] {
  const { text } = block;
  // Most blocks hold neither sign, and are spared the search.
  const files = /[\w-]\.[a-z]/u.test(text) ? [...text.matchAll(FILE)] : [];
  const notebooks = text.includes('_') ? [...text.matchAll(NOTEBOOK)] : [];
  return [...files, ...notebooks].map(({ 0: file, index }) =>
    sighting(outline, block, index, index + file.length, file, undefined, 'file name'),
  );
}

function linkIn(outline: Outline, block: Block, span: Span): Sighting[] {
  if (span.kind !== 'link' || span.url === undefined) return [];
  const text = nameIn(block, span.start, span.end);
  const shown = outline.text.slice(block.offset + span.start, block.offset + span.end);
  // `[https://…]()`: the address is the text.
  const address = span.url === '' ? /https?:\/\/[^\s\])]+/u.exec(shown)?.[0] : span.url;
  if (address === undefined || isInternal(address)) return [];
  // A short text is the name of the thing behind the link (see findLinkNames); a longer one describes the page.
  const isTitle = wordsOf(text).length > 3 || RESOURCE_WORD.test(text);
  const name = isTitle && !EMPTY_TEXT.test(text) ? text : shortAddress(address);
  return [sighting(outline, block, span.start, span.end, name, address, 'link')];
}

/** A link to a heading, or to another note: a way about in the notes rather than out of them. */
export const isInternal = (url: string): boolean =>
  url.startsWith('#') || /^(?![a-z]+:).*\.(?:md|markdown)(?:#.*)?$/iu.test(url);

/** An address as people say it: without scheme, `www.` and a final slash. */
export const shortAddress = (url: string): string =>
  url.replace(/^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');

function sighting(
  outline: Outline,
  block: Block,
  start: number,
  end: number,
  name: string,
  url: string | undefined,
  finder: string,
): Sighting {
  const found = see(outline, block, start, end, { name, kind: 'resource', certainty: 0.9, finder });
  return url === undefined ? found : { ...found, url };
}
