/**
 * Everything that one can have the view do, as data: the search offers them by name, the keys run them, the
 * help lists their keys. A part of the view that can do more adds a table of its own to `TABLES`.
 */
import type { View } from '../../state/viewStore.ts';
import { openCommands } from '../open/openCommands.ts';
import { filters, layouts, steps } from './arranging.ts';
import type { Command, CommandTable } from './command.ts';
import { reading } from './reading.ts';
import { help, outline, themes } from './showing.ts';
import { facets, views } from './views.ts';
import { places, questions } from './walking.ts';

const TABLES: readonly CommandTable[] = [
  places,
  questions,
  reading,
  layouts,
  outline,
  views,
  filters,
  facets,
  steps,
  openCommands,
  themes,
  help,
];

/** Lists what can be done now. */
export const commandsOf = (view: View): readonly Command[] =>
  allCommands(view).filter(({ isOffered }) => isOffered?.(view) ?? true);

/** Lists what can be done at some time. */
export const allCommands = (view: View): readonly Command[] => TABLES.flatMap((table) => table(view));
