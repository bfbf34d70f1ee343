/** The files that `npm start` lets this page save. */
import type { Outcome } from '../../pipeline/correct/outcome.ts';
import type { ServedFile } from '../../state/keepCorrections.ts';
import { fetchBesidePage } from '../fetchBesidePage.ts';

async function write(
  name: string,
  before: string,
  text: string,
): Promise<{ readonly isWritten: boolean; readonly text: string }> {
  const response = await fetch(new URL(`saved/${name}`, document.baseURI), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ before, text }),
  });
  const answer = (await response.json()) as { readonly text?: string; readonly message?: string };
  if (answer.text === undefined) throw new Error(answer.message ?? 'the server would not write it');
  return { isWritten: response.ok, text: answer.text };
}

/** The corrections of the notes that are shown. */
export const CORRECTIONS: ServedFile = {
  read: async () =>
    JSON.parse(await fetchBesidePage('corrections.json')) as {
      readonly text: string;
      readonly outcomes: readonly Outcome[];
    },
  write: (before, text) => write('corrections.yaml', before, text),
};

/** Adds a line to the file of names that are known beforehand. */
export async function addKnownName(label: string, kind: string): Promise<void> {
  const { text: before } = JSON.parse(await fetchBesidePage('saved/known-names.yaml')) as {
    readonly text: string;
  };
  const entry = `- { label: ${JSON.stringify(label)}, kind: ${kind} }\n`;
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const { isWritten } = await write('known-names.yaml', before, start + entry);
  if (!isWritten) throw new Error('the file of known names was changed meanwhile; try again');
}
