/** Made by `npm run balance -- --find-lists`; one file a level. */
import type { FoundList } from '../list.ts';
import list01_first_ring from './01-first-ring.json' with { type: 'json' };
import list02_oh_four_oh_nine from './02-oh-four-oh-nine.json' with { type: 'json' };
import list05_driver_season from './05-driver-season.json' with { type: 'json' };
import list06_legacy_ward from './06-legacy-ward.json' with { type: 'json' };
import list07_locked_out from './07-locked-out.json' with { type: 'json' };
import list08_the_summit from './08-the-summit.json' with { type: 'json' };

export const LISTS: Readonly<Record<string, FoundList>> = {
  '01-first-ring': list01_first_ring as FoundList,
  '02-oh-four-oh-nine': list02_oh_four_oh_nine as FoundList,
  '05-driver-season': list05_driver_season as FoundList,
  '06-legacy-ward': list06_legacy_ward as FoundList,
  '07-locked-out': list07_locked_out as FoundList,
  '08-the-summit': list08_the_summit as FoundList,
};
