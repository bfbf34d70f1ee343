/** Reads `ontology.yaml`. Without a valid one there is no graph, so its faults are errors. */
import * as v from 'valibot';
import { describeIssue } from './checkGraphFile.ts';
import type { Diagnostic } from './diagnostic.ts';
import { KindSchema, RelationSchema } from './graphFile.ts';
import type { Ontology } from './ontology.ts';
import { type TextFile, readYaml } from './yamlFile.ts';

const OntologySchema = v.strictObject({ kinds: v.array(KindSchema), relations: v.array(RelationSchema) });

/** Reads and checks the ontology; `undefined` with diagnostics where it is wrong. */
export function readOntology(file: TextFile): {
  readonly ontology: Ontology | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { value, diagnostics, fault } = readYaml(file);
  if (diagnostics.length > 0) return { ontology: undefined, diagnostics };
  const parsed = v.safeParse(OntologySchema, value, { abortEarly: true });
  if (parsed.success) return { ontology: parsed.output, diagnostics };
  const [issue] = parsed.issues;
  const keys = issue.path?.map((item) => item.key as string | number) ?? [];
  return { ontology: undefined, diagnostics: [fault(keys, describeIssue(issue))] };
}
