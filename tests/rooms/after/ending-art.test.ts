/** Every way a run can end has its own picture, and the picture its words. */
import { describe, expect, it } from 'vitest';
import { ENDING_ART, endingArtOf } from '../../../src/rooms/after/endings/EndingArt.tsx';
import { METERS } from '../../../src/sim/index.ts';
import { english } from '../../kit/english.ts';

const text = english();

describe('pictures of the endings', () => {
  it('six endings, one of them in four ways: nine pictures', () => {
    const found = [
      endingArtOf('won.open', true),
      endingArtOf('won.tiered', true),
      endingArtOf('won.closed', true),
      ...METERS.map((meter) => endingArtOf(`crisis.${meter}`, false)),
      endingArtOf('unsteady', false),
      endingArtOf('mandate', false),
    ];
    expect([...found].sort()).toEqual(Object.keys(ENDING_ART).sort());
    expect(new Set(Object.values(ENDING_ART)).size).toBe(9);
  });
  it('an unknown ending has the nearest picture', () => {
    expect(endingArtOf('crisis.own', false)).toBe('continuity');
    expect(endingArtOf('own.level', true)).toBe('tiered');
    expect(endingArtOf('own.level', false)).toBe('unsteady');
  });
  it('what is seen is said', () => {
    for (const name of Object.keys(ENDING_ART)) expect(text.has(`ending.art.${name}`)).toBe(true);
  });
});
