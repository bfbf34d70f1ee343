/** Finds the note that a link means: by its path, by the name of its file, by another name that it gives itself. */
import type { NameLexicon } from '../extract/nameLexicon.ts';
import type { Findings } from '../extract/sighting.ts';
import type { NoteLink } from '../parse/outline.ts';
import { noteNameOf } from './noteName.ts';

export interface NoteIndex {
  /** The notes that a link in a note could mean, the one that it is taken to mean first: in the same folder, higher up, earlier in the order of paths. */
  readonly find: (source: string, link: NoteLink) => readonly Findings[];
}

const withoutEnding = (path: string): string => path.replace(/\.(?:md|markdown|mdown|mkd|txt)$/iu, '');
const fold = (path: string): string => withoutEnding(path).normalize('NFC').toLowerCase();

/** Indexes notes by what they can be called. */
export function indexNotes(findings: readonly Findings[], lexicon: NameLexicon): NoteIndex {
  const byPath = new Map<string, Findings>();
  const byName = new Map<string, Set<Findings>>();
  const call = (name: string, found: Findings): void => {
    const others = byName.get(name);
    if (others === undefined) byName.set(name, new Set([found]));
    else others.add(found);
  };
  const called = (name: string): readonly Findings[] => [...(byName.get(name) ?? [])];
  for (const found of findings) {
    const { source } = found.outline;
    byPath.set(fold(source), found);
    call(fold(noteNameOf(source)), found);
  }
  // Names that notes give themselves give way to names of files.
  for (const found of findings)
    for (const { sighting, aliases } of found.talks.slice(0, 1))
      for (const name of [sighting.name, ...aliases]) call(`also ${lexicon.canonOf(name)}`, found);
  return {
    find: (source, { target, isWiki }) => {
      const beside = fold(joined(source, target));
      if (!isWiki) return one(byPath.get(beside));
      if (!target.includes('/')) {
        const files = called(fold(target));
        return nearest(source, files.length > 0 ? files : called(`also ${lexicon.canonOf(target)}`));
      }
      const path = byPath.get(fold(target)) ?? byPath.get(beside);
      if (path !== undefined) return [path];
      const ending = `/${fold(target)}`;
      const files = called(fold(noteNameOf(`${target}.md`)));
      return nearest(
        source,
        files.filter(({ outline }) => `/${fold(outline.source)}`.endsWith(ending)),
      );
    },
  };
}

const one = (found: Findings | undefined): readonly Findings[] => (found === undefined ? [] : [found]);

/** The path of a link that is relative to a note. It cannot lead out of what was given. */
function joined(source: string, target: string): string {
  const parts = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const depthOf = (path: string): number => path.split('/').length;

/** In the same folder first, then those with the shortest paths. */
function nearest(source: string, found: readonly Findings[]): readonly Findings[] {
  if (found.length < 2) return found;
  const folder = folderOf(source);
  const isFar = ({ outline }: Findings): number => (folderOf(outline.source) === folder ? 0 : 1);
  // The notes come in the order of their paths, in which equal ones stay.
  return found.toSorted(
    (a, b) => isFar(a) - isFar(b) || depthOf(a.outline.source) - depthOf(b.outline.source),
  );
}
