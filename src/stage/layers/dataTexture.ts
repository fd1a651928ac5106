import type * as Phaser from 'phaser';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;

/** What a data texture holds a texel: four bytes, or one. */
export type Channels = 'four' | 'one';

/**
 * A texture of plain bytes. It keeps the live array, because after a lost context the engine fills the texture anew
 * from that array.
 */
export class DataTexture {
  private readonly texture: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
  private readonly format: number;

  /**
   * @param name under which shaders find it
   * @param filter `blend` mixes neighbours; `repeated` goes on beyond the sides
   */
  constructor(
    scene: Phaser.Scene,
    readonly name: string,
    channels: Channels,
    bytes: Uint8Array,
    width: number,
    height: number,
    filter: 'nearest' | 'blend' | 'blend, repeated' = 'nearest',
  ) {
    const renderer = scene.game.renderer as Renderer;
    const { gl } = renderer;
    const { NEAREST, LINEAR, CLAMP_TO_EDGE: clamp, REPEAT, RGBA, LUMINANCE } = gl;
    this.format = channels === 'four' ? RGBA : LUMINANCE;
    const how = filter === 'nearest' ? NEAREST : LINEAR;
    const wrap = filter === 'blend, repeated' ? REPEAT : clamp;
    // biome-ignore format: the engine takes these by position
    this.texture = renderer.createTexture2D(
      0, how, how, clamp, wrap, this.format, bytes, width, height, false, true, false,
    );
    scene.textures.addGLTexture(name, this.texture);
  }

  /** Takes new bytes, of a new size perhaps, to the graphics card. */
  upload(bytes: Uint8Array, width: number, height: number): void {
    const t = this.texture;
    // The engine's typings ask for an image; the method takes any source of pixels, as its docs say.
    const source = bytes as unknown as HTMLImageElement;
    t.update(source, width, height, false, t.wrapS, t.wrapT, t.minFilter, t.magFilter, this.format);
  }
}
