/** The mixer with a loudspeaker that writes samples: what a run sounds like, without a browser and faster than time. */
import { createSound, type Sound } from '../../src/sound/index.ts';
import type { Dish } from '../../src/sound/kitchen.ts';
import type { Output } from '../../src/sound/output.ts';
import { CUES, ROOMS, type RoomLayer, renderCue, renderRoom } from '../../src/sound/synth/index.ts';
import { LOOP_RATE } from '../../src/sound/synth/loop.ts';
import { rateOf } from '../../src/sound/synth/recipe.ts';

/** Samples a second of the mix. */
export const RATE = LOOP_RATE;

const kept = new Map<string, Float32Array>();

/** A dish at the mix's rate; a cue is made at twice that. */
function samplesOf(dish: string): Float32Array {
  const known = kept.get(dish);
  if (known) return known;
  let out: Float32Array;
  if (dish in ROOMS) out = renderRoom(dish as RoomLayer);
  else {
    const cue = renderCue(dish as keyof typeof CUES);
    const every = Math.round(rateOf(CUES[dish as keyof typeof CUES]) / RATE);
    out = new Float32Array(Math.floor(cue.length / every));
    for (let i = 0; i < out.length; i++)
      for (let k = 0; k < every; k++) out[i]! += cue[i * every + k]! / every;
  }
  kept.set(dish, out);
  return out;
}

interface Fade {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

export interface Offline {
  readonly sound: Sound;
  /** Lets so many seconds pass. */
  pass(seconds: number): void;
  /** What was played, in order: milliseconds and name. */
  played(): readonly (readonly [ms: number, cue: string])[];
  /** Everything so far, mono at {@link RATE}, before the limiter. */
  mix(): Float32Array;
}

/** The game's own mixer at its usual volumes; sounds are there at once, as on a machine that has made them already. */
export function offline(): Offline {
  let now = 0;
  const timers: { at: number; task: () => void }[] = [];
  const plays: { at: number; id: string; gain: number }[] = [];
  const loops = new Map<string, { start: number; end: number; fades: Fade[]; id: string }>();
  const over: { start: number; end: number; fades: Fade[]; id: string }[] = [];
  const gainAt = (fades: readonly Fade[], ms: number): number => {
    const fade = fades.filter((f) => f.at <= ms).at(-1);
    if (!fade) return 0;
    const done = fade.ms > 0 ? Math.min(1, (ms - fade.at) / fade.ms) : 1;
    return fade.from + (fade.to - fade.from) * done;
  };
  const output: Output = {
    open: () => {},
    load: (_id, _uri, _loop, ready) => ready(),
    play: (id, gain) => void plays.push({ at: now, id, gain }),
    startLoop(id) {
      if (!loops.has(id))
        loops.set(id, { start: now, end: Number.POSITIVE_INFINITY, fades: [], id });
    },
    fadeLoop(id, to, ms) {
      const loop = loops.get(id);
      loop?.fades.push({ at: now, from: gainAt(loop.fades, now), to, ms });
    },
    stopLoop(id) {
      const loop = loops.get(id);
      if (!loop) return;
      loop.end = now;
      over.push(loop);
      loops.delete(id);
    },
    mute: () => {},
    suspend: () => {},
    resume: () => {},
    running: () => true,
  };
  const sound = createSound({
    output,
    now: () => now,
    after: (ms, task) => void timers.push({ at: now + ms, task }),
    // biome-ignore lint/correctness/useYield: nothing has to be made, so there is nothing to make bit by bit
    cook: function* (dish: Dish) {
      return dish;
    },
  });
  return {
    sound,
    played: () => plays.map((p) => [p.at, p.id] as const),
    pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        timers.sort((a, b) => a.at - b.at);
        const next = timers[0];
        if (!next || next.at > end) break;
        timers.shift();
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
    mix() {
      const out = new Float32Array(Math.round((now / 1000) * RATE));
      for (const { at, id, gain } of plays) {
        const from = Math.round((at / 1000) * RATE);
        const s = samplesOf(id);
        for (let i = 0; i < s.length && from + i < out.length; i++) out[from + i]! += gain * s[i]!;
      }
      for (const { start, end, fades, id } of [...over, ...loops.values()]) {
        const ring = samplesOf(id);
        const from = Math.round((start / 1000) * RATE);
        const to = Math.min(out.length, Math.round((end / 1000) * RATE));
        for (let i = from; i < to; i += 160) {
          const gain = gainAt(fades, (i / RATE) * 1000);
          if (gain === 0) continue;
          for (let k = i; k < Math.min(to, i + 160); k++)
            out[k]! += gain * ring[(k - from) % ring.length]!;
        }
      }
      return out;
    },
  };
}
