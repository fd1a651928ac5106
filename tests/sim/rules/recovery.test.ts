import { describe, expect, test } from 'vitest';
import { BOTS, type Bot, botLuck } from '../../../src/bots/index.ts';
import {
  actionsNow,
  apply,
  type Command,
  dayByPace,
  daysByPace,
  ESTIMATE,
  type GameState,
  newRun,
  whyNot,
} from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';

const level = shipped('02-oh-four-oh-nine');
const send = (s: GameState, command: Command): GameState => {
  const result = apply(s, command);
  if ('refused' in result) throw new Error(result.refused.key);
  return result.state;
};
const night = (seed = 'mend') => send(newRun(level, seed), { type: 'commit' });

/** Minutes after release at which 95% worked again. */
const cameBack = (s: GameState) =>
  s.history.at(-1)?.lines.find((l) => l.label === 'the0409')?.outcome?.healedAfter;
/** A careful player's beat. */
const easy = (s: GameState): Command => (BOTS.careful as Bot)(s, botLuck('pace'));
const moved = (s: GameState, key: string) =>
  s.receipts.filter((r) => r.cause.key === key).map((r) => r.by);

describe('a night that begins after the revert', () => {
  test('begins at the minute on record, with the culprit known, and has only the repair left', () => {
    const s = night();
    const { beats, incident } = s.night ?? {};
    expect(incident?.response.revertedAt).toBe(level.recovery?.takenBack);
    expect(beats?.confirmed).toBe('halden');
    expect(new Set(beats?.stations.map(({ kind }) => kind))).toEqual(new Set(['triage']));
    expect(beats?.stations.length).toBe(1 + (level.recovery?.stations.length ?? 0));
    expect(incident?.now).toBe(level.recovery?.takenBack);
  });

  test('offers a key desk and the advice once, and each day that has not passed', () => {
    let s = night();
    const kinds = () => actionsNow(s).map((a) => (a.do === 'estimate' ? a.days : a.do));
    expect(kinds()).toEqual(expect.arrayContaining(['keys', 'reboots', 3, 4, 5]));
    expect(
      whyNot(s, {
        type: 'beat',
        actions: [
          { do: 'estimate', days: 3 },
          { do: 'estimate', days: 5 },
        ],
      })?.key,
    ).toBe('twice');
    s = send(s, { type: 'beat', actions: [{ do: 'keys' }, { do: 'reboots' }] });
    expect(kinds()).not.toContain('keys');
    expect(kinds()).not.toContain('reboots');
    while ((s.night?.incident?.now ?? 0) < 78 + 4320) s = send(s, { type: 'beat', actions: [] });
    expect(kinds()).not.toContain(3);
    expect(kinds()).toContain(5);
  });

  test('holds the day that was named against the one that came', () => {
    const seen = new Set<string>();
    for (const days of [3, 4, 5])
      for (let i = 0; i < 6; i++) {
        let s = send(night(`k${i}`), { type: 'beat', actions: [{ do: 'estimate', days }] });
        while (s.phase === 'night') s = send(s, i % 2 ? { type: 'beat', actions: [] } : easy(s));
        const needed = ((cameBack(s) ?? 0) - 78) / 1440;
        const key = needed > days ? 'Missed' : days - needed <= 1.5 ? 'Kept' : 'Cautious';
        const all = ['Missed', 'Kept', 'Cautious'].flatMap((k) => moved(s, `estimate${k}`));
        expect(all).toEqual([{ Missed: -7, Kept: 9, Cautious: 3 }[key]]);
        expect(moved(s, `estimate${key}`)).toEqual(all);
        seen.add(key);
      }
    expect([...seen].sort()).toEqual(['Cautious', 'Kept', 'Missed']);
    expect(ESTIMATE).toMatchObject({ kept: 9, cautious: 3, missed: -7, spareDays: 1.5 });
  });

  test('tells the day by the pace once that shows, near what comes, and offers it', () => {
    for (let i = 0; i < 4; i++) {
      let s = night(`pace${i}`);
      let told: number | null = null;
      while (s.phase === 'night' && told === null) {
        told = daysByPace(s);
        const hours = ((s.night?.incident?.now ?? 0) - 78) / 60;
        expect([hours, told !== null]).toEqual([hours, hours >= 48]);
        if (told === null) s = send(s, easy(s));
      }
      const day = dayByPace(s);
      expect(day).not.toBeNull();
      expect(day ?? 0).toBeGreaterThan(told ?? 9);
      expect(actionsNow(s)).toContainEqual({ do: 'estimate', days: day });
      s = send(s, { type: 'beat', actions: [{ do: 'estimate', days: day ?? 0 }] });
      expect(daysByPace(s)).toBeNull();
      while (s.phase === 'night') s = send(s, { type: 'beat', actions: [] });
      expect(Math.abs(((cameBack(s) ?? 0) - 78) / 1440 - (told ?? 9))).toBeLessThan(0.75);
    }
  });

  test('other nights know nothing of it', () => {
    const { recovery: _, ...bare } = level;
    const s = send(newRun(bare, 'mend'), { type: 'commit' });
    expect(s.night?.beats?.stations[0]?.kind).not.toBe('triage');
    expect(actionsNow(s).some((a) => a.do === 'keys')).toBe(false);
  });
});
