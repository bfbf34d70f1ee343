/** What a heading calls its section, without what stands around a title. */
import type { Block, Outline } from '../parse/outline.ts';
import { nameIn } from './sighting.ts';

/** The heading's words, or its source where it has none (a picture, an address). */
export function titleOf(outline: Outline, heading: Block): string {
  const raw = outline.text
    .slice(heading.offset, heading.offset + heading.text.length)
    .replace(/[\r\n].*/su, '');
  return cleanTitle(withAddresses(outline, heading)) || cleanTitle(raw) || 'Untitled';
}

/** The heading as a reader sees it: an address that stands in it for itself is a part of the title. */
function withAddresses(outline: Outline, heading: Block): string {
  let text = heading.text;
  for (const { kind, start, end } of heading.spans) {
    const isBare = kind === 'link' && text.slice(start, end).trim() === '';
    const shown = outline.text.slice(heading.offset + start, heading.offset + end);
    if (isBare && !/[\s[\]()]/u.test(shown)) text = text.slice(0, start) + shown + text.slice(end);
  }
  return nameIn({ ...heading, text }, 0, text.length);
}

/** When a session begins, and perhaps ends. */
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s*[ap]m)?(?:\s*[-–]\s*\d{1,2}[:.h]\d{2}(?:\s*[ap]m)?)?\s*[-–:|]?\s+/iu;

/** Takes off numbering, times, letters, "Keynote:" and the quotes around a whole title. */
export function cleanTitle(heading: string): string {
  return heading
    .replace(/^#+\s*/u, '')
    .replace(/(?:^|\s)#+$/u, '')
    .replace(/^(?:(?:talk|session|part|keynote|workshop|lightning talk)\s*#?\d*\s*[:–—-]\s*)/iu, '')
    .replace(/^(?:\d{1,2}|[A-Z])[.)]\s+/u, '')
    .replace(TIME, '')
    .replace(/^["“”'‘]+(.*?)["“”'’]+$/u, '$1')
    .trim();
}
