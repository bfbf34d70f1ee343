/** Remembers for one tab what is open in it, so that loading the page again brings it back; another tab starts with the page's own graph. */

const NAME = 'rayograph.open';

/** The title of what was open in this tab; null for none, and where the browser keeps nothing. */
export function openTitle(): string | null {
  try {
    return window.sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** Remembers a title, or forgets it. */
export function rememberOpen(title: string | null): void {
  try {
    if (title === null) window.sessionStorage.removeItem(NAME);
    else window.sessionStorage.setItem(NAME, title);
  } catch {
    // What cannot be remembered is opened anew.
  }
}
