/** The least that Phaser can do: one scene with one picture as large as the window. The bench's other half. */
import * as Phaser from 'phaser';

const { innerWidth: width, innerHeight: height } = window;

class Bare extends Phaser.Scene {
  create(): void {
    const texture = this.textures.createCanvas('picture', width, height);
    const context = texture?.getContext();
    if (!texture || !context) return;
    const paint = context.createLinearGradient(0, 0, width, height);
    paint.addColorStop(0, '#08101f');
    paint.addColorStop(1, '#3a5a80');
    context.fillStyle = paint;
    context.fillRect(0, 0, width, height);
    texture.refresh();
    this.add.image(0, 0, 'picture').setOrigin(0);
  }
}

new Phaser.Game({
  type: Phaser.WEBGL,
  parent: 'host',
  width,
  height,
  banner: false,
  audio: { noAudio: true },
  render: { antialiasGL: false, powerPreference: 'low-power' },
  scene: Bare,
});
