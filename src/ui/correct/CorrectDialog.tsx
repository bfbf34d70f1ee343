/** The dialogue in which one correction is made. Native, so that it keeps the focus and closes with Escape. */
import { useEffect, useRef } from 'react';
import type { CorrectForm } from '../../state/correcting.ts';
import { datasetIn } from '../../state/selectors.ts';
import { Icon } from '../Icon.tsx';
import { useActions, useView } from '../stage.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { KindForm, KnownForm, RenameForm, TreatForm } from './NameForms.tsx';
import { MergeForm } from './MergeForm.tsx';
import { SplitForm } from './SplitForm.tsx';

const TITLES: Readonly<Record<CorrectForm['verb'], string>> = {
  rename: 'Rename',
  retype: 'Another kind',
  merge: 'Merge',
  split: 'Split',
  connect: 'Add a connection',
  treat: 'Always treat as',
  known: 'Add to known names',
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
  if (form === null || dataset?.graph.hasNode(form.key) !== true) return null;
  return <Dialog key={`${form.verb} ${form.key}`} form={form} />;
}

function Dialog({ form }: { readonly form: CorrectForm }) {
  const dataset = useView(datasetIn);
  const { openCorrection } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  if (dataset === undefined) return null;
  const Form = FORMS[form.verb];
  return (
    <dialog
      ref={dialog}
      className="correct-dialog"
      aria-labelledby="correct-title"
      onClose={() => openCorrection(null)}
    >
      <header>
        <h2 id="correct-title">
          {TITLES[form.verb]} <bdi>{dataset.graph.getNodeAttribute(form.key, 'label')}</bdi>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <Form dataset={dataset} form={form} />
    </dialog>
  );
}
