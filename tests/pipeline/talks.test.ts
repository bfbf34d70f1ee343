/** Which headings begin a talk, and what belongs to it. */
import { describe, expect, it } from 'vitest';
import { edgesOf, graphOf, labelsOf } from './graphOf.ts';

const rangesOf = (note: string): Record<string, string> =>
  Object.fromEntries(
    graphOf(note)
      .nodes.filter(({ attributes }) => attributes.kind === 'talk')
      .map(({ attributes: { label, range } }) => [label, `${range?.first}-${range?.last}`]),
  );

describe('a talk', () => {
  it('begins with a heading and ends before the next', () => {
    expect(rangesOf('# Kiln Summit\n\n## Baking\n\n- a\n\n## Glazing\n\n- b')).toEqual({
      Baking: '3-6',
      Glazing: '7-9',
    });
  });

  it('may be called like the beginning of a month', () => {
    expect(Object.keys(rangesOf('# Marketing\n\n- hot\n\n# Clay\n\n- x'))).toEqual(['Clay', 'Marketing']);
  });

  it.each(['', 'x\n\n'])('has its speaker below the heading, whatever talks a table names: %j', (before) => {
    const table =
      '| Time | Talk | Speaker |\n| - | - | - |\n| 9:00 | Hot ovens | Jane Doe |\n| 10:00 | Slow glaze | Sam Roe |\n| 11:00 | Wet clay | Ann Poe |\n';
    const note = `${before}# Kiln Summit\n\nLi Dorv (Acme)\n\n- b\n\n${table}`;
    expect(edgesOf(graphOf(note), 'worksFor')).toEqual(['Li Dorv → Acme']);
  });

  it('may stand at any level, even at several in one note', () => {
    const note =
      '# Kiln Conf\n\n## Keynotes\n\n### Baking\n**Jane Doe (Acme)**\n\n# Glazing\n\n- c\n\n## Omar Poe from Globex\n\n- d';
    expect(Object.keys(rangesOf(note)).sort()).toEqual(['Baking', 'Glazing', 'Omar Poe from Globex']);
  });

  it('is on the day that the front matter names, a number or not', () => {
    const dayOf = (day: string): string | undefined =>
      graphOf(`---\nday: ${day}\n---\n\n# Kiln Summit\n\n## Baking\n\n- x\n`).nodes.find(
        ({ attributes }) => attributes.kind === 'talk',
      )?.attributes.day;
    expect([dayOf('2'), dayOf('Opening')]).toEqual(['Day 2', 'Opening']);
  });

  it('begins where a line is the name of somebody, in notes that have no heading', () => {
    expect(rangesOf('Jane Doe\n\n- a\n\nSam Poe\n\n- b\n\nOmar Li\n\n- c\n')).toEqual({
      'Jane Doe': '1-4',
      'Sam Poe': '5-8',
      'Omar Li': '9-12',
    });
  });

  it('keeps its own parts', () => {
    expect(
      rangesOf('# Kiln Summit\n\n## Baking\nSpeaker: Jane Doe\n\n### Q&A\n\n- a\n\n## Summary\n\n- b'),
    ).toEqual({ Baking: '3-12' });
  });

  it('goes on in notebooks that are named by file, also after another talk', () => {
    const note =
      '# Kiln Summit\n\n## Kiln Masterclass\n\nbonus/1_basics.ipynb\n\n## Glazing\n\n- Sam, keynote - TPM@acme\n\n## bonus/2_more_things\n\n- load balancing';
    expect(rangesOf(note)).toEqual({ 'Kiln Masterclass': '3-13', Glazing: '7-10' });
    expect(edgesOf(graphOf(note), 'covers')).toContain('Kiln Masterclass → Load balancing');
    expect(edgesOf(graphOf(note), 'covers')).not.toContain('Glazing → Load balancing');
  });

  it('is the whole note where no heading begins one', () => {
    expect(rangesOf('Some thoughts on Kiln Core.')).toEqual({ note: '1-1' });
  });

  it('is the whole note where its front matter names a speaker or a title, whatever its headings', () => {
    const parts = '\n## Why ovens\n\n- a\n\n## How it went\n\n- b';
    expect(rangesOf(`---\nspeaker: Jane Doe, Acme\n---\n# Baking\n${parts}`)).toEqual({ Baking: '1-12' });
    expect(rangesOf(`---\ntitle: Baking\n---\n${parts}`)).toEqual({ Baking: '1-11' });
    expect(Object.keys(rangesOf(`---\ntitle: Kiln Summit 2031\n---\n${parts}`))).toEqual([
      'How it went',
      'Why ovens',
    ]);
    expect(edgesOf(graphOf(`---\nspeaker: Jane Doe\n---\n# Baking\n${parts}`), 'presents')).toEqual([
      'Jane Doe → Baking',
    ]);
  });

  it('that is noted in two sittings is one talk', () => {
    expect(rangesOf('# Jane Doe - CTO - Acme\n\n- a\n\n# Jane Doe - CTO - Acme\n\n- b')).toEqual({
      'Jane Doe - CTO - Acme': '1-7',
    });
  });

  it('is known by a title without numbering, label and quotes', () => {
    expect(
      labelsOf(
        graphOf('# Kiln Summit\n\n## Talk 1 - Baking\n\n- a\n\n## B. Glazing\n\n- b\n\n## "Firing"\n\n- c'),
        'talk',
      ),
    ).toEqual(['Baking', 'Firing', 'Glazing']);
  });
});

describe('no talk', () => {
  it('is a list of follow-ups beside notes of talks, but it is the talk where there is no other', () => {
    const aside = '# Kiln Summit: follow-ups\n\n- ask about kiln core\n';
    expect(labelsOf(graphOf({ 'a.md': '## Baking\n\n- a', 'b.md': aside }), 'talk')).toEqual(['Baking']);
    expect(labelsOf(graphOf({ 'b.md': aside }), 'talk')).toEqual(['Kiln Summit: follow-ups']);
  });

  it.each([
    [
      'the name of the event',
      '# Kiln Summit 2031\n\n## Kiln Summit\n\n- a\n\n## Baking\n\n- b\n\n## Glazing\n\n- c',
      ['Baking', 'Glazing'],
    ],
    [
      'a day or a group',
      '# Notes\n\n## Day 1\n\n### Baking\n\n- a\n\n## Lightning talks\n\n### Glazing\n\n- b',
      ['Baking', 'Glazing'],
    ],
    [
      'an empty reminder',
      '# Kiln Summit\n\n## Baking\n\n- a\n\n## Try acme\n\n## Glazing\n\n- b',
      ['Baking', 'Glazing'],
    ],
    [
      'a table to look things up in',
      '# Kiln Summit\n\n## Baking\n\n- a\n\n## Parts of Kiln\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n## Glazing\n\n- b',
      ['Baking', 'Glazing'],
    ],
    [
      'a topic between credited talks',
      '# Jane Doe - CTO - Acme\n\n- a\n\n# Kubernetes\n\n- b\n\n# Omar Poe - CEO - Globex\n\n- c',
      ['Jane Doe - CTO - Acme', 'Omar Poe - CEO - Globex'],
    ],
  ])('begins with %s', (_, note, talks) => {
    expect(labelsOf(graphOf(note), 'talk')).toEqual(talks);
  });
});

describe('headings beside the talks', () => {
  const talks = '## Baking ovens well\n\n- a\n\n## Glazing of the pots\n\n- b\n\n';

  it('sum up the event where one stands alone at the end', () => {
    expect(rangesOf(`# Kiln Summit\n\n${talks}## Summary\n\n- c`)).toEqual({
      'Baking ovens well': '3-6',
      'Glazing of the pots': '7-10',
    });
  });

  it('are a session where they say "Keynotes" and hold notes of their own', () => {
    const notes = Array.from({ length: 8 }, () => '- what they said about ovens').join('\n');
    expect(Object.keys(rangesOf(`# Kiln Summit\n\n## Keynotes\n\n${notes}\n\n${talks}`))).toContain(
      'Keynotes',
    );
    expect(Object.keys(rangesOf(`# Kiln Summit\n\n## Keynotes\n\n${talks}`))).not.toContain('Keynotes');
    expect(
      Object.keys(rangesOf(`# Kiln Summit\n\n## Keynotes\n\n### Ovens\n\n${notes}\n\n${talks}`)),
    ).toEqual(['Baking ovens well', 'Glazing of the pots', 'Ovens']);
  });

  it('belong to the talk above where they hold a table alone, if somebody gave that', () => {
    const table = '### Prices\n\n| a | b |\n|---|---|\n| Kubernetes | 1 |\n| c | 2 |\n\n## Firing\n\n- x';
    const covers = (above: string): readonly string[] =>
      edgesOf(graphOf(`# Kiln Summit\n\n## Baking\n\n${above}\n\n${table}`), 'covers');
    expect(covers('**Jane Doe (Acme)**')).toContain('Baking → Kubernetes');
    expect(covers('- y')).toEqual([]);
  });

  it('are called something even where they say nothing', () => {
    expect(Object.keys(rangesOf(`# Kiln Summit\n\n## ##\n\n- x\n\n${talks}`))).toEqual([
      'Baking ovens well',
      'Glazing of the pots',
      'Untitled',
    ]);
  });

  it('are none of them where one heading holds the talks', () => {
    const note = '# Kiln Conf\n\n## A. Talks\n\n### 1. Baking\n\n- a\n\n## B. Papers\n\n### Glazing\n\n- b';
    expect(Object.keys(rangesOf(note))).toEqual(['Baking']);
  });
});

describe('talks without headings', () => {
  const led =
    'jane doe\nTen years of baking\n- hot\n\nomar poe\nGlazing at scale\n- shiny\n\nsam roe\nClay, and what it is\n- soft\n\nxanthe nezdo\nOvens & us\n- warm\n';

  it('begin with the lines that say who spoke and on what', () => {
    const graph = graphOf(led);
    expect(labelsOf(graph, 'talk')).toHaveLength(4);
    expect(edgesOf(graph, 'presents')).toEqual([
      'Jane Doe → Ten years of baking',
      'Omar Poe → Glazing at scale',
      'Sam Roe → Clay, and what it is',
      'Xanthe Nezdo → Ovens & us',
    ]);
    expect(rangesOf(led)['Glazing at scale']).toBe('5-8');
  });

  it('should not begin with a number or a line that is no name, beside lines that say who spoke', () => {
    const graph = graphOf(`${led}\n2031\n- hot\n\nmany many ovens they had\n- cold\n`);
    expect(labelsOf(graph, 'talk')).toHaveLength(4);
  });

  it('begin with bold lines', () => {
    const bold = ['Baking at home', 'Glazing at scale', 'Ovens & us'].map(
      (title) => `**${title}**\n\n- hot\n`,
    );
    expect(labelsOf(graphOf(`# Kiln Summit\n\n${bold.join('\n')}`), 'talk')).toEqual([
      'Baking at home',
      'Glazing at scale',
      'Ovens & us',
    ]);
  });

  it.each([
    ['two leads only', 'jane doe\nTen years of baking\n- hot\n\nomar poe\nGlazing at scale\n- shiny\n'],
    ['bold labels', '**Summary**\n\n- a\n\n**Notes**\n\n- b\n\n**Links**\n\n- c\n'],
    ['sentences', 'We baked.\n- a\n\nWe glazed.\n- b\n\nWe fired.\n- c\n'],
    ['talks with headings', `# Kiln Summit\n\n## Baking ovens\n\n${led}\n## Glazing pots\n\n- x`],
  ])('are not read from %s', (_, note) => {
    expect(labelsOf(graphOf(note), 'talk')).not.toContain('Ten years of baking');
    expect(labelsOf(graphOf(note), 'talk').length).toBeLessThan(3);
  });
});

describe('a title', () => {
  it.each([
    ['11:35 - Ovens for all', 'Ovens for all'],
    ['9.00-9.45 Ovens for all', 'Ovens for all'],
    ['What happens when you type kiln.example.org?', 'What happens when you type kiln.example.org?'],
    ['3 ovens for all', '3 ovens for all'],
  ])('of "%s" is "%s"', (heading, expected) => {
    expect(
      labelsOf(graphOf(`# Kiln Summit\n\n## ${heading}\n\n- a\n\n## Other pots\n\n- b`), 'talk'),
    ).toContain(expected);
  });

  it.each(['06.11. - Wednesday', 'Tue Apr 18 2017', '18 April', 'Day 2: Thursday'])('is not "%s"', (day) => {
    const note = `# Kiln Summit\n\n## ${day}\n\n### Ovens for all\n\n- a\n\n### Other pots\n\n- b`;
    expect(labelsOf(graphOf(note), 'talk')).toEqual(['Other pots', 'Ovens for all']);
  });
});

describe('a row of a table', () => {
  const table = (rows: string): string =>
    `# Kiln Conf 2031\n\n| Talk Title | Speaker | Notes |\n|---|---|---|\n${rows}`;
  const ROWS =
    '| Ten ovens | Jane Doe | with Kubernetes |\n| Glazing | Omar Poe | |\n| Firing | Sam Roe | |\n';

  it('is a talk where titles stand beside speakers', () => {
    const graph = graphOf(table(ROWS));
    expect(labelsOf(graph, 'talk')).toEqual(['Firing', 'Glazing', 'Ten ovens']);
    expect(rangesOf(table(ROWS))['Ten ovens']).toBe('5-5');
    expect(edgesOf(graph, 'presents')).toContain('Jane Doe → Ten ovens');
    expect(edgesOf(graph, 'covers')).toContain('Ten ovens → Kubernetes');
    expect(edgesOf(graph, 'covers')).not.toContain('Glazing → Kubernetes');
  });

  it('is a talk also where nobody is named yet, or its title is but a label', () => {
    const rows = '| Ten ovens | to be announced | |\n| Talk: | Omar Poe | |\n| Firing | Sam Roe | |\n';
    expect(labelsOf(graphOf(table(rows)), 'talk')).toEqual(['Firing', 'Talk:', 'Ten ovens']);
    expect(edgesOf(graphOf(table(rows)), 'presents')).toEqual(['Omar Poe → Talk:', 'Sam Roe → Firing']);
  });

  it('takes in nothing of what follows the table', () => {
    expect(rangesOf(`${table(ROWS)}\n- Kubernetes is fun\n`)['Firing']).toBe('7-7');
    expect(edgesOf(graphOf(`${table(ROWS)}\n- Kubernetes again\n`), 'covers')).not.toContain(
      'Firing → Kubernetes',
    );
  });

  it('is none where the talk has a heading of its own, where there are few, and where nobody speaks', () => {
    expect(labelsOf(graphOf(`${table(ROWS)}\n## Ten ovens\n\n- hot\n`), 'talk')).toEqual(['Ten ovens']);
    expect(labelsOf(graphOf(`${table('| Ten ovens | Jane Doe | |\n')}\n## Baking\n\n- b\n`), 'talk')).toEqual(
      ['Baking'],
    );
    const plain =
      '| Topic | Owner |\n|---|---|\n| ovens | x |\n| glaze | y |\n| fire | z |\n\n## Baking\n\n- b\n';
    expect(labelsOf(graphOf(plain), 'talk')).toEqual(['Baking']);
  });
});

describe('the rest of the only talk', () => {
  it('is "Notes" beside its title, with what stands under it', () => {
    expect(
      rangesOf('# Baking with joy\n\n[video](https://example.com/v)\n\n# Notes\n\n## Ovens\n\n- a\n'),
    ).toEqual({
      'Baking with joy': '1-10',
    });
  });

  it('is topics beside a credited title that has topics below it', () => {
    expect(
      rangesOf('# Baking with joy - Jane Doe\n\n## Ovens\n\n- a\n\n# Heat\n\n- b\n\n# Scale\n\n- c\n'),
    ).toEqual({
      'Baking with joy': '1-14',
    });
  });

  it('is no other talk, with a title or a speaker of its own', () => {
    const titled =
      '# Baking with joy - Jane Doe\n\n## Ovens\n\n- a\n\n# What glazing taught all of us\n\n- b\n';
    expect(Object.keys(rangesOf(titled))).toEqual(['Baking with joy', 'What glazing taught all of us']);
    const spoken = '# Baking with joy - Jane Doe\n\n## Ovens\n\n- a\n\n# Heat - Omar Poe\n\n- b\n';
    expect(Object.keys(rangesOf(spoken))).toContain('Heat');
  });
});

describe('a note without headings', () => {
  it('is called by its first line where the second says who spoke', () => {
    const graph = graphOf('* Baking as a big platform\n** Jane Doe\n\n* Ovens\n * hot\n');
    expect(labelsOf(graph, 'talk')).toEqual(['Baking as a big platform']);
    expect(edgesOf(graph, 'presents')).toEqual(['Jane Doe → Baking as a big platform']);
  });

  it('is called by its file where the second line says something else', () => {
    expect(labelsOf(graphOf('* Baking as a big platform\n** and much more of it\n'), 'talk')).toEqual([
      'note',
    ]);
  });
});

describe('an account after a title', () => {
  it('is who speaks in a heading, and nobody in running text', () => {
    expect(
      edgesOf(graphOf('# Kiln Summit\n\n## Keynote - Teaching to bake @janed\n\n- a\n'), 'presents'),
    ).toEqual(['Janed → Teaching to bake']);
    expect(labelsOf(graphOf('# Kiln Summit\n\n## Baking\nwe did this all night @home\n'), 'person')).toEqual(
      [],
    );
  });
});
