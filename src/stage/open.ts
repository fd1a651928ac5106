import * as Phaser from 'phaser';
import { startEngine } from './engine.ts';
import { listen } from './gestures.ts';
import { Picking } from './picking.ts';
import type { StagePicture } from './picture.ts';
import {
  cellsOf,
  type MapFrame,
  placement,
  project,
  type StageSize,
  toCell,
  type View,
} from './projection.ts';
import type { WatchScene } from './scenes/watch.ts';
import type { PickListener, WatchStage } from './watch-stage.ts';
import { drawingRatio } from './webgl.ts';

export { startEarly } from './engine.ts';

/** How near a machine that is asked for by name is brought. */
const CLOSE = 6;
const NO_INSETS = { left: 0, top: 0, right: 0, bottom: 0 };

/** Opens the stage inside an element that has a size of its own. `onBroken`: see `openStage`. */
export async function open(
  host: HTMLElement,
  onBroken: (error: unknown) => void,
): Promise<WatchStage> {
  const measure = (): StageSize => {
    const width = Math.max(1, host.clientWidth);
    const height = Math.max(1, host.clientHeight);
    return { width, height, ratio: drawingRatio(width, height) };
  };
  const size = measure();
  const { game, scene } = await startEngine(host, size);
  scene.size = size;
  return new Stage(host, game, scene, measure, onBroken);
}

class Stage implements WatchStage {
  private request = 0;
  private last = 0;
  private drawn = 0;
  /** A machine that the eye is on its way to, and how often it may still be looked for. */
  private sought: { place: string; machine: number } | null = null;
  private searches = 3;
  /** Where the framed marks were told to be. */
  private framed = '[]';
  private paused = false;
  private gone = false;
  private readonly picking: Picking;
  private readonly viewListeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  constructor(
    host: HTMLElement,
    private readonly game: Phaser.Game,
    private readonly scene: WatchScene,
    private readonly measure: () => StageSize,
    private readonly onBroken: (error: unknown) => void,
  ) {
    // The engine's own loop would draw sixty times a second for ever: the stage asks for each frame instead.
    game.loop.sleep();
    this.picking = new Picking(scene);
    const watcher = new ResizeObserver(() => this.guarded(() => this.resize()));
    watcher.observe(host);
    const seen = () => this.wake();
    document.addEventListener('visibilitychange', seen);
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, seen);
    this.stops.push(
      () => watcher.disconnect(),
      () => document.removeEventListener('visibilitychange', seen),
      listen(host, {
        zoomAt: (factor, x, y) => this.guarded(() => this.zoomAt(factor, x, y, true)),
        panBy: (dx, dy) => this.guarded(() => this.pan(dx, dy, true)),
        tap: (x, y) =>
          this.guarded(() => {
            this.picking.tap(x, y);
            this.wake();
          }),
        hover: (at) =>
          this.guarded(() => {
            if (this.picking.hover(at)) this.wake();
          }),
      }),
    );
  }

  show(picture: StagePicture): void {
    this.scene.take(picture);
    this.picking.refresh();
    this.wake();
  }

  resize(): void {
    const size = this.measure();
    const old = this.scene.size;
    if (size.width === old.width && size.height === old.height && size.ratio === old.ratio) return;
    this.scene.size = size;
    this.game.scale.setZoom(1 / size.ratio);
    this.game.scale.resize(
      Math.round(size.width * size.ratio),
      Math.round(size.height * size.ratio),
    );
    this.wake();
    this.tellView();
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.wake();
  }

  destroy(): void {
    this.gone = true;
    cancelAnimationFrame(this.request);
    for (const stop of this.stops) stop();
    this.game.destroy(true);
    // The engine tears down in its next step, and its loop sleeps.
    this.game.loop.tick();
  }

  onPick(cb: PickListener): () => void {
    return this.picking.listen(cb);
  }

  pick(chosen: { place: string; machine: number } | null, near = 0): void {
    this.picking.hold(chosen);
    const { eye } = this.scene;
    this.sought = chosen && near > 0 ? chosen : null;
    this.searches = 3;
    if (this.sought) this.seek(Math.max(CLOSE, eye.aim.zoom * near));
    this.wake();
  }

  /** Brings the sought machine into the middle. Nearer its mark may stand elsewhere: it is looked for again. */
  private seek(zoom: number): boolean {
    const at = this.sought && this.scene.spotOf(this.sought.place, this.sought.machine);
    if (!at) return false;
    const { eye } = this.scene;
    const off = Math.hypot(at.x - eye.aim.x, at.y - eye.aim.y) * eye.aim.zoom;
    if (off < 1 && zoom === eye.aim.zoom) return false;
    eye.go({ zoom, ...at }, this.still());
    return true;
  }

  origin(): ReturnType<WatchStage['origin']> {
    const { origin, rings = [] } = this.scene.picture ?? {};
    return origin ? { ...this.locate(origin.lon, origin.lat), label: origin.label, rings } : null;
  }

  locatePick(): { x: number; y: number } | null {
    const [first, second] = this.scene.framed;
    return second ?? first ?? null;
  }

  onView(cb: () => void): () => void {
    this.viewListeners.add(cb);
    return () => this.viewListeners.delete(cb);
  }

  zoomBy(factor: number): void {
    const { insets = NO_INSETS } = this.scene.picture ?? {};
    const { width, height } = this.scene.size;
    this.zoomAt(
      factor,
      (insets.left + width - insets.right) / 2,
      (insets.top + height - insets.bottom) / 2,
      false,
    );
  }

  panBy(dx: number, dy: number): void {
    this.pan(dx, dy, false);
  }

  focus(placeId: string): void {
    const place = this.scene.picture?.places.find((p) => p.id === placeId);
    if (!place) return;
    const { atlas } = this.scene;
    const cell = toCell(atlas, place.lon, place.lat);
    const box = cellsOf(atlas, atlas.core);
    const zoom = (box.x1 - box.x0) / ((place.radius / atlas.pitch) * 3.2);
    this.scene.eye.go({ zoom: Math.max(1.6, Math.min(14, zoom)), ...cell }, this.still());
    this.wake();
  }

  reset(): void {
    this.scene.eye.home(this.still());
    this.wake();
  }

  zoom(): number {
    return this.scene.eye.aim.zoom;
  }

  locate(lon: number, lat: number): { x: number; y: number } {
    const { size, atlas, eye, picture } = this.scene;
    return project(lon, lat, size, picture?.insets ?? NO_INSETS, atlas, eye.view);
  }

  geometry(): { frame: MapFrame; size: StageSize; view: View } {
    return { frame: this.scene.atlas, size: this.scene.size, view: this.scene.eye.view };
  }

  frames(): number {
    return this.drawn;
  }

  private still(): boolean {
    return this.scene.picture?.reducedMotion ?? false;
  }

  private zoomAt(factor: number, x: number, y: number, atOnce: boolean): void {
    const { eye, atlas, size, picture } = this.scene;
    const insets = picture?.insets ?? NO_INSETS;
    const before = eye.aim;
    const at = placement(atlas, size, insets, before);
    const cx = (x - at.x) / at.pitch;
    const cy = (y - at.y) / at.pitch;
    const zoom = Math.min(eye.nearest, Math.max(1, before.zoom * factor));
    const keep = before.zoom / zoom;
    const view = { zoom, x: cx + (before.x - cx) * keep, y: cy + (before.y - cy) * keep };
    eye.go(view, atOnce || this.still());
    this.wake();
  }

  private pan(dx: number, dy: number, atOnce: boolean): void {
    const { eye, atlas, size, picture } = this.scene;
    const { pitch } = placement(atlas, size, picture?.insets ?? NO_INSETS, eye.aim);
    const { zoom, x, y } = eye.aim;
    eye.go({ zoom, x: x - dx / pitch, y: y - dy / pitch }, atOnce || this.still());
    this.wake();
  }

  /** What the browser calls: after an error no frame follows, and whoever opened the stage is told. */
  private guarded(work: () => void): void {
    if (this.gone) return;
    try {
      work();
    } catch (error) {
      this.gone = true;
      this.onBroken(error);
    }
  }

  private tellView(): void {
    for (const cb of this.viewListeners) cb();
  }

  /** Asks for one frame, unless nobody would see it. */
  private wake(): void {
    if (this.request || this.paused || this.gone || document.hidden) return;
    this.request = requestAnimationFrame((now) => this.guarded(() => this.frame(now)));
  }

  private frame(now: number): void {
    this.request = 0;
    if (this.paused || this.gone) return;
    const elapsed = this.last > 0 ? Math.min(100, now - this.last) : 16;
    const before = this.scene.eye.view;
    let moving = this.scene.draw(elapsed, this.picking.framed());
    if (!moving && this.sought) {
      moving = this.seek(this.scene.eye.aim.zoom);
      if (moving && --this.searches < 0) this.sought = null;
    }
    if (this.game.loop.running) this.game.loop.sleep();
    this.game.loop.tick();
    this.drawn++;
    const framed = JSON.stringify(this.scene.framed);
    if (this.scene.eye.view !== before || framed !== this.framed) this.tellView();
    this.framed = framed;
    this.last = moving ? now : 0;
    if (moving) this.wake();
  }
}
