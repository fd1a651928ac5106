import { describe, expect, test } from 'vitest';
import {
  actionsNow,
  apply,
  type Command,
  type GameState,
  newRun,
  type NightAction,
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

/** Plays the night; acts in the first pause only. */
function played(seed: string, ...actions: NightAction[]): GameState {
  let s = send(night(seed), { type: 'beat', actions });
  while (s.phase === 'night') s = send(s, { type: 'beat', actions: [] });
  return s;
}
const moved = (s: GameState, key: string) =>
  s.receipts.filter((r) => r.cause.key === key).map((r) => r.by);

describe('a night that begins after the revert', () => {
  test('begins at the minute on record, with the culprit known, and has only the mending left', () => {
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
    expect(kinds()).toEqual(expect.arrayContaining(['keys', 'reboots', 3, 5, 8]));
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
    while ((s.night?.incident?.now ?? 0) < 78 + 7200) s = send(s, { type: 'beat', actions: [] });
    expect(kinds()).not.toContain(5);
    expect(kinds()).toContain(8);
  });

  test('holds the day that was named against the one that came', () => {
    const late = played('mend', { do: 'estimate', days: 8 });
    expect([...moved(late, 'estimateKept'), ...moved(late, 'estimateMissed')].length).toBe(1);
    const kept = Array.from({ length: 4 }, (_, i) => played(`k${i}`, { do: 'estimate', days: 8 }));
    const early = Array.from({ length: 4 }, (_, i) => played(`k${i}`, { do: 'estimate', days: 3 }));
    expect(kept.flatMap((s) => moved(s, 'estimateKept')).length).toBeGreaterThan(2);
    expect(early.flatMap((s) => moved(s, 'estimateMissed')).length).toBeGreaterThan(2);
    expect(early.flatMap((s) => moved(s, 'estimateMissed')).every((by) => by < 0)).toBe(true);
  }, 30_000);

  test('other nights know nothing of it', () => {
    const { recovery: _, ...bare } = level;
    const s = send(newRun(bare, 'mend'), { type: 'commit' });
    expect(s.night?.beats?.stations[0]?.kind).not.toBe('triage');
    expect(actionsNow(s).some((a) => a.do === 'keys')).toBe(false);
  });
});
