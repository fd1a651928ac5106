/** All measures, in the order of the page. A new one: a file beside this one, and a line here. */
import type { Measure } from './measure.ts';

export const MEASURES: readonly Measure[] = [];
