/** Which files are notes, by their bytes, and which text they hold. */
import { describe, expect, it } from 'vitest';
import { decodeNote } from '../../../src/pipeline/parse/decodeNote.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const REFUSED = { refusal: 'this is a binary file, not text; notes are Markdown files' };

describe('the bytes of a note', () => {
  it('are its text where they are UTF-8, without a warning', () => {
    expect(decodeNote(bytes('# Käse 😀\n'))).toEqual({ text: '# Käse 😀\n' });
    expect(decodeNote(bytes(''))).toEqual({ text: '' });
  });

  it.each([
    ['little', Buffer.from('\uFEFFa \uFFFD', 'utf16le')],
    ['big', Buffer.from('\uFEFFa \uFFFD', 'utf16le').swap16()],
  ])('are not warned of for what UTF-16 of %s order replaces', (_, utf16) => {
    expect(decodeNote(utf16)).toEqual({ text: 'a \uFFFD' });
  });

  it.each([
    ['the first half', [0xff, 0x61]],
    ['the second half', [0x61, 0xfe]],
    ['the first half of the other order', [0xfe, 0x61]],
    ['the second half of the other order', [0x61, 0xff]],
  ])('are not UTF-16 for %s of its mark alone', (_, start) => {
    const decoded = decodeNote(bytes(start, 'kiln'));
    expect(decoded).toMatchObject({ text: expect.stringMatching(/kiln$/u) as string });
    expect(decoded).toHaveProperty(
      'warning',
      'some bytes are no UTF-8 and were replaced; save the file as UTF-8',
    );
  });

  it('are those of a text with a NUL or two', () => {
    expect(decodeNote(bytes('a kiln', [0, 0], ' is hot and the clay dries'))).toEqual({
      text: 'a kiln\uFFFD\uFFFD is hot and the clay dries',
    });
  });

  it('are those of a binary file from the third NUL on, however much text there is', () => {
    expect(decodeNote(bytes('kiln '.repeat(100), [0, 0, 0]))).toEqual(REFUSED);
  });

  it('are those of a text with some other controls, as long as it is long', () => {
    expect(decodeNote(bytes('kiln '.repeat(100), [1, 2, 3, 4]))).not.toEqual(REFUSED);
  });

  it('are judged by the first 8192 alone', () => {
    expect(decodeNote(bytes('k'.repeat(8192), [0, 0, 0, 0]))).toMatchObject({
      text: expect.stringContaining('kkk') as string,
    });
    expect(decodeNote(bytes('k'.repeat(8189), [0, 0, 0, 0]))).toEqual(REFUSED);
  });

  it('are those of a text as long as no more than a tenth of them are controls', () => {
    expect(decodeNote(bytes('kilnskiln', [1]))).toEqual({ text: 'kilnskiln\u0001' });
    expect(decodeNote(bytes('kilnkiln', [1]))).toEqual(REFUSED);
  });

  it.each([
    ['tabs', 9],
    ['ends of lines', 10],
    ['vertical tabs', 11],
    ['form feeds', 12],
    ['returns', 13],
    ['escapes, which colour the words of a terminal', 27],
    ['blanks', 32],
  ])('are those of a text however many %s there are', (_, byte) => {
    expect(decodeNote(bytes(Array.from({ length: 40 }, () => byte)))).not.toEqual(REFUSED);
  });

  it.each([1, 7, 8, 14, 26, 28, 31])('are those of a binary file where they are all %i', (byte) => {
    expect(decodeNote(bytes(Array.from({ length: 40 }, () => byte)))).toEqual(REFUSED);
  });
});
