/** Commands that lead somewhere: search, back and forward, the map as a whole, why two are related. */
import { isDrawnIn } from '../../state/selectors.ts';
import type { CommandTable } from './command.ts';

export const places: CommandTable = () => [
  {
    id: 'search',
    label: 'Search the names, the notes and these commands',
    also: 'find command palette',
    keys: ['/'],
    chords: ['k'],
    caps: ['/', 'Ctrl K'],
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'back',
    label: 'Back through what was selected',
    keys: ['['],
    run: () => window.history.back(),
  },
  {
    id: 'forward',
    label: 'Forward through what was selected',
    keys: [']'],
    run: () => window.history.forward(),
  },
  {
    id: 'fit',
    label: 'Fit the graph into the window',
    also: 'zoom whole map',
    keys: ['f', 'F'],
    caps: ['F'],
    isOffered: isDrawnIn,
    run: ({ camera }) => camera.fit(),
  },
  {
    id: 'unselect',
    label: 'Clear the selection',
    also: 'close the notes panel',
    caps: ['Esc'],
    isOffered: ({ selected, edge, reading }) => selected !== null || edge !== null || reading !== null,
    run: ({ store }) => store.getState().select(null),
  },
];

export const questions: CommandTable = () => [
  {
    id: 'why',
    label: 'Why related: choose the other one',
    also: 'compare two',
    keys: ['w', 'W'],
    caps: ['W'],
    isOffered: ({ selected }) => selected !== null,
    run: ({ store, focusSearch }) => {
      store.getState().startChoosing();
      focusSearch();
    },
  },
];
