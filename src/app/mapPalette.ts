import type { SettingsValues } from './ports.ts';

/** The map's palette for each of the settings. */
export const MAP_PALETTE = {
  standard: 'standard',
  contrast: 'contrast',
  colourSafe: 'safe',
} as const satisfies Record<SettingsValues['palette'], string>;
