import { describe, expect, test } from 'vitest';
import { BOTS, type Bot, botLuck } from '../../../src/bots/index.ts';
import { nightNow, stationText } from '../../../src/parts/night/night.ts';
import { actionName } from '../../../src/parts/words/actions.ts';
import { clock } from '../../../src/rooms/watch/clockProps.ts';
import { orderedActions, watchActions } from '../../../src/rooms/watch/watchActions.ts';
import { apply, daysByPace, type GameState, newRun } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';
import { english } from '../../kit/english.ts';

const text = english();
const now = (s: GameState) => {
  const night = nightNow(s);
  if (!night) throw new Error('no incident is under way');
  return night;
};
const question = (s: GameState) => clock(text, s, now(s), now(s).incident.now).question;
const firstNames = (s: GameState) => orderedActions(s).first.map((a) => actionName(text, a));

/** Oh-Four-Oh-Nine, played with care, at the first pause after so many hours of repair. */
function mendingFor(hours: number, seed = 'quick'): GameState {
  const luck = botLuck('pace');
  let s = newRun(shipped('02-oh-four-oh-nine'), seed);
  while ((s.night?.incident?.now ?? 0) < 78 + hours * 60) {
    const result = apply(s, (BOTS.careful as Bot)(s, luck));
    if ('refused' in result) throw new Error(result.refused.key);
    s = result.state;
  }
  return s;
}

describe('a recovery, as the Watch tells it', () => {
  test('asks who comes first while nobody can tell how long it takes', () => {
    const s = mendingFor(18);
    expect(question(s)).toMatch(/ machines are down\. Who comes first\?$/);
    expect(firstNames(s)[0]).not.toContain('Name a day');
  });

  test('tells the days once the pace shows, and offers the day that fits on its first page', () => {
    const s = mendingFor(48);
    const days = daysByPace(s) ?? 0;
    expect(question(s)).toBe(
      `At this pace: ${text.number(Math.round(days * 10) / 10)} days. Name a day.`,
    );
    const fits = [3, 4, 5].find((day) => day > days);
    expect(firstNames(s)).toContain(`Name a day: ${fits} days`);
  });

  test('says so where no day on offer fits', () => {
    const s = mendingFor(48, 'pace');
    const days = text.number(Math.round((daysByPace(s) ?? 0) * 10) / 10);
    expect(question(s)).toBe(`At this pace: ${days} days. No day on offer fits.`);
    expect(daysByPace(s)).toBeGreaterThan(5);
    expect(firstNames(s)[0]).not.toContain('Name a day');
  });

  test('says on each day what it is worth', () => {
    const s = mendingFor(48);
    const day = orderedActions(s).first.filter((a) => a.do === 'estimate');
    const [named] = watchActions(text, s, day, []);
    expect(named?.line).toBe(
      '95% repaired by then: Legitimacy +9. Over 36 hours sooner: +3. Later: −7.',
    );
  });

  test('counts hours and days on the rail once a day has passed', () => {
    const { incident } = now(mendingFor(18));
    expect([1439, 1440, 1878, 4398].map((at) => stationText(text, incident, at))).toEqual([
      '04:08',
      '+24 hours',
      '+31 hours',
      '+3 days',
    ]);
  });
});
