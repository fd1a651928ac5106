import { FREE, price, type Rung } from './rung.ts';

interface AttestationRung extends Rung {
  /** Once, when it comes into force: Legitimacy, where proofs carry names. */
  privacy: number;
  /** Points that it takes from bootkits. */
  bootkit: number;
  /** Points that it takes from attacks that live on after the start: what was taken over is of less use. */
  afterStart: number;
  /** Each quarter: concern over privacy where proofs carry names. */
  concern: number;
  /** Each quarter: concern over privacy where a proof decides who gets updates, or gets in. */
  gates: number;
  /** Each quarter: Legitimacy, while proofs carry names although they need not. */
  named: number;
  /** Every machine must prove itself: a fault of the service reaches all, and who was repaired by hand is refused. */
  everybody: boolean;
}

/** The way out for boot: proof of how a machine started. All figures tuned. */
export const attestation = [
  {
    name: 'off',
    ...FREE,
    privacy: 0,
    bootkit: 0,
    afterStart: 0,
    concern: 0,
    gates: 0,
    named: 0,
    everybody: false,
  },
  {
    name: 'report',
    ...price(3, 0, 1),
    privacy: 0,
    bootkit: -10,
    afterStart: 0,
    concern: 4,
    gates: 0,
    named: -3,
    everybody: false,
  },
  {
    name: 'gateUpdates',
    ...price(2, 0, 1),
    privacy: -3,
    bootkit: -40,
    afterStart: -10,
    concern: 8,
    gates: 5,
    named: -3,
    everybody: false,
  },
  {
    name: 'gateAccess',
    ...price(4, 0, 1),
    privacy: 0,
    bootkit: -55,
    afterStart: -20,
    concern: 12,
    gates: 8,
    named: -3,
    everybody: true,
  },
] as const satisfies readonly AttestationRung[];
