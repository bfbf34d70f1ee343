/** A vault made up for measuring: notes with front matter, headings, lists, tags, tables and links to one another, of words that recur as words do. */
import type { Note } from '../../src/schema/note.ts';

const SYLLABLES = 'ka ro mi len tar vo shi den pru gal nor wex fi lo mar set ul bri can dor'.split(' ');
const PLAIN =
  'the of and to we it is for with on as this that how when more less then uses runs keeps needs shows about after before under while each one many part work time plan note idea team test data load run step way line list day week'.split(
    ' ',
  );

/** Makes so many notes, always the same. Their words, names and links are spread as in a real vault: few are frequent, most are rare. */
export function makeVault(count: number): Note[] {
  const next = chance();
  const names = Array.from({ length: Math.ceil(40 + count / 4) }, (_, at) => nameAt(at));
  const pick = <T>(of: readonly T[]): T => of[Math.floor(of.length * next() ** 2)] as T;
  const word = (): string => (next() < 0.82 ? pick(PLAIN) : pick(names).toLowerCase());
  const sentence = (): string => {
    const words = Array.from({ length: 6 + Math.floor(next() * 12) }, word);
    if (next() < 0.5) words.splice(Math.floor(next() * words.length), 0, pick(names));
    if (next() < 0.3) words.push(`[[${titleAt(Math.floor(next() * count))}]]`);
    if (next() < 0.1) words.push(`**${pick(names)}**`);
    if (next() < 0.05) words.push(`[${pick(names)}](https://${pick(names).toLowerCase()}.example/a)`);
    return `${words.join(' ')}.`;
  };
  return Array.from({ length: count }, (_, at) => {
    const lines = ['---', `title: ${titleAt(at)}`, `tags: [${pick(names).toLowerCase()}, note]`, '---', ''];
    lines.push(`# ${titleAt(at)}`, '', `#${pick(names).toLowerCase()} ${sentence()}`, '');
    for (let section = 0; section < 1 + Math.floor(next() * 4); section += 1) {
      lines.push(`## ${pick(names)} and ${word()}`, '', `${sentence()} ${sentence()}`, '');
      for (let item = 0; item < 2 + Math.floor(next() * 6); item += 1)
        lines.push(`${next() < 0.3 && item > 0 ? '  ' : ''}- ${sentence()}`);
      lines.push('');
    }
    if (next() < 0.1)
      lines.push(
        '| a | b |',
        '| - | - |',
        `| ${pick(names)} | ${word()} |`,
        `| ${word()} | ${pick(names)} |`,
      );
    return { id: `folder-${at % 40}/${titleAt(at)}.md`, text: `${lines.join('\n')}\n`, sha256: '' };
  });
}

/** Makes so many notes of a heading and three lines each, with links and names that recur. */
export function makeBriefVault(count: number): Note[] {
  const next = chance();
  const pick = <T>(of: readonly T[]): T => of[Math.floor(of.length * next())] as T;
  const names = Array.from({ length: 200 }, (_, at) => nameAt(at));
  const words = (most: number): string => Array.from({ length: most }, () => pick(PLAIN)).join(' ');
  return Array.from({ length: count }, (_, at) => {
    const link = `see [[${titleAt(Math.floor(next() * count))}]]`;
    const lines = [`${pick(names)} and ${words(6)}`, link, `${words(8)} ${pick(names)}`];
    const text = `# ${titleAt(at)}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
    return { id: `folder-${at % 400}/${titleAt(at)}.md`, text, sha256: '' };
  });
}

const titleAt = (at: number): string => `${nameAt(at % 211)} ${nameAt(Math.floor(at / 211))} ${at}`;

function nameAt(at: number): string {
  let name = '';
  for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

/** Numbers from 0 to 1, the same in every run (Lehmer's generator). */
function chance(): () => number {
  let state = 20_240_930;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
