/** What a note is called, and several together. */
import { describe, expect, it } from 'vitest';
import { titleOf, titleOfAll } from '../../../src/pipeline/build/titles.ts';
import { outlineOf } from './made.ts';

describe('the title of a note', () => {
  const titled = (text: string, source = 'firing.md'): string => titleOf(outlineOf(text, source));

  it.each([
    ['the title in its front matter', '---\ntitle: Kiln Notes\n---\n\n# Glaze\n', 'Kiln Notes'],
    ['its first heading', 'Some clay.\n\n## Glaze\n\n# Kilns\n', 'Glaze'],
    [
      'its first heading, if the front matter has other fields only',
      '---\nplace: Yard\n---\n\n# Glaze\n',
      'Glaze',
    ],
    [
      'its first heading, if the title in the front matter is left empty',
      '---\ntitle:\n---\n\n# Glaze\n',
      'Glaze',
    ],
    ['its heading without the marks of tags', '# #glaze and ##clay\n', 'glaze and clay'],
    ['its heading with a sign that belongs to a name', '# C# in the kiln\n', 'C# in the kiln'],
    ['its heading where the title is empty', '---\ntitle: ""\n---\n\n# Glaze\n', 'Glaze'],
    ['its heading where the title is blank', '---\ntitle: " "\n---\n\n# Glaze\n', 'Glaze'],
    ['its heading where the title is but the mark of a tag', '---\ntitle: "#"\n---\n\n# Glaze\n', 'Glaze'],
    ['its heading with single spaces', '# Glaze  **of**   clay\n', 'Glaze of clay'],
  ])('is %s', (_, text, title) => {
    expect(titled(text)).toBe(title);
  });

  it.each([
    ['firing.md', 'firing'],
    ['notes/2031/firing.md', 'firing'],
    ['notes.old/firing', 'firing'],
    ['firing.day.1.md', 'firing.day.1'],
    ['firing', 'firing'],
    ['day 1.5 of firing.md', 'day 1.5 of firing'],
    ['a.b c', 'a.b c'],
  ])('is, without a heading, the name of its file: of %s it is %s', (source, title) => {
    expect(titled('Some clay.\n', source)).toBe(title);
  });

  it('should not be a heading without words', () => {
    expect(titled('#\n\nSome clay.\n')).toBe('firing');
  });
});

describe('the title of several notes', () => {
  it.each([
    ['nothing but that there are none', [], 'No notes'],
    ['that of the only one', ['Glaze'], 'Glaze'],
    ['what they begin with', ['Kiln Summit 2031', 'Kiln Summit 2032'], 'Kiln Summit'],
    ['what they all begin with', ['Kiln Summit a b', 'Kiln Summit a c', 'Kiln Summit d'], 'Kiln Summit'],
    ['the shortest, where the others go on', ['Kiln Summit in May', 'Kiln Summit'], 'Kiln Summit'],
    ['the same whichever of them is the shortest', ['Kiln Summit', 'Kiln Summit in May'], 'Kiln Summit'],
    ['what all of them are called', ['Kiln Summit', 'Kiln Summit'], 'Kiln Summit'],
    ['cut before what joins it to the rest', ['Kiln Summit - Day 1', 'Kiln Summit - Two'], 'Kiln Summit'],
    ['cut before a colon', ['Kiln Summit: one', 'Kiln Summit: two'], 'Kiln Summit'],
    ['with the signs within it', ['Kiln-Summit: Clay one', 'Kiln-Summit: Clay two'], 'Kiln-Summit: Clay'],
    ['compared whatever the case', ['Kiln summit a', 'KILN Summit b'], 'Kiln summit'],
    ['compared whatever the signs', ['Kiln, Summit a', 'Kiln Summit: b'], 'Kiln, Summit'],
    ['compared whatever the spaces', ['Kiln   Summit a', 'Kiln Summit b', 'Kiln  Summit c'], 'Kiln Summit'],
    ['compared by letters of all alphabets', ['Ŏfen Ŭnd a', 'Ŏfen Ŭnd b'], 'Ŏfen Ŭnd'],
  ])('is %s', (_, titles, title) => {
    expect(titleOfAll(titles)).toBe(title);
  });

  it.each([
    ['they have nothing in common', ['Kilns', 'Glaze', 'Clay'], '3 notes'],
    ['they begin with one word alone', ['Kiln one', 'Kiln two'], '2 notes'],
    ['they begin with one word and a dash', ['Kiln - one', 'Kiln - two'], '2 notes'],
    ['they only end alike', ['Old Kiln Summit', 'New Kiln Summit'], '2 notes'],
    ['they differ in the number', ['Day 1 of it', 'Day 2 of it'], '2 notes'],
    ['they run the same letters together otherwise', ['Kil nSummit a', 'Kiln Summit a'], '2 notes'],
    ['they differ in letters of another alphabet', ['Глина Печь', 'Печь Глина'], '2 notes'],
  ])('is how many there are, where %s', (_, titles, title) => {
    expect(titleOfAll(titles)).toBe(title);
  });
});
