import { describe, expect, it } from 'vitest';
import { allTerms, withTerms } from '../../src/parts/words/terms.ts';
import { english } from '../kit/english.ts';

const terms = allTerms(english());
const found = (words: string, seen = new Set<string>()) =>
  withTerms(words, terms, seen).flatMap((p) => (p.term === null ? [] : [p.term]));

describe('terms in a text', () => {
  it('finds a term once, and the longer one where two begin alike', () => {
    expect(found('The kernel is not a kernel driver, says the kernel.')).toEqual([
      'kernel',
      'kernelDriver',
    ]);
  });
  it('leaves words alone that only contain a term', () => {
    expect(found('String theory and kernelling')).toEqual([]);
  });
  it('gives the text back whole', () => {
    const words = 'A canary in ring 0 waits for a revert.';
    expect(
      withTerms(words, terms, new Set())
        .map((p) => p.text)
        .join(''),
    ).toBe(words);
  });
  it('remembers what a letter has shown already', () => {
    const seen = new Set<string>();
    found('The kernel', seen);
    expect(found('the kernel again', seen)).toEqual([]);
  });
});
