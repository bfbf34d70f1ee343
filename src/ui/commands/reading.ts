/** What one can do with the notes and the panel, as commands. */
import { datasetIn } from '../../state/selectors.ts';
import type { View } from '../../state/viewStore.ts';
import type { CommandTable } from './command.ts';

const hasNotes = (view: View): boolean => (datasetIn(view)?.sources.length ?? 0) > 0;

const isPanelOpen = ({ selected, edge, reading }: View): boolean =>
  selected !== null || edge !== null || reading !== null;

/** Lists them. */
export const reading: CommandTable = ({ panel }) => [
  {
    id: 'whole-note',
    label: 'Whole note in place',
    also: 'read source file text lines',
    keys: ['n', 'N'],
    caps: ['N'],
    isOffered: hasNotes,
    run: ({ store }) => store.getState().openNote(),
  },
  {
    id: 'next-unused',
    label: 'Next line that was not used',
    also: 'coverage missed unused gutter',
    keys: ['u'],
    caps: ['U'],
    isOffered: hasNotes,
    run: ({ store }) => store.getState().goToUnused(1),
  },
  {
    id: 'previous-unused',
    label: 'Previous line that was not used',
    also: 'coverage missed unused gutter',
    keys: ['U'],
    caps: ['Shift U'],
    isOffered: hasNotes,
    run: ({ store }) => store.getState().goToUnused(-1),
  },
  {
    id: 'follow-ups',
    label: 'Follow-ups: open questions and to-dos',
    also: 'todo list tasks asked',
    keys: ['t', 'T'],
    caps: ['T'],
    isOffered: (view) => datasetIn(view) !== undefined,
    run: ({ store }) => store.getState().openFollowUps(),
  },
  {
    id: 'panel',
    label: panel.isCollapsed ? 'Show the notes panel' : 'Put the notes panel away',
    also: 'collapse expand sidebar right',
    keys: ['\\'],
    isOffered: isPanelOpen,
    run: ({ store }) => store.getState().setPanel({ isCollapsed: !panel.isCollapsed }),
  },
];
