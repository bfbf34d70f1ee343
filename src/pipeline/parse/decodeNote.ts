/** The bytes of a file → the text of a note. */

/** Either the text, with a warning where some bytes were no text, or why it is no note. */
export type Decoded = { readonly text: string; readonly warning?: string } | { readonly refusal: string };

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. The mark itself is left out; NUL and lone surrogates
 * become U+FFFD, as do bytes that are no UTF-8.
 */
export function decodeNote(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && isBinary(bytes)) {
    return { refusal: 'this is a binary file, not text; notes are Markdown files' };
  }
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.replaceAll('\0', '\uFFFD').toWellFormed();
  return encoding === 'utf-8' && decoded.includes('\uFFFD')
    ? { text, warning: 'some bytes are no UTF-8 and were replaced; save the file as UTF-8' }
    : { text };
}

/** Text has hardly a NUL; pictures, archives and programs have many. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte >= 32 || byte === 27 || (byte > 8 && byte < 14)) continue;
    controls += 1;
    if (byte === 0) nuls += 1;
  }
  return nuls > 2 || controls * 10 > head.length;
}
