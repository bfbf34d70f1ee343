/** The gazetteer: names that are known beforehand. Data, small, and a user adds to it: one bad entry costs only itself. */
import * as v from 'valibot';
import { describeIssue } from './checkGraphFile.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type TextFile, readYaml } from './yamlFile.ts';

export const GAZETTEER_KINDS = ['person', 'company', 'component', 'technology', 'concept'] as const;

const Name = v.pipe(v.string(), v.trim(), v.minLength(1));
const EntrySchema = v.strictObject({
  label: Name,
  kind: v.picklist(GAZETTEER_KINDS),
  /** Other names: acronyms, expansions, old names. Case, spacing, hyphens and plurals are derived. */
  aliases: v.exactOptional(v.array(Name)),
  /** The label of the system that it is a part of. Where its own name does not say so, it is found only in notes that name that system. */
  of: v.exactOptional(Name),
  /** True where the name is an everyday word as well: then only its exact capitalisation counts. */
  weak: v.exactOptional(v.boolean()),
});

export type GazetteerEntry = v.InferOutput<typeof EntrySchema>;

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  /** Given names, which tell people from other capitalised words. */
  readonly givenNames: readonly string[];
}

export interface GazetteerRead {
  readonly gazetteer: Gazetteer;
  readonly diagnostics: readonly Diagnostic[];
  /** True where a whole file could not be read. */
  readonly unreadable: boolean;
}

/** Reads gazetteer files: lists of entries, or of plain given names. Entries that are wrong are left out, each with a diagnostic. */
export function readGazetteer(files: readonly TextFile[]): GazetteerRead {
  const entries: GazetteerEntry[] = [];
  const givenNames: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let unreadable = false;
  for (const file of files) {
    const { value, diagnostics: faults, fault } = readYaml(file);
    diagnostics.push(...faults);
    unreadable ||= faults.length > 0;
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) {
      unreadable = true;
      diagnostics.push(
        fault([], 'expected a list of entries, such as "- { label: Ray Core, kind: component }"'),
      );
      continue;
    }
    value.forEach((item: unknown, index) => {
      if (typeof item === 'string') {
        givenNames.push(item);
        return;
      }
      const parsed = v.safeParse(EntrySchema, item, { abortEarly: true });
      if (parsed.success) entries.push(parsed.output);
      else diagnostics.push(fault([index], `this entry is left out: ${describeIssue(parsed.issues[0])}`));
    });
  }
  return { gazetteer: { entries, givenNames }, diagnostics, unreadable };
}
