import { guardedRoadBySight } from './careful2026/sight.ts';
import { type RoadOf, walk } from './walk.ts';

/** The road that careful is on, asked anew every day. */
export const carefulRoads = (): RoadOf => guardedRoadBySight;

/** Reads the letters, builds before it needs, posts by the odds, acts on what is shown, and takes the road it finds. */
export const careful = walk(carefulRoads);
