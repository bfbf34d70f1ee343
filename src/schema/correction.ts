/** What a person may correct by hand. Things are named by label or slug, lines of the notes by their words, so that a correction still fits after a rebuild. */
import * as v from 'valibot';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected words, found nothing'));
const Line = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d{1,9}$/u), v.transform(Number)), v.number()]),
  v.integer(),
  v.minValue(1),
);
/** Words of a note. `line` says which are meant where they stand more than once: those nearest to it. */
const quoted = { source: Text, quote: Text, line: v.exactOptional(Line) };
const QuoteSchema = v.strictObject(quoted);

/** One schema for each verb; the verb is the key that an entry is told by. */
export const CORRECTION_SCHEMAS = {
  merge: v.strictObject({ merge: Text, into: Text }),
  split: v.pipe(
    v.strictObject({
      split: Text,
      to: Text,
      kind: v.exactOptional(Text),
      spellings: v.exactOptional(v.pipe(v.array(Text), v.minLength(1))),
      lines: v.exactOptional(v.pipe(v.array(QuoteSchema), v.minLength(1))),
    }),
    v.check(
      ({ spellings, lines }) => spellings !== undefined || lines !== undefined,
      'expected "spellings" or "lines" that say what goes to the new one',
    ),
  ),
  rename: v.strictObject({ rename: Text, to: Text }),
  retype: v.strictObject({ retype: Text, kind: Text }),
  hide: v.strictObject({ hide: Text }),
  reject: v.strictObject({ reject: Text, from: Text, to: Text }),
  connect: v.strictObject({ connect: Text, from: Text, to: Text, ...quoted }),
  treat: v.strictObject({ treat: Text, as: Text }),
  add: v.strictObject({ add: Text, kind: Text, ...quoted }),
  apart: v.strictObject({ apart: v.strictTuple([Text, Text]) }),
} as const;

type Schemas = typeof CORRECTION_SCHEMAS;
export type Verb = keyof Schemas;
export type CorrectionOf<V extends Verb> = v.InferOutput<Schemas[V]>;
export type Correction = { [V in Verb]: CorrectionOf<V> }[Verb];
/** Words of a note that can be found again when lines move. */
export type Quote = v.InferOutput<typeof QuoteSchema>;

export const VERBS = Object.keys(CORRECTION_SCHEMAS) as readonly Verb[];

/** Says a correction in one line, as a list shows it. */
export function describeCorrection(correction: Correction): string {
  if ('merge' in correction) return `${correction.merge} is ${correction.into}`;
  if ('split' in correction) return `${correction.to} is apart from ${correction.split}`;
  if ('rename' in correction) return `${correction.rename} is called ${correction.to}`;
  if ('retype' in correction) return `${correction.retype} is a ${correction.kind}`;
  if ('hide' in correction) return `${correction.hide} is hidden`;
  if ('reject' in correction) return `not: ${correction.from} ${correction.reject} ${correction.to}`;
  if ('connect' in correction) return `${correction.from} ${correction.connect} ${correction.to}`;
  if ('treat' in correction) return `“${correction.treat}” always means ${correction.as}`;
  if ('add' in correction) return `${correction.add} was missed`;
  return `${correction.apart[0]} and ${correction.apart[1]} are not the same`;
}
