/**
 * Where a second parser that yields the same tree may stand in for remark: everywhere but in the corners in which
 * parsers of Markdown are known to differ. The corners were found by comparing outlines of generated notes; what
 * they cost is only time, since a note that may hold one is read by the reference.
 */

/** Each matches texts that may lie in one corner; all of them take time linear in the text. */
const CORNERS: readonly RegExp[] = [
  // Mail, written out or with a character reference for the at sign.
  /@[\w.-]*\.|&(?:#|commat)/u,
  // An address right after what it may or may not follow, or right before the border of a cell.
  /(?<![ \t\r\n(*_~]|:\/\/)www\.|(?<![ \t\r\n(*_~<])https?:\/\//iu,
  // Characters that are white space for some.
  /[\0\v\f\uFEFF\u2028\u2029]/u,
  /(?:https?:\/\/|www\.)[^\s|]*\|/iu,
  // Marks of emphasis beside a character beyond the basic plane, which is punctuation for some.
  /[*_~][\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}][*_~]/u,
  // Marks of both kinds side by side.
  /\*_|_\*/u,
  // HTML right below a row.
  /^[ \t>]*\|[^\n]*\n[ \t>]*</mu,
  // A definition or a footnote.
  /^[ \t>]*\[[^\]\n]*\]:/mu,
  // An item or a task without words, and an item that may be the rule below a table's head.
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?[ \t]*$/mu,
  /^[ \t>]*[-*+][ \t]+[|:]/mu,
];

/** Tells whether every parser that keeps to CommonMark and GFM gives a note the outline that remark gives it. */
export const isPlain = (text: string): boolean =>
  !CORNERS.some((corner) => corner.test(text)) && !opensFence(text) && !holdsAddressInBracket(text);

/** Front matter that never ends is a rule for one parser and a beginning for the other. */
const opensFence = (text: string): boolean => text.startsWith('---') && !/\n---[ \t]*(?:\n|$)/u.test(text);

/** Whether an address stands by itself behind a bracket that is still open in its paragraph. */
function holdsAddressInBracket(text: string): boolean {
  let open = 0;
  for (const [piece] of text.matchAll(/\\.|[[\]]|\n[ \t]*\n|(?<!\]\()(?:https?:\/\/|www\.)/giu)) {
    if (piece === '[') open += 1;
    else if (piece === ']') open = Math.max(0, open - 1);
    else if (piece.startsWith('\n')) open = 0;
    else if (!piece.startsWith('\\') && open > 0) return true;
  }
  return false;
}
