import * as Phaser from 'phaser';
import type { StageSize } from './projection.ts';
import { WatchScene } from './scenes/watch.ts';
import { drawsInSoftware } from './webgl.ts';

interface Engine {
  game: Phaser.Game;
  scene: WatchScene;
}

/** An engine that was started before there was a place for it. */
let early: Promise<Engine> | null = null;

const across = (size: StageSize): number => Math.round(size.width * size.ratio);
const down = (size: StageSize): number => Math.round(size.height * size.ratio);

/** Starts the engine and waits for its first, empty frame. */
function boot(host: HTMLElement, size: StageSize): Promise<Engine> {
  return new Promise((done) => {
    const scene = new WatchScene(() => {
      game.events.once(Phaser.Core.Events.POST_RENDER, () => {
        // Its own loop would draw sixty times a second for ever: the stage asks for each frame instead.
        game.loop.sleep();
        done({ game, scene });
      });
    });
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
  });
}

/** Starts the engine beside the page, for a stage that will be opened in a moment. Rejects where that fails. */
export async function startEarly(): Promise<void> {
  early ??= boot(document.createElement('div'), { width: 300, height: 150, ratio: 1 });
  await early;
}

/** The engine inside its host, with an empty frame drawn: the one that was started early, or a new one. */
export async function startEngine(host: HTMLElement, size: StageSize): Promise<Engine> {
  const waiting = early;
  early = null;
  const engine = await waiting?.catch(() => null);
  if (!engine) return boot(host, size);
  const { scale, canvas } = engine.game;
  host.append(canvas);
  scale.parent = host;
  scale.setZoom(1 / size.ratio);
  scale.resize(across(size), down(size));
  return engine;
}
