import type { DotState } from './picture.ts';

/** Colours of the night, as 0xRRGGBB. */
export const NIGHT = {
  sky: 0x080e1b,
  lifted: 0x131d31,
  water: 0x0b1832,
  landNight: 0x283b5e,
  landDay: 0x627998,
  twilight: 0xecd199,
  update: 0xfff0b8,
  fault: 0xff6244,
  hot: 0xffd9a0,
  sure: 0xe6edf7,
} as const;

/** Colours of the states. Vermilion means fault and nothing else. */
const STANDARD: Record<DotState, number> = {
  healthy: 0x8ad4ea,
  updating: 0xfff0b8,
  looping: 0xff6244,
  waiting: 0xffb02e,
  blind: 0xc8a4f4,
  locked: 0xf49ac1,
  healed: 0x7be3a4,
  off: 0x46597c,
};

/** The same states further apart in brightness and along blue and yellow. */
const SAFE: Record<DotState, number> = {
  healthy: 0x5fa8d8,
  updating: 0xfff6cf,
  looping: 0xff7a33,
  waiting: 0xffd23f,
  blind: 0xb9a7ff,
  locked: 0xf2c4de,
  healed: 0x7ef0e0,
  off: 0x46597c,
};

/** The colours of the states in a palette. */
export function stateColours(palette: 'standard' | 'safe' | undefined): Record<DotState, number> {
  return palette === 'safe' ? SAFE : STANDARD;
}

/** A colour as three numbers of 0 to 1. */
export function rgb(colour: number): [number, number, number] {
  return [(colour >> 16) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255];
}
