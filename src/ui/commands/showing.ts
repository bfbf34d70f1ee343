/** Commands for how the view looks: outline, paper, themes, help. */
import { talkWordsOf } from '../../schema/talkWords.ts';
import { graphIn, isDrawnIn } from '../../state/selectors.ts';
import { THEME_CHOICES } from '../../state/theme.ts';
import type { View } from '../../state/viewStore.ts';
import type { CommandTable } from './command.ts';

/** What the outline is by; before there is a graph, talks. */
function talkWordIn(view: View): string {
  const graph = graphIn(view);
  return graph === undefined ? 'talk' : talkWordsOf(graph).one;
}

export const outline: CommandTable = (view) => [
  {
    id: 'outline-tree',
    label: `Outline by ${talkWordIn(view)}`,
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
    isOffered: () => isDrawnIn(view) && view.middle === 'outline',
    run: ({ store }) => store.getState().setMiddle('graph'),
  },
  { id: 'print', label: 'Print the outline', also: 'paper pdf', run: () => window.print() },
];

const THEME_LABELS = { system: 'as the system has it', light: 'light', dark: 'dark' } as const;

export const themes: CommandTable = ({ theme }) =>
  THEME_CHOICES.filter((choice) => choice !== theme).map((choice) => ({
    id: `theme-${choice}`,
    label: `Theme: ${THEME_LABELS[choice]}`,
    also: 'appearance colours mode',
    run: ({ store }) => store.getState().setTheme(choice),
  }));

export const help: CommandTable = () => [
  {
    id: 'help',
    label: 'Show the keys',
    also: 'help keyboard shortcuts',
    keys: ['?'],
    run: ({ openHelp }) => openHelp(),
  },
];
