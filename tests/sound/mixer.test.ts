import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METERS, SECTORS } from '../../src/sim/index.ts';
import { CALLS_AT_ONCE, createCalls } from '../../src/sound/calls.ts';
import {
  CUE_NAMES,
  CUE_OF,
  cuesFor,
  ENDING_NAMES,
  groupOf,
  pieceFor,
} from '../../src/sound/cues.ts';
import type { SoundOptions } from '../../src/sound/index.ts';
import { createSound, VOICES } from '../../src/sound/index.ts';
import { COOKED_AHEAD } from '../../src/sound/kitchen.ts';
import type { Output } from '../../src/sound/output.ts';
import { LAYERS_OF } from '../../src/sound/rooms.ts';

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
  // How a sound is made is the synth's test; here only its order matters.
  const cook = function* () {
    yield;
    return 'data:audio/wav;base64,';
  };
  const sound = createSound({ output, after, now: () => time, cook, ...options });
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
    sound.mood(1, 1);
    sound.sectors({ hospitals: 5 });
    sound.ending('won.open', true);
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
    expect(log.filter((line) => line.startsWith('load')).length).toBe(
      COOKED_AHEAD.day.length + LAYERS_OF.day.length,
    );
    expect(gains.get('day')).toBeCloseTo(0.49);
  });
});

describe('cues', () => {
  it('play at the square of their group’s volume', () => {
    const { sound, pass, played } = bench({ volumes: { effects: 0.5, interface: 1 } });
    sound.unlock();
    sound.room('night');
    sound.cue('stamp');
    pass(10_000);
    sound.cue('fault');
    sound.cue('stamp');
    expect(played().slice(-2)).toEqual(['play fault 0.25', 'play stamp 1.00']);
  });
  it('asked for before they are made are made first and still played', () => {
    const { sound, log, pass } = bench();
    sound.unlock();
    sound.room('night');
    sound.cue('chain');
    pass(10_000);
    expect(log.filter((line) => line.startsWith('load'))[0]).toBe('load chain');
    expect(log).toContain('play chain 0.64');
  });
  it('do not pile up on themselves', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    pass(10_000);
    sound.room('night');
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
    sound.cue('healed');
    sound.mute(false);
    sound.suspend();
    sound.cue('healed');
    sound.resume();
    pass(10_000);
    expect(played()).toEqual([]);
  });
  it('of an event follow one another', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    sound.room('night');
    pass(10_000);
    sound.hear({ type: 'firstSignal' });
    expect(played()).toEqual(['play silence 0.64']);
    pass(2000);
    expect(played()).toEqual(['play silence 0.64', 'play fault 0.64']);
  });
  it('ask for the audio back when the browser has stopped it', () => {
    const { sound, pass, state, log, played } = bench();
    sound.unlock();
    sound.room('night');
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
    expect([...gains.keys()]).toEqual([...LAYERS_OF.night]);
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
    expect(starts.length).toBe(LAYERS_OF.night.length);
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
      sound.mood(level);
      expect(gains.get('strain')).toBeGreaterThanOrEqual(before);
      before = gains.get('strain')!;
    }
    expect(before).toBe(1);
    expect(gains.get('night')).toBeCloseTo(0.65);
    sound.mood(Number.NaN);
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

describe('mix limits', () => {
  it('no more than a few cues at once, but an ending always finds its place', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    sound.room('night');
    pass(10_000);
    for (const name of COOKED_AHEAD.night) sound.cue(name);
    expect(played().length).toBe(VOICES);
    sound.ending('won.open', true);
    pass(5000);
    expect(played().at(-1)).toBe('play end-open 0.49');
  });
});

describe('state with eyes shut', () => {
  it('the fleet’s own voice goes as machines fall silent, and is gone with the last one', () => {
    const { sound, gains, pass } = bench({ volumes: { music: 1 } });
    sound.unlock();
    sound.room('night');
    pass(10_000);
    const heard = [0, 0.1, 0.5, 1].map((silent) => {
      sound.mood(0.5, silent);
      return gains.get('reports')!;
    });
    expect(heard[0]).toBe(1);
    expect(heard[1]! - heard[2]!).toBeGreaterThan(0.4);
    expect(heard).toEqual([...heard].sort((a, b) => b - a));
    expect(heard[3]).toBe(0);
  });
  it('by day the hum gives way to worry', () => {
    const { sound, gains, pass } = bench({ volumes: { music: 1 } });
    sound.unlock();
    sound.room('day');
    pass(10_000);
    expect([gains.get('hum'), gains.get('worry')]).toEqual([1, 0]);
    sound.mood(1);
    expect([gains.get('hum'), gains.get('worry')]).toEqual([0, 1]);
  });
  it('the worst sectors call first, one after the other, and not again for the same news', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    sound.room('night');
    pass(10_000);
    const down = { hospitals: 300, banks: 9000, schools: 5, homes: 0 };
    sound.sectors(down);
    sound.sectors(down);
    pass(20_000);
    const calls = played().map((line) => line.split(' ')[1]);
    expect(calls).toEqual(['banks', 'hospitals', 'schools']);
  });
  it('a sector that has not called when the night is over stays quiet, and the next night does not wait for it', () => {
    const { sound, pass, played } = bench();
    sound.unlock();
    sound.room('night');
    pass(10_000);
    sound.sectors({ hospitals: 300, banks: 9000 });
    sound.sectors({ hospitals: 300, banks: 9000, schools: 5, homes: 7 });
    pass(3000);
    sound.sectors({});
    sound.sectors({ shops: 10 });
    pass(3000);
    const calls = played().map((line) => line.split(' ')[1]);
    expect(calls).toEqual(['banks', 'shops']);
    pass(20_000);
    expect(played().length).toBe(2);
  });
  it('a sector calls again when it is much worse, and on another night', () => {
    const calls = createCalls();
    expect(calls({ shops: 10 })).toEqual(['shops']);
    expect(calls({ shops: 15 })).toEqual([]);
    expect(calls({ shops: 20 })).toEqual(['shops']);
    expect(calls({})).toEqual([]);
    expect(calls({ shops: 1 })).toEqual(['shops']);
    const everywhere = Object.fromEntries(SECTORS.map((id) => [id, 7]));
    expect(calls(everywhere).length).toBe(CALLS_AT_ONCE);
  });
});

describe('the table of events', () => {
  it('names only cues that exist', () => {
    for (const cue of Object.values(CUE_OF)) expect(CUE_NAMES).toContain(cue);
  });
  it('knows every event of the rules: each is heard, or there is a reason why not', () => {
    const source = readFileSync('src/sim/events.ts', 'utf8');
    const types = [...source.matchAll(/type: '(\w+)'/g)].map(([, type]) => type ?? '');
    expect(types.length).toBeGreaterThan(40);
    /** What needs no sound of its own. */
    const silent: Record<string, string> = {
      letterLeft: 'nothing was done: what it costs is heard',
      practiceSet: 'the answer that begins or ends it is heard',
      flightLanded: 'the rung or the key in it is heard',
      vendorWeighed: 'nobody in the chair can know it',
      runWon: 'its ending is a piece of music',
      runLost: 'its ending is a piece of music',
    };
    const heard = (type: string) => cuesFor({ type, by: -9, meter: 'security' }).length > 0;
    expect(types.filter((type) => !heard(type))).toEqual(Object.keys(silent));
  });
  it('a large step of a meter is heard, and which way; drift is not', () => {
    const of = (by: number) => cuesFor({ type: 'meterMoved', by }).map((timed) => timed.cue);
    expect([of(-6), of(6), of(-1)]).toEqual([['sink'], ['lift'], []]);
  });
  it('a crisis has its own turn of the music, by its meter', () => {
    const turns = METERS.map((meter) => cuesFor({ type: 'crisisOpened', meter }).at(-1)?.cue);
    expect(turns).toEqual(METERS.map((meter) => `turn-${meter}`));
  });
  it('an attack that gets in does not sound like a fault', () => {
    expect(cuesFor({ type: 'attackBreached' })[0]?.cue).toBe('breach');
  });
  it('answers are told: yes and no do not sound alike', () => {
    const of = (event: Parameters<typeof cuesFor>[0]) => cuesFor(event).map((timed) => timed.cue);
    for (const [yes, no] of [
      [
        { type: 'suitRuled', won: true },
        { type: 'suitRuled', won: false },
      ],
      [
        { type: 'offerAnswered', accepted: true },
        { type: 'offerAnswered', accepted: false },
      ],
      [
        { type: 'reportWritten', how: 'full' },
        { type: 'reportWritten', how: 'missed' },
      ],
      [{ type: 'promiseKept' }, { type: 'promiseBroken' }],
    ] as const)
      expect(of(yes)).not.toEqual(of(no));
  });
  it('a vendor that leaves a sector is followed by that sector’s own sound, each its own', () => {
    const calls = SECTORS.map((sector) => cuesFor({ type: 'sectorLeft', sector }).at(-1)?.cue);
    expect(new Set(calls).size).toBe(SECTORS.length);
    expect(cuesFor({ type: 'sectorLeft', sector: 'toString' }).length).toBe(1);
  });
  it('a released fault does not give itself away', () => {
    expect(cuesFor({ type: 'faultReleased' }).map((timed) => timed.cue)).toEqual(['pulse-out']);
  });
  it('has nothing for unknown events, not even for those named like an object’s own parts', () => {
    for (const type of ['toString', 'constructor', '__proto__', 'nothing'])
      expect(cuesFor({ type })).toEqual([]);
  });
  it('has a piece for every ending, and every piece has its ending', () => {
    const pieces = [
      pieceFor('won.open', true),
      pieceFor('won.tiered', true),
      pieceFor('won.closed', true),
      ...METERS.map((meter) => pieceFor(`crisis.${meter}`, false)),
      pieceFor('unsteady', false),
      pieceFor('mandate', false),
    ];
    expect(pieces).toEqual([...ENDING_NAMES]);
    for (const piece of pieces) expect(groupOf(piece)).toBe('music');
    expect(pieceFor('levels.own', true)).toBe('end-tiered');
    expect(pieceFor('levels.own', false)).toBe('end-unsteady');
  });
});
