/** What belongs to a system by its name, and what is made by a company. */
import { describe, expect, it } from 'vitest';
import { findParts, findProducts } from '../../../src/pipeline/relate/findParts.ts';
import type { Relation } from '../../../src/pipeline/relate/relation.ts';
import { thing } from './made.ts';

const said = (relations: readonly Relation[]): readonly string[] =>
  relations.map(({ from, relation, to }) => `${from.label} ${relation} ${to.label}`);

const linesOf = (relations: readonly Relation[]): readonly (readonly number[])[] =>
  relations.map(({ evidence }) => evidence.map(({ start }) => start.line));

describe('a component is part of', () => {
  it.each([
    ['the component that it is called after', 'component', 'Kiln Core'],
    ['the technology that it is called after', 'technology', 'Kiln Core'],
    ['the system before its point', 'component', 'kiln.fire'],
    ['the system before its hyphen', 'technology', 'KILN-core'],
  ])('%s', (_, kind, label) => {
    expect(said(findParts([thing(kind, 'Kiln'), thing('component', label)]))).toEqual([
      `${label} partOf Kiln`,
    ]);
  });
});

describe('no part is', () => {
  it.each([
    ['a technology, which stands for itself', 'component', 'Kiln', 'technology', 'Kiln Core'],
    ['a concept', 'component', 'Kiln', 'concept', 'Kiln Core'],
    ['a talk', 'component', 'Kiln', 'talk', 'Kiln Core'],
    ['what is called after a company', 'company', 'Kiln', 'component', 'Kiln Core'],
    ['what is called after a concept', 'concept', 'Kiln', 'component', 'Kiln Core'],
    ['what only begins with the same letters', 'component', 'Kiln', 'component', 'Kilnware Core'],
    ['what has the system’s name as its last word', 'component', 'Kiln', 'component', 'Core Kiln'],
    ['what has the very name of another thing', 'technology', 'Kiln', 'component', 'Kiln'],
    ['what has no word for a name', 'component', 'Kiln', 'component', '???'],
  ])('%s', (_, wholeKind, whole, partKind, part) => {
    const [system, component] = [thing(wholeKind, whole), thing(partKind, part)];
    expect(said(findParts([system, component]))).toEqual([]);
    expect(said(findParts([component, system]))).toEqual([]);
  });
});

describe('the evidence that a component is part of a system', () => {
  it('is every place where it is called after the system, and no other', () => {
    const part = thing('component', 'Kiln Core', ['the core', 'kiln core', 'core of a kiln', 'KilnCore']);
    const parts = findParts([thing('component', 'Kiln'), part]);
    expect(linesOf(parts)).toEqual([[2, 4]]);
    expect(parts.map(({ weight }) => weight)).toEqual([2]);
  });

  it('is the first place that names it, where the notes never say the system with it', () => {
    const part = thing('component', 'Kiln Core', ['the core', 'core']);
    const parts = findParts([thing('component', 'Kiln'), part]);
    expect(linesOf(parts)).toEqual([[1]]);
    expect(parts.map(({ weight }) => weight)).toEqual([1]);
  });
});

describe('a company provides', () => {
  it.each([
    ['a technology', 'technology', 'Acme Glazewright'],
    ['a component', 'component', 'Acme Glazewright'],
    ['what has its name in other letters', 'technology', 'ACME-glaze'],
  ])('%s that is called after it', (_, kind, label) => {
    expect(said(findProducts([thing('company', 'Acme'), thing(kind, label)]))).toEqual([
      `Acme provides ${label}`,
    ]);
  });

  it('what is called after any of the names that the notes have for it', () => {
    const company = thing('company', 'Acme Pottery', ['Acme Pottery', 'Acme']);
    expect(said(findProducts([company, thing('technology', 'Acme Glazewright')]))).toEqual([
      'Acme Pottery provides Acme Glazewright',
    ]);
  });

  it('what only some places call after it, and those are the evidence', () => {
    const product = thing('technology', 'Glazewright', [
      'Glazewright',
      'Acme Glazewright',
      'Acme’s Glazewright',
    ]);
    const provided = findProducts([thing('company', 'Acme'), product]);
    expect(linesOf(provided)).toEqual([[2, 3]]);
    expect(provided.map(({ weight }) => weight)).toEqual([2]);
  });

  it('beside another company what the notes call after both, each with its own places', () => {
    const product = thing('technology', 'Glazewright', [
      'Globex Glazewright',
      'Acme Glazewright',
      'Globex Glaze',
    ]);
    const provided = findProducts([thing('company', 'Acme'), thing('company', 'Globex'), product]);
    expect(said(provided)).toEqual(['Globex provides Glazewright', 'Acme provides Glazewright']);
    expect(linesOf(provided)).toEqual([[1, 3], [2]]);
  });
});

describe('a company does not provide', () => {
  it.each([
    ['a concept', 'company', 'concept', 'Acme Glazing'],
    ['another company', 'company', 'company', 'Acme Pottery'],
    ['a talk', 'company', 'talk', 'Acme Glazing'],
    ['what has its very name', 'company', 'technology', 'Acme'],
    ['what only begins with the same letters', 'company', 'technology', 'Acmeware Glaze'],
    ['what names it last', 'company', 'technology', 'Glaze Acme'],
    ['what has no word for a name', 'company', 'technology', '???'],
    ['anything where it is a technology itself', 'technology', 'component', 'Acme Glaze'],
    ['anything where it is a person', 'person', 'technology', 'Acme Glaze'],
  ])('%s', (_, makerKind, kind, label) => {
    expect(said(findProducts([thing(makerKind, 'Acme'), thing(kind, label)]))).toEqual([]);
  });
});
