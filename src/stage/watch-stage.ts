import type { DotState, StagePicture } from './picture.ts';
import type { MapFrame, StageSize, View } from './projection.ts';

/** Hears of taps: the place, and the state of the dot that was hit. */
export type PlaceListener = (id: string | null, state: DotState | null) => void;

/** The night map of the Watch. It draws what it is shown and decides nothing. */
export interface WatchStage {
  /** Draws a picture. Cheap to call on every tick of the clock. */
  show(picture: StagePicture): void;
  /** To be called when the host's size changed; it also notices by itself. */
  resize(): void;
  /** Draws no more frames until {@link resume}. */
  pause(): void;
  resume(): void;
  destroy(): void;
  /**
   * A tap on the map: the place under it, or null on open sea, and the state of the very dot that was hit, or
   * null beside one. Returns the way to stop listening.
   */
  onPlace(cb: PlaceListener): () => void;
  /** Called whenever the view or the size changed, so that labels in the page can follow. */
  onView(cb: () => void): () => void;
  /** Zooms by a factor about the middle. */
  zoomBy(factor: number): void;
  /** Moves the map by CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** Goes to a place; unknown ids change nothing. */
  focus(placeId: string): void;
  /** The whole map again. */
  reset(): void;
  /** Present zoom, 1 to 14. */
  zoom(): number;
  /** CSS pixels of a point of the map, relative to the host. */
  locate(lon: number, lat: number): { x: number; y: number };
  /** All that `project` in `projection.ts` needs beside the insets. */
  geometry(): { frame: MapFrame; size: StageSize; view: View };
  /** Frames drawn since the start, for the bench: 0 more while nothing moves. */
  frames(): number;
}
