/** Which systems the notes are about: only their parts are components, those of others are technologies. */
import type { NameLexicon } from '../extract/nameLexicon.ts';
import { type Findings, usualNameOf } from '../extract/sighting.ts';
import { foldName, wordsOf } from '../extract/words.ts';

/** A system that the notes speak of less than this, among all tools that they name, is one of many. */
const LEAST_SHARE = 0.25;

/**
 * Returns a test for names of components that belong to a system which the notes are about: one that their
 * title or path names, or to which at least a quarter of all mentions of tools go.
 */
export function ownPartsOf(findings: readonly Findings[], lexicon: NameLexicon): (name: string) => boolean {
  const systemOf = (name: string): string => {
    const entry = lexicon.known(name)?.entry;
    const label = entry?.label ?? name;
    const [first] = wordsOf(label).map(({ text }) => lexicon.known(text)?.entry);
    return foldName(entry?.of ?? (first?.kind === 'component' ? first.label : label));
  };
  const titled = findings.flatMap(({ outline }) => wordsOf(`${outline.source} ${titleOf(outline)}`));
  const own = new Set(titled.map(({ text }) => foldName(text)));
  const counts = new Map<string, number>();
  let tools = 0;
  for (const { sightings } of findings)
    for (const sighting of sightings) {
      const { kind } = sighting;
      if (kind !== 'component' && kind !== 'technology') continue;
      tools += 1;
      if (kind !== 'component') continue;
      const system = systemOf(usualNameOf(sighting));
      counts.set(system, (counts.get(system) ?? 0) + 1);
    }
  for (const [system, count] of counts) if (count >= tools * LEAST_SHARE) own.add(system);
  return (name) => own.has(systemOf(name));
}

/** What the front matter or the first heading calls a note. */
function titleOf({ fields, blocks }: Findings['outline']): string {
  const field = fields.find(({ name }) => name === 'title')?.values[0]?.text;
  return `${field ?? ''} ${blocks.find(({ kind }) => kind === 'heading')?.text ?? ''}`;
}
