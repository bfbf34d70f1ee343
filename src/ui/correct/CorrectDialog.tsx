/** The dialogue in which one correction is made. Native, so that it keeps the focus and closes with Escape. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { CorrectForm } from '../../state/correcting.ts';
import { datasetIn } from '../../state/selectors.ts';
import { Icon } from '../Icon.tsx';
import { useActions, useView } from '../stage.tsx';
import { AddForm } from './AddForm.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { KindForm, KnownForm, RenameForm, TreatForm } from './NameForms.tsx';
import { MergeForm } from './MergeForm.tsx';
import { SplitForm } from './SplitForm.tsx';

const TITLES: Readonly<Record<CorrectForm['verb'], string>> = {
  rename: 'Rename',
  retype: 'Another kind for',
  merge: 'Merge',
  split: 'Split',
  connect: 'Connect',
  treat: 'Always treat as',
  known: 'Add to the known names:',
};

const FORMS = {
  rename: RenameForm,
  retype: KindForm,
  merge: MergeForm,
  split: SplitForm,
  connect: ConnectForm,
  treat: TreatForm,
  known: KnownForm,
} as const;

/** Shows the form that is open, if one is. */
export function CorrectDialog() {
  const form = useView(({ correctForm }) => correctForm);
  const dataset = useView(datasetIn);
  if (form === null || dataset === undefined) return null;
  if (form.verb === 'add')
    return (
      <Dialog key={`add ${form.source} ${String(form.line)}`} title="Add what was missed">
        <AddForm dataset={dataset} form={form} />
      </Dialog>
    );
  if (!dataset.graph.hasNode(form.key)) return null;
  const Form = FORMS[form.verb];
  const title = (
    <>
      {TITLES[form.verb]} <bdi>{dataset.graph.getNodeAttribute(form.key, 'label')}</bdi>
    </>
  );
  return (
    <Dialog key={`${form.verb} ${form.key}`} title={title}>
      <Form dataset={dataset} form={form} />
    </Dialog>
  );
}

function Dialog({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  const { openCorrection } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="correct-dialog"
      aria-labelledby="correct-title"
      onClose={() => openCorrection(null)}
    >
      <header>
        <h2 id="correct-title">{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
