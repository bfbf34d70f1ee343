/** Commands that place, filter, and take back. */
import { allows } from '../../query/choice.ts';
import { isClear } from '../../query/filter.ts';
import { LAYOUT_LABELS, LAYOUT_NAMES } from '../../state/layoutChoice.ts';
import { movedIn } from '../../state/moved.ts';
import { graphIn, isDrawnIn } from '../../state/selectors.ts';
import type { CommandDesk, CommandTable } from './command.ts';

export const layouts: CommandTable = (view) => [
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

export const filters: CommandTable = (view) => [
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

export const steps: CommandTable = () => [
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
