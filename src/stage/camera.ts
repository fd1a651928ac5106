import { clampView, homeView, type MapFrame, type View } from './projection.ts';

/** Where the player looks and where that look is going. */
export class Camera {
  private frame: MapFrame;
  private target: View;
  /** What is on screen now. */
  view: View;
  /** The largest zoom: near enough for single machines, however many there are. */
  nearest = 14;

  constructor(frame: MapFrame) {
    this.frame = frame;
    this.view = homeView(frame);
    this.target = this.view;
  }

  /** Starts over on another map. */
  setFrame(frame: MapFrame): void {
    if (frame === this.frame) return;
    this.frame = frame;
    this.view = homeView(frame);
    this.target = this.view;
  }

  /** Goes to a view, over a moment or at once. */
  go(view: View, atOnce: boolean): void {
    this.target = clampView(this.frame, view, this.nearest);
    if (atOnce) this.view = this.target;
  }

  /** Where the look will rest. */
  get aim(): View {
    return this.target;
  }

  /** The whole map. */
  home(atOnce: boolean): void {
    this.go(homeView(this.frame), atOnce);
  }

  /** Moves on by some milliseconds; false once it has arrived. */
  step(elapsed: number): boolean {
    const { view, target } = this;
    const far =
      Math.abs(Math.log(target.zoom / view.zoom)) * 100 +
      (Math.abs(target.x - view.x) + Math.abs(target.y - view.y)) * view.zoom;
    if (far < 0.4) {
      this.view = target;
      return far > 0;
    }
    const pull = 1 - Math.exp(-Math.min(elapsed, 50) / 90);
    this.view = {
      zoom: view.zoom * (target.zoom / view.zoom) ** pull,
      x: view.x + (target.x - view.x) * pull,
      y: view.y + (target.y - view.y) * pull,
    };
    return true;
  }
}
