/** Puts a text on the clipboard. */

/** @returns what to say about it: a browser may refuse, and does where the page was not loaded safely */
export async function copyText(text: string, copied: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return 'This browser would not copy.';
  }
}
