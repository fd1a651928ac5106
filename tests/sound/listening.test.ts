/** Listening figures: how loud the mix gets, and whether an ear can tell the sounds apart. */
import { describe, expect, it } from 'vitest';
import { METERS, SECTORS } from '../../src/sim/index.ts';
import type { CueName } from '../../src/sound/cues.ts';
import { ENDING_NAMES } from '../../src/sound/cues.ts';
import { VOICES } from '../../src/sound/index.ts';
import { LAYERS_OF, layerGain } from '../../src/sound/rooms.ts';
import { CUES, ROOMS, renderCue, renderRoom } from '../../src/sound/synth/index.ts';
import { loudest, PEAK_DB, peak } from '../../src/sound/synth/level.ts';
import { LOOP_RATE } from '../../src/sound/synth/loop.ts';
import { rateOf } from '../../src/sound/synth/recipe.ts';

const db = (x: number) => 20 * Math.log10(Math.max(1e-9, x));
const rms = (s: Float32Array) => Math.sqrt(s.reduce((sum, x) => sum + x * x, 0) / s.length);

/** Middles of half-octave bands from 70 Hz, as far as half the lowest rate. */
const BANDS = Array.from({ length: 13 }, (_, i) => 70 * 2 ** (i / 2));
/** Slices in time: a call is known by its colour and by its rhythm. */
const SLICES = 6;
/** Seconds listened to: a cue, and a piece of music. */
const CUE_SECONDS = 1.5;
const PIECE_SECONDS = 7.5;

/** Loudness (dB over a floor) in every band and slice: a coarse picture of what the ear gets. */
function picture(whole: Float32Array, rate: number, seconds: number): number[] {
  const length = Math.round((seconds / SLICES) * rate);
  const samples = whole.subarray(0, length * SLICES);
  const out: number[] = [];
  const all = Math.max(1e-9, rms(samples));
  for (const hz of BANDS) {
    const band = bandPass(samples, rate, hz);
    for (let i = 0; i < SLICES; i++) {
      const slice = band.subarray(i * length, (i + 1) * length);
      out.push(Math.max(-40, slice.length > 0 ? db(rms(slice) / all) : -40));
    }
  }
  return out;
}

/** Resonator half an octave wide. */
function bandPass(x: Float32Array, rate: number, hz: number): Float32Array {
  const w = (2 * Math.PI * hz) / rate;
  const alpha = Math.sin(w) / (2 * 2.9);
  const out = new Float32Array(x.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const y = (alpha * (x[i]! - x2) + 2 * Math.cos(w) * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x[i]!, y1, y];
    out[i] = y;
  }
  return out;
}

/** Mean difference of two pictures, dB. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + Math.abs(x - b[i]!), 0) / a.length;

const pictureOf = (name: CueName, seconds: number) =>
  picture(renderCue(name), rateOf(CUES[name]), seconds);

/** Names of pairs that lie closer together than `least` decibels. */
function alike(names: readonly CueName[], least: number, seconds = CUE_SECONDS): string[] {
  const pictures = names.map((name) => pictureOf(name, seconds));
  return names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .map((b, k) => [apart(pictures[i]!, pictures[i + 1 + k]!), `${a} ${b}`] as const)
      .filter(([d]) => d < least)
      .map(([d, pair]) => `${pair}: ${d.toFixed(1)} dB`),
  );
}

describe('the ear can tell apart', () => {
  it('the ten sectors', () => {
    expect(alike(SECTORS, 4)).toEqual([]);
  });
  it('the endings, four of them crises', () => {
    expect(ENDING_NAMES.length).toBe(9);
    expect(alike(ENDING_NAMES, 3.5, PIECE_SECONDS)).toEqual([]);
  });
  it('the turns of the four crises', () => {
    expect(
      alike(
        METERS.map((meter): CueName => `turn-${meter}`),
        4,
      ),
    ).toEqual([]);
  });
  it('what happens in the night, and what happens at court', () => {
    const night = [
      'pulse-out',
      'gate-halt',
      'fault',
      'silence',
      'phone',
      'hold',
      'revert',
      'healed',
      'near-miss',
      'breach',
      'key',
      'sink',
      'lift',
    ];
    expect(alike(night as CueName[], 3.5)).toEqual([]);
    const court = [
      'writ',
      'gavel',
      'leave',
      'sold',
      'sealed',
      'snapped',
      'chain',
      'fine',
      'report',
    ];
    expect(alike([...court, 'granted', 'refused', 'whisper'] as CueName[], 3)).toEqual([]);
  });
});

const rings = Object.fromEntries(
  (Object.keys(ROOMS) as (keyof typeof ROOMS)[]).map((name) => [name, renderRoom(name)]),
) as Record<keyof typeof ROOMS, Float32Array>;

/** A room as the loudspeaker gets it. */
function mixOf(
  room: keyof typeof LAYERS_OF,
  tension: number,
  silent: number,
  mending = 0,
): Float32Array {
  const layers = LAYERS_OF[room];
  const out = new Float32Array(24 * LOOP_RATE);
  for (const layer of layers) {
    const gain = layerGain(layer, { tension, silent, mending });
    const ring = rings[layer];
    for (let i = 0; i < out.length; i++) out[i]! += gain * ring[i % ring.length]!;
  }
  return out;
}

describe('a listener with shut eyes knows', () => {
  /** The night as it goes: tension, silence, mending. */
  const NIGHT = {
    quiet: [0, 0, 0],
    'a few machines silent': [0.2, 0.2, 0],
    'half of the fleet silent': [0.7, 0.7, 0],
    'hands at work': [0.5, 0.5, 0.5],
  } as const;
  const tell = (names: readonly (readonly [string, Float32Array])[], least: number): string[] => {
    const pictures = names.map(([name, mix]) => [name, picture(mix, LOOP_RATE, 24)] as const);
    return pictures.flatMap(([a, x], i) =>
      pictures.slice(i + 1).flatMap(([b, y]) => {
        const d = apart(x, y);
        return d < least ? [`${a} ~ ${b}: ${d.toFixed(1)} dB`] : [];
      }),
    );
  };
  it('which room it is in', () => {
    const rooms = (['title', 'day', 'night', 'review'] as const).map(
      (room) => [room, mixOf(room, 0, 0)] as const,
    );
    expect(tell(rooms, 2.8)).toEqual([]);
  });
  it('how the night goes', () => {
    const states = Object.entries(NIGHT).map(
      ([name, [t, s, m]]) => [name, mixOf('night', t, s, m)] as const,
    );
    expect(tell(states, 1.5)).toEqual([]);
  });
  it('that a meter is low by day', () => {
    expect(
      tell(
        [
          ['well', mixOf('day', 0, 0)],
          ['low', mixOf('day', 1, 0)],
        ],
        2.4,
      ),
    ).toEqual([]);
  });
});

describe('the mix', () => {
  const MOODS = [
    [0, 0],
    [0.3, 0.3],
    [1, 0],
    [1, 1],
    [0.6, 0.6, 0.5],
  ] as const;
  it.each(['title', 'day', 'night', 'review'] as const)('room %s stays in its place', (room) => {
    for (const [tension, silent, mending] of MOODS) {
      const mix = mixOf(room, tension, silent, mending);
      expect(db(peak(mix))).toBeLessThan(-6);
      expect(db(rms(mix))).toBeGreaterThan(-36);
      expect(db(rms(mix))).toBeLessThan(-23);
    }
  });
  it('a cue stands out from the room under it', () => {
    const room = rms(mixOf('night', 1, 0));
    for (const name of ['fault', 'silence', 'healed', 'hold', ...SECTORS] as CueName[]) {
      const over = db(loudest(renderCue(name), rateOf(CUES[name])) / room);
      expect(over, name).toBeGreaterThan(2);
    }
  });
  it('as many cues as may sound together stay under full scale on average', () => {
    // All at their loudest tenth of a second in the same moment, as noise adds; peaks are the limiter's.
    const most = 10 ** (-14 / 20);
    expect(db(Math.sqrt(VOICES) * most + rms(mixOf('night', 1, 0)))).toBeLessThan(PEAK_DB);
  });
});

it('music is made at half the rate: an ending is under 300 kB', () => {
  for (const name of ENDING_NAMES) expect(2 * renderCue(name).length).toBeLessThan(300_000);
});
