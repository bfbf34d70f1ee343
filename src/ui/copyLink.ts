/** Puts a link to a view on the clipboard. */

/** @returns what to say about it: a browser may refuse, and does where the page was not loaded safely */
export async function copyLink(hash: string): Promise<string> {
  const { origin, pathname, search } = window.location;
  const link = `${origin}${pathname}${search}${hash}`;
  try {
    await navigator.clipboard.writeText(link);
    return 'The link is copied.';
  } catch {
    return `This browser would not copy. The link is ${link}`;
  }
}
