import { stagedPolicy } from '../../../src/sim/cases/index.ts';
import { type Place, SECTORS, type SectorId } from '../../../src/sim/ids.ts';
import { symptomOf } from '../../../src/sim/incident/index.ts';
import type {
  CohortSpec,
  Fault,
  IncidentSpec,
  KnownFacts,
  MachineKind,
  NightPolicy,
} from '../../../src/sim/incident/types.ts';
import { type Defence, defendedBy } from '../../../src/sim/rules/nightPolicy.ts';

/** The reference case's regions: hours from UTC in summer, share of machines. */
export const REGIONS: readonly [id: string, utcOffset: number, share: number][] = [
  ['east', -4, 0.28],
  ['middle', -5, 0.17],
  ['west', -7, 0.17],
  ['south', -3, 0.05],
  ['europe', 2, 0.18],
  ['india', 5, 0.05],
  ['pacific', 9, 0.1],
];

const HARM: Record<SectorId, number> = {
  hospitals: 8,
  airlines: 6,
  banks: 4,
  emergency: 10,
  government: 2,
  shops: 2,
  factories: 3,
  schools: 1,
  smallFirms: 1,
  homes: 0.3,
};
/** Share of machines; technicians per thousand: small firms 12, large ones 3.1. */
const SHARE: Record<SectorId, number> = {
  hospitals: 0.1,
  airlines: 0.04,
  banks: 0.09,
  emergency: 0.03,
  government: 0.12,
  shops: 0.1,
  factories: 0.12,
  schools: 0.1,
  smallFirms: 0.25,
  homes: 0.05,
};
const NIGHT_AND_DAY: readonly SectorId[] = ['hospitals', 'airlines', 'emergency', 'factories'];

/** A night's policy as a test wishes it: the defences in steps, as the cases stage them. */
export interface WishedPolicy extends Omit<NightPolicy, 'rollout' | 'checks' | 'wayback'> {
  rings: number;
  bake: number;
  gate: number;
  hands: number;
  /** By hand · a fallback · and remote recovery · and drills. */
  wayback: number;
  /** Which ways back there are, where `wayback` does not say it: a case may have the one without the other. */
  ways?: { fallback: boolean; remote: boolean };
}

export const NO_POLICY: WishedPolicy = {
  rings: 0,
  bake: 0,
  gate: 0,
  wayback: 0,
  hands: 0,
  hygiene: 0,
  interface: 0,
  enclaves: 0,
  attestation: 0,
  content: 'free',
  repairPass: false,
  keyEscrow: false,
  watchedSuspects: [],
  watchedRegions: [],
  threatDesk: false,
};

/** Drilled, a way back brings more machines home, and everybody gets more done. */
const DRILLED = { fallback: { content: 0.92, code: 0.6 }, remote: 0.8, pace: 1.3 };

/** The policy as the engine reads it. */
export function policyOf(wished: WishedPolicy): NightPolicy {
  const { rings, bake, gate, hands, wayback, ways, ...others } = wished;
  const { fallback, remote } = ways ?? { fallback: wayback > 0, remote: wayback > 1 };
  const staged = { rings, bake, gate, hands, fallback, remote };
  const defended = stagedPolicy(staged);
  if (wayback < 3) return { ...others, ...defended };
  const { pace, fieldStaff } = defended.wayback;
  const drilled = {
    ...DRILLED,
    pace: DRILLED.pace * pace,
    fieldStaff: DRILLED.pace * fieldStaff,
  };
  return { ...others, ...defended, wayback: drilled };
}

export interface Wish {
  machines?: number;
  place?: Place;
  seed?: string;
  fault?: Partial<Fault>;
  policy?: Partial<WishedPolicy>;
  /** Rollout, checks and way back by rungs of the level's world instead. */
  rungs?: Record<Defence, number>;
  /** Two regions and three sectors instead of seven and ten. */
  small?: boolean;
  /** On record, as of real cases. */
  facts?: KnownFacts;
  /** Kinds of machines, and the share of each, in the same order. */
  kinds?: { kind: MachineKind; share: number }[];
  /** Otherwise than the place says. */
  symptom?: IncidentSpec['symptom'];
}

/** An incident as on the reference night, but for what is wished otherwise. */
export function incident(wish: Wish = {}): IncidentSpec {
  const { machines = 24_500_000, place = 'ring0', small = false } = wish;
  const fault: Fault = {
    id: 'q1-test-0',
    quarter: 1,
    culprit: 'halden',
    key: 'see',
    severity: 'major',
    hitShare: 0.9,
    trigger: 1,
    wrongVerdict: false,
    content: true,
    minute: 249,
    seed: wish.seed ?? 'a',
    ...wish.fault,
  };
  const regions = (small ? REGIONS.slice(3, 5) : REGIONS).map(([id, utcOffset]) => ({
    id,
    utcOffset,
  }));
  const ids = small ? (['hospitals', 'schools', 'smallFirms'] as const) : SECTORS;
  const weights = regions.flatMap(({ id }) =>
    ids.map((sector) => ({
      region: id,
      sector,
      weight: (REGIONS.find(([region]) => region === id)?.[2] ?? 0) * SHARE[sector],
    })),
  );
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const kinds: { kind?: MachineKind; share: number }[] = wish.kinds ?? [{ share: 1 }];
  const cohorts: CohortSpec[] = weights.flatMap(({ region, sector, weight }) =>
    kinds.map(({ kind, share }) => ({
      region,
      sector,
      ...(kind ? { kind: kind.id } : {}),
      machines: Math.round((machines * weight * share) / sum),
    })),
  );
  return {
    fault,
    place,
    symptom: wish.symptom ?? symptomOf(fault, place),
    policy: {
      ...policyOf({ ...NO_POLICY, ...wish.policy }),
      ...(wish.rungs ? defendedBy(wish.rungs, {}) : {}),
    },
    cohorts,
    regions,
    sectors: ids.map((id) => ({
      id,
      harm: HARM[id],
      encrypted: 0.5,
      technicians: id === 'smallFirms' ? 12 : 3.1,
      roundTheClock: NIGHT_AND_DAY.includes(id),
      oldHardware: 0.2,
    })),
    fleet: machines,
    ...(wish.kinds ? { kinds: wish.kinds.map(({ kind }) => kind) } : {}),
    ...(wish.facts ? { facts: wish.facts } : {}),
  };
}

/** Mean of a measure over seeds. */
export function meanOver(seeds: number, measure: (seed: string) => number): number {
  let sum = 0;
  for (let i = 0; i < seeds; i++) sum += measure(`seed ${i}`);
  return sum / seeds;
}
