import type { CheckFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface GateRung extends Rung, CheckFigures {
  /** Points that it takes from an attack by a vendor's own channel. Tuned. */
  ownChannel: number;
}

/** What watches the rings while an update bakes. */
export const gate = [
  { name: 'none', ...FREE, sees: 'nothing', halts: false, diversity: 1, ownChannel: 0 },
  {
    name: 'alert',
    ...price(2, 0, 1),
    sees: 'silence',
    halts: false,
    diversity: 1,
    ownChannel: -12,
  },
  { name: 'halt', ...price(4, 0, 1), sees: 'silence', halts: true, diversity: 1, ownChannel: -24 },
  { name: 'diverse', ...price(5, 0, 2), sees: 'work', halts: true, diversity: 50, ownChannel: -36 },
] as const satisfies readonly GateRung[];
