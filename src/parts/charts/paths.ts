/** Lines and bands of charts as path data. A straight line is a `polyline`. */
import { area, curveMonotoneX, line } from 'd3-shape';
import { type Point, polyline } from '../drawing/geometry.ts';

/** A smooth line through points whose x ascends; it never swings beyond them. */
export const smoothLine = (points: readonly Point[]): string =>
  line<Point>(
    ([x]) => x,
    ([, y]) => y,
  ).curve(curveMonotoneX)(points) ?? '';

/** The band between two smooth lines with the same x. */
export const smoothBand = (low: readonly Point[], high: readonly Point[]): string =>
  area<Point>(
    ([x]) => x,
    ([, y]) => y,
    (_, i) => high[i]?.[1] ?? 0,
  ).curve(curveMonotoneX)(low) ?? '';

/** A line that holds each value until the next point, and steps there. */
export const stepLine = (points: readonly Point[]): string =>
  polyline(
    points.flatMap(([x, y], i): Point[] => {
      const before = points[i - 1];
      return before
        ? [
            [x, before[1]],
            [x, y],
          ]
        : [[x, y]];
    }),
  );
