/**
 * A recap that was changed where no file can be written: it is kept in this browser, for this page, or for notes that
 * somebody opened here, by the name that they were opened under.
 */

export interface KeptRecap {
  readonly markdown: string;
  /** The fingerprint of the file that it was changed from. */
  readonly base: string;
}

/** The title of notes that somebody opened; null for what lies beside the page. */
export type RecapOwner = string | null;

const nameOf = (owner: RecapOwner): string =>
  owner === null ? `rayograph.recap ${window.location.pathname}` : `rayograph.recap own ${owner}`;

/** Reads what was kept; null where there is nothing, or nothing that can be read. */
export function readKeptRecap(owner: RecapOwner): KeptRecap | null {
  try {
    const { markdown, base } = (JSON.parse(window.localStorage.getItem(nameOf(owner)) ?? 'null') ?? {}) as {
      readonly markdown?: unknown;
      readonly base?: unknown;
    };
    return typeof markdown === 'string' && typeof base === 'string' ? { markdown, base } : null;
  } catch {
    return null;
  }
}

/** Keeps a recap, or forgets it. @returns why it could not be kept; empty where it was */
export function writeKeptRecap(owner: RecapOwner, recap: KeptRecap | null): string {
  try {
    if (recap === null) window.localStorage.removeItem(nameOf(owner));
    else window.localStorage.setItem(nameOf(owner), JSON.stringify(recap));
    return '';
  } catch {
    return 'this browser keeps nothing more; download the file, or the changes are lost with this page';
  }
}

/** Hands the recap over as a file. */
export function downloadRecap(markdown: string): void {
  const address = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'recap.md';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
