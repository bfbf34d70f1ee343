/** Named views, the link to what is shown, and the facets of the filter, as commands. */
import { allows } from '../../query/choice.ts';
import { facetIndex } from '../../query/facets.ts';
import { facetLabel } from '../../query/filterWords.ts';
import type { Facet } from '../../query/filter.ts';
import { encodeHash } from '../../state/hash.ts';
import { graphIn } from '../../state/selectors.ts';
import type { CommandDesk, CommandTable } from './command.ts';
import { copyLink } from '../copyLink.ts';

/** Lists the views that were kept, and the link. */
export const views: CommandTable = ({ views: kept }) => [
  ...kept.map(({ name }) => ({
    id: `view-${name}`,
    label: `Open the view “${name}”`,
    also: 'saved named kept',
    run: ({ store }: CommandDesk) => store.getState().openView(name),
  })),
  {
    id: 'copy-link',
    label: 'Copy a link to this view',
    also: 'share url address clipboard',
    isOffered: (view) => graphIn(view) !== undefined,
    run: ({ store }) => {
      const state = store.getState();
      void copyLink(encodeHash({ ...state, searchText: '' })).then(state.notify);
    },
  },
];

/** The facets that the bar filters by, with the word for one of them. Kinds have commands of their own. */
const FACETS_OFFERED = [
  ['relations', 'relation'],
  ['days', 'day'],
] as const satisfies readonly (readonly [Facet, string])[];

/** Lists for each relation and day how to show it alone, and how to hide it or show it again. */
export const facets: CommandTable = (view) => {
  const graph = graphIn(view);
  if (graph === undefined) return [];
  return FACETS_OFFERED.flatMap(([facet, word]) => {
    const { names } = facetIndex(graph, facet);
    if (names.length < 2) return [];
    return names.flatMap((name) => {
      const label = facetLabel(graph, facet, name);
      const isShown = allows(view.filter[facet], name);
      return [
        {
          id: `only-${facet}-${name}`,
          label: `Only ${word}: ${label}`,
          also: 'filter show alone',
          run: ({ store }) => store.getState().showOnly(facet, name),
        },
        {
          id: `${facet}-${name}`,
          label: `${isShown ? 'Hide' : 'Show'} ${word}: ${label}`,
          also: 'filter',
          run: ({ store }) => store.getState().toggle(facet, name),
        },
      ] satisfies ReturnType<CommandTable>;
    });
  });
};
