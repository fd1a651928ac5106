import { Howl, Howler } from 'howler';

/** The loudspeaker as the mixer needs it; Howler is behind it, a fake in the tests. */
export interface Output {
  /** Opens the audio context. Only within a player's gesture: browsers refuse it otherwise. */
  open(): void;
  /** Takes in a sound and calls `ready` once it can be played; `loop` gives the looped part in milliseconds. */
  load(
    id: string,
    uri: string,
    loop: readonly [startMs: number, lengthMs: number] | undefined,
    ready: () => void,
  ): void;
  /** Plays a ready sound once at a gain of 0..1. */
  play(id: string, gain: number): void;
  /** Starts a ready loop, silently; nothing happens if it runs already. Loops started in one task stay in step. */
  startLoop(id: string): void;
  /** Moves a running loop's gain to `gain` (0..1) in `ms` milliseconds. */
  fadeLoop(id: string, gain: number, ms: number): void;
  stopLoop(id: string): void;
  mute(on: boolean): void;
  /** Stops the clock of all sound until {@link resume}. */
  suspend(): void;
  /** Goes on; harmless when the browser does not want to yet. */
  resume(): void;
  /** Whether the browser lets sound out now. */
  running(): boolean;
}

/** Where the mix is held down, dBFS. One cue alone over any room stays below it at usual volumes. Tuned. */
export const LIMIT_DB = -4;

/** Two silent samples: enough to make Howler set everything up while the gesture lasts. */
const SILENCE =
  'data:audio/wav;base64,UklGRigAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQQAAAAAAAAA';

/**
 * Howler on Web Audio. Sounds come as `data:` addresses, which Howler decodes without a request: `blob:` would need an
 * exception in the content-security policy, and a file's address would drop it to the inexact HTML audio element.
 */
export function howlerOutput(): Output {
  let said = false;
  /** Sound is no more than sound: the console says why there is none, once. */
  const unwilling = (error: unknown): void => {
    if (!said) console.warn('The browser does not start or stop the sound.', error);
    said = true;
  };
  const howls = new Map<string, Howl>();
  const loops = new Map<string, { readonly play: number; gain: number }>();
  let asleep = false;
  const context = (): AudioContext | undefined => (Howler.ctx as AudioContext | null) ?? undefined;

  /** Browsers stop audio by themselves (a call, another device, a long sleep): whenever we notice, we ask again. */
  function recover(): void {
    const now = context();
    if (asleep || !now || now.state === 'running') return;
    now.resume().catch(unwilling);
  }
  /** The last guard of the mix: what several sounds together raise above {@link LIMIT_DB} is held down. */
  function limit(): void {
    const now = context();
    const { masterGain } = Howler as unknown as { masterGain?: GainNode };
    if (!now || !masterGain) return;
    const guard = now.createDynamicsCompressor();
    guard.threshold.value = LIMIT_DB;
    guard.knee.value = 3;
    guard.ratio.value = 20;
    guard.attack.value = 0.002;
    guard.release.value = 0.2;
    masterGain.disconnect();
    masterGain.connect(guard).connect(now.destination);
  }
  return {
    open() {
      // The page decides when to sleep (suspend); Howler's own timer would fight with it. No HTML audio elements either.
      Howler.autoSuspend = false;
      (Howler as unknown as { html5PoolSize: number }).html5PoolSize = 0;
      new Howl({ src: [SILENCE], format: ['wav'] }).play();
      limit();
      recover();
      context()?.addEventListener('statechange', recover);
      // Some browsers give the sound back only within a gesture.
      for (const type of ['pointerdown', 'touchend', 'keydown'])
        document.addEventListener(type, recover, { capture: true, passive: true });
    },
    load(id, uri, loop, ready) {
      const sprite = loop && {
        sprite: { loop: [loop[0], loop[1], true] as [number, number, boolean] },
      };
      const howl = new Howl({ src: [uri], format: ['wav'], onload: ready, ...sprite });
      // By now the bytes are on their way to the decoder. Howler would keep the whole address, hundreds of KB of text,
      // as the sound's name among what it has decoded: a short one does as well.
      if (Howler.usingWebAudio) (howl as unknown as { _src: string })._src = id;
      howls.set(id, howl);
    },
    play(id, gain) {
      const howl = howls.get(id);
      if (howl) howl.volume(gain, howl.play());
    },
    startLoop(id) {
      const howl = howls.get(id);
      if (!howl || loops.has(id)) return;
      howl.volume(0);
      loops.set(id, { play: howl.play('loop'), gain: 0 });
    },
    fadeLoop(id, gain, ms) {
      const howl = howls.get(id);
      const loop = loops.get(id);
      // Howler's fade between equal values never ends.
      if (!howl || !loop || loop.gain === gain) return;
      loop.gain = gain;
      const from = howl.volume(loop.play) as number;
      if (Math.abs(from - gain) < 0.01) howl.volume(gain, loop.play);
      else howl.fade(from, gain, ms, loop.play);
    },
    stopLoop(id) {
      const loop = loops.get(id);
      if (!loop) return;
      loops.delete(id);
      howls.get(id)?.stop(loop.play);
    },
    mute(on) {
      Howler.mute(on);
    },
    suspend() {
      asleep = true;
      context()?.suspend().catch(unwilling);
    },
    resume() {
      asleep = false;
      recover();
    },
    running: () => context()?.state === 'running',
  };
}
