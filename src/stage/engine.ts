import * as Phaser from 'phaser';
import type { StageSize } from './projection.ts';
import { WatchScene } from './scenes/watch.ts';

/** Starts the engine and waits for its first, empty frame. */
export function startEngine(
  host: HTMLElement,
  size: StageSize,
): Promise<{ game: Phaser.Game; scene: WatchScene }> {
  return new Promise((done) => {
    const scene = new WatchScene(() => {
      game.events.once(Phaser.Core.Events.POST_RENDER, () => done({ game, scene }));
    });
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: host,
      width: Math.round(size.width * size.ratio),
      height: Math.round(size.height * size.ratio),
      backgroundColor: '#080E1B',
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialiasGL: false, powerPreference: 'low-power' },
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
      scene,
    });
  });
}
