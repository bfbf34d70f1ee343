/** What the word lists take for headings, labels and job titles, and what they leave. */
import { describe, expect, it } from 'vitest';
import {
  ASIDE_TITLE,
  CLASS_WORD,
  EVENT_WORD,
  EVERYDAY_ACRONYM,
  GROUP_HEADING,
  LEGAL_FORM,
  NAME_PARTICLE,
  PART_HEADING,
  REMINDER,
  ROLE_WORD,
  SESSION_WORD,
  SPEAKER_LABEL,
} from '../../../src/pipeline/extract/lexicon.ts';

/** Some of these, given with a slash between them, that a list does not take. */
const leftBy = (list: RegExp, texts: string): readonly string[] =>
  texts.split(' / ').filter((text) => !list.test(text));
const takenBy = (list: RegExp, texts: string): readonly string[] =>
  texts.split(' / ').filter((text) => list.test(text));

describe('a word of a job title', () => {
  it.each([
    'CEO / cfo / CTO / CISO / VP / SVP / evp / PM / TPM',
    'Head / Chair / Chairman / chairwoman / Chairperson / Engineer / Professor / Marketing',
  ])('is each of %s', (words) => {
    expect(leftBy(ROLE_WORD, words)).toEqual([]);
  });

  it('is none that only begins or ends like one', () => {
    expect(takenBy(ROLE_WORD, 'cbo / ceos / overhead / headed / managerial / chairs / kiln')).toEqual([]);
  });
});

describe('a session word', () => {
  it.each([
    'Keynote / keynotes / talk / talks / session / sessions / workshop / workshops / panel / panels / Q&A / BoF',
    'tutorial / tutorials / class / classes / fireside chat / fireside chats / demo / demos / spotlight / spotlights',
    'Opening keynote / closing talks / Lightning talks / Day 1 keynotes / Day 12 keynotes / Session 3 / Session 12',
  ])('is each of %s', (words) => {
    expect(leftBy(SESSION_WORD, words)).toEqual([]);
  });

  it('is none with other words around it', () => {
    expect(
      takenBy(SESSION_WORD, 'hot talks / talks at noon / day x talks / session x / talk3 / ovens'),
    ).toEqual([]);
  });
});

describe('a heading that only groups talks', () => {
  it.each([
    ['sorts of sessions', 'Keynote / Keynotes / Talk / Talks / Session / Sessions / Workshop / Workshops'],
    ['other sorts of sessions', 'Classes / Panel / Panels / Tutorial / Tutorials / Presentations / Lectures'],
    [
      'sessions of a time',
      'Opening keynotes / Closing talk / Morning sessions / Lightning talks / Breakout sessions',
    ],
    ['days by number', 'Day 1 / Day1 / Day  12 / Day two / Day five: the end'],
    ['misspelt days', 'Tueday / Thurday'],
    [
      'days of the week',
      'Monday / Tuesday / Wednesday / Thursday / Friday / Saturday / Sunday / Monday morning',
    ],
    [
      'dates before a day',
      '6/5 Monday / 06.05.2024 - Monday / 6-5-24, Day 1 / 12/12: Monday / 6/5Monday / 6/5  –  Day 2',
    ],
    [
      'dates',
      'May / June / Jun / July / Jul / Sept. 3 / Sep / May 6th, 2024 / October 12 / Dec. / 12 May 2024 / 6th  June',
    ],
    ['dates with their day', 'Mon, 6 May / Weds,  6th June / Tues June  3 / Thu June 3rd  2024'],
    [
      'what is kept beside',
      'Notes and links / More slides & resources / Links, and notes and slides / Other notes & links',
    ],
    [
      'times and lists',
      'Morning / Evening / Schedule / Program / Programme / Track / Tracks / Track A / Track blue',
    ],
    [
      'the rest',
      'Note / Notes / Misc / Miscellaneous / Other / To do / Todo / Things to look up / TOC / Index',
    ],
  ])('is one of %s: %s', (_, headings) => {
    expect(leftBy(GROUP_HEADING, headings)).toEqual([]);
  });

  it.each([
    [
      'say more',
      'Hot talks / Talks on clay / Morning ovens / Notes on clay / My notes / Notes and clay / Notes and',
    ],
    ['are near a day', 'a Monday / Mondays / Day x / Daylight / 6/5 hot Monday / 123/5 Monday / x Monday'],
    [
      'are near a date',
      '6 clay / Mon, clay / a May / May x / May 123 / May 6, 24 / 123 May / May 6 20245 / Mon,May',
    ],
    [
      'begin like a month',
      'Marketing / Markets / Decorators / Novelty / Junk / Octopus / Mayonnaise / Money Market',
    ],
    ['are near another', 'Tracking / Track A and B / Programmed / Miscellany / Indexes / Backtracks'],
  ])('is none of those that %s: %s', (_, headings) => {
    expect(takenBy(GROUP_HEADING, headings)).toEqual([]);
  });
});

describe('a heading of a part of a talk', () => {
  it.each([
    'Q&A / Q & A / q  &  a / Question / Questions / Questions and answers / Question & answer / Summary / TLDR / tl;dr',
    'Takeaway / Takeaways / Take-aways / Key takeaways / Conclusion / Conclusions / Intro / Introduction / Background',
    'Problem / Problem statement / Solution / The solution / Demo / Demos / Note / Notes / Link / Links / References',
    'Reference / Resource / Resources / Slide / Slides / Result / Results / Lessons / Lessons learned / Future',
    'Future work / Future plans / Next steps / Action item / Action items / Speaker / Speakers / Quote / Quotes',
    'Highlights / Summary: / Summary  : / Why? / Pros',
  ])('is each of %s', (headings) => {
    expect(leftBy(PART_HEADING, headings)).toEqual([]);
  });

  it('is none that says more', () => {
    expect(
      takenBy(
        PART_HEADING,
        'A summary / Summary of clay / Summaryx / Key ovens / q x a / Future clay / Why.',
      ),
    ).toEqual([]);
  });
});

describe('a word of the name of an event', () => {
  it.each([
    'Kiln Summit / Glaze Conf / Meetup of bakers / Trip report: clay / Day 2 in the oven / Recap',
    'KilnCon / Kiln Con / ovens in 2024 / Kiln2024',
  ])('stands in each of %s', (titles) => {
    expect(leftBy(EVENT_WORD, titles)).toEqual([]);
  });

  it('stands in none that only looks like it', () => {
    expect(
      takenBy(
        EVENT_WORD,
        'Summits of clay / Confidence / Contest / Daylight / Day x / Icon / Silicones / 1999 / 20 ovens / 2xyz',
      ),
    ).toEqual([]);
  });
});

describe('a word of a class', () => {
  it('stands in each of these, and in no other', () => {
    expect(
      leftBy(
        CLASS_WORD,
        'Masterclass / Training days / The lab / Lab 3 / Boot camp / Bootcamp / Hands-on clay / Courses',
      ),
    ).toEqual([]);
    expect(takenBy(CLASS_WORD, 'Labels / A slab / Ovens / Collab / Boots')).toEqual([]);
  });
});

describe('the title of what is kept beside talks', () => {
  it.each([
    'Follow-ups / Follow up / followup / Followups / Kiln: follow-up / To-do / To do / todos / to-dos / To-dos',
    'README / Read me / Links / Link / Kiln – index / Kiln-resources / Licence / LICENSE / Kiln\tinbox',
  ])('is each of %s', (titles) => {
    expect(leftBy(ASIDE_TITLE, titles)).toEqual([]);
  });

  it('is none that says more, or hides it in a word', () => {
    expect(
      takenBy(
        ASIDE_TITLE,
        'Links of clay / Backlinks / Kiln_index / Followers / Licenxe / read-me / follow-xup / to-xdo / Indexes',
      ),
    ).toEqual([]);
  });
});

describe('a reminder to oneself', () => {
  it('begins with what is to be done', () => {
    expect(leftBy(REMINDER, 'Try clay / todo / To do: clay / Sign up for ovens / Read up on slip')).toEqual(
      [],
    );
    expect(takenBy(REMINDER, 'We try clay / Trying clay / Ready ovens / Seen clay')).toEqual([]);
  });
});

describe('a label of who speaks', () => {
  it.each([
    'Speaker / speakers / Presenter / Presenters / Presented by / Panelist / Panellist / Panelists / By / Talk by / Who',
    'Instructor / Instructors / Host / Hosts / Hosted by / Author / Authors / Keynote speaker / Keynote speakers',
    'Moderator / Moderators / Facilitator / Facilitators / Trainer / Trainers',
  ])('is each of %s', (labels) => {
    expect(leftBy(SPEAKER_LABEL, labels)).toEqual([]);
  });

  it('is none that says more', () => {
    expect(
      takenBy(SPEAKER_LABEL, 'Loud speaker / Speakers of old / Speakerx / By noon / Coauthor / Hosting'),
    ).toEqual([]);
  });
});

describe('a legal form', () => {
  it('may have its stops or not', () => {
    expect(
      leftBy(LEGAL_FORM, 'Inc / Inc. / LLC / BV / B.V / B.V. / SAS / S.A.S / S.A.S. / SA.S / S.AS / GmbH'),
    ).toEqual([]);
    expect(takenBy(LEGAL_FORM, 'Zinc / Incs / Inc.. / Bxv / Sxas / Kiln / Company')).toEqual([]);
  });
});

describe('a particle of a name', () => {
  it('is a whole word', () => {
    expect(leftBy(NAME_PARTICLE, 'van / Von / de / St / y')).toEqual([]);
    expect(takenBy(NAME_PARTICLE, 'vans / vanity / advan / dew / day / any')).toEqual([]);
  });
});

describe('an acronym that everybody knows', () => {
  it('is one in capitals, alone or in the plural where it has one', () => {
    expect(
      leftBy(
        EVERYDAY_ACRONYM,
        'API / APIs / UI / UIs / ID / IDs / PR / PRs / FAQ / FAQs / TODO / TODOs / NO / NOT / US / USA',
      ),
    ).toEqual([]);
    expect(leftBy(EVERYDAY_ACRONYM, 'URL / URLs / HTTP / HTTPS / OS / OSS / Q&A / README')).toEqual([]);
    expect(takenBy(EVERYDAY_ACRONYM, 'api / KAPI / APIX / CEOs / NOTE / GPU / Oss / READMEs')).toEqual([]);
  });
});
