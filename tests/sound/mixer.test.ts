import { describe, expect, it } from 'vitest';
import { CUE_GROUP, CUE_NAMES, CUE_OF, FOLLOWED_BY, cuesFor } from '../../src/sound/cues.ts';
import { createSound } from '../../src/sound/index.ts';
import type { SoundOptions } from '../../src/sound/index.ts';
import type { Output } from '../../src/sound/output.ts';

/** A loudspeaker that writes down, and a clock that only moves when told. */
function bench(options: SoundOptions = {}) {
  const log: string[] = [];
  const gains = new Map<string, number>();
  let time = 0;
  let tasks: { at: number; task: () => void }[] = [];
  const state = { running: true };
  const output: Output = {
    open: () => void log.push('open'),
    load: (id, _uri, loop, ready) => {
      log.push(`load ${id}${loop ? ' loop' : ''}`);
      ready();
    },
    play: (id, gain) => void log.push(`play ${id} ${gain.toFixed(2)}`),
    startLoop: (id) => {
      if (gains.has(id)) return;
      gains.set(id, 0);
      log.push(`start ${id} @${time}`);
    },
    fadeLoop: (id, gain) => void (gains.has(id) && gains.set(id, gain)),
    stopLoop: (id) => void (gains.delete(id) && log.push(`stop ${id}`)),
    mute: (on) => void log.push(`mute ${on}`),
    suspend: () => {
      state.running = false;
      log.push('suspend');
    },
    resume: () => {
      state.running = true;
      log.push('resume');
    },
    running: () => state.running,
  };
  const after = (ms: number, task: () => void) => void tasks.push({ at: time + ms, task });
  /** Lets time pass, with every task at its moment. */
  function pass(ms: number) {
    const end = time + ms;
    for (;;) {
      const next = tasks.filter((task) => task.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      tasks = tasks.filter((task) => task !== next);
      time = Math.max(time, next.at);
      next.task();
    }
    time = end;
  }
  const sound = createSound({ output, after, now: () => time, ...options });
  return {
    sound,
    log,
    gains,
    pass,
    state,
    played: () => log.filter((line) => line.startsWith('play')),
  };
}

describe('before the first gesture', () => {
  it('opens, makes and plays nothing', () => {
    const { sound, log, pass } = bench();
    sound.room('night');
    sound.tension(1);
    sound.cue('stamp');
    sound.hear({ type: 'firstSignal' });
    sound.mute(true);
    sound.volumes.music = 0.2;
    sound.suspend();
    sound.resume();
    pass(5000);
    expect(log).toEqual([]);
  });
  it('then opens at once and brings the room that was asked for', () => {
    const { sound, log, gains, pass } = bench();
    sound.room('day');
    sound.unlock();
    expect(log[0]).toBe('open');
    pass(10_000);
    expect(log.filter((line) => line.startsWith('load')).length).toBe(CUE_NAMES.length + 1);
    expect(gains.get('day')).toBeCloseTo(0.49);
  });
});

describe('cues', () => {
  it('play at the square of their group’s volume', () => {
    const { sound, pass, played } = bench({ volumes: { effects: 0.5, interface: 1 } });
    sound.unlock();
    pass(10_000);
    sound.cue('fault');
    sound.cue('stamp');
    expect(played()).toEqual(['play fault 0.25', 'play stamp 1.00']);
  });
  it('asked for before they are made are made first and still played', () => {
    const { sound, log, pass } = bench();
    sound.unlock();
    sound.cue('loss');
    pass(10_000);
    expect(log.filter((line) => line.startsWith('load'))[0]).toBe('load loss');
    expect(log).toContain('play loss 0.64');
  });
  it('do not pile up on themselves', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    pass(10_000);
    for (let i = 0; i < 20; i++) sound.cue('healed');
    expect(played().length).toBe(1);
    pass(2000);
    sound.cue('healed');
    expect(played().length).toBe(2);
  });
  it('are left out while muted or asleep, and do not come late', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    pass(10_000);
    sound.mute(true);
    sound.cue('win');
    sound.mute(false);
    sound.suspend();
    sound.cue('win');
    sound.resume();
    pass(10_000);
    expect(played()).toEqual([]);
  });
  it('of an event follow one another', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    pass(10_000);
    sound.hear({ type: 'firstSignal' });
    expect(played()).toEqual(['play silence 0.64']);
    pass(2000);
    expect(played()).toEqual(['play silence 0.64', 'play fault 0.64']);
  });
  it('ask for the audio back when the browser has stopped it', () => {
    const { sound, pass, state, log, played } = bench();
    sound.unlock();
    pass(10_000);
    state.running = false;
    sound.cue('phone');
    expect(log.at(-1)).toBe('resume');
    sound.cue('phone');
    expect(played().length).toBe(1);
  });
});

describe('rooms', () => {
  it('pass into each other, and the old one stops', () => {
    const { sound, gains, pass, log } = bench();
    sound.unlock();
    sound.room('day');
    pass(10_000);
    sound.room('night');
    expect(gains.get('day')).toBe(0);
    pass(10_000);
    expect([...gains.keys()]).toEqual(['night', 'strain']);
    sound.room('off');
    pass(10_000);
    expect(gains.size).toBe(0);
    expect(log).toContain('stop day');
  });
  it('come back when left and entered again in one breath', () => {
    const { sound, gains, pass } = bench();
    sound.unlock();
    sound.room('day');
    pass(10_000);
    sound.room('off');
    pass(200);
    sound.room('day');
    pass(10_000);
    expect(gains.get('day')).toBeCloseTo(0.49);
  });
  it('start the night’s layers together', () => {
    const { sound, pass, log } = bench();
    sound.unlock();
    sound.room('night');
    pass(10_000);
    const starts = log.filter((line) => line.startsWith('start'));
    expect(starts.length).toBe(2);
    expect(new Set(starts.map((line) => line.split('@')[1])).size).toBe(1);
  });
  it('follow tension from no strain to full strain', () => {
    const { sound, gains, pass } = bench({ volumes: { music: 1 } });
    sound.unlock();
    sound.room('night');
    pass(10_000);
    expect([gains.get('night'), gains.get('strain')]).toEqual([1, 0]);
    let before = 0;
    for (const level of [0.25, 0.5, 0.75, 1, 7]) {
      sound.tension(level);
      expect(gains.get('strain')).toBeGreaterThanOrEqual(before);
      before = gains.get('strain')!;
    }
    expect(before).toBe(1);
    expect(gains.get('night')).toBeCloseTo(0.65);
    sound.tension(Number.NaN);
    expect(gains.get('strain')).toBe(1);
  });
});

describe('settings', () => {
  it('come in, go out and are held within 0..1', () => {
    const { sound } = bench({ volumes: { music: 3, effects: -1 }, muted: true });
    expect({ ...sound.volumes }).toEqual({ music: 1, effects: 0, interface: 0.7 });
    expect(sound.muted).toBe(true);
    sound.volumes.interface = Number.NaN;
    expect(sound.volumes.interface).toBe(0.7);
  });
  it('mute given before the gesture holds after it', () => {
    const { sound, log } = bench({ muted: true });
    sound.unlock();
    expect(log).toContain('mute true');
  });
  it('of the music are heard at once', () => {
    const { sound, gains, pass } = bench();
    sound.unlock();
    sound.room('day');
    pass(10_000);
    sound.volumes.music = 0;
    expect(gains.get('day')).toBe(0);
  });
});

describe('the table of events', () => {
  it('names only cues that exist, and every cue is used', () => {
    const used = new Set([
      ...Object.values(CUE_OF),
      ...Object.values(FOLLOWED_BY).map((next) => next.cue),
    ]);
    expect([...used].sort()).toEqual([...CUE_NAMES].sort());
    expect(Object.keys(CUE_GROUP).sort()).toEqual([...CUE_NAMES].sort());
  });
  it('a released fault does not give itself away', () => {
    expect(cuesFor({ type: 'faultReleased' }).map((timed) => timed.cue)).toEqual(['pulse-out']);
  });
  it('has nothing for unknown events, not even for those named like an object’s own parts', () => {
    for (const type of ['toString', 'constructor', '__proto__', 'nothing'])
      expect(cuesFor({ type })).toEqual([]);
  });
});
