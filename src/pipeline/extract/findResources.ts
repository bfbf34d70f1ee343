/**
 * Finds what the notes point to: addresses, links, notebooks and other files.
 *
 * ```
 * docs.ray.io -> actors         [FSDP tutorial](https://…)      bonus/1_core_examples.ipynb
 * ^resource                      ^resource, by its text         ^resource
 * ```
 * Not `[](…)` without an address, and not a link to a heading of the same note.
 */
import { type Block, type Outline, type Span, placeIn } from '../parse/outline.ts';
import { type Sighting, nameIn } from './sighting.ts';

/** Link texts that say only that there is a link. */
const EMPTY_TEXT =
  /^(?:here|link|links?|slides?|deck|background|github|code|repo|docs?|documentation|video|recording|youtube|website|site|blog(?: post)?|article|paper|source|more|details|read more|notes|twitter|linkedin|schedule)$/iu;

const FILE = /(?<![\w/.-])(?:[\w-]+\/)*[\w-]+\.(?:ipynb|py|md|pdf|pptx?|docx?|csv|ya?ml|json|toml|sh)\b/gu;

/** Finds the resources of a note. */
export function findResources(outline: Outline): Sighting[] {
  return outline.blocks.flatMap((block) => [
    ...block.spans.flatMap((span) => linkIn(outline, block, span)),
    ...Array.from(block.text.matchAll(FILE), ({ 0: file, index }) =>
      sighting(outline, block, index, index + file.length, file, undefined, 'file name'),
    ),
  ]);
}

function linkIn(outline: Outline, block: Block, span: Span): Sighting[] {
  if (span.kind !== 'link' || span.url === undefined) return [];
  const text = nameIn(block, span.start, span.end);
  const shown = outline.text.slice(block.offset + span.start, block.offset + span.end);
  // `[https://…]()`: the address is the text.
  const address = span.url === '' ? /https?:\/\/[^\s\])]+/u.exec(shown)?.[0] : span.url;
  if (address === undefined || address.startsWith('#')) return [];
  const isNamed = text.length > 2 && !EMPTY_TEXT.test(text);
  return [
    sighting(outline, block, span.start, span.end, isNamed ? text : shortAddress(address), address, 'link'),
  ];
}

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
  const found = {
    name,
    kind: 'resource',
    certainty: 0.9,
    finder,
    place: placeIn(outline, block, start, end),
    block: block.index,
  };
  return url === undefined ? found : { ...found, url };
}
