/** A folder that a person lets the page look into, again and again: the browser asks them first. */
import { isNoteName } from '../schema/noteFile.ts';
import { type Picked, type PickedFile, pickedOf } from './pickedFile.ts';

/** Folders within folders beyond this depth are not looked into. */
const DEEPEST = 40;

/** True where this browser can keep a folder open. */
export const canKeepFolders = (): boolean => 'showDirectoryPicker' in window;

/** Asks for a folder. Resolves to null where the person thinks better of it. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await window.showDirectoryPicker({ id: 'notes', mode: 'read' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Lists the notes below a folder; hidden folders and programs' modules are passed over. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<Picked> {
  const files: PickedFile[] = [];
  const walk = async (directory: FileSystemDirectoryHandle, prefix: string, depth: number): Promise<void> => {
    for await (const entry of directory.values()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = prefix + entry.name;
      if (entry.kind === 'directory') {
        if (depth < DEEPEST) await walk(entry, `${path}/`, depth + 1);
      } else if (isNoteName(entry.name)) files.push(pickedOf(await entry.getFile(), path));
    }
  };
  await walk(folder, '', 0);
  return { title: folder.name, files };
}

/** True where the page may look into it now; where it may not, `ask` has the browser ask, which needs a click. */
export async function mayRead(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const state = await (ask
    ? folder.requestPermission({ mode: 'read' })
    : folder.queryPermission({ mode: 'read' }));
  return state === 'granted';
}
