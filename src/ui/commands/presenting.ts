/** Presenting the recap, and making slides of it. What they need is loaded when they are first run. */
import { graphIn } from '../../state/selectors.ts';
import type { CommandTable } from './command.ts';

export const recap: CommandTable = (view) => [
  {
    id: 'present',
    label: 'Present the recap',
    also: 'slides show slideshow',
    keys: ['p', 'P'],
    caps: ['P'],
    isOffered: () => (graphIn(view)?.order ?? 0) > 0,
    run: ({ store }) => store.getState().present(),
  },
  {
    id: 'add-slide',
    label: 'Add this view as a slide',
    also: 'recap present keep',
    isOffered: () => (graphIn(view)?.order ?? 0) > 0,
    run: ({ store, camera }) => {
      void import('../present/addSlide.ts').then(({ addSlide }) => addSlide(store, camera.look()));
    },
  },
];
