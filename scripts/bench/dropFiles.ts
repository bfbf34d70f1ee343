/** Drops real files or folders on a page, as a person does. */
import type { CDPSession } from 'playwright';

/** Where on a page, in px: anywhere will do. */
const PLACE = { x: 700, y: 400 } as const;

/** @param paths of files and folders on this machine */
export async function dropFiles(cdp: CDPSession, paths: readonly string[]): Promise<void> {
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...PLACE, data });
}
