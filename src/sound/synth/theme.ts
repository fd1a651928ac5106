/** The game's few notes, in equal temperament with A = 440 Hz, and the theme that title and endings share. */

/** A note as semitones above D4, in Hz. */
export const above = (semitones: number): number => 293.6648 * 2 ** (semitones / 12);

/** The key's theme: up a fifth, round, and home by the octave; semitones above D4, and beats from its beginning. */
export const THEME: readonly (readonly [semitones: number, beat: number])[] = [
  [0, 0],
  [7, 1],
  [4, 2],
  [2, 2.5],
  [7, 3],
  [9, 4],
  [12, 5],
];

/** The theme in minor: its third is lowered, and so is its sixth. */
export const MINOR_THEME: typeof THEME = THEME.map(([semitones, beat]) => [
  semitones === 4 || semitones === 9 ? semitones - 1 : semitones,
  beat,
]);
