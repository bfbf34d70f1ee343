/** What a word may be: told by lists, of verbs by their regular forms too. */
import { describe, expect, it } from 'vitest';
import {
  isEverydayForm,
  isEverydayNoun,
  isEverydayWord,
  isFunctionWord,
  isPlace,
  isPlainModifier,
  isTechnicalModifier,
  isVerb,
} from '../../../src/pipeline/extract/english/wordClass.ts';

describe('a verb', () => {
  it('is told in its regular forms and in those that have no rule, and in no others', () => {
    const forms =
      'deploy deploys deployed deploying adopt adopts adopted adopting describe describes described describing ' +
      'apply applies applied applying delay delays delayed delaying distinguish distinguishes distinguished ' +
      'distinguishing attach attaches attached attaching discuss discusses discussed discussing relax relaxes ' +
      'relaxed relaxing veto vetoes vetoed vetoing stop stops stopped stopping allow allows allowed allowing ' +
      'encompass encompassed extend extended enjoy enjoyed yield yielded inform informs identify identifies ' +
      'break breaks broke broken went arisen agree agrees agreed agreeing encrypt encrypts encrypted encrypting';
    const others =
      'delaies delaied applys applyed appliing describeing describeed discusss relaxs relaxxed relaxxing allowes ' +
      'allowwed allowwing deployyed deployes adoptted adoptes stopes stopps explainned explainning attachs ' +
      'attachhed askked askes actted actting vetos extendes extendded yieldded ing ed undefineded undefineding ' +
      'stopstoped informes extending9 agring';
    expect(forms.split(' ').filter((form) => !isVerb(form))).toEqual([]);
    expect(others.split(' ').filter((form) => isVerb(form))).toEqual([]);
    expect(isVerb('')).toBe(false);
  });

  it('is told whatever its case', () => {
    expect([isVerb('Deployed'), isVerb('STOPS')]).toEqual([true, true]);
  });

  it.each(['kiln', 'glaze9', 'training', 'caching', 'oven', ''])('should not be %j', (word) => {
    expect(isVerb(word)).toBe(false);
  });
});

describe('a modifier', () => {
  it.each(['large', 'Mostly', 'deeply', 'available'])('that makes nothing technical is %s', (word) => {
    expect([isPlainModifier(word), isTechnicalModifier(word)]).toEqual([true, false]);
  });

  it.each(['distributed', 'Asynchronous', 'stationary'])('that a term begins with is %s', (word) => {
    expect([isPlainModifier(word), isTechnicalModifier(word)]).toEqual([false, true]);
  });

  it.each(['kiln', 'the', 'office'])('should not be %s', (word) => {
    expect([isPlainModifier(word), isTechnicalModifier(word)]).toEqual([false, false]);
  });
});

describe('an everyday noun', () => {
  it.each(['office', 'offices', 'Apartments', 'abilities', 'app'])('is %s', (word) => {
    expect(isEverydayNoun(word)).toBe(true);
  });

  it.each(['kiln', 'kilns', 'the', 'mostly'])('should not be %s', (word) => {
    expect(isEverydayNoun(word)).toBe(false);
  });
});

describe('a word of everyday', () => {
  const EVERYDAY: readonly string[] = ['the', 'large', 'mostly', 'office', 'offices', 'deployed', 'broken'];
  const RARE: readonly string[] = ['kiln', 'distributed', 'caching', 'asynchronous', 'berlin', 'glazes9'];

  it.each(EVERYDAY)('is %s, in whatever case', (word) => {
    expect(isEverydayForm(word)).toBe(true);
    expect([isEverydayWord(word), isEverydayWord(word.toUpperCase())]).toEqual([true, true]);
  });

  it.each(RARE)('should not be %s, which may name something', (word) => {
    expect(isEverydayForm(word)).toBe(false);
    expect([isEverydayWord(word), isEverydayWord(word.toUpperCase())]).toEqual([false, false]);
  });
});

it.each([
  ['The', true, false],
  ["can't", true, false],
  ['Berlin', false, true],
  ['asian', false, true],
  ['kiln', false, false],
])('%s holds a sentence together: %j, and says where: %j', (word, holds, where) => {
  expect([isFunctionWord(word), isPlace(word)]).toEqual([holds, where]);
});
