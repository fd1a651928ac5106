import type { Insets } from './picture.ts';

/** A matrix of cells laid over a world (Miller cylindrical) or over a flat city. Row 0 is the north edge. */
export interface MapFrame {
  kind: 'miller' | 'plane';
  /** Cells. */
  width: number;
  height: number;
  /** Units of lon (and of projected lat) a cell. */
  pitch: number;
  /** Lon of the left edge; projected lat of the upper edge. */
  west: number;
  top: number;
  /** The part that is worth a look, in lon and lat: nobody can leave it. */
  home: Box;
  /** The part where people live: before anybody zooms it fills the free place, and the rest runs out under the frame. */
  core: Box;
}

/** Edges in lon and lat. */
export interface Box {
  west: number;
  east: number;
  north: number;
  south: number;
}

/** Where the player looks: zoom 1 shows where people live; the centre is in cells. */
export interface View {
  zoom: number;
  x: number;
  y: number;
}

/** The stage's size in CSS pixels, and how many device pixels it draws for one of them. */
export interface StageSize {
  width: number;
  height: number;
  ratio: number;
}

/** Where the matrix lies on screen: CSS pixels a cell, and the CSS pixel of its north-west corner. */
export interface Placement {
  pitch: number;
  x: number;
  y: number;
}

const RAD = Math.PI / 180;

/** Latitude in degrees to Miller's y in degrees. */
export function miller(lat: number): number {
  return (1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * lat * RAD))) / RAD;
}

/** The way back from {@link miller}. */
export function unmiller(y: number): number {
  return ((Math.atan(Math.exp(0.8 * y * RAD)) - Math.PI / 4) * 2.5) / RAD;
}

/** Lon and lat to cells. */
export function toCell(frame: MapFrame, lon: number, lat: number): { x: number; y: number } {
  const up = frame.kind === 'miller' ? miller(lat) : lat;
  return { x: (lon - frame.west) / frame.pitch, y: (frame.top - up) / frame.pitch };
}

/** Cells to lon and lat. */
export function fromCell(frame: MapFrame, x: number, y: number): { lon: number; lat: number } {
  const up = frame.top - y * frame.pitch;
  return { lon: frame.west + x * frame.pitch, lat: frame.kind === 'miller' ? unmiller(up) : up };
}

/** A box in cells. */
export function cellsOf(
  frame: MapFrame,
  box: Box,
): { x0: number; y0: number; x1: number; y1: number } {
  const a = toCell(frame, box.west, box.north);
  const b = toCell(frame, box.east, box.south);
  return { x0: a.x, y0: a.y, x1: b.x, y1: b.y };
}

/** The view nobody has touched. */
export function homeView(frame: MapFrame): View {
  const box = cellsOf(frame, frame.core);
  return { zoom: 1, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
}

/** A matrix on screen: CSS pixels a cell, and how many cells share one land dot. */
export interface Matrix {
  pitch: number;
  step: 1 | 2 | 4;
}

/** CSS pixels from land dot to land dot: closer they melt, farther apart coasts are lost. */
const DOTS_APART = { least: 2.6, most: 6.2 } as const;
/** How much larger than the free place the land may come out, for the sake of whole pixels. */
const OVER = 1.12;

/**
 * The matrix at zoom 1. The dots that are drawn lie a whole number of device pixels apart, because a matrix on broken
 * pixels shimmers; of such sizes the one is taken that comes closest to filling the free place.
 */
export function matrixOf(frame: MapFrame, size: StageSize, insets: Insets): Matrix {
  const box = cellsOf(frame, frame.core);
  const free = freeArea(size, insets);
  const fit = Math.min(free.width / (box.x1 - box.x0), free.height / (box.y1 - box.y0));
  let best: Matrix | undefined;
  for (const step of [1, 2, 4] as const) {
    const whole = Math.floor(fit * OVER * step * size.ratio);
    const apart = Math.min(whole / size.ratio, DOTS_APART.most);
    if (apart < DOTS_APART.least) continue;
    const pitch = Math.floor(apart * size.ratio) / size.ratio / step;
    // Of two equally large ones the wider dots: between them the machines' shapes are read.
    if (!best || pitch > best.pitch - 1e-9) best = { pitch, step };
  }
  // Far too large or too small for any of them.
  const step = fit > 1 ? 1 : 4;
  const pitch = Math.max(1, Math.floor(fit * step * size.ratio)) / size.ratio / step;
  return best && best.pitch > fit * 0.7 ? best : { pitch, step };
}

/** CSS pixels a cell at zoom 1. */
export function basePitch(frame: MapFrame, size: StageSize, insets: Insets): number {
  return matrixOf(frame, size, insets).pitch;
}

/** The rectangle between the insets, in CSS pixels; never thinner than 40. */
export function freeArea(
  size: StageSize,
  insets: Insets,
): { x: number; y: number; width: number; height: number } {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(40, size.width - insets.left - insets.right),
    height: Math.max(40, size.height - insets.top - insets.bottom),
  };
}

/** Where the matrix lies on screen for a view, snapped to device pixels. */
export function placement(frame: MapFrame, size: StageSize, insets: Insets, view: View): Placement {
  const pitch = basePitch(frame, size, insets) * view.zoom;
  const free = freeArea(size, insets);
  const snap = (v: number) => Math.round(v * size.ratio) / size.ratio;
  return {
    pitch,
    x: snap(free.x + free.width / 2 - view.x * pitch),
    y: snap(free.y + free.height / 2 - view.y * pitch),
  };
}

/** Lon and lat to CSS pixels on the stage: for labels that live in the page above it. */
export function project(
  lon: number,
  lat: number,
  size: StageSize,
  insets: Insets,
  frame: MapFrame,
  view: View,
): { x: number; y: number } {
  const at = placement(frame, size, insets, view);
  const cell = toCell(frame, lon, lat);
  return { x: at.x + cell.x * at.pitch, y: at.y + cell.y * at.pitch };
}

/** CSS pixels on the stage to lon and lat. */
export function unproject(
  x: number,
  y: number,
  size: StageSize,
  insets: Insets,
  frame: MapFrame,
  view: View,
): { lon: number; lat: number } {
  const at = placement(frame, size, insets, view);
  return fromCell(frame, (x - at.x) / at.pitch, (y - at.y) / at.pitch);
}

/** Keeps zoom within 1 to `most`, and the centre such that land stays in sight. */
export function clampView(frame: MapFrame, view: View, most: number): View {
  const zoom = Math.min(most, Math.max(1, view.zoom));
  const home = cellsOf(frame, frame.home);
  // How far from an edge of the home box the centre stays: at zoom 1 it is that of the core.
  const room = 1 / zoom;
  const between = (low: number, v: number, high: number) => Math.min(high, Math.max(low, v));
  const middle = homeView(frame);
  return {
    zoom,
    x: between(
      home.x0 + (middle.x - home.x0) * room,
      view.x,
      home.x1 - (home.x1 - middle.x) * room,
    ),
    y: between(
      home.y0 + (middle.y - home.y0) * room,
      view.y,
      home.y1 - (home.y1 - middle.y) * room,
    ),
  };
}
