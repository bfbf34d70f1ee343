/** The words of a block as a reader would copy them, and the sentences among them. */
import { describe, expect, it } from 'vitest';
import { firstSentence, readPlainText, sentenceAt } from '../../../src/pipeline/build/plainText.ts';
import type { Block, Outline } from '../../../src/pipeline/parse/outline.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { outlineOf } from './made.ts';

/** A block of a note: its first, unless it is said which kind. */
function blockOf(note: string, kind?: string): readonly [Outline, Block] {
  const outline = outlineOf(note);
  const blocks = outline.blocks.filter((block) => kind === undefined || block.kind === kind);
  return [outline, itemAt(blocks, blocks.length - 1)];
}
const plain = (note: string, kind?: string): string => readPlainText(...blockOf(note, kind)).text;

describe('the words of a block', () => {
  it.each([
    ['markup', 'A **hot** and _old_ `kiln` for ~~clay~~ bricks.', 'A hot and old kiln for clay bricks.'],
    ['markup in the middle of a word', 'Gl**az**es and k`il`ns', 'Glazes and kilns'],
    ['more spaces than one', 'A  hot\t kiln', 'A hot kiln'],
    ['the bullet of an item', '- a hot kiln', 'a hot kiln'],
    ['bullets that Markdown does not know', '• hot kiln', 'hot kiln'],
    ['bullets without a space', '–hot kiln', 'hot kiln'],
    ['several bullets', '-- •hot kiln', 'hot kiln'],
    ['what may not end a quotation', 'A hot kiln, ;', 'A hot kiln'],
    ['a loose dash at its end', 'A hot kiln -', 'A hot kiln'],
    ['the markup of the words of a link', 'A [**hot** kiln](https://x.example/a).', 'A hot kiln.'],
    ['a link without words or address', 'A hot []() kiln', 'A hot kiln'],
    ['where the words of a link lead', 'A [hot kiln](https://x.example/a).', 'A hot kiln.'],
  ])('are without %s', (_, note, text) => {
    expect(plain(note)).toBe(text);
  });

  it.each([
    ['dashes within it', 'A hot kiln - or an oven', 'A hot kiln - or an oven'],
    ['dashes within its first word', 'hot–cold kiln', 'hot–cold kiln'],
    ['bullets within it', 'A hot • kiln', 'A hot • kiln'],
    ['a dash that ends a word', 'a hot- or kiln-', 'a hot- or kiln-'],
    ['commas within it', 'hot, old; kiln', 'hot, old; kiln'],
    ['an address', 'See https://x.example/a for it', 'See https://x.example/a for it'],
    ['an address in bold', 'See **https://x.example/a** for it', 'See https://x.example/a for it'],
    ['a line break as a semicolon', 'Kiln<br>hot', 'Kiln; hot'],
    ['an address in brackets', 'See <https://x.example/a> for it', 'See https://x.example/a for it'],
    [
      'two addresses',
      'See https://x.example/a or https://x.example/b there',
      'See https://x.example/a or https://x.example/b there',
    ],
  ])('keep %s', (_, note, text) => {
    expect(plain(note)).toBe(text);
  });

  it.each([
    ['two lines as two', 'A hot kiln\nand an oven', 'A hot kiln\nand an oven'],
    [
      'lines that were wrapped as one',
      `A hot kiln ${'of burnt brick '.repeat(4)}and\nan oven`,
      `A hot kiln ${'of burnt brick '.repeat(4)}and an oven`,
    ],
    [
      'each line by its own length',
      `A hot kiln ${'of burnt brick '.repeat(4)}and\nan oven\nand clay`,
      `A hot kiln ${'of burnt brick '.repeat(4)}and an oven\nand clay`,
    ],
    ['a line of 59 characters as ended', `${'a'.repeat(59)}\nand clay`, `${'a'.repeat(59)}\nand clay`],
    ['a line of 60 characters as wrapped', `${'a'.repeat(60)}\nand clay`, `${'a'.repeat(60)} and clay`],
    ['lines that end with a carriage return', 'A hot kiln\r\nand an oven', 'A hot kiln\nand an oven'],
    ['lines with spaces round their ends', 'A hot kiln \n  and an oven', 'A hot kiln and an oven'],
  ])('keep %s', (_, note, text) => {
    expect(plain(note)).toBe(text);
  });

  it.each([
    ['by a dash and semicolons', '| Kiln | hot | new |', 'Kiln - hot; new'],
    ['without a sign for empty ones', '| Kiln |  | new |', 'Kiln - new'],
    ['without the first where it is empty', '|  | hot | new |', 'hot; new'],
    ['by a space where a full stop does', '| Kiln. | hot; | new |', 'Kiln. hot; new'],
    ['by a space where a dash does', '| Kiln - | hot |', 'Kiln - hot'],
    ['at a line break too', '| Kiln | hot<br>old |', 'Kiln - hot; old'],
    ['without the bullets in them', '| Kiln | - hot<br>• old<br>-new |', 'Kiln - hot; old; new'],
    ['without loose ends', '| Kiln | hot |  |', 'Kiln - hot'],
    ['without a dash after the only one', '| Kiln |  |  |', 'Kiln'],
    ['by a sign, though there is a full stop in one', '| v1.2<br>v1.3<br>v1.4 |', 'v1.2 - v1.3; v1.4'],
    ['with their own dashes', '| Kiln | hot - old |', 'Kiln - hot - old'],
    ['with single spaces', '|  Kiln   core  |  hot   bricks  |', 'Kiln core - hot bricks'],
  ])('tell the cells of a row apart %s', (_, row, text) => {
    expect(plain(`| Part | What | More |\n| --- | --- | --- |\n${row}\n`, 'row')).toBe(text);
  });

  it('are none of a block that nobody reads for its length', () => {
    const [outline, block] = blockOf('a');
    const wordsOf = (text: string): string => readPlainText({ ...outline, text }, { ...block, text }).text;
    const long = 'a'.repeat(100_000);
    expect(wordsOf(long)).toBe(long);
    expect(wordsOf(`${long}a`)).toBe('');
  });

  it('know for each character where in the note it stands', () => {
    const note = '- A  **hot**  [kiln](https://x.example/a), see https://x.example/b now';
    const [outline, block] = blockOf(note);
    const { text, positions } = readPlainText(outline, block);
    expect(positions).toHaveLength(text.length);
    for (const [index, position] of positions.entries())
      expect(note.charAt(block.offset + position)).toBe(text.charAt(index));
  });

  it('know it in a row, too, but for what tells the cells apart', () => {
    const note = '| Part | What |\n| --- | --- |\n| • Kiln  core | - hot<br>- old.<br>new |\n';
    const [outline, block] = blockOf(note, 'row');
    const { text, positions } = readPlainText(outline, block);
    expect(text).toBe('Kiln core - hot; old. new');
    expect(positions).toHaveLength(text.length);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    for (const word of ['Kiln', 'core', 'hot', 'old', 'new'])
      expect(block.offset + itemAt(positions, text.indexOf(word))).toBe(note.lastIndexOf(word));
  });

  it('are those of the note that is asked about, whichever was asked about before', () => {
    const [clay, ofClay] = blockOf('Clay');
    const [kiln, ofKiln] = blockOf('Kiln');
    expect(readPlainText(clay, ofClay).text).toBe('Clay');
    expect(readPlainText(kiln, ofKiln).text).toBe('Kiln');
    expect(readPlainText(clay, ofClay).text).toBe('Clay');
  });
});

describe('the sentence that names something', () => {
  /** The sentence round a name, which has to stand at the place in it that is said. */
  function sentence(note: string, name: string, kind?: string): string {
    const [outline, block] = blockOf(note, kind);
    const at = block.text.indexOf(name);
    const { text, start, end } = sentenceAt(outline, block, at, at + name.length);
    expect(text.slice(start, end)).toBe(name);
    return text;
  }

  it.each([
    ['the first', 'Kiln is hot. It rained. We left.', 'Kiln is hot.'],
    ['one in the middle', 'It rained. Kiln is hot. We left.', 'Kiln is hot.'],
    ['the last', 'It rained. We left. A hot Kiln', 'A hot Kiln'],
    ['one that a question comes before', 'Did it rain? Kiln is hot.', 'Kiln is hot.'],
    ['one that a call comes before', 'It rained! Kiln is hot.', 'Kiln is hot.'],
    ['one after a closing quotation mark', 'We said “it rained.” Kiln is hot.', 'Kiln is hot.'],
    ['one after a bracket', 'It rained (a lot). Kiln is hot.', 'Kiln is hot.'],
    ['one before a quotation', 'Kiln is hot. “It rained.”', 'Kiln is hot.'],
    ['one before a number', 'Kiln is hot. 30 bricks broke.', 'Kiln is hot.'],
    ['one after a number', 'We saw 30. Kiln is hot.', 'Kiln is hot.'],
    ['one after a share', 'We lost 3%. Kiln is hot.', 'Kiln is hot.'],
    ['one before a bracket', 'Kiln is hot. (It rained.)', 'Kiln is hot.'],
    ['one after more spaces', 'It rained.\u00A0\u00A0 Kiln is hot.   We left.', 'Kiln is hot.'],
    ['a line that ends with the name', 'It rained\nhot Kiln\nwe left', 'hot Kiln'],
    ['a line that its writer ended', 'It rained\nKiln is hot\nwe left', 'Kiln is hot'],
  ])('is %s of a paragraph', (_, note, text) => {
    expect(sentence(note, 'Kiln')).toBe(text);
  });

  it.each(['vs', 'i.e', 'e.g', 'etc', 'cf', 'Mr', 'Mrs', 'Ms', 'Dr', 'Inc', 'Jr', 'St', 'No'])(
    'does not end at the full stop of “%s.”',
    (short) => {
      expect(sentence(`Ovens ${short}. Kiln is hot.`, 'Kiln')).toBe(`Ovens ${short}. Kiln is hot.`);
    },
  );

  it.each([
    ['no space after', 'See kiln.Kiln and ovens.'],
    ['a small letter after', 'It is v2. and Kiln is hot.'],
    ['no word before', 'It rained ... Kiln is hot.'],
  ])('does not end at a full stop with %s', (_, note) => {
    expect(sentence(note, 'Kiln')).toBe(note);
  });

  it('does not end within what is named', () => {
    expect(sentence('We left. Kiln No! Clay. It rained.', 'Kiln No! Clay')).toBe('Kiln No! Clay.');
  });

  it('is all of an item, though it has several', () => {
    expect(sentence('- It rained. Kiln is hot. We left.', 'Kiln')).toBe('It rained. Kiln is hot. We left.');
  });

  it('is all of a row', () => {
    const note = '| Part | What |\n| --- | --- |\n| Kiln | It rained. Hot. |\n';
    expect(sentence(note, 'Kiln', 'row')).toBe('Kiln - It rained. Hot.');
  });

  it('is the sentence alone of an item that has more than 240 characters', () => {
    const item = (length: number): string => `Kiln is hot. ${'It is '.padEnd(length - 14, 'x')}.`;
    expect(sentence(`- ${item(240)}`, 'Kiln')).toBe(item(240));
    expect(sentence(`- ${item(241)}`, 'Kiln')).toBe('Kiln is hot.');
  });

  it('is one line of an item that has several', () => {
    expect(sentence('- It rained.\n  Kiln is hot. We left.\n', 'Kiln')).toBe('Kiln is hot.');
  });
});

describe('the first sentence', () => {
  it.each([
    ['of a paragraph, which may begin with markup', '**Kiln** is hot. It rained.', 'Kiln is hot.'],
    ['of an item is all of it', '- Kiln is hot. It rained.', 'Kiln is hot. It rained.'],
    [
      'of a paragraph is its first line, where that was ended',
      'Kiln is hot\nit rained. We left.',
      'Kiln is hot',
    ],
    ['of one letter', 'K', 'K'],
  ])('%s', (_, note, text) => {
    expect(firstSentence(...blockOf(note))).toBe(text);
  });
});
