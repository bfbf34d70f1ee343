/**
 * The grammar of who spoke: one reading of name, role, company and title, applied wherever they may stand.
 *
 * ```
 * Acme - Jane Doe - Ten Years of Pipelines      “Title” by Jane Doe and Sam Poe, Acme
 * ^host  ^person    ^title
 * Jane Doe - CTO Acme      Stephen o'hara VP applied ML - acme Robotics
 * ^person    ^role ^company ^person       ^role           ^company
 * Jane Doe, Acme        Jane Doe (Acme)        Jane Doe @ Acme        Jane Doe from Acme
 * ```
 * Not `Docker security - what can go wrong`: nothing in it is a person.
 */
import { isCommonWord } from './commonWords.ts';
import { type Reading, readSegment } from './creditReadings.ts';
import { type Stretch, segmentsOf } from './creditSegments.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { isCapitalised, wordsOf } from './words.ts';

export interface Credit {
  readonly person: Stretch;
  readonly certainty: number;
  readonly company?: Stretch;
}

export interface CreditLine {
  readonly credits: readonly Credit[];
  readonly title?: Stretch;
  /** A company that is named before who speaks for it. */
  readonly host?: Stretch;
}

/** `stated`: a place that holds speakers and nothing else (a label, a field). `open`: it may hold anything. */
export type Slot = 'stated' | 'open';

/** Reads who spoke from a stretch of text; undefined where nobody can be made out. */
export function readCredits(
  text: string,
  whole: Stretch,
  slot: Slot,
  lexicon: NameLexicon,
): CreditLine | undefined {
  const segments = segmentsOf(text, whole);
  const read = segments.map((segment) => readSegment(text, segment, lexicon));
  const readings = settleDoubts(text, slot === 'stated' ? read.map((one) => accountOf(text, one)) : read);
  const people = readings.flatMap((reading) => (reading.kind === 'people' ? reading.people : []));
  if (people.length === 0) return undefined;
  const hasRole = readings.some(
    (reading) => reading.kind === 'role' || (reading.kind === 'people' && reading.role),
  );
  const hasCompany = readings.some(
    (reading, index) =>
      reading.kind === 'company' ||
      companyOf(reading) !== undefined ||
      (readings.length === 2 && index === 1 && isEmployerInBrackets(text, reading)),
  );
  // `Ten years of ovens, Ana & Dan`: two who are joined say who they are.
  const isPair =
    readings.length > 1 && people.length > 1 && people.every(({ certainty }) => certainty === GIVEN_NAME);
  const least = slot === 'stated' || hasRole || hasCompany || isPair ? GIVEN_NAME : 0.9;
  if (!people.some(({ certainty }) => certainty >= least)) return undefined;
  return assemble(text, readings, lexicon);
}

/** The certainty of a given name alone. */
const GIVEN_NAME = 0.5;

/** `given by @janedoe`: where nothing but speakers stands, an account is one. */
const accountOf = (text: string, reading: Reading): Reading =>
  reading.kind === 'session' && text[reading.at.start - 1] === '@'
    ? { kind: 'people', people: [{ ...reading.at, certainty: 0.9 }], role: true }
    : reading;

/** `Jane Doe (Kiln)`: what stands in brackets after a name and could be a company. */
const isEmployerInBrackets = (text: string, reading: Reading): boolean =>
  reading.kind === 'other' &&
  /\(\s*$/u.test(text.slice(0, reading.at.start)) &&
  /^\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*)?$/u.test(text.slice(reading.at.start, reading.at.end));

/**
 * Two capitalised words that nobody knows may be a person or a company. They are the company when they stand in
 * brackets, and after somebody whose name is sure also behind a job or last of two.
 */
function settleDoubts(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const [only, ...others] = reading.kind === 'people' ? reading.people : [];
    if (only === undefined || others.length > 0 || only.certainty > SHAPE_ONLY || index === 0) return reading;
    const before = readings.slice(0, index);
    const isAfterSomebody = before.some(
      (earlier) =>
        earlier.kind === 'people' && earlier.people.some(({ certainty }) => certainty > SHAPE_ONLY),
    );
    const inBrackets = /[([]\s*$/u.test(text.slice(0, only.start));
    const behindJob = before.at(-1)?.kind === 'role' && readings[index + 1]?.kind !== 'role';
    const isCompany = inBrackets || (isAfterSomebody && (behindJob || readings.length === 2));
    return isCompany ? { kind: 'company', at: { start: only.start, end: only.end } } : reading;
  });
}

/** The certainty of a person who is known by the shape of the name alone. */
const SHAPE_ONLY = 0.6;

const companyOf = (reading: Reading): Stretch | undefined =>
  'company' in reading ? reading.company : undefined;

/** Joins the readings from left to right: what follows a person, up to the next one, is the person's. */
function assemble(text: string, readings: readonly Reading[], lexicon: NameLexicon): CreditLine {
  const firstPerson = readings.findIndex((reading) => reading.kind === 'people');
  const credits: { person: Stretch; certainty: number; company?: Stretch }[] = [];
  let title: Stretch | undefined;
  let open: typeof credits = [];
  let closed = false;
  const employ = (company: Stretch): void => {
    for (const credit of open) credit.company = company;
    closed = true;
  };
  readings.forEach((reading, index) => {
    if (index < firstPerson) return;
    if (reading.kind === 'people') {
      if (closed) open = [];
      closed = false;
      const added = reading.people.map(({ start, end, certainty }) => ({
        person: { start, end },
        certainty,
      }));
      credits.push(...added);
      open = [...open, ...added];
      title ??= reading.title;
      if (reading.company !== undefined) employ(reading.company);
    } else if (reading.kind === 'company') employ(reading.at);
    else if (reading.kind === 'role') {
      if (reading.company !== undefined) employ(reading.company);
    } else if (reading.kind === 'other') {
      const segment = text.slice(reading.at.start, reading.at.end);
      const isCompany = isCompanySegment(segment, lexicon) || isTitleInBrackets(text, reading.at);
      if (isCompany && !closed) employ(reading.at);
      else if (wordsOf(text.slice(reading.at.start, reading.at.end)).length > 2) title ??= reading.at;
    }
  });
  const lead = readings
    .slice(0, firstPerson)
    .flatMap((reading) => (reading.kind === 'people' || reading.kind === 'session' ? [] : [reading]));
  return finish(
    text,
    credits,
    lead.map(({ at, kind }) => ({ at, kind })),
    title,
    lexicon,
  );
}

/** What stands before the first person is the title, or the company where a title follows behind. */
function finish(
  text: string,
  credits: readonly Credit[],
  lead: readonly { readonly at: Stretch; readonly kind: string }[],
  title: Stretch | undefined,
  lexicon: NameLexicon,
): CreditLine {
  const [head] = lead;
  const last = lead.at(-1);
  if (head === undefined || last === undefined) return title === undefined ? { credits } : { credits, title };
  const isHost =
    head.kind === 'company' ||
    (title !== undefined && isCompanySegment(text.slice(head.at.start, head.at.end), lexicon));
  if (isHost) return title === undefined ? { credits, host: head.at } : { credits, host: head.at, title };
  return { credits, title: title ?? { start: head.at.start, end: last.at.end } };
}

/** `(All Around The World)`: in brackets a run of capitalised words is a name, even of everyday words. */
function isTitleInBrackets(text: string, { start, end }: Stretch): boolean {
  const words = wordsOf(text.slice(start, end));
  return (
    /[([]\s*$/u.test(text.slice(0, start)) &&
    words.length > 1 &&
    words.every(({ text: word }) => isCapitalised(word))
  );
}

/** Up to five words, capitalised, not all of them everyday words, and no known technology. */
function isCompanySegment(segment: string, lexicon: NameLexicon): boolean {
  const words = wordsOf(segment);
  const tokens = segment.trim().split(/\s+/u);
  if (words.length === 0 || words.length > 5 || /[?!"“<>]|\d{3}/u.test(segment)) return false;
  return (
    lexicon.known(segment)?.entry.kind !== 'concept' &&
    tokens.filter(isCapitalised).length * 2 >= tokens.length &&
    words.some(({ text: word }) => !isCommonWord(word))
  );
}
