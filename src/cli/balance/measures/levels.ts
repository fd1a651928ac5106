/** The two levels that most targets speak of. */
export const FIRST_RING = '01-first-ring';
export const SUMMIT = '08-the-summit';
