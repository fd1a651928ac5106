/** Levels in which a road is built, ladder by ladder, over quarters. */
export const WITH_ROADS = ['05-driver-season', '06-legacy-ward', '07-locked-out', '08-the-summit'];
/** The two levels that most targets speak of. */
export const FIRST_RING = '01-first-ring';
export const SUMMIT = '08-the-summit';
