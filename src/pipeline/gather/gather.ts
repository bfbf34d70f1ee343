/** What can be said only once all notes have been read: which of them are talks, which are notes, and where their links lead. */
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { NameLexicon } from '../extract/nameLexicon.ts';
import type { Findings } from '../extract/sighting.ts';
import { withoutAsides } from './asides.ts';
import { linkNotes } from './linkNotes.ts';
import { areNotes, notesAsTalks } from './notesAsTalks.ts';

export interface Gathered {
  readonly findings: readonly Findings[];
  /** True where the notes are no notes of talks: each of them then takes the place of a talk. */
  readonly areNotes: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles what is a talk, and joins notes that link to each other. */
export function gather(findings: readonly Findings[], lexicon: NameLexicon): Gathered {
  const isVault = areNotes(findings);
  const settled = isVault ? notesAsTalks(findings) : withoutAsides(findings);
  return { ...linkNotes(settled, lexicon), areNotes: isVault };
}
