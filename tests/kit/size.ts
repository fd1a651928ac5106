/** `npm run test:whole` says so: long checks are done whole. */
const WHOLE = process.env['WHOLE'] === '1';

/** How much of a long check is done: a small part of it in `npm test`, all of it in `npm run test:whole`. */
export const sized = <T>(small: T, whole: T): T => (WHOLE ? whole : small);
