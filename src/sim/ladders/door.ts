import type { VendorMove } from '../actors.ts';
import { FREE, price, type Rung } from './rung.ts';

interface DoorRung extends Rung {
  /** Quarters for which the rung below must have stood: long notice, after the practice of 2009 and 2024. */
  notice: number;
  /** Once, when it comes into force: its cause, points of Ecosystem, trust of vendors with keys in ring 0. */
  arrives: { cause: string; ecosystem: number; trust: number };
  /** No key of an outside vendor stays in ring 0. */
  shut: boolean;
  /** What it weighs when a vendor thinks of its moves: points, and points more for each quarter that it has stood. */
  weighs: { reason: string } & Record<VendorMove, number>;
  weighsLonger: Record<VendorMove, number>;
  /** Each quarter: readiness that its forms cost a small vendor, readiness it calls for, trust of vendors with keys in ring 0. */
  duties: number;
  readiness: number;
  felt: number;
  /** While the own product is exempt: Ecosystem a quarter, concern over competition, points for a suit on that ground. */
  ownExempt: { ecosystem: number; concern: number; suit: number };
  /** Each quarter: concern over competition, since the platform decides who may come in. */
  keeper: number;
  /** Points that it takes from attacks by a borrowed driver (what may not load cannot be borrowed), from those who kill agents with one, and from those by a vendor's own channel. */
  driver: number;
  agentKiller: number;
  ownChannel: number;
}

const NOT_LONGER = { stay: 0, move: 0, paper: 0, push: 0, go: 0 } as const;

/** Whose code may run in ring 0. All figures tuned. */
export const door = [
  {
    name: 'open',
    ...FREE,
    notice: 0,
    arrives: { cause: 'doorOpen', ecosystem: 0, trust: 0 },
    shut: false,
    weighs: { reason: 'weighDoorOpen', stay: 15, move: 0, paper: -40, push: -40, go: 0 },
    weighsLonger: NOT_LONGER,
    duties: 0,
    readiness: 0,
    felt: 0,
    ownExempt: { ecosystem: 0, concern: 0, suit: 0 },
    keeper: 0,
    driver: 0,
    agentKiller: 0,
    ownChannel: 0,
  },
  {
    name: 'certified',
    ...price(3, 1, 1),
    notice: 0,
    arrives: { cause: 'doorCertified', ecosystem: 0, trust: -3 },
    shut: false,
    weighs: { reason: 'weighLicence', stay: -5, move: 25, paper: 22, push: 12, go: 18 },
    weighsLonger: NOT_LONGER,
    duties: 3,
    readiness: 0,
    felt: 0,
    ownExempt: { ecosystem: -3, concern: 9, suit: 18 },
    keeper: 3,
    driver: 0,
    agentKiller: 0,
    ownChannel: -10,
  },
  {
    name: 'sunset',
    ...price(2, 3, 1),
    notice: 0,
    arrives: { cause: 'doorSunset', ecosystem: -3, trust: -6 },
    shut: false,
    weighs: { reason: 'weighSunset', stay: -10, move: 40, paper: 20, push: 12, go: 20 },
    weighsLonger: { stay: -8, move: 5, paper: 4, push: 0, go: 5 },
    duties: 3,
    readiness: 6,
    felt: -3,
    ownExempt: { ecosystem: -3, concern: 13, suit: 24 },
    keeper: 5,
    driver: 0,
    agentKiller: -20,
    ownChannel: -10,
  },
  {
    // At the date, the same day.
    name: 'closed',
    ...price(0, 2, 0),
    notice: 2,
    arrives: { cause: 'doorClosed', ecosystem: -3, trust: -12 },
    shut: true,
    // Nobody complies on paper with a door that is shut: `paper` is ruled out before it is weighed.
    weighs: { reason: 'weighClosed', stay: -60, move: 70, paper: 0, push: 12, go: 24 },
    weighsLonger: NOT_LONGER,
    duties: 3,
    readiness: 6,
    felt: -3,
    ownExempt: { ecosystem: -3, concern: 17, suit: 30 },
    keeper: 7,
    driver: -20,
    agentKiller: -35,
    ownChannel: -10,
  },
] as const satisfies readonly DoorRung[];
