import * as Phaser from 'phaser';
import type { StageSize } from './projection.ts';
import { WatchScene } from './scenes/watch.ts';
import { drawingRatio, drawsInSoftware } from './webgl.ts';

interface Engine {
  game: Phaser.Game;
  scene: WatchScene;
}

/** An engine that was started before there was a place for it. */
let early: Promise<Engine> | null = null;
/** A stage has been opened: whoever still wants to start early comes too late, and would start a second engine in vain. */
let opened = false;

const across = (size: StageSize): number => Math.round(size.width * size.ratio);
const down = (size: StageSize): number => Math.round(size.height * size.ratio);

/** The engine's own small textures: nothing, what is missing, plain white. */
const OWN = [
  { key: '__DEFAULT', side: 32, alpha: 0 },
  { key: '__MISSING', side: 32, alpha: 1 },
  { key: '__WHITE', side: 4, alpha: 1 },
] as const;

/**
 * Gives the engine its own textures at once. It would decode them from three pictures and go on when the last of them
 * was loaded: behind whatever else the page had to do by then.
 */
function bringTextures({ textures }: Phaser.Game): void {
  for (const { key, side, alpha } of OWN) {
    const texture = textures.addFlatColor(key, side, side, 0xffffff, alpha);
    textures.emit(Phaser.Textures.Events.LOAD, key, texture);
  }
}

/** Starts the engine. Nothing is drawn by then: the stage asks for each frame, the first one too. */
async function boot(host: HTMLElement, size: StageSize): Promise<Engine> {
  const scene = new WatchScene();
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent: host,
    width: across(size),
    height: down(size),
    backgroundColor: '#080E1B',
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    images: { default: null, missing: null, white: null },
    callbacks: {
      preBoot: (booting) => {
        booting.events.once(Phaser.Core.Events.BOOT, () => bringTextures(booting));
      },
    },
    render: {
      antialiasGL: false,
      powerPreference: 'low-power',
      // Where an opaque layer covers one end of the canvas, Chromium's compositor without a graphics card draws the
      // rest of it at the other end and leaves a hole. This hint makes the canvas lie the way up that it expects.
      desynchronized: drawsInSoftware(),
    },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
    scene,
  });
  await scene.created;
  // Its own loop would draw sixty times a second for ever.
  game.loop.sleep();
  return { game, scene };
}

/** Starts the engine beside the page, for a stage that will be opened in a moment. Rejects where that fails. */
export async function startEarly(): Promise<void> {
  const [width, height] = [innerWidth, innerHeight];
  // The map lies behind the whole page: a drawing buffer of that size serves, and none is made in vain.
  if (opened) return;
  early ??= boot(document.createElement('div'), {
    width,
    height,
    ratio: drawingRatio(width, height),
  });
  await early;
}

/** The engine inside its host: the one that was started early, or a new one. */
export async function startEngine(host: HTMLElement, size: StageSize): Promise<Engine> {
  const waiting = early;
  early = null;
  opened = true;
  if (!waiting) return boot(host, size);
  // An error of the early start comes out here too: a second start would only repeat it.
  const engine = await waiting;
  const { scale, canvas } = engine.game;
  host.append(canvas);
  scale.parent = host;
  if (canvas.width === across(size) && canvas.height === down(size)) return engine;
  scale.setZoom(1 / size.ratio);
  scale.resize(across(size), down(size));
  return engine;
}
