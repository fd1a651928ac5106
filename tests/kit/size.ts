/** `npm run test:whole` says so: long checks are done whole. */
const WHOLE = process.env['WHOLE'] === '1';

/** How often a long check is done: a small number in `npm test`, all of it in `npm run test:whole`. */
export const sized = (small: number, whole: number): number => (WHOLE ? whole : small);
