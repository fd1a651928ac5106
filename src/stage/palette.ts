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
  recalled: 0x7be3a4,
  handed: 0x7be3a4,
  mended: 0x83deca,
};

/** The same states for every kind of eye: searched so that no two are less than 35 apart in CIE Lab for any (tests/parts/palettes.test.ts). */
const SAFE: Record<DotState, number> = {
  healthy: 0x6494cd,
  updating: 0xd0ffb1,
  looping: 0xf35c35,
  waiting: 0xffd900,
  blind: 0x9859fe,
  locked: 0xc16f77,
  healed: 0x54f8ef,
  off: 0x46597c,
  recalled: 0x54f8ef,
  handed: 0x54f8ef,
  mended: 0x5cc6de,
};

/** The standard colours, lifted: each stands clear of the sky, and what is off is still seen. */
const CONTRAST: Record<DotState, number> = {
  healthy: 0xa9e8fb,
  updating: 0xfff7c9,
  looping: 0xff7a5e,
  waiting: 0xffc55c,
  blind: 0xdcc6ff,
  locked: 0xffbfdb,
  healed: 0x9ff5c0,
  off: 0x7f93b8,
  recalled: 0x9ff5c0,
  handed: 0x9ff5c0,
  mended: 0xa4efde,
};

export const PALETTES = { standard: STANDARD, safe: SAFE, contrast: CONTRAST } as const;
export type PaletteName = keyof typeof PALETTES;

/** The colours of the states in a palette. */
export function stateColours(palette: PaletteName | undefined): Record<DotState, number> {
  return PALETTES[palette ?? 'standard'];
}

/** A colour as three numbers of 0 to 1. */
export function rgb(colour: number): [number, number, number] {
  return [(colour >> 16) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255];
}
