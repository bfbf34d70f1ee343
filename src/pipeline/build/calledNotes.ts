/** The ontology for notes that are no notes of talks: what takes the place of a talk is then called a note. */
import type { Ontology } from '../../schema/ontology.ts';

/** Calls talks notes. */
export const calledNotes = (ontology: Ontology): Ontology => ({
  ...ontology,
  kinds: ontology.kinds.map((kind) =>
    kind.name === 'talk' ? { ...kind, label: 'Note', plural: 'Notes' } : kind,
  ),
});
