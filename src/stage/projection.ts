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
  /** What must be on screen before anybody zooms, in lon and lat. */
  home: { west: number; east: number; north: number; south: number };
}

/** Where the player looks: zoom 1 shows the home box; the centre is in cells. */
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

/** The home box in cells. */
export function homeBox(frame: MapFrame): { x0: number; y0: number; x1: number; y1: number } {
  const a = toCell(frame, frame.home.west, frame.home.north);
  const b = toCell(frame, frame.home.east, frame.home.south);
  return { x0: a.x, y0: a.y, x1: b.x, y1: b.y };
}

/** The view nobody has touched. */
export function homeView(frame: MapFrame): View {
  const box = homeBox(frame);
  return { zoom: 1, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
}

/**
 * CSS pixels a cell at zoom 1. Rounded so that the dots that are drawn lie a whole number of device pixels
 * apart: a matrix on broken pixels shimmers.
 */
export function basePitch(frame: MapFrame, size: StageSize, insets: Insets): number {
  const box = homeBox(frame);
  const free = freeArea(size, insets);
  const fit =
    Math.min(free.width / (box.x1 - box.x0), free.height / (box.y1 - box.y0)) * size.ratio;
  const step = landStep(fit / size.ratio);
  const whole = Math.max(1, Math.round(fit * step - 0.12));
  return whole / step / size.ratio;
}

/** How many cells share one land dot at a pitch of so many CSS pixels a cell: 1, or 2 and 4 on small screens. */
export function landStep(pitch: number): 1 | 2 | 4 {
  return pitch >= 2.2 ? 1 : pitch >= 1.1 ? 2 : 4;
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

/** Keeps zoom within 1 to `most`, and the centre such that the home box stays in sight. */
export function clampView(frame: MapFrame, view: View, most: number): View {
  const zoom = Math.min(most, Math.max(1, view.zoom));
  const box = homeBox(frame);
  const slackX = ((box.x1 - box.x0) / 2) * (1 - 1 / zoom);
  const slackY = ((box.y1 - box.y0) / 2) * (1 - 1 / zoom);
  const middle = homeView(frame);
  return {
    zoom,
    x: Math.min(middle.x + slackX, Math.max(middle.x - slackX, view.x)),
    y: Math.min(middle.y + slackY, Math.max(middle.y - slackY, view.y)),
  };
}
