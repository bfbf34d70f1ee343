/** Credit lines → sightings of people and companies, and the facts that the lines state. */
import { type Outline, placeAt, placeIn } from '../parse/outline.ts';
import type { Place } from '../../schema/place.ts';
import type { Stretch } from './creditSegments.ts';
import { readCredits } from './credits.ts';
import type { FoundCredits } from './findCredits.ts';
import { SPEAKER_LABEL } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Fact, type Sighting, type Talk, see } from './sighting.ts';

/** What one credit line names, and where it stands. */
export interface Credited {
  readonly people: readonly { readonly person: Sighting; readonly employer: Sighting | undefined }[];
  /** All companies of the line, those that nobody is said to work for included. */
  readonly companies: readonly Sighting[];
  readonly evidence: Place;
  /** Undefined where it is said of a whole note. */
  readonly section: number | undefined;
  /** False for somebody who was only met, or stands in a table. */
  readonly spoke: boolean;
}

/** A name in the place of a speaker is surer than the same name in running text. */
const LEAST_CREDITED = 0.8;
const COMPANY_CERTAINTY = 0.9;

/** Sights the names of a credit line. */
export function sightCredits(outline: Outline, { block, where, host, credits }: FoundCredits): Credited {
  const finder = `credits (${where})`;
  const companyAt = keptByStart(({ start, end }) =>
    see(outline, block, start, end, { kind: 'company', certainty: COMPANY_CERTAINTY, finder }),
  );
  const people = credits.map(({ person: { start, end }, certainty, company = host }) => ({
    person: see(outline, block, start, end, {
      kind: 'person',
      certainty: Math.max(certainty, LEAST_CREDITED),
      finder,
    }),
    employer: company === undefined ? undefined : companyAt(company),
  }));
  if (host !== undefined) companyAt(host);
  return {
    people,
    companies: companyAt.all(),
    evidence: placeIn(outline, block, 0, block.text.trimEnd().length),
    section: where === 'closing' ? undefined : block.section,
    spoke: where !== 'met' && where !== 'column',
  };
}

/** Sights the names in the front matter: `speaker: Jane Doe, Acme`. */
export function sightFields(outline: Outline, lexicon: NameLexicon): Credited[] {
  const values = outline.fields
    .filter(({ name }) => SPEAKER_LABEL.test(name))
    .flatMap((field) => field.values);
  return values.flatMap(({ text, start, end }) => {
    const line = readCredits(text, { start: 0, end: text.length }, 'stated', lexicon);
    if (line === undefined) return [];
    const sight = (part: Stretch, kind: string): Sighting => ({
      name: text.slice(part.start, part.end),
      kind,
      certainty: COMPANY_CERTAINTY,
      finder: 'front matter',
      place: placeAt(outline, start + part.start, start + part.end),
      block: 0,
    });
    const companyAt = keptByStart((part) => sight(part, 'company'));
    const people = line.credits.map(({ person, company }) => ({
      person: sight(person, 'person'),
      employer: company === undefined ? undefined : companyAt(company),
    }));
    return [
      { people, companies: companyAt.all(), evidence: placeAt(outline, start, end), section: 0, spoke: true },
    ];
  });
}

/** Makes one sighting for each stretch, however many people share the company that stands there. */
function keptByStart(
  make: (part: Stretch) => Sighting,
): ((part: Stretch) => Sighting) & { readonly all: () => Sighting[] } {
  const made = new Map<number, Sighting>();
  const at = (part: Stretch): Sighting => {
    const sighting = made.get(part.start) ?? make(part);
    made.set(part.start, sighting);
    return sighting;
  };
  return Object.assign(at, { all: () => [...made.values()] });
}

/** Who presents which talk, on whose behalf, and who works where. */
export function factsOfCredits(
  { people, companies, evidence, section, spoke }: Credited,
  talks: readonly Talk[],
): Fact[] {
  const state = (relation: string, from: Sighting, to: Sighting): Fact => ({
    relation,
    from,
    to,
    evidence: [evidence],
  });
  const employed = people.flatMap(({ person, employer }) =>
    employer === undefined ? [] : [state('worksFor', person, employer)],
  );
  const [only, ...others] = talks;
  const isOnly = section === undefined && others.length === 0;
  const own = isOnly ? only : talks.find(({ sections }) => section !== undefined && sections.has(section));
  const talk = spoke ? own : undefined;
  if (talk === undefined) return employed;
  return [
    ...people.map(({ person }) => state('presents', person, talk.sighting)),
    ...employed,
    ...companies.map((company) => state('represents', company, talk.sighting)),
  ];
}
