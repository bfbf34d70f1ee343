/** Commands for notes of one's own, and for the graph as a file. */
import { saveGraph } from '../../open/saveGraph.ts';
import { datasetIn } from '../../state/selectors.ts';
import type { CommandTable } from '../commands/command.ts';

export const openCommands: CommandTable = (view) => [
  {
    id: 'open',
    label: 'Open notes: files, a folder, a vault, or text',
    also: 'import load drop paste',
    chords: ['o'],
    caps: ['Ctrl O'],
    run: ({ openNotes }) => openNotes(),
  },
  {
    id: 'stop-opening',
    label: 'Stop opening notes',
    also: 'cancel',
    isOffered: ({ opening }) => opening !== null,
    run: ({ opener }) => opener.stop(),
  },
  {
    id: 'close-own',
    label: 'Close your own notes',
    also: 'back sample',
    isOffered: ({ own }) => own !== null,
    run: ({ opener }) => opener.close(),
  },
  {
    id: 'save-graph',
    label: 'Save the graph as a file',
    also: 'export download json',
    isOffered: () => datasetIn(view) !== undefined,
    run: ({ store }) => saveGraph(datasetIn(store.getState())),
  },
];
