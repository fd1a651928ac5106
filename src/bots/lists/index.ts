/** Made by `npm run balance -- --find-lists`; one file a level. */
import type { CommandList } from '../list.ts';
import list01_first_ring from './01-first-ring.json' with { type: 'json' };

export const LISTS: Readonly<Record<string, CommandList>> = {
  '01-first-ring': list01_first_ring as CommandList,
};
