import type * as Phaser from 'phaser';
import { blankSheet } from './sheet.ts';

const SHEET = 'brush';

/**
 * Soft dots and soft lines as small pictures, drawn in one batch. The engine's own vector shapes come out with
 * stairs here, because smoothing by the graphics card is switched off for the sake of machines without one.
 */
export class Brush {
  private readonly pool: Phaser.GameObjects.Image[] = [];
  private used = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {
    if (!scene.textures.exists(SHEET)) drawSheet(scene);
  }

  /** Starts a new drawing; what the last one drew and this one does not is gone after {@link done}. */
  begin(): void {
    this.used = 0;
  }

  /** A disc. All lengths in device pixels. */
  dot(x: number, y: number, radius: number, colour: number, alpha: number): void {
    // Small discs come from a small picture: shrinking a large one would leave them ragged.
    const small = radius < 4;
    this.take(small ? 'speck' : 'dot')
      .setPosition(x, y)
      .setRotation(0)
      .setScale(radius / (small ? 4 : 14))
      .setTint(colour)
      .setAlpha(alpha);
  }

  /** A glow that fades out at the radius. */
  glow(x: number, y: number, radius: number, colour: number, alpha: number): void {
    this.take('glow')
      .setPosition(x, y)
      .setRotation(0)
      .setScale(radius / 64)
      .setTint(colour)
      .setAlpha(alpha);
  }

  /** A straight line with soft edges, meant for widths of one or two device pixels. */
  line(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    width: number,
    colour: number,
    alpha: number,
  ): void {
    const long = Math.hypot(x1 - x0, y1 - y0);
    this.take('line')
      .setPosition((x0 + x1) / 2, (y0 + y1) / 2)
      .setRotation(Math.atan2(y1 - y0, x1 - x0))
      .setScale(long / 4, width)
      .setTint(colour)
      .setAlpha(alpha);
  }

  /** Ends the drawing. */
  done(): void {
    for (let k = this.used; k < this.pool.length; k++) this.pool[k]?.setVisible(false);
  }

  private take(frame: string): Phaser.GameObjects.Image {
    let image = this.pool[this.used];
    if (!image) {
      image = this.scene.add.image(0, 0, SHEET, frame).setDepth(this.depth);
      this.pool.push(image);
    }
    this.used++;
    if (image.frame.name !== frame) image.setFrame(frame);
    return image.setVisible(true);
  }
}

/** Draws the three pictures once, in white. */
function drawSheet(scene: Phaser.Scene): void {
  const { canvas, pen } = blankSheet(256, 128);
  const glow = pen.createRadialGradient(64, 64, 0, 64, 64, 64);
  glow.addColorStop(0, 'rgba(255,255,255,1)');
  glow.addColorStop(0.35, 'rgba(255,255,255,0.42)');
  glow.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = glow;
  pen.fillRect(0, 0, 128, 128);
  pen.fillStyle = '#fff';
  pen.beginPath();
  pen.arc(160, 16, 14, 0, 7);
  pen.fill();
  pen.beginPath();
  pen.arc(200, 16, 4, 0, 7);
  pen.fill();
  // One bright row between two clear ones: blended, that is a line with soft edges.
  pen.fillRect(140, 41, 16, 1);
  const sheet = scene.textures.addCanvas(SHEET, canvas);
  if (!sheet) throw new Error('The stage could not draw its brushes.');
  sheet.add('glow', 0, 0, 0, 128, 128);
  sheet.add('dot', 0, 144, 0, 32, 32);
  sheet.add('speck', 0, 194, 10, 12, 12);
  sheet.add('line', 0, 146, 40, 4, 3);
}
