/** A whole sample quarter as it is heard, second by second: title, day, the night of a fault, the morning after, an ending. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOTS, botLuck } from '../../src/bots/index.ts';
import { apply, type GameState, newRun } from '../../src/sim/index.ts';
import { hearingOf } from '../../src/sound/hearing.ts';
import { LIMIT_DB } from '../../src/sound/output.ts';
import { finish } from '../../src/sound/synth/recipe.ts';
import { packWav } from '../../src/sound/synth/wav.ts';
import { levelOf } from '../kit/english.ts';
import { offline, RATE } from './offline.ts';

const db = (x: number) => 20 * Math.log10(Math.max(1e-9, x));
const rms = (s: Float32Array) => Math.sqrt(s.reduce((sum, x) => sum + x * x, 0) / s.length);

/** Seconds that a hand takes for a decision by day, and that a beat is watched by night. */
const HAND = 3;
const BEAT = 7;

/** Plays a run as a screen would let it be heard, until it has seen a review after an incident. */
function listen() {
  const ear = offline();
  const marks: [second: number, what: string][] = [];
  let seconds = 0;
  const pass = (n: number) => {
    ear.pass(n);
    seconds += n;
  };
  const mark = (what: string) => marks.at(-1)?.[1] !== what && marks.push([seconds, what]);
  ear.sound.room('title');
  ear.sound.unlock();
  mark('title');
  pass(8);
  let s: GameState = newRun(levelOf('01-first-ring'), 'ear');
  const luck = botLuck('ear');
  const player = BOTS['careful'];
  if (!player) throw new Error('no player');
  for (let i = 0; i < 120 && s.quarter < 3 && s.phase !== 'over'; i++) {
    const room = s.phase === 'desk' ? 'day' : s.phase === 'review' ? 'review' : 'night';
    mark({ day: 'desk', review: 'review', night: 'watch' }[room]);
    ear.sound.room(room);
    const now = hearingOf(s);
    ear.sound.mood(now.tension, now.silent, now.mending);
    ear.sound.sectors(now.down);
    pass(room === 'day' ? HAND : BEAT);
    const done = apply(s, player(s, luck));
    if (!('state' in done)) throw new Error('refused');
    s = done.state;
    for (const event of done.events) ear.sound.hear(event);
  }
  mark('over');
  ear.sound.room('off');
  pass(2);
  ear.sound.ending('crisis.security', false);
  pass(9);
  return { ear, marks };
}

describe('a sample quarter', () => {
  const { ear, marks } = listen();
  const mix = ear.mix();
  const each = Array.from({ length: Math.floor(mix.length / RATE) }, (_, i) =>
    mix.subarray(i * RATE, (i + 1) * RATE),
  );
  const levels = each.map((s) => db(rms(s)));
  const peaks = each.map((s) => db(s.reduce((most, x) => Math.max(most, Math.abs(x)), 0)));
  const at = (second: number) => marks.filter(([from]) => from <= second).at(-1)?.[1] ?? '';
  // For the ear itself: WAV=night.wav npx vitest run tests/sound/night.test.ts
  if (process.env['WAV']) {
    writeFileSync(process.env['WAV'], finish(packWav(mix, RATE)));
    console.log(
      levels.map((l, i) => `${i} ${at(i)} ${l.toFixed(1)} ${peaks[i]?.toFixed(1)}`).join('\n'),
    );
    console.log(
      ear
        .played()
        .map(([ms, cue]) => `${(ms / 1000).toFixed(1)} ${cue}`)
        .join('\n'),
    );
  }

  it('goes through every room, and a night with a fault is in it', () => {
    for (const room of ['title', 'desk', 'watch', 'review', 'over'])
      expect(marks.map(([, what]) => what)).toContain(room);
    const cues = new Set(ear.played().map(([, cue]) => cue));
    for (const cue of ['silence', 'fault', 'dial-turn', 'pen', 'end-security'])
      expect(cues).toContain(cue);
  });
  it('never clips: the limiter has little to do', () => {
    expect(Math.max(...peaks)).toBeLessThan(-1);
    // One second in twenty at most asks the limiter for anything.
    expect(peaks.filter((p) => p > LIMIT_DB).length).toBeLessThan(each.length / 20);
  });
  it('never drops out, and no second startles', () => {
    const bad = levels.flatMap((level, i) => {
      // The first seconds fade in; before an ending it is to be still.
      if (i < 2 || at(i) === 'over') return [];
      return level < -46 || level > -15 ? [`${i} s, ${at(i)}: ${level.toFixed(1)} dB`] : [];
    });
    expect(bad).toEqual([]);
  });
  it('the ending is heard alone', () => {
    const [end = 0] = marks.at(-1) ?? [];
    const piece = levels.slice(end + 2, end + 8);
    expect(Math.max(...piece)).toBeGreaterThan(-35);
  });
});
