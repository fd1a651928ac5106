import { describe, expect, test } from 'vitest';
import { momentAt, momentsAhead, pressed } from '../../../src/rooms/watch/coldOpen/moments.ts';
import { apply, type GameState, newRun } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';

const opening = newRun(shipped('01-first-ring'), 'press');
const minuteOf = (s: GameState | undefined) => s?.night?.incident?.now ?? Number.NaN;
const play = (commands: ReturnType<typeof pressed>): GameState =>
  commands.reduce<GameState>((s, command) => {
    const answer = apply(s, command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    return answer.state;
  }, opening);

describe('the button of the first night', () => {
  const moments = momentsAhead(opening);

  test('may be pressed all along, from the first signal to the last moment', () => {
    expect(minuteOf(moments[0])).toBe(minuteOf(opening));
    for (const [i, s] of moments.slice(1).entries())
      expect(minuteOf(s)).toBeGreaterThan(minuteOf(moments[i]));
  });

  test('counts from the moment that comes next on the clock, never from an earlier one', () => {
    const some = minuteOf(moments[3]);
    for (const [at, moment] of [
      [0, 0],
      [some - 1, 3],
      [some, 3],
      [some + 1, 4],
      [9999, moments.length - 1],
    ] as const) {
      expect(momentAt(moments, at)).toBe(moment);
      const stopped = play(pressed(opening, moment)).review?.lines[0]?.outcome?.stoppedAfter;
      expect(stopped).toBe(minuteOf(moments[moment]));
    }
  });
});
