import { describe, expect, it } from 'vitest';
import { CUE_NAMES } from '../../src/sound/cues.ts';
import { make } from '../../src/sound/kitchen.ts';
import type { RoomLayer } from '../../src/sound/synth/index.ts';
import { CUES, ROOMS, renderCue, renderRoom } from '../../src/sound/synth/index.ts';
import { A4, D4, SECOND_NOTE } from '../../src/sound/synth/intervals.ts';
import { fromDb } from '../../src/sound/synth/kit.ts';
import { CUE_RMS_DB, loudest, PEAK_DB, peak } from '../../src/sound/synth/level.ts';
import { LOOP_PEAK_DB, LOOP_RATE, secondsOf, withMargins } from '../../src/sound/synth/loop.ts';
import { CUE_RATE, finish, rateOf } from '../../src/sound/synth/recipe.ts';
import { packWav } from '../../src/sound/synth/wav.ts';

const db = (x: number) => 20 * Math.log10(Math.max(1e-9, x));
const mean = (s: Float32Array) => s.reduce((sum, x) => sum + x, 0) / s.length;
const rms = (s: Float32Array) => Math.sqrt(s.reduce((sum, x) => sum + x * x, 0) / s.length);

/** How strongly a frequency (Hz) is present in a stretch of sound (Goertzel's measure, 0..1). */
function presence(s: Float32Array, rate: number, hz: number): number {
  let re = 0;
  let im = 0;
  for (let i = 0; i < s.length; i++) {
    re += s[i]! * Math.cos((2 * Math.PI * hz * i) / rate);
    im += s[i]! * Math.sin((2 * Math.PI * hz * i) / rate);
  }
  return (2 * Math.hypot(re, im)) / s.length;
}

describe.each(CUE_NAMES)('cue %s', (name) => {
  const rate = rateOf(CUES[name]);
  const sound = renderCue(name);
  it('keeps the listening figures', () => {
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(sound.length).toBe(Math.round(CUES[name].seconds * rate));
    expect(db(peak(sound))).toBeLessThanOrEqual(PEAK_DB + 0.01);
    const loudness = db(loudest(sound, rate));
    expect(loudness).toBeGreaterThanOrEqual(CUE_RMS_DB[0]);
    expect(loudness).toBeLessThanOrEqual(CUE_RMS_DB[1]);
    expect(db(Math.abs(mean(sound)))).toBeLessThan(-60);
  });
  it('begins and ends in silence, without a click', () => {
    expect(sound[0]).toBeCloseTo(0, 6);
    expect(db(peak(sound.subarray(-32)))).toBeLessThan(-55);
    expect(db(rms(sound.subarray(-Math.round(0.02 * rate))))).toBeLessThan(-45);
  });
  it('is heard within a tenth of a second', () => {
    // A cue answers a hand or tells a change: it must not creep in.
    expect(db(peak(sound.subarray(0, 0.1 * rate)))).toBeGreaterThan(-40);
  });
});

describe.each(Object.keys(ROOMS) as RoomLayer[])('room layer %s', (name) => {
  const ring = renderRoom(name);
  it('keeps the listening figures', () => {
    expect(ring.every(Number.isFinite)).toBe(true);
    expect(ring.length).toBe(secondsOf(ROOMS[name]) * LOOP_RATE);
    expect(db(peak(ring))).toBeLessThanOrEqual(LOOP_PEAK_DB + 0.01);
    expect(db(rms(ring))).toBeCloseTo(ROOMS[name].rmsDb, 1);
    expect(Math.abs(mean(ring))).toBeLessThan(1e-6);
  });
  it('has no seam: the step round the end is no larger than steps elsewhere, nor is the bend', () => {
    const at = (i: number) => ring[(i + ring.length) % ring.length]!;
    const step = (i: number) => Math.abs(at(i) - at(i - 1));
    const bend = (i: number) => Math.abs(at(i + 1) - 2 * at(i) + at(i - 1));
    let mostStep = 0;
    let mostBend = 0;
    for (let i = 2; i < ring.length - 2; i++) {
      mostStep = Math.max(mostStep, step(i));
      mostBend = Math.max(mostBend, bend(i));
    }
    expect(step(0)).toBeLessThanOrEqual(mostStep);
    for (const i of [-1, 0, 1]) expect(bend(i)).toBeLessThanOrEqual(mostBend);
    expect(step(0)).toBeLessThan(0.02);
  });
  it('carries itself on beyond both ends in the file', () => {
    const file = withMargins(ring);
    const margin = (file.length - ring.length) / 2;
    expect(file[margin - 1]).toBe(ring[ring.length - 1]);
    expect(file[margin + ring.length]).toBe(ring[0]);
  });
});

describe('what shut eyes can tell', () => {
  const early = (s: Float32Array) => s.subarray(0.05 * CUE_RATE, 0.3 * CUE_RATE);
  const late = (s: Float32Array) =>
    s.subarray((SECOND_NOTE + 0.08) * CUE_RATE, (SECOND_NOTE + 0.33) * CUE_RATE);
  it('a fault falls from A to D', () => {
    const s = renderCue('fault');
    expect(presence(early(s), CUE_RATE, A4)).toBeGreaterThan(5 * presence(early(s), CUE_RATE, D4));
    expect(presence(late(s), CUE_RATE, D4)).toBeGreaterThan(3 * presence(late(s), CUE_RATE, A4));
  });
  it('healing climbs from D to A', () => {
    const s = renderCue('healed');
    expect(presence(early(s), CUE_RATE, D4)).toBeGreaterThan(5 * presence(early(s), CUE_RATE, A4));
    expect(presence(late(s), CUE_RATE, A4)).toBeGreaterThan(3 * presence(late(s), CUE_RATE, D4));
  });
  it('a third heartbeat does not come', () => {
    const s = renderCue('silence');
    const beat = (from: number) => rms(s.subarray(from * CUE_RATE, (from + 0.3) * CUE_RATE));
    expect(beat(0.62)).toBeGreaterThan(0.3 * beat(0));
    expect(beat(1.24)).toBeLessThan(0.1 * beat(0));
  });
  it('no two cues are the same', () => {
    const seen = new Set(CUE_NAMES.map((name) => renderCue(name).subarray(0, 3000).join()));
    expect(seen.size).toBe(CUE_NAMES.length);
  });
});

describe('the file', () => {
  it('is a WAV whose samples come back', () => {
    const samples = Float32Array.of(0, 0.5, -0.5, 2, -2);
    const bytes = finish(packWav(samples, 32000));
    const view = new DataView(bytes.buffer);
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('RIFF');
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(24, true)).toBe(32000);
    expect([0, 1, 2, 3, 4].map((i) => view.getInt16(44 + 2 * i, true))).toEqual([
      0, 16384, -16383, 32767, -32767,
    ]);
  });
  it('is the same however it is cut into slices, and decodes from its address', () => {
    const uri = finish(make('stamp'));
    expect(finish(make('stamp'))).toBe(uri);
    const bytes = Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64');
    expect(uri.startsWith('data:audio/wav;base64,')).toBe(true);
    expect(bytes.length).toBe(44 + 2 * renderCue('stamp').length);
    expect(bytes.readInt16LE(44 + 2 * 400)).toBe(Math.round(renderCue('stamp')[400]! * 32767));
  });
  it('is made in bits, none of which lasts a frame', () => {
    for (const dish of ['strain', 'end-open'] as const) {
      const steps = make(dish);
      const times: number[] = [];
      for (;;) {
        const from = process.cpuUsage();
        if (steps.next().done) break;
        times.push(process.cpuUsage(from).user / 1000);
      }
      expect(times.length).toBeGreaterThan(50);
      // The usual bit must be far below a frame, in milliseconds of work: the machine may be busy during some of them.
      expect(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]).toBeLessThan(8);
    }
  });
});

it('levels are what they are called', () => {
  expect(fromDb(-6.0206)).toBeCloseTo(0.5, 4);
});
