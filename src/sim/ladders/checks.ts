import type { CheckFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface ChecksRung extends Rung, CheckFigures {
  /** Share of faulty updates that the test bench lets through, 0 to 1 (game design; tuned). */
  passes: number;
  /** Points that it takes from an attack by a vendor's own channel. Tuned. */
  ownChannel: number;
}

/** What an update must pass: a bench before it leaves, and a health gate while its rings bake. */
export const checks = [
  {
    name: 'none',
    ...FREE,
    sees: 'nothing',
    seesRare: false,
    silence: 15,
    halts: false,
    diversity: 1,
    passes: 1,
    ownChannel: 0,
  },
  {
    // One real machine boots with it before it leaves; silence in the first ring wakes somebody.
    name: 'alert',
    ...price(3, 0, 1),
    sees: 'silence',
    seesRare: false,
    silence: 15,
    halts: false,
    diversity: 1,
    passes: 0.85,
    ownChannel: -20,
  },
  {
    // A device park tries real work with it, before it leaves and in the rings; what fails there stops it by itself.
    name: 'halt',
    ...price(4, 0, 1),
    sees: 'work',
    seesRare: false,
    silence: 8,
    halts: true,
    diversity: 1,
    passes: 0.65,
    ownChannel: -40,
  },
  {
    // Real content is replayed before it leaves; rare machines go first, and only here their failing is noticed.
    name: 'diverse',
    ...price(6, 0, 1),
    sees: 'work',
    seesRare: true,
    silence: 5,
    halts: true,
    diversity: 50,
    passes: 0.45,
    ownChannel: -60,
  },
] as const satisfies readonly ChecksRung[];
