/** A recap that was changed where no file can be written: it is kept in this browser, for this page. */

export interface KeptRecap {
  readonly markdown: string;
  /** The fingerprint of the file that it was changed from. */
  readonly base: string;
}

const nameOf = (): string => `rayograph.recap ${window.location.pathname}`;

/** Reads what was kept; null where there is nothing, or nothing that can be read. */
export function readKeptRecap(): KeptRecap | null {
  try {
    const { markdown, base } = (JSON.parse(window.localStorage.getItem(nameOf()) ?? 'null') ?? {}) as {
      readonly markdown?: unknown;
      readonly base?: unknown;
    };
    return typeof markdown === 'string' && typeof base === 'string' ? { markdown, base } : null;
  } catch {
    return null;
  }
}

/** Keeps a recap, or forgets it. @returns why it could not be kept; empty where it was */
export function writeKeptRecap(recap: KeptRecap | null): string {
  try {
    if (recap === null) window.localStorage.removeItem(nameOf());
    else window.localStorage.setItem(nameOf(), JSON.stringify(recap));
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
