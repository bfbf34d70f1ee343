/**
 * Reads the segments of a credit line one by one: people, a job, a company, a session word, or anything else.
 * `credits.ts` joins what is read here.
 */
import { itemAt } from '../../schema/itemAt.ts';
import { isCommonWord } from './commonWords.ts';
import { ROLE_WORD, SESSION_WORD } from './lexicon.ts';
import { type Stretch, trim } from './creditSegments.ts';
import { type KnownRun, knownRunsAt } from './knownRuns.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { couldBeGivenName, personCertainty } from './personName.ts';
import { foldName, isCapitalised, wordsOf } from './words.ts';

/** What one segment of a line says. */
export type Reading =
  | {
      readonly kind: 'people';
      readonly people: readonly (Stretch & { readonly certainty: number })[];
      readonly role: boolean;
      readonly company?: Stretch;
      readonly title?: Stretch;
    }
  | RoleReading
  | { readonly kind: 'company' | 'session' | 'other'; readonly at: Stretch };

interface RoleReading {
  readonly kind: 'role';
  readonly at: Stretch;
  readonly company?: Stretch;
}

/** Reads one segment; what fits no other reading is `other`. */
export function readSegment(text: string, segment: Stretch, lexicon: NameLexicon): Reading {
  const slice = text.slice(segment.start, segment.end);
  const people = readPeople(text, segment, lexicon);
  if (people !== undefined) return { kind: 'people', people, role: false };
  if (SESSION_WORD.test(slice)) return { kind: 'session', at: segment };
  if (isKnownCompany(slice, lexicon)) return { kind: 'company', at: segment };
  return (
    readByline(text, segment, lexicon) ??
    readWhereFrom(text, segment, lexicon) ??
    readPersonWithRole(text, segment, lexicon) ??
    readRole(text, segment, lexicon) ?? { kind: 'other', at: segment }
  );
}

/** `A`, `A and B`, `A & B`, `Dr. A`; beside somebody whose given name is known, a capitalised word is somebody too. */
function readPeople(
  text: string,
  segment: Stretch,
  lexicon: NameLexicon,
): (Stretch & { certainty: number })[] | undefined {
  const slice = text.slice(segment.start, segment.end);
  const people: (Stretch & { certainty: number })[] = [];
  const doubtful: Stretch[] = [];
  let from = 0;
  for (const match of slice.matchAll(/\s+(?:and|&|\+|with)\s+|$/gu)) {
    const part = withoutHonorific(text, trim(text, segment.start + from, segment.start + match.index));
    from = match.index + match[0].length;
    if (part.start === part.end) continue;
    const name = text.slice(part.start, part.end);
    const certainty = personCertainty(name, lexicon);
    if (certainty === 0 && !couldBeGivenName(name, lexicon)) return undefined;
    if (certainty === 0) doubtful.push(part);
    people.push({ ...part, certainty: certainty || GIVEN_NAME_ONLY });
  }
  return people.length > doubtful.length ? people : undefined;
}

const GIVEN_NAME_ONLY = 0.5;

/** `Dr. Jane Doe` is called Jane Doe. */
const withoutHonorific = (text: string, { start, end }: Stretch): Stretch => ({
  start: start + (/^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** `“Title” by A and B`, `by A`, `Title from A & B`, `Fireside with Jane Doe`, `Lightning talk Dr. Jane Doe`. */
function readByline(text: string, segment: Stretch, lexicon: NameLexicon): Reading | undefined {
  const slice = text.slice(segment.start, segment.end);
  const by = /^(?:(.+?)\s+)?(?:presented |talk )?by\s+(?=\S)/iu.exec(slice);
  const match = by ?? /^(.+?)(?:\s+(?:from|with)\s+|\s+(?=(?:Dr|Prof)\.?\s))(?=\p{Lu})/u.exec(slice);
  if (match === null) return undefined;
  const people = readPeople(text, { start: segment.start + match[0].length, end: segment.end }, lexicon);
  // Talks come from places and companies too, and are with tools: a given name alone is not enough.
  if (people === undefined || (by === null && !isPairOrWhole(people))) return undefined;
  const title =
    match[1] === undefined ? undefined : trim(text, segment.start, segment.start + match[1].length);
  return title === undefined
    ? { kind: 'people', people, role: true }
    : { kind: 'people', people, role: true, title };
}

/** Two people, or one whose given and family name are known to be such. */
const isPairOrWhole = (people: readonly { readonly certainty: number }[]): boolean =>
  people.length > 1 || people.some(({ certainty }) => certainty > 0.9);

/** `A from Company`, `A @ Company`, `Role @Company`, `Role of Field at Company`: the last preposition that leads to a company. */
function readWhereFrom(text: string, segment: Stretch, lexicon: NameLexicon): Reading | undefined {
  const slice = text.slice(segment.start, segment.end);
  for (const match of [...slice.matchAll(/\s*@\s*|\s+(?:at|from|of)\s+(?!the\b|a\b)/giu)].toReversed()) {
    const left = trim(text, segment.start, segment.start + match.index);
    const right = trim(text, segment.start + match.index + match[0].length, segment.end);
    const reading =
      right.start < right.end ? readSides(text, left, right, match[0].trim(), lexicon) : undefined;
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** An account after a title is the speaker's. */
const SURE_HANDLE = 0.9;

/** Jobs that are held of a whole company, so that `CEO of Kiln` names one; `VP of Data` does not. */
const HEADS_COMPANY =
  /\b(?:c[et]o|(?:co-?)?founders?|president|chair(?:man|woman|person)?|owner|creators?)$/iu;

function readSides(
  text: string,
  left: Stretch,
  right: Stretch,
  preposition: string,
  lexicon: NameLexicon,
): Reading | undefined {
  const isAt = preposition === '@';
  const company = companyAtStart(text, right, lexicon, isAt);
  if (company === undefined) return undefined;
  const people = readPeople(text, left, lexicon);
  if (people !== undefined)
    return isHandle(text, right, lexicon)
      ? { kind: 'people', people, role: true }
      : { kind: 'people', people, role: true, company };
  const job = text.slice(left.start, left.end);
  const words = wordsOf(job);
  if (words.length === 0 && isHandle(text, right, lexicon)) return { kind: 'session', at: right };
  const isRole = words.some(({ text: word }) => ROLE_WORD.test(word)) || (isAt && words.length === 0);
  const isWhole =
    !/^of$/iu.test(preposition) ||
    HEADS_COMPANY.test(job) ||
    isKnownCompany(text.slice(company.start, company.end), lexicon);
  if (isRole && isWhole) return { kind: 'role', at: left, company };
  const isAccount =
    /\s@$/u.test(text.slice(0, right.start)) && words.length > 2 && isHandle(text, right, lexicon);
  return isAccount && !/\s/u.test(text.slice(right.start, right.end))
    ? { kind: 'people', people: [{ ...right, certainty: SURE_HANDLE }], role: true, title: left }
    : undefined;
}

/** `@janedoe`, `@J4ne`: the name of an account, not of a company; a company is known or written with a capital and no digits. */
function isHandle(text: string, { start, end }: Stretch, lexicon: NameLexicon): boolean {
  const name = text.slice(start, end);
  return text[start - 1] === '@' && !/^\p{Lu}\p{L}+(?:\s|$)/u.test(name) && !isKnownCompany(name, lexicon);
}

/** After `@` or `from`: the longest known company, else the capitalised words there; after a bare `@` one word will do. */
function companyAtStart(
  text: string,
  { start, end }: Stretch,
  lexicon: NameLexicon,
  isAt: boolean,
): Stretch | undefined {
  const part = text.slice(start, end);
  const words = wordsOf(part);
  const known = knownRunsAt(part, words, 0, lexicon, saysNothing).findLast(isCompany);
  if (known !== undefined) return { start, end: start + known.end };
  const run = words.findIndex(({ text: word }) => !isCapitalised(word));
  const count = run === -1 ? words.length : run;
  if (count > 0 && count <= 5)
    return { start, end: count === words.length ? end : start + itemAt(words, count - 1).end };
  return isAt && words[0] !== undefined ? { start, end: start + words[0].end } : undefined;
}

/** `Stephen o'hara VP applied ML`, `Jane Doe Founder Acme`: a name right before a job. */
function readPersonWithRole(text: string, segment: Stretch, lexicon: NameLexicon): Reading | undefined {
  const words = wordsOf(text.slice(segment.start, segment.end));
  const at = words.findIndex(({ text: word }) => ROLE_WORD.test(word));
  const before = words[at - 1];
  if (at < 2 || before === undefined) return undefined;
  const person = { start: segment.start, end: segment.start + before.end };
  const certainty = personCertainty(text.slice(person.start, person.end), lexicon);
  if (certainty < 0.6) return undefined;
  const rest = readRole(text, { start: segment.start + itemAt(words, at).start, end: segment.end }, lexicon);
  const people = [{ ...person, certainty }];
  const company = rest?.company;
  return company === undefined
    ? { kind: 'people', people, role: true }
    : { kind: 'people', people, role: true, company };
}

/** `CPO Acme`, `Sr S/w eng`, `Founder Acme`: a job, perhaps with the company behind it. */
function readRole(text: string, segment: Stretch, lexicon: NameLexicon): RoleReading | undefined {
  const words = wordsOf(text.slice(segment.start, segment.end));
  if (words.length > 9 || !words.some(({ text: word }) => ROLE_WORD.test(word))) return undefined;
  for (const { start } of words) {
    const tail = { start: segment.start + start, end: segment.end };
    if (isKnownCompany(text.slice(tail.start, tail.end), lexicon))
      return { kind: 'role', at: segment, company: tail };
  }
  const [job, name, ...others] = words;
  const isJobThenName =
    job !== undefined &&
    name !== undefined &&
    others.length === 0 &&
    ROLE_WORD.test(job.text) &&
    looksLikeCompany(name.text, lexicon);
  return isJobThenName
    ? { kind: 'role', at: segment, company: { start: segment.start + name.start, end: segment.end } }
    : { kind: 'role', at: segment };
}

const isKnownCompany = (name: string, lexicon: NameLexicon): boolean =>
  lexicon.known(name)?.entry.kind === 'company';

const isCompany = ({ known }: KnownRun): boolean => known.entry.kind === 'company';

/** Whether what stands between two words is no part of a name. */
const saysNothing = (between: string): boolean => between === ' ' || foldName(between) === '';

function looksLikeCompany(word: string, lexicon: NameLexicon): boolean {
  const kind = lexicon.known(word)?.entry.kind;
  if (kind === 'concept' || ROLE_WORD.test(word)) return false;
  return isCapitalised(word) && !isCommonWord(word) && word.length > 2;
}
