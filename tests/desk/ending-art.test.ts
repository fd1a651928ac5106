/** Every way a run can end has its own picture, and the picture its words. */
import { describe, expect, it } from 'vitest';
import { ENDING_ART, endingArtOf } from '../../src/desk/parts/EndingArt.tsx';
import { METERS } from '../../src/sim/index.ts';
import { english } from './kit.ts';

const text = english();

describe('pictures of the endings', () => {
  it('six endings, six pictures', () => {
    const found = [
      endingArtOf('won.open', true),
      endingArtOf('won.tiered', true),
      endingArtOf('won.closed', true),
      endingArtOf('crisis.security', false),
      endingArtOf('unsteady', false),
      endingArtOf('mandate', false),
    ];
    expect(found).toEqual(Object.keys(ENDING_ART));
    expect(new Set(Object.values(ENDING_ART)).size).toBe(6);
  });
  it('each crisis has the burst, and an unknown ending the nearest picture', () => {
    for (const meter of METERS) expect(endingArtOf(`crisis.${meter}`, false)).toBe('crisis');
    expect(endingArtOf('own.level', true)).toBe('tiered');
    expect(endingArtOf('own.level', false)).toBe('unsteady');
  });
  it('what is seen is said', () => {
    for (const name of Object.keys(ENDING_ART)) expect(text.has(`ending.art.${name}`)).toBe(true);
  });
});
