/**
 * Makes a recap again over one that somebody may have written in. A made slide carries the fingerprint of its
 * lines: while they match, it is remade; as soon as they do not, it is the person's and is not touched.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { fingerprintOf, markIn, withoutMark } from './fingerprint.ts';
import { type MadeRecap, type MadeSlide, writeRecap } from './makeRecap.ts';
import { type RawRecap, cutRecap } from './read/rawRecap.ts';
import { readFront } from './read/readFront.ts';
import { endingOf } from './read/textLines.ts';
import { rewriteMade } from './writeFront.ts';

/** A slide that was left as it is, and why. */
export interface KeptSlide {
  readonly title: string;
  /** 1-based line of its heading in the old file. */
  readonly line: number;
  readonly why: 'edited' | 'own';
}

export interface Remade {
  readonly markdown: string;
  /** What was left alone. */
  readonly kept: readonly KeptSlide[];
  /** Titles of slides that were made anew with other words, that came in, and that nothing in the notes stands for any more. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Titles of slides that would be made, were they not deleted by somebody. */
  readonly deleted: readonly string[];
}

interface Piece {
  readonly id: string | undefined;
  readonly text: string;
}

/**
 * Makes a recap again.
 * @returns the new file, or what is wrong with the old one so that it must not be replaced
 */
export function remakeRecap(
  old: string,
  made: MadeRecap,
  file = 'recap.md',
): { readonly ok: true; readonly value: Remade } | { readonly ok: false; readonly fault: Diagnostic } {
  const nothing = { kept: [], changed: [], added: [], removed: [], deleted: [] };
  if (old.trim() === '') {
    const added = made.slides.map(({ title }) => title);
    return { ok: true, value: { ...nothing, markdown: writeRecap(made), added } };
  }
  const raw = cutRecap(old);
  const front = readFront(raw, file);
  const [fault] = front.diagnostics;
  if (front.isBroken && fault !== undefined) return { ok: false, fault };
  const ending = endingOf(old);
  const inFile = (text: string): string => text.replace(/\n/gu, ending);
  const newById = new Map(made.slides.map((slide) => [slide.id, slide]));
  const kept: KeptSlide[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  const gone = new Set<string>();
  const pieces: Piece[] = [];
  for (const slide of raw.slides) {
    const text = textOf(old, raw, slide.first, slide.end);
    const mark = markIn(text);
    const words = text.trimEnd();
    const isUntouched = mark !== undefined && fingerprintOf(withoutMark(words)) === mark.fingerprint;
    const { title } = slide;
    if (!isUntouched) {
      kept.push({ title, line: slide.first + 1, why: mark === undefined ? 'own' : 'edited' });
      pieces.push({ id: mark?.id, text });
      continue;
    }
    const next = newById.get(mark.id);
    if (next === undefined) {
      removed.push(title);
      gone.add(mark.id);
      continue;
    }
    const isSame = words.replace(/\r\n?/gu, '\n') === next.markdown;
    if (!isSame) changed.push(next.title);
    pieces.push({ id: mark.id, text: isSame ? text : inFile(next.markdown) + text.slice(words.length) });
  }
  const present = new Set(pieces.flatMap(({ id }) => id ?? []));
  const wasMade = new Set(front.made);
  const isNew = ({ id }: MadeSlide): boolean => !present.has(id) && !(wasMade.has(id) && !gone.has(id));
  const fresh = made.slides.filter(isNew);
  const deleted = made.slides.filter((slide) => !present.has(slide.id) && !isNew(slide));
  const all = insert(pieces, fresh, made.slides, inFile);
  const ids = made.slides.map(({ id }) => id);
  const known = new Set(ids);
  const markdown = join(
    rewriteMade(headOf(old, raw), raw.front !== undefined, made.title, front.made, [
      ...ids,
      ...front.made.filter((id) => !known.has(id) && !gone.has(id)),
    ]),
    all.map(({ text }) => text),
    ending,
  );
  const titles = (slides: readonly MadeSlide[]): readonly string[] => slides.map(({ title }) => title);
  return {
    ok: true,
    value: { markdown, kept, changed, removed, added: titles(fresh), deleted: titles(deleted) },
  };
}

const textOf = (old: string, { lines }: RawRecap, first: number, end: number): string =>
  old.slice(lines[first]?.start, lines[end - 1]?.end);

/** What stands before the first slide. */
const headOf = (old: string, { lines, slides }: RawRecap): string =>
  old.slice(0, slides[0] === undefined ? old.length : lines[slides[0].first]?.start);

/** Puts new slides in, each after the one that it was made after. */
function insert(
  pieces: readonly Piece[],
  fresh: readonly MadeSlide[],
  order: readonly MadeSlide[],
  inFile: (text: string) => string,
): readonly Piece[] {
  const all = [...pieces];
  for (const slide of fresh) {
    let after = -1;
    for (let at = order.indexOf(slide) - 1; at >= 0 && after < 0; at -= 1)
      after = all.findLastIndex(({ id }) => id === order[at]?.id);
    all.splice(after + 1, 0, { id: slide.id, text: inFile(`${slide.markdown}\n\n`) });
  }
  return all;
}

/** Joins what needs an empty line between it and what follows, and a line ending at its end; what has both is not touched. */
function join(head: string, texts: readonly string[], ending: string): string {
  let joined = head;
  for (const text of texts) {
    if (joined !== '' && !/[\r\n]$/u.test(joined)) joined += ending;
    if (joined !== '' && !/(?:^|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)$/u.test(joined.slice(-200))) joined += ending;
    joined += text;
  }
  return /[\r\n]$/u.test(joined) || texts.length === 0 ? joined : joined + ending;
}
