/** Films of what has passed: only what the night's own lines hold, in their order, and no longer than promised. */
import { describe, expect, it } from 'vitest';
import { type Film, filmOf } from '../../../src/app/filmOf.ts';
import { BOTS, botLuck } from '../../../src/bots/index.ts';
import { along, NONE, sumCounts } from '../../../src/parts/night/counts.ts';
import { nightNow } from '../../../src/parts/night/night.ts';
import { daysReel, quietReel, sceneOf } from '../../../src/rooms/watch/film/film.ts';
import { soFar } from '../../../src/rooms/watch/passing.ts';
import {
  apply,
  type Command,
  type GameState,
  isOver,
  type Level,
  newRun,
} from '../../../src/sim/index.ts';
import { english, levelOf } from '../../kit/english.ts';

const text = english();

interface Step {
  before: GameState;
  command: Command;
  after: GameState;
}

function stepsOf(level: Level, seed: string): Step[] {
  const bot = BOTS['careful'];
  if (!bot) throw new Error('careful is there');
  const luck = botLuck(seed);
  const steps: Step[] = [];
  let s = newRun(level, seed);
  while (!isOver(s)) {
    const command = bot(s, luck);
    const answer = apply(s, command);
    if (!('state' in answer)) throw new Error('bots keep to the rules');
    steps.push({ before: s, command, after: answer.state });
    s = answer.state;
  }
  return steps;
}

const filmsOf = (steps: readonly Step[]) =>
  steps.flatMap((x) => {
    const film = filmOf(x.before, x.after, x.command);
    return film ? [{ ...x, film }] : [];
  });
const season = levelOf('05-driver-season');
const steps = ['a', 'b', 'c'].flatMap((seed) => stepsOf(season, seed));
const films = filmsOf(steps);
const quiet = films.filter((x) => x.film.kind === 'quiet');
const days = films.filter(
  (x): x is typeof x & { film: Film & { kind: 'days' } } => x.film.kind === 'days',
);

describe('which film a command earns', () => {
  it('is a quiet night exactly where a day is followed by its review', () => {
    for (const x of steps) {
      const film = filmOf(x.before, x.after, x.command);
      expect(film?.kind === 'quiet').toBe(x.command.type === 'commit' && x.after.night === null);
    }
    expect(quiet.length).toBeGreaterThan(0);
  });

  it('is the days after an incident that left machines to repair', () => {
    expect(days.length).toBeGreaterThan(0);
    for (const { film, before } of days) {
      expect(film.line.faultId).toBe(before.night?.incident?.spec.fault.id);
      expect(film.line.outcome?.lastAfter ?? 0).toBeGreaterThan(film.from);
    }
  });
});

describe('a quiet night', () => {
  const reels = quiet.map((x) => ({ ...x, reel: quietReel(text, x.after) }));

  it('tells every line of the night once, in words, and takes at most twenty seconds', () => {
    for (const { reel, after } of reels) {
      expect(reel.lines).toHaveLength(after.review?.lines.length ?? -1);
      expect(reel.ms).toBeLessThanOrEqual(20_000);
      expect(JSON.stringify(reel.lines)).not.toMatch(/⟨|\{\w+\}/);
      for (const l of reel.lines) expect(l.from).toBeLessThan(1);
    }
  });

  it('names the gate that stopped an update', () => {
    const halting = { ...season, ladders: { ...season.ladders, start: { rollout: 3, checks: 3 } } };
    const halted = filmsOf(stepsOf(halting, 'a'))
      .filter(({ film }) => film.kind === 'quiet')
      .filter(({ after }) => after.review?.lines.some((l) => l.outcome?.haltedByGate));
    expect(halted.length).toBeGreaterThan(0);
    for (const { after } of halted)
      expect(quietReel(text, after).lines.some((l) => l.text.startsWith('Gate stopped'))).toBe(
        true,
      );
  });

  it('runs from one minute to the next until morning, and its machines are those of the lines', () => {
    for (const { reel, after } of reels) {
      let last = -1;
      for (let part = 0; part <= 1; part += 0.05) {
        const now = reel.at(part);
        const since = (now.minute - 391 + 1440) % 1440;
        expect(since).toBeGreaterThanOrEqual(last);
        last = Math.floor(since);
        const hurt = sumCounts(now.counts);
        const most = (after.review?.lines ?? []).reduce((a, l) => a + l.hits, 0);
        expect(hurt.looping + hurt.waiting + hurt.blind + hurt.locked).toBeLessThanOrEqual(most);
        expect(() => sceneOf(after, now)).not.toThrow();
      }
      expect(reel.at(1).clock).toBe('06:30');
    }
  });
});

describe('the days of a recovery', () => {
  it('begin where the last beat stood and end with what the engine counts', () => {
    for (const { film, after } of days) {
      const reel = daysReel(text, after, film.line, film.from);
      expect(reel.at(0).since).toBe(film.from);
      const end = sumCounts(reel.at(1).counts);
      const down = end.looping + end.waiting + end.blind + end.locked;
      expect(reel.at(1).lead).toContain(down === 0 ? 'Everything' : String(down));
      if ((film.line.outcome?.lastAfter ?? Number.POSITIVE_INFINITY) < 28 * 1440)
        expect(down).toBe(0);
      expect(JSON.stringify(reel.lines)).not.toMatch(/⟨|\{\w+\}/);
    }
  });
});

describe('the way to a beat', () => {
  const beats = steps.filter((x) => x.command.type === 'beat' && nightNow(x.after));

  it('does not tell before its end what only its end shows', () => {
    for (const { after } of beats) {
      const now = nightNow(after);
      if (!now) continue;
      const fresh = now.beats.signals.filter((x) => x.station === now.beats.index).length;
      const early = soFar(now, null, 0.2);
      expect(early.beats.signals).toHaveLength(now.beats.signals.length - fresh);
      expect(early.beats.suspects.map((x) => x.chance)).toEqual(
        now.beats.suspects.map((x) => x.prior),
      );
      expect(soFar(now, null, 1)).toBe(now);
    }
  });

  it('follows the curve between its ends', () => {
    const point = (at: number, looping: number) => ({ ...NONE, at, looping });
    const trace = [point(0, 0), point(10, 80), point(20, 100)];
    const from = { counts: { x: { ...NONE } }, at: 0 };
    const to = { counts: { x: { ...NONE, looping: 50 } }, at: 20 };
    expect(along(from, to, trace, 10)['x']?.looping).toBe(40);
    expect(along(from, to, trace, 20)).toEqual(to.counts);
  });
});
