/** Colours of the board in either room: engraved paper by day, dark floors by night. */
export interface VaultPalette {
  shadow: string;
  rim: string;
  rimLight: string;
  rimDark: string;
  nameInk: string;
  floor: string;
  floorLine: string;
  floorLineFaint: string;
  floorText: string;
  seam: string;
  wall: string;
  guilloche: string;
  wallEdge: string;
  wallEdgeDark: string;
  ring0: string;
  ring0Line: string;
  ring0Text: string;
  bed: string;
  chamber: string;
  chamberEmpty: string;
  chamberLine: string;
  core: string;
  keyhole: string;
  ring0Key: string;
  outKey: string;
  outKeyInk: string;
  enclaveKey: string;
  enclaveKeyInk: string;
  gate: string;
  facing: string;
  /** The slits of the interface, and what an empty plate may hold. */
  sight: string;
  holdsInk: string;
  /** A key that came this morning: its trail. */
  came: string;
  /** The way before a key, plates that stand ready, rings around the rim: a fine line on the floors. */
  fine: string;
  /** Glyph of a key that is only said to be out. */
  claimInk: string;
  /** Words of a suspicion, and its figure. */
  note: string;
  figure: string;
}

/** The usual colours. The other palettes exchange them in `styles/vault-palettes.css`, by the same names. */
export const VAULT_COLOURS: Record<'day' | 'night', VaultPalette> = {
  night: {
    shadow: '#05080f',
    rim: '#c39a52',
    rimLight: '#ecd199',
    rimDark: '#7d6232',
    nameInk: '#0a1120',
    floor: '#101d36',
    floorLine: '#2d4570',
    floorLineFaint: '#22365a',
    floorText: '#b4c6e6',
    seam: '#3b5484',
    wall: '#3a2e1a',
    guilloche: '#8a6c39',
    wallEdge: '#c39a52',
    wallEdgeDark: '#7d6232',
    ring0: '#1c100c',
    ring0Line: '#4a2a1a',
    ring0Text: '#e9b07e',
    bed: '#8d6a43',
    chamber: '#0d2b33',
    chamberEmpty: '#0d1220',
    chamberLine: '#7d6232',
    core: '#0a0d14',
    keyhole: '#ecd199',
    ring0Key: '#e3bd74',
    outKey: '#ecd199',
    outKeyInk: '#17110a',
    enclaveKey: '#9fe0e6',
    enclaveKeyInk: '#0d2b33',
    gate: '#0a1120',
    facing: '#ecd199',
    sight: '#5580bd',
    holdsInk: '#b99b62',
    came: '#7be3a4',
    fine: '#ecd199',
    claimInk: '#ffffff',
    note: 'var(--silent-text)',
    figure: '#ffc2ae',
  },
  day: {
    shadow: '#6e4d14',
    rim: '#cda552',
    rimLight: '#f6e3ae',
    rimDark: '#6e4d14',
    nameInk: '#241805',
    floor: '#f0e8d2',
    floorLine: '#a99a72',
    floorLineFaint: '#cfc4a4',
    floorText: '#3f4b57',
    seam: '#7a6a44',
    wall: '#ddd3b8',
    guilloche: '#6c9288',
    wallEdge: '#5a4620',
    wallEdgeDark: '#8b7a4e',
    ring0: '#22303f',
    ring0Line: '#34475a',
    ring0Text: '#f0cf7a',
    bed: '#7f93a5',
    chamber: '#cfe0da',
    chamberEmpty: '#e9e0c6',
    chamberLine: '#8b7a4e',
    core: '#e7dec4',
    keyhole: '#1b2a3d',
    ring0Key: '#f0cf7a',
    outKey: '#6b4a10',
    outKeyInk: '#f6ecd0',
    enclaveKey: '#1f5d57',
    enclaveKeyInk: '#e6f2ee',
    gate: '#f6eeda',
    facing: '#edb53c',
    sight: '#2f6c8c',
    holdsInk: '#5a4620',
    came: '#1f7a4d',
    fine: '#7a5417',
    claimInk: '#120b02',
    note: '#8a2410',
    figure: '#6b1c0c',
  },
};

/** Each colour as the property that a palette may set, with the usual one behind it. */
function changeable(room: 'day' | 'night'): VaultPalette {
  const usual = VAULT_COLOURS[room];
  const names = Object.keys(usual) as (keyof VaultPalette)[];
  return Object.fromEntries(
    names.map((name) => [name, `var(--vault-${room}-${name}, ${usual[name]})`]),
  ) as unknown as VaultPalette;
}

export const PALETTES: Record<'day' | 'night', VaultPalette> = {
  day: changeable('day'),
  night: changeable('night'),
};
