/** A short mark of what a slide was when it was made, by which a slide that somebody wrote in is known. */

/** Hashes a text to eight hexadecimal digits (FNV-1a); line endings and blank lines at its end do not count. */
export function fingerprintOf(text: string): string {
  const counted = text.replace(/\r\n?/gu, '\n').trimEnd();
  let hash = 0x811c9dc5;
  for (let at = 0; at < counted.length; at += 1) {
    hash = Math.imul(hash ^ counted.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a slide's `made` option holds: which made slide it is, and the fingerprint of its lines but this one. */
export interface MadeMark {
  readonly id: string;
  readonly fingerprint: string;
}

const MARK = /^(\S{1,200})\s+([0-9a-f]{8})$/u;
/** The line of the options that holds the mark. */
const MARK_LINE = /^made:[^\r\n]*(?:\r\n|\n|\r)?/mu;

/** Reads a mark; undefined for anything else. */
export function readMark(value: unknown): MadeMark | undefined {
  const found = typeof value === 'string' ? MARK.exec(value) : null;
  if (found === null) return undefined;
  const [, id = '', fingerprint = ''] = found;
  return { id, fingerprint };
}

/** Writes the line of the options that marks a slide as made. */
export const writeMark = ({ id, fingerprint }: MadeMark): string => `made: ${id} ${fingerprint}`;

/** The lines of a slide without its mark: what the fingerprint is of. */
export const withoutMark = (slide: string): string => slide.replace(MARK_LINE, '');

/** Finds the mark in the lines of a slide. */
export function markIn(slide: string): MadeMark | undefined {
  const line = MARK_LINE.exec(slide)?.[0];
  return line === undefined ? undefined : readMark(line.slice('made:'.length).trim());
}
