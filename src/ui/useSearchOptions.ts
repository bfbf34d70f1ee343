/** What the open search offers; the indexes are made when it is opened, before the first letter is typed. */
import { useEffect, useMemo } from 'react';
import { nameIndexOf } from '../query/search.ts';
import { noteIndexOf } from '../query/searchNotes.ts';
import { datasetIn, foundNamesIn, foundNotesIn } from '../state/selectors.ts';
import type { ViewStore } from '../state/viewStore.ts';
import { commandsOf } from './commands/commands.ts';
import { type OptionGroup, nameOptions, searchOptions } from './searchOptions.ts';
import { useView } from './stage.tsx';

const CLOSED: readonly OptionGroup[] = [];

/** Groups what the search text finds; nothing while the search is closed. */
export function useSearchOptions(isOpen: boolean, store: ViewStore): readonly OptionGroup[] {
  const text = useView(({ searchText }) => searchText);
  const dataset = useView(datasetIn);
  const names = useView(foundNamesIn);
  const notes = useView(foundNotesIn);
  const isChoosing = useView(({ isChoosing }) => isChoosing);
  useEffect(() => {
    if (!isOpen || dataset === undefined) return undefined;
    const timer = setTimeout(() => {
      nameIndexOf(dataset.graph);
      noteIndexOf(dataset.sources);
    });
    return () => clearTimeout(timer);
  }, [isOpen, dataset]);
  return useMemo(() => {
    if (!isOpen) return CLOSED;
    if (isChoosing) return nameOptions(names);
    return searchOptions(text, names, notes, commandsOf(store.getState()));
  }, [isOpen, isChoosing, text, names, notes, store]);
}
