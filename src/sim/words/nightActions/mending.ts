import type { RegionId, SectorId } from '../../ids.ts';
import { respond } from '../../incident/index.ts';
import { costOf, FREE } from '../costs.ts';
import type { Bare } from '../table.ts';
import type { NightActionEntries } from './entry.ts';

/** What brings machines back. */
export interface MendingActions {
  /** Wake crews in a region: hands start there at once. */
  crews: { region: RegionId };
  /** Field teams go to this sector first. */
  first: { sector: SectorId };
  /** Staff a desk that reads out recovery keys: repairs of locked discs go quicker from now on. */
  keys: Bare;
  /** Tell everybody to start a stopped machine again and again: some come back, locked discs ask for keys. */
  reboots: Bare;
}

export const mendingActions: NightActionEntries<MendingActions> = {
  crews: {
    price: costOf({ capacity: 1 }),
    once: false,
    wrong: 0,
    perform({ region }, { incident }) {
      respond(incident, { crews: region });
      return null;
    },
  },
  first: {
    price: FREE,
    once: true,
    wrong: 0,
    perform({ sector }, { incident }) {
      respond(incident, { first: sector });
      return null;
    },
  },
  keys: {
    // A desk is people for ten days.
    price: costOf({ capacity: 2 }),
    once: false,
    wrong: 0,
    perform(_, { incident }) {
      respond(incident, { keys: true });
      return null;
    },
  },
  reboots: {
    price: FREE,
    once: false,
    wrong: 0,
    perform(_, { incident }) {
      respond(incident, { reboots: true });
      return null;
    },
  },
};
