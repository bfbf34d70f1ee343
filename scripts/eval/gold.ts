/** What a gold graph holds: what a careful person would put into the graph of one note, made by hand. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describeIssue } from '../../src/schema/checkGraphFile.ts';
import { CliError } from '../cliError.ts';

const Line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `kinds` are all that a careful reader would accept, `lines` all on which it is named, `range` a talk's first and last. */
const GoldEntitySchema = v.object({
  id: v.string(),
  label: v.string(),
  kinds: v.pipe(v.array(v.string()), v.minLength(1)),
  aliases: v.array(v.string()),
  lines: v.array(Line),
  required: v.boolean(),
  range: v.exactOptional(v.tuple([Line, Line])),
});

/** `relation` holds the accepted names, the best first; `source` and `target` are ids of entities. */
const GoldRelationSchema = v.object({
  source: v.string(),
  relation: v.pipe(v.array(v.string()), v.minLength(1)),
  target: v.string(),
  lines: v.array(Line),
  required: v.boolean(),
});

const GoldSchema = v.object({
  /** File name of the note, which lies beside the gold graph. */
  source: v.string(),
  entities: v.array(GoldEntitySchema),
  relations: v.array(GoldRelationSchema),
  /** Ids of two talks and how much a reader would want to go from one to the other: 3 clearly, 1 weakly. */
  relatedTalks: v.array(v.tuple([v.string(), v.string(), v.picklist([1, 2, 3])])),
  /** Labels that no node may have. */
  junk: v.array(v.string()),
});

export type Gold = v.InferOutput<typeof GoldSchema>;
export type GoldEntity = v.InferOutput<typeof GoldEntitySchema>;

/** Reads a gold graph. Throws a `CliError` with the first fault where it cannot be read or contradicts itself. */
export async function readGold(path: string): Promise<Gold> {
  const fail = (reason: string): never => {
    throw new CliError(`${path}: this gold graph cannot be read: ${reason}`, 1);
  };
  const value = await readFile(path, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((error: Error) => fail(error.message));
  const parsed = v.safeParse(GoldSchema, value, { abortEarly: true });
  if (!parsed.success) return fail(describeIssue(parsed.issues[0]));
  const fault = faultOf(parsed.output);
  return fault === undefined ? parsed.output : fail(fault);
}

/** An id used twice, or one that no entity has. */
function faultOf({ entities, relations, relatedTalks }: Gold): string | undefined {
  const ids = new Set<string>();
  for (const { id } of entities) {
    if (ids.has(id)) return `two entities have the id ${id}`;
    ids.add(id);
  }
  const used = [
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...relatedTalks.flatMap(([a, b]) => [a, b]),
  ];
  const unknown = used.find((id) => !ids.has(id));
  return unknown === undefined ? undefined : `no entity has the id ${unknown}`;
}
