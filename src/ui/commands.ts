/**
 * Everything that one can have the view do, as data: the search offers them by name, the keys run them, the
 * help lists their keys. A part of the view that can do more adds a table of its own to `TABLES`.
 */
import { allows } from '../query/choice.ts';
import { isClear } from '../query/filter.ts';
import { LAYOUT_LABELS, LAYOUT_NAMES } from '../state/layoutChoice.ts';
import { movedIn } from '../state/moved.ts';
import { graphIn, isDrawnIn } from '../state/selectors.ts';
import { THEME_CHOICES } from '../state/theme.ts';
import type { View } from '../state/viewStore.ts';
import type { Command, CommandDesk, CommandTable } from './command.ts';
import { readingCommands } from './readingCommands.ts';
import { facetCommands, viewCommands } from './viewCommands.ts';

const places: CommandTable = () => [
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

const layouts: CommandTable = (view) => [
  ...LAYOUT_NAMES.filter((name) => name !== view.layout && isDrawnIn(view)).map((name) => ({
    id: `layout-${name}`,
    label: `Layout: ${LAYOUT_LABELS[name]}`,
    also: 'arrange place map',
    run: ({ store }: CommandDesk) => store.getState().setLayout(name),
  })),
  {
    id: 'reset-places',
    label: 'Reset positions',
    also: 'undo moved dragged nodes',
    isOffered: ({ moved, layout }) => isDrawnIn(view) && movedIn(moved, layout).size > 0,
    run: ({ store }) => store.getState().resetPlaces(),
  },
];

const filters: CommandTable = (view) => [
  {
    id: 'clear-filters',
    label: 'Clear all filters',
    also: 'show everything reset',
    isOffered: ({ filter }) => !isClear(filter),
    run: ({ store }) => store.getState().clearFilter(),
  },
  {
    id: 'hide',
    label: 'Hide what is selected',
    keys: ['h', 'H'],
    caps: ['H'],
    isOffered: ({ selected }) => selected !== null,
    run: ({ store }) => store.getState().hide(),
  },
  {
    id: 'more-steps',
    label: 'Show more steps from the selection',
    also: 'degrees focus neighbourhood',
    keys: ['+', '='],
    caps: ['+'],
    isOffered: ({ selected }) => selected !== null,
    run: ({ store }) => store.getState().moreSteps(1),
  },
  {
    id: 'fewer-steps',
    label: 'Show fewer steps from the selection',
    also: 'degrees focus neighbourhood',
    keys: ['-'],
    isOffered: ({ filter }) => filter.steps > 0,
    run: ({ store }) => store.getState().moreSteps(-1),
  },
  {
    id: 'rest',
    label: view.filter.rest === 'grey' ? 'Hide what is filtered out' : 'Grey what is filtered out',
    also: 'filter',
    run: ({ store }) => store.getState().setRest(view.filter.rest === 'grey' ? 'hidden' : 'grey'),
  },
  ...(graphIn(view)?.getAttribute('kinds') ?? []).map(({ name, plural }) => ({
    id: `kind-${name}`,
    label: `${allows(view.filter.kinds, name) ? 'Hide' : 'Show'} ${plural.toLowerCase()}`,
    also: 'legend filter',
    run: ({ store }: CommandDesk) => store.getState().toggle('kinds', name),
  })),
];

const steps: CommandTable = () => [
  {
    id: 'undo',
    label: 'Undo hiding, filtering, moving, layout',
    chords: ['z'],
    caps: ['Ctrl Z'],
    isOffered: ({ trail }) => trail.past.length > 0,
    run: ({ store }) => store.getState().undo(),
  },
  {
    id: 'redo',
    label: 'Redo',
    chords: ['shift z', 'y'],
    caps: ['Shift Ctrl Z'],
    isOffered: ({ trail }) => trail.future.length > 0,
    run: ({ store }) => store.getState().redo(),
  },
];

const questions: CommandTable = () => [
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

const outline: CommandTable = ({ middle }) => [
  {
    id: 'outline-tree',
    label: 'Outline by talk',
    also: 'show tree list text',
    run: ({ store }) => store.getState().showOutlineAs('tree'),
  },
  {
    id: 'outline-table',
    label: 'Outline as a table',
    also: 'show sort rows text',
    run: ({ store }) => store.getState().showOutlineAs('table'),
  },
  {
    id: 'graph',
    label: 'Show the graph',
    also: 'map canvas',
    isOffered: (view) => isDrawnIn(view) && middle === 'outline',
    run: ({ store }) => store.getState().setMiddle('graph'),
  },
  { id: 'print', label: 'Print the outline', also: 'paper pdf', run: () => window.print() },
];

const THEME_LABELS = { system: 'as the system has it', light: 'light', dark: 'dark' } as const;

const themes: CommandTable = ({ theme }) =>
  THEME_CHOICES.filter((choice) => choice !== theme).map((choice) => ({
    id: `theme-${choice}`,
    label: `Theme: ${THEME_LABELS[choice]}`,
    also: 'appearance colours mode',
    run: ({ store }) => store.getState().setTheme(choice),
  }));

const help: CommandTable = () => [
  {
    id: 'help',
    label: 'Show the keys',
    also: 'help keyboard shortcuts',
    keys: ['?'],
    run: ({ openHelp }) => openHelp(),
  },
];

const TABLES: readonly CommandTable[] = [
  places,
  questions,
  readingCommands,
  layouts,
  outline,
  viewCommands,
  filters,
  facetCommands,
  steps,
  themes,
  help,
];

/** Lists what can be done now. */
export const commandsOf = (view: View): readonly Command[] =>
  allCommands(view).filter(({ isOffered }) => isOffered?.(view) ?? true);

/** Lists what can be done at some time. */
export const allCommands = (view: View): readonly Command[] => TABLES.flatMap((table) => table(view));
