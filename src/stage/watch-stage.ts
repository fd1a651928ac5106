import type { DotState, StagePicture, StageRing } from './picture.ts';
import type { MapFrame, StageSize, View } from './projection.ts';

/** A machine that somebody looks at. */
export interface MachinePick {
  place: string;
  /** Its number in the place, from 0: it stays the same while counts move. Low ones were hit first. */
  machine: number;
  state: DotState;
  /** Its number among those of the place in the same state, and how many these are. */
  rank: number;
  of: number;
  /** How many machines its mark stands for at the present zoom. */
  stands: number;
}

/** Hears which machine is looked at, or that none is; `held` = it stays until another is chosen. */
export type PickListener = (pick: MachinePick | null, held: boolean) => void;

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
   * A machine was tapped or hovered over, let go, or changed its state while it is looked at. Returns the way to stop
   * listening.
   */
  onPick(cb: PickListener): () => void;
  /** Holds a machine by its number; null lets go. With `near` it comes into sight, so many times nearer than now. */
  pick(chosen: { place: string; machine: number } | null, near?: number): void;
  /** CSS pixels of the machine that is held or hovered over, relative to the host. */
  locatePick(): { x: number; y: number } | null;
  /** Where the suspected vendor stands (CSS pixels of the host), with what is told of its rollout. */
  origin(): { x: number; y: number; label: string; rings: readonly StageRing[] } | null;
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
  /** Present zoom, from 1 to what it takes to part single machines. */
  zoom(): number;
  /** CSS pixels of a point of the map, relative to the host. */
  locate(lon: number, lat: number): { x: number; y: number };
  /** All that `project` in `projection.ts` needs beside the insets. */
  geometry(): { frame: MapFrame; size: StageSize; view: View };
  /** Frames drawn since the start, for the bench: 0 more while nothing moves. */
  frames(): number;
}
