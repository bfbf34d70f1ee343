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
  /(?<![ \t\r\n(*_~]|:\/\/)www\.|(?<![ \t\r\n(*_~<"'>=`])https?:\/\//iu,
  // Characters that are white space for some.
  /[\0\v\f\uFEFF\u2028\u2029]/u,
  /(?:https?:\/\/|www\.)[^\s|]*\|/iu,
  // The name of a host, of which there are at most 253 characters, with one that none may have.
  /(?:https?:\/\/|www\.)[^\s/?#]{0,253}_/iu,
  // Marks of emphasis beside a character beyond the basic plane, which is punctuation for some.
  /[*_~][\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}][*_~]/u,
  // Marks of both kinds side by side, and one that is escaped beside one that is not.
  /\*_|_\*|\\[*_~][*_~]/u,
  // A definition or a footnote.
  /^[ \t>]*\[[^\]\n]*\]:/mu,
  // An item or a task without words, and an item that may be the rule below a table's head.
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?[ \t]*$/mu,
  /^[ \t>]*[-*+][ \t]+[|:]/mu,
  // A task that the line below makes a heading.
  /^[ \t>*+\d.)-]*\[[ xX]\][^\n]*\n(?:[ \t>]*[^\s>*+-][^\n]*\n){0,20}?[ \t>]*(?:-+|=+)[ \t\r]*$/mu,
];

/** Front matter, which is no Markdown. */
const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---\n/u;

/** Definitions that stand by themselves, a line each, of words without marks: how most are written. */
const DEFINITIONS =
  /(?<=^|\n\n)(?:\[(?=[^\]\n]*[\p{L}\p{N}])[^[\]\\^\n]+\]: [^\s<>]+(?: "[^"\\\n]+")?(?:\n|$))+(?=\n|$)/gu;

/** Tells whether every parser that keeps to CommonMark and GFM gives a note the outline that remark gives it. */
export function isPlain(text: string): boolean {
  if (opensFence(text)) return false;
  const body = text.replace(FRONT_MATTER, '').replace(DEFINITIONS, '\n');
  return !CORNERS.some((corner) => corner.test(body)) && !LARGER_CORNERS.some((holds) => holds(body));
}

/** Front matter that never ends is a rule for one parser and a beginning for the other. */
const opensFence = (text: string): boolean => text.startsWith('---') && !/\n---[ \t]*(?:\n|$)/u.test(text);

/** A bracket that closes goes together with the address that it links to. */
const PIECES = /\\.|\]\((?:https?:\/\/|www\.)[^\s()<>]*\)|[[\]`<]|\n[ \t]*\n|https?:\/\/|www\./giu;

/**
 * Whether an address stands by itself behind a bracket that is still open in its paragraph. A bracket within code or
 * HTML closes nothing: behind one that holds any, all of the paragraph is in doubt.
 */
function holdsAddressInBracket(text: string): boolean {
  let open = 0;
  let isDoubtful = false;
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '[') open += 1;
    else if (piece.startsWith(']')) open = Math.max(0, open - 1);
    else if (piece === '`' || piece === '<') isDoubtful ||= open > 0;
    else if (piece.startsWith('\n')) [open, isDoubtful] = [0, false];
    else if (!piece.startsWith('\\') && (open > 0 || isDoubtful)) return true;
  }
  return false;
}

/** Whether lines set off by spaces, which are code, may follow a quotation that no blank line ends. */
function holdsCodeBelowQuote(text: string): boolean {
  const end = text.search(/^[ \t]*>[^\n]*\n[ \t]{0,3}[^ \t>\r\n]/mu);
  return end >= 0 && /^(?: {4}|\t)/mu.test(text.slice(end));
}

/** The line below a table's head. */
const RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/mu;

/** Whether HTML follows the rows of a table with no blank line between. */
const holdsHtmlBelowRow = (text: string): boolean =>
  RULE.test(text) &&
  text.split(/\n[ \t]*\n/u).some((part) => {
    const rule = part.search(RULE);
    return rule >= 0 && /^[ \t>]*</mu.test(part.slice(rule));
  });

/** Those that take more than an expression to be seen. */
const LARGER_CORNERS = [holdsAddressInBracket, holdsCodeBelowQuote, holdsHtmlBelowRow];
