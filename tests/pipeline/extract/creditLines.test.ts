/** One line says who spoke, for whom and about what: read as a line, without the note around it. */
import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../../src/pipeline/extract/creditSegments.ts';
import { type Slot, readCredits } from '../../../src/pipeline/extract/credits.ts';
import { knownLexicon } from './foundIn.ts';

interface Line {
  /** `Jane Doe`, or `Jane Doe: Acme` for somebody with an employer. */
  readonly who: readonly string[];
  readonly title?: string;
  readonly host?: string;
}

function read(text: string, slot: Slot = 'open', whole: Stretch = { start: 0, end: text.length }) {
  const line = readCredits(text, whole, slot, knownLexicon());
  if (line === undefined) return undefined;
  const wordsAt = ({ start, end }: Stretch): string => text.slice(start, end);
  const who = line.credits.map(({ person, company }) =>
    company === undefined ? wordsAt(person) : `${wordsAt(person)}: ${wordsAt(company)}`,
  );
  return {
    who,
    ...(line.title === undefined ? {} : { title: wordsAt(line.title) }),
    ...(line.host === undefined ? {} : { host: wordsAt(line.host) }),
  };
}

const certaintyOf = (text: string): readonly number[] =>
  readCredits(text, { start: 0, end: text.length }, 'stated', knownLexicon())?.credits.map(
    ({ certainty }) => certainty,
  ) ?? [];

type Rows = readonly (readonly [string, Line])[];

describe('who spoke', () => {
  it.each<Rows[number]>([
    ['Jane Doe', { who: ['Jane Doe'] }],
    ['Jane Doe, Sam Poe', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Doe and Sam Poe', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Doe  &  Sam Poe', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Doe + Omar Roe with Ana Li', { who: ['Jane Doe', 'Omar Roe', 'Ana Li'] }],
    ['Jane Doe and Zorvan', { who: ['Jane Doe', 'Zorvan'] }],
    ['Dr. Jane Doe', { who: ['Jane Doe'] }],
    ['Prof Jane Doe', { who: ['Jane Doe'] }],
    ['Mrs.  Jane Doe and Mr Sam Poe', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Doe (Dr. Sam Poe)', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Doe, CTO', { who: ['Jane Doe'] }],
    ['Jane Doe, VP of Data', { who: ['Jane Doe'] }],
    ['Jane Doe CTO', { who: ['Jane Doe'] }],
    ['Xanthe Nezdo engineer', { who: ['Xanthe Nezdo'] }],
    ['Xanthe Nezdo, engineer', { who: ['Xanthe Nezdo'] }],
    ['Jane, engineer', { who: ['Jane'] }],
    ['by Ana', { who: ['Ana'] }],
    ['By Jane Doe', { who: ['Jane Doe'] }],
    ['Jane Doe - talk', { who: ['Jane Doe'] }],
    ['Keynote: Jane Doe', { who: ['Jane Doe'] }],
    ['Jane Doe @janedoe', { who: ['Jane Doe'] }],
    ['Jane Doe, @glaze99', { who: ['Jane Doe'] }],
    ['Jane Doe and * and Sam Poe', { who: ['Jane Doe', 'Sam Poe'] }],
    ['Jane Ms Doe', { who: ['Jane Ms Doe'] }],
    ['Jane @janedoe', { who: ['Jane'] }],
    ['Jane Doe @glazeWorks', { who: ['Jane Doe'] }],
    ['Jane Doe @Glaze9', { who: ['Jane Doe'] }],
    ['Jane Doe, hot clay engineer', { who: ['Jane Doe'] }],
    ['Jane Doe engineer for clay and for glaze and for all hot kilns', { who: ['Jane Doe'] }],
    ['Jane Doe, chief engineer of hot clay and cold clay kilns', { who: ['Jane Doe'] }],
    ['Jane Doe - Fireside chat', { who: ['Jane Doe'] }],
    ['(Xanthe Nezdo), engineer', { who: ['Xanthe Nezdo'] }],
  ])('is read from %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });

  it.each([
    'Jane',
    'Xanthe Nezdo',
    'Ana & Sam',
    'Ten years of ovens, Ana',
    'Ten years of ovens, Xanthe Nezdo',
    'Jane, hot clay here',
    '@janedoe',
  ])('is read from %j only in a place that holds speakers and nothing else', (text) => {
    expect(read(text)).toBeUndefined();
    expect(read(text, 'stated')?.who.length).toBeGreaterThan(0);
  });

  it.each([
    'Zorvan and Nezdo',
    'Jane Doe and Berlin',
    'Jane Doe and ovens',
    'Dr jane Doe',
    'Jane engineer',
    'jane Doe founder Acme',
    'engineer Acme',
    'Acme, CTO',
    'Keynote',
    'Hot clay @janedoe',
    'Hot clay in kilns@janedoe',
    'Hot clay in kilns @janedoe today',
    'Hot clay in kilns @Zorvan',
    'Hot clay in kilns at janedoe',
    'Jane Doe at the oven',
    'Jane Doe at a kiln',
    'Jane Doe from glazeworks',
    'hobby Ana',
    'Hot @ clay in kilns@janedoe',
    'Jane Doe @ ???',
    'Jane Doe from Big Hot Old Red Clay Kilns',
    '(Glazeworks) Jane',
    '(Jane) Glazeworks',
    'hot clay here, Xanthe Nezdo, Jane',
    'Hot clay from Ana',
    'Hot clay from acme',
    'Hot clay Dr. Ana',
    '',
  ])('cannot be made out of %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is read within the line alone, not from what stands around it', () => {
    const text = 'Sam Poe, Jane Doe, Acme, Globex';
    expect(read(text, 'open', { start: 9, end: 23 })).toEqual({ who: ['Jane Doe: Acme'] });
  });

  it('should not be a session word, where only an account is somebody that no name tells', () => {
    expect(read('Keynote: Jane Doe', 'stated')).toEqual({ who: ['Jane Doe'] });
    expect(read('Keynote: @glaze99', 'stated')).toEqual({ who: ['glaze99'] });
  });

  it.each([
    ['Jane Doe', [0.95]],
    ['Jane', [0.5]],
    ['Jane and Zorvan', [0.5, 0.5]],
    ['@janedoe', [0.9]],
    ['Hot clay in kilns @janedoe', [0.9]],
    ['Xanthe Nezdo engineer', [0.6]],
  ])('is as sure as the name is: %s', (text, certainty) => {
    expect(certaintyOf(text)).toEqual(certainty);
  });
});

describe('for whom somebody spoke', () => {
  it.each<Rows[number]>([
    ['Jane Doe, Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe from Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe  @  Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe @Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe @acme', { who: ['Jane Doe: acme'] }],
    ['Jane Doe AT Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe @Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe @ glazeworks oven', { who: ['Jane Doe: glazeworks'] }],
    ['Jane Doe from Glaze Works', { who: ['Jane Doe: Glaze Works'] }],
    ['Jane Doe from Glaze Works in Berlin', { who: ['Jane Doe: Glaze Works'] }],
    ['Jane Doe from Soylent Green Ovens', { who: ['Jane Doe: Soylent Green'] }],
    ['Jane Doe from B C D E F', { who: ['Jane Doe: B C D E F'] }],
    ['Jane Doe, @ Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, CEO of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Co-founder of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Founder of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Creator of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Cofounder of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Lead Creator of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Chair of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Chairwoman of Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, president OF Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, VP of Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe, Engineer at Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Director of Data at Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe founder Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe founder Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, CTO Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe, senior kiln engineer Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe, CTO Glazeworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe (Acme)', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe [Glazeworks]', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe (Big Hot Kilns)', { who: ['Jane Doe: Big Hot Kilns'] }],
    ['Jane Doe (All Around Us)', { who: ['Jane Doe: All Around Us'] }],
    ['Jane Doe [All Around Us]', { who: ['Jane Doe: All Around Us'] }],
    ['Jane (Glazeworks)', { who: ['Jane: Glazeworks'] }],
    ['Jane (Glaze Works)', { who: ['Jane: Glaze Works'] }],
    ['Jane, Acme', { who: ['Jane: Acme'] }],
    ['Xanthe Nezdo, Acme', { who: ['Xanthe Nezdo: Acme'] }],
    ['Xanthe Nezdo from Glazeworks', { who: ['Xanthe Nezdo: Glazeworks'] }],
    ['Jane Doe, Sam Poe, Acme', { who: ['Jane Doe: Acme', 'Sam Poe: Acme'] }],
    ['Jane Doe, Acme, Sam Poe, Globex', { who: ['Jane Doe: Acme', 'Sam Poe: Globex'] }],
    ['Jane Doe, Acme, Sam Poe', { who: ['Jane Doe: Acme', 'Sam Poe'] }],
    ['Jane Doe, CTO Acme, Sam Poe', { who: ['Jane Doe: Acme', 'Sam Poe'] }],
    ['Jane Doe from Acme, Sam Poe', { who: ['Jane Doe: Acme', 'Sam Poe'] }],
    ['Jane Doe, Sam Poe from Acme', { who: ['Jane Doe: Acme', 'Sam Poe: Acme'] }],
    ['Jane Doe, Acme, Inc.', { who: ['Jane Doe: Acme, Inc.'] }],
    ['Jane Doe, Glazeworks, hot clay', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe, Glazeworks, Clayworks', { who: ['Jane Doe: Glazeworks'] }],
    ['Jane Doe@Acme', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe from Acme of clay', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe, VP of Acme in Berlin', { who: ['Jane Doe: Acme'] }],
    ['Jane Doe from Glaze Inc.', { who: ['Jane Doe: Glaze Inc.'] }],
    ['Jane Doe from Kiln Works', { who: ['Jane Doe: Kiln Works'] }],
    ['Jane Doe @ soylent green here', { who: ['Jane Doe: soylent green'] }],
    ['Jane Doe @ soylent-green here', { who: ['Jane Doe: soylent-green'] }],
    ['hot clay here - Jane Doe founder Acme', { who: ['Jane Doe: Acme'], title: 'hot clay here' }],
    ['Jane ( Glazeworks )', { who: ['Jane: Glazeworks'] }],
    ['Jane Doe ( All Around Us )', { who: ['Jane Doe: All Around Us'] }],
    ['Jane Doe, CTO, Sam Poe, Acme', { who: ['Jane Doe: Acme', 'Sam Poe: Acme'] }],
    ['Jane Doe, Glaze works', { who: ['Jane Doe: Glaze works'] }],
    ['Jane Doe, Glaze   works', { who: ['Jane Doe: Glaze   works'] }],
    ['Jane Doe, Glaze 3', { who: ['Jane Doe: Glaze 3'] }],
    ['Jane Doe, Glaze Systems', { who: ['Jane Doe: Glaze Systems'] }],
    ['Jane Doe - Big Hot Red Clay Kilns', { who: ['Jane Doe: Big Hot Red Clay Kilns'] }],
    ['By Ana and Sam, Acme', { who: ['Ana: Acme', 'Sam: Acme'] }],
  ])('is read from %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });

  it.each([
    ['a job of a field', 'Jane Doe, VP of Data'],
    ['a job near one who heads a company', 'Jane Doe, President Office Manager of Glazeworks'],
    ['more than five words', 'Jane Doe - Big Hot Old Red Clay Kilns'],
    ['a job and a word that is none of a name', 'Jane Doe, CTO the'],
    ['a job and an abbreviation of two letters', 'Jane Doe, CTO Ab'],
    ['a job and a word in small letters', 'Jane Doe, CTO glazing'],
    ['a job and a concept', 'Jane Doe, CTO LLM'],
    ['a job and an everyday word', 'Jane Doe, CTO Platform'],
    ['a job and several words', 'Jane Doe, CTO Glaze and Clay'],
    ['capitalised everyday words behind a bracket', 'Jane Doe (CTO) All Around Us'],
    ['everyday words in brackets, not all capitalised', 'Jane Doe (All around us)'],
    ['two words of one job', 'Jane Doe, Senior Engineer'],
    ['a word in small letters, in brackets', 'Jane Doe (hot)'],
    ['an everyday word in brackets', 'Jane Doe (Platform)'],
    ['everyday words behind a dash', 'Jane Doe - Best Practices'],
    ['a room', 'Jane Doe - Room 1234'],
    ['a question', 'Jane Doe - Glaze?'],
    ['a shout', 'Jane Doe - Glaze!'],
    ['a concept', 'Jane Doe - LLM'],
    ['mostly small letters', 'Jane Doe - Glaze hot clay'],
  ])('is not %s', (_, text) => {
    expect(read(text)?.who).toEqual(['Jane Doe']);
  });

  it.each([
    'Jane (hot)',
    'Jane (Hot clay)',
    'Jane (Glaze Hot Clay)',
    'Jane, Glazeworks',
    'Jane (glazeworks)',
    'Jane (Glazeworks) Kiln',
    'Clay (Jane, Glazeworks)',
  ])('does not make somebody of a given name alone: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('two capitalised words that nobody knows', () => {
  it.each<Rows[number]>([
    ['Jane Doe, Xanthe Nezdo', { who: ['Jane Doe: Xanthe Nezdo'] }],
    ['Jane Doe (Xanthe Nezdo)', { who: ['Jane Doe: Xanthe Nezdo'] }],
    ['Jane Doe [Xanthe Nezdo]', { who: ['Jane Doe: Xanthe Nezdo'] }],
    ['Jane Doe, CTO, Xanthe Nezdo', { who: ['Jane Doe: Xanthe Nezdo'] }],
    ['Jane Doe, CTO, Xanthe Nezdo, Sam Poe', { who: ['Jane Doe: Xanthe Nezdo', 'Sam Poe'] }],
    ['Jane Doe, Sam Poe, CTO, Xanthe Nezdo', { who: ['Jane Doe: Xanthe Nezdo', 'Sam Poe: Xanthe Nezdo'] }],
    ['Jane Doe and Zorvan, Xanthe Nezdo', { who: ['Jane Doe: Xanthe Nezdo', 'Zorvan: Xanthe Nezdo'] }],
    [
      'Jane Doe, CTO, Omar Roe ( Xanthe Nezdo )',
      { who: ['Jane Doe: Xanthe Nezdo', 'Omar Roe: Xanthe Nezdo'] },
    ],
    ['Jane Doe, Sam Poe (Xanthe Nezdo)', { who: ['Jane Doe: Xanthe Nezdo', 'Sam Poe: Xanthe Nezdo'] }],
  ])('are a company in %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });

  it.each<Rows[number]>([
    ['Xanthe Nezdo, Jane Doe', { who: ['Xanthe Nezdo', 'Jane Doe'] }],
    ['Jane Doe, Xanthe Nezdo, Sam Poe', { who: ['Jane Doe', 'Xanthe Nezdo', 'Sam Poe'] }],
    ['Jane Doe (CTO), Omar Roe, Xanthe Nezdo', { who: ['Jane Doe', 'Omar Roe', 'Xanthe Nezdo'] }],
    ['Jane Doe, CTO, Xanthe Nezdo, CEO', { who: ['Jane Doe', 'Xanthe Nezdo'] }],
    ['Xanthe Nezdo, CTO, Zorvan Blim', { who: ['Xanthe Nezdo', 'Zorvan Blim'] }],
    ['CTO, Xanthe Nezdo', { who: ['Xanthe Nezdo'], title: 'CTO' }],
    ['Acme, Xanthe Nezdo', { who: ['Xanthe Nezdo'], host: 'Acme' }],
    ['Jane Doe, Xanthe Nezdo and Zorvan Blim', { who: ['Jane Doe', 'Xanthe Nezdo', 'Zorvan Blim'] }],
  ])('are somebody in %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });
});

describe('what somebody spoke about', () => {
  it.each<Rows[number]>([
    ['Ten years of glaze - Jane Doe', { who: ['Jane Doe'], title: 'Ten years of glaze' }],
    ['Ten years: hot and cold - Jane Doe', { who: ['Jane Doe'], title: 'Ten years: hot and cold' }],
    ['Glazeworks - Jane Doe', { who: ['Jane Doe'], title: 'Glazeworks' }],
    ['Keynote: Jane Doe - Ten years of glaze', { who: ['Jane Doe'], title: 'Ten years of glaze' }],
    ['Jane Doe - how we glaze?', { who: ['Jane Doe'], title: 'how we glaze?' }],
    [
      'Jane Doe, Ten Years of Glaze in the Kiln',
      { who: ['Jane Doe'], title: 'Ten Years of Glaze in the Kiln' },
    ],
    ['Jane Doe - large language model', { who: ['Jane Doe'], title: 'large language model' }],
    ['Jane Doe - hot clay kilns - cold clay kilns', { who: ['Jane Doe'], title: 'hot clay kilns' }],
    ['Jane Doe, Acme - hot clay kilns', { who: ['Jane Doe: Acme'], title: 'hot clay kilns' }],
    ['Jane Doe, Acme - Hot Clay Kilns', { who: ['Jane Doe: Acme'], title: 'Hot Clay Kilns' }],
    [
      'Jane Doe - how an engineer learned to love the clay and the kiln',
      { who: ['Jane Doe'], title: 'how an engineer learned to love the clay and the kiln' },
    ],
    ['“Hot clay” by Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay by Ana', { who: ['Ana'], title: 'Hot clay' }],
    ['Hot clay presented by Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay talk by Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay by  Jane Doe - cold clay kilns', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay from Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay from  Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay with Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay from Ana & Sam', { who: ['Ana', 'Sam'], title: 'Hot clay' }],
    ['Hot clay Prof. Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay Dr Jane Doe', { who: ['Jane Doe'], title: 'Hot clay' }],
    ['Hot clay in kilns @janedoe', { who: ['janedoe'], title: 'Hot clay in kilns' }],
    ['Ten years of ovens, Ana & Sam', { who: ['Ana', 'Sam'], title: 'Ten years of ovens' }],
    ['Hot clay - Glazeworks - Jane Doe', { who: ['Jane Doe'], title: 'Hot clay - Glazeworks' }],
    [
      'Day 1, Keynote, Hot clay here, Jane Doe',
      { who: ['Jane Doe'], title: 'Day 1, Keynote, Hot clay here' },
    ],
  ])('is read from %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });

  it.each<Rows[number]>([
    ['Acme - Jane Doe', { who: ['Jane Doe'], host: 'Acme' }],
    [
      'Acme - Jane Doe - ten years of glaze',
      { who: ['Jane Doe'], host: 'Acme', title: 'ten years of glaze' },
    ],
    [
      'Glazeworks - Jane Doe - ten years of glaze',
      { who: ['Jane Doe'], host: 'Glazeworks', title: 'ten years of glaze' },
    ],
    ['Acme - Jane Doe, Globex', { who: ['Jane Doe: Globex'], host: 'Acme' }],
  ])('leaves the company before the name to the line, as its host: %j', (text, line) => {
    expect(read(text)).toEqual(line);
  });
});
