/** Takes files that are dropped anywhere on the page, and says so while they are held over it. */
import { useEffect, useState } from 'react';
import { useActions } from '../stage.tsx';
import { useOpener } from './useOpener.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Listens for drops; shows a frame and a sentence while files are over the page. */
export function DropPlace() {
  const opener = useOpener();
  const { notify } = useActions();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = { signal: listening.signal };
    const onDrag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Leaving one element for another is not leaving the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void filesOf(event).then(
        (files) =>
          files.length === 0
            ? notify('Nothing was opened: there is no file in what was dropped.')
            : opener.openFiles(files),
        (error: unknown) => notify(`What was dropped cannot be read: ${String(error)}`),
      );
    };
    document.addEventListener('dragenter', onDrag, on);
    document.addEventListener('dragover', onDrag, on);
    document.addEventListener('dragleave', onLeave, on);
    document.addEventListener('drop', onDrop, on);
    return () => listening.abort();
  }, [opener, notify]);
  return isOver ? (
    <div className="drop-place" aria-hidden="true">
      <p>Drop notes to see them as a graph</p>
    </div>
  ) : null;
}

/** All files in a drop, those in folders included. */
async function filesOf(event: DragEvent): Promise<readonly File[]> {
  const items = Array.from(event.dataTransfer?.items ?? [], held);
  // Not needed before the first drop, and larger than one thinks.
  const { fromEvent } = await import('file-selector');
  const found = await fromEvent({ type: event.type, dataTransfer: { items } });
  return found.filter((file) => file instanceof File);
}

/** What is dropped can be asked for only while its event lasts: keeps the answers. */
function held(item: DataTransferItem): Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'> {
  const [file, entry] = [item.getAsFile(), item.webkitGetAsEntry()];
  return { kind: item.kind, getAsFile: () => file, webkitGetAsEntry: () => entry };
}
