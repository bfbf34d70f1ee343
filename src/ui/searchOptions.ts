/** What the search offers, group by group: names, passages of the notes, commands. */
import { findByWords } from '../query/byWords.ts';
import type { FoundNodes, Hit } from '../query/search.ts';
import type { FoundNotes, NoteHit } from '../query/searchNotes.ts';
import type { Command } from './commands/command.ts';

export type SearchOption =
  | { readonly kind: 'name'; readonly hit: Hit }
  /** Shows only what matches. */
  | { readonly kind: 'filter'; readonly count: number }
  | { readonly kind: 'passage'; readonly hit: NoteHit }
  | { readonly kind: 'command'; readonly command: Command };

export interface OptionGroup {
  readonly name: 'names' | 'notes' | 'commands';
  readonly head: string;
  readonly options: readonly SearchOption[];
  /** The place of its first option among all. */
  readonly first: number;
}

type Group = Omit<OptionGroup, 'first'>;

const MOST_NAMES = 6;
const MOST_PASSAGES = 4;
const MOST_COMMANDS = 5;

/** What the text begins with where only a command is looked for. */
const ONLY_COMMANDS = '>';

/** Groups what a text finds; all commands where there is none, or where it begins with `>`. */
export function searchOptions(
  text: string,
  names: FoundNodes,
  notes: FoundNotes,
  commands: readonly Command[],
): readonly OptionGroup[] {
  const onlyCommands = text.startsWith(ONLY_COMMANDS) || text.trim() === '';
  const wanted = text.startsWith(ONLY_COMMANDS) ? text.slice(1) : text;
  const fitting = findByWords(
    commands.filter(({ id }) => id !== 'search'),
    ({ label, also = '' }) => `${label} ${also}`,
    wanted,
  );
  const doing: Group = {
    name: 'commands',
    head: 'Commands',
    options: fitting
      .slice(0, onlyCommands ? fitting.length : MOST_COMMANDS)
      .map((command) => ({ kind: 'command', command })),
  };
  if (onlyCommands) return numbered([doing]);
  const said: Group = {
    name: 'notes',
    head: headOf('In the notes', Math.min(notes.best.length, MOST_PASSAGES), notes.all.length),
    options: notes.best.slice(0, MOST_PASSAGES).map((hit) => ({ kind: 'passage', hit })),
  };
  const named = namesOf(names, [{ kind: 'filter', count: names.keys.size }]);
  return numbered([named, said, doing]);
}

/** The names alone that a text finds: what one compares with is a thing. */
export const nameOptions = (names: FoundNodes): readonly OptionGroup[] => numbered([namesOf(names, [])]);

const namesOf = ({ best, keys }: FoundNodes, rest: readonly SearchOption[]): Group => ({
  name: 'names',
  head: headOf('Names', Math.min(best.length, MOST_NAMES), keys.size),
  options:
    best.length === 0
      ? []
      : [...best.slice(0, MOST_NAMES).map((hit) => ({ kind: 'name', hit }) as const), ...rest],
});

function numbered(groups: readonly Group[]): readonly OptionGroup[] {
  let first = 0;
  return groups.flatMap((group) => {
    const own = first;
    first += group.options.length;
    return group.options.length === 0 ? [] : [{ ...group, first: own }];
  });
}

/** Its own among the options. */
export const optionId = (option: SearchOption): string =>
  option.kind === 'name'
    ? option.hit.key
    : option.kind === 'passage'
      ? `${option.hit.source}:${String(option.hit.block)}`
      : option.kind === 'command'
        ? option.command.id
        : option.kind;

const headOf = (head: string, listed: number, all: number): string =>
  listed < all ? `${head}, ${String(listed)} of ${String(all)}` : head;
