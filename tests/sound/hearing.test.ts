import { describe, expect, it } from 'vitest';
import { apply, type GameState, legalCommands, newRun } from '../../src/sim/index.ts';
import { hearingOf } from '../../src/sound/hearing.ts';
import { LAYERS_OF } from '../../src/sound/rooms.ts';
import { levelOf } from '../kit/english.ts';

const fresh = (): GameState => newRun(levelOf('01-first-ring'), 'ear');

describe('what the ear is told', () => {
  it('nothing without a run', () => {
    expect(hearingOf(null)).toEqual({ tension: 0, silent: 0, mending: 0, down: {} });
  });
  it('the first night: machines fall, and the ear knows how many and whose', () => {
    let s = fresh();
    let most = 0;
    let silent = 0;
    let mended = 0;
    for (let i = 0; i < 12 && s.phase !== 'desk'; i++) {
      const heard = hearingOf(s);
      expect(heard.tension).toBeGreaterThanOrEqual(0);
      expect(heard.tension).toBeLessThanOrEqual(1);
      expect(heard.silent).toBeLessThanOrEqual(heard.tension);
      if (heard.tension > 0) expect(Object.values(heard.down).some((n) => n > 0)).toBe(true);
      most = Math.max(most, heard.tension);
      silent = Math.max(silent, heard.silent);
      mended = Math.max(mended, heard.mending);
      expect(heard.mending).toBeLessThanOrEqual(1);
      const done = apply(s, legalCommands(s)[0]!);
      if (!('state' in done)) break;
      s = done.state;
    }
    expect(most).toBeGreaterThan(0.1);
    expect(silent).toBeGreaterThan(0.1);
    expect(mended).toBeGreaterThan(0.02);
  });
  it('by day worry follows the lowest meter', () => {
    const at = (continuity: number) =>
      hearingOf({
        ...fresh(),
        phase: 'desk',
        meters: { continuity, security: 70, ecosystem: 70, legitimacy: 70 },
      }).tension;
    expect(at(60)).toBe(0);
    expect(at(35)).toBeCloseTo(0.5);
    expect(at(10)).toBe(1);
  });
  it('the ending has silence round it', () => {
    expect(LAYERS_OF.off).toEqual([]);
  });
});
