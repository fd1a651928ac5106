/** Sizes of the window, CSS pixels: the laptop first, then from hand to wall. */
import { sized } from '../../kit/size.ts';

type Size = readonly [width: number, height: number];

export const LAPTOP: Size = [1366, 768];
export const PHONE: Size = [390, 844];
export const WALL: Size = [1920, 1080];

/** The two layouts, and the most room that either has: what is whole here is hardly ever cut in between. */
const FEW: readonly Size[] = [LAPTOP, PHONE, WALL];
const ALL: readonly Size[] = [LAPTOP, [320, 568], PHONE, [952, 666], WALL];
export const SIZES = sized(FEW, ALL);

const NARROWEST = Math.min(...SIZES.map(([width]) => width));
/** Axe looks at colours and names: the two layouts are enough for it. */
export const forAxe = ([width]: Size): boolean => width === LAPTOP[0] || width === NARROWEST;
