/** Where one opens notes of one's own: files, a folder, text, or what was open before. Loaded when first asked for. */
import { useEffect, useRef } from 'react';
import { canKeepFolders, chooseFolder } from '../../open/folder.ts';
import { NOTE_EXTENSIONS } from '../../schema/noteFile.ts';
import { Icon } from '../Icon.tsx';
import { useActions } from '../stage.tsx';
import { ChooseButton } from './ChooseButton.tsx';
import { KeptList } from './KeptList.tsx';
import { PasteForm } from './PasteForm.tsx';
import { useOpener } from './useOpener.ts';

const ACCEPT = [...NOTE_EXTENSIONS.map((extension) => `.${extension}`), '.json', 'text/markdown'].join(',');

/** Shows it until something is opened or it is closed. */
export function OpenDialog({ close }: { readonly close: () => void }) {
  const opener = useOpener();
  const { notify } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  const leave = (): void => dialog.current?.close();
  const openFiles = (files: readonly File[]): void => {
    leave();
    void opener.openFiles(files);
  };
  const keepFolder = async (): Promise<void> => {
    try {
      const folder = await chooseFolder();
      if (folder === null) return;
      leave();
      await opener.openFolder(folder);
    } catch (error) {
      notify(`The folder was not opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <dialog ref={dialog} className="open-dialog" aria-labelledby="open-title" onClose={close}>
      <header>
        <h2 id="open-title">Open notes</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={leave}>
          <Icon name="close" />
        </button>
      </header>
      <p className="open-lead">
        Markdown or text: a file, several, a folder, a whole vault. You can also drop them anywhere on this
        page. Nothing leaves this machine.
      </p>
      <div className="open-ways">
        <ChooseButton label="Choose files…" accept={ACCEPT} onChoose={openFiles} />
        <ChooseButton label="Choose a folder…" isFolder onChoose={openFiles} />
        {canKeepFolders() && (
          <button type="button" className="button" onClick={() => void keepFolder()}>
            Keep a folder open…
          </button>
        )}
      </div>
      {canKeepFolders() && (
        <p className="open-hint">A folder that is kept open shows a saved change by itself.</p>
      )}
      <PasteForm leave={leave} />
      <KeptList leave={leave} />
    </dialog>
  );
}
