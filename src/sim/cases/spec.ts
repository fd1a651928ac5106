/** From what is known of a case to an incident that the engine can run. Everything uncertain is drawn here, once a run. */
import { deriveSeed, exp, ln, stream } from '../chance/index.ts';
import type { Place, SectorId } from '../ids.ts';
import {
  CASE_ENCRYPTED,
  CASE_SECTORS,
  DAY,
  DEEP_DELAY,
  SECTOR_FACTS,
  SERVER,
  VENDOR_REVERT,
} from '../incident/constants.ts';
import { noticeMinute } from '../incident/detection.ts';
import { planOf } from '../incident/plan.ts';
import { symptomOf } from '../incident/rollout.ts';
import type {
  CohortSpec,
  Fault,
  IncidentSpec,
  KnownFacts,
  MachineKind,
  NightPolicy,
  RemoteFacts,
  Symptom,
} from '../incident/types.ts';
import { GROUND } from '../ladders/index.ts';
import { stagedPolicy } from './staging.ts';
import type { Amount, CaseChange, CaseKnown, CaseRemote, MachineKindId } from './types.ts';

/** What a case's ranges came to in one run. */
export interface CaseDraw {
  fleet: number;
  shows: number;
  window: number;
  coverage: number;
  encrypted: number;
  servers: number;
  checkIn?: number;
  hears?: number;
  versions?: number;
  cutOff?: number;
  /** Machines an hour. */
  restores?: number;
  service: Record<MachineKindId, number>;
  remote?: RemoteFacts;
}

/** A number as it is; a range by one uniform draw, evenly on a logarithmic scale (evenly where it begins at 0). */
export function drawAmount(amount: Amount, uniform: number): number {
  if (typeof amount === 'number') return amount;
  const { low, high } = amount;
  if (low <= 0) return low + uniform * (high - low);
  return low * exp(uniform * ln(high / low));
}

function remoteOf(
  { reach, retry, works, giveUp }: CaseRemote,
  draw: (name: string, amount: Amount) => number,
): RemoteFacts {
  return {
    reach: draw('remote reach', reach),
    retry: draw('remote retry', retry),
    works: draw('remote works', works),
    ...(giveUp === undefined ? {} : { giveUp: draw('remote giveUp', giveUp) }),
  };
}

/** Draws what is uncertain about a case. Each fact has luck of its own, so that a range more moves no other. */
export function drawCase(known: CaseKnown, seed: string): CaseDraw {
  const draw = (name: string, amount: Amount) =>
    drawAmount(amount, stream(deriveSeed(seed, 'case', name)).uniform());
  const { checkIn, hears, versions, cutOff, restores, service = {}, remote } = known;
  const fleet = Math.round(draw('fleet', known.fleet));
  return {
    fleet,
    shows: draw('shows', known.shows),
    window: draw('window', known.window),
    coverage: draw('coverage', known.coverage ?? 1),
    encrypted: draw('encrypted', known.encrypted ?? CASE_ENCRYPTED),
    servers: draw('servers', known.servers ?? 0),
    ...(checkIn === undefined ? {} : { checkIn: draw('checkIn', checkIn) }),
    ...(hears === undefined ? {} : { hears: draw('hears', hears) }),
    ...(versions === undefined ? {} : { versions: draw('versions', versions) }),
    ...(cutOff === undefined ? {} : { cutOff: draw('cutOff', cutOff) }),
    ...(restores === undefined ? {} : { restores: fleet * draw('restores', restores) }),
    service: {
      pc: draw('service pc', service.pc ?? 0),
      server: draw('service server', service.server ?? 0),
    },
    ...(remote === undefined ? {} : { remote: remoteOf(remote, draw) }),
  };
}

/** Minute of the UTC day in `2024-07-19T04:09Z`; 0 where there is none. */
export function minuteOf(released: string): number {
  const found = /T(\d\d):(\d\d)/.exec(released);
  return found ? (Number(found[1]) * 60 + Number(found[2])) % DAY : 0;
}

/** Weekday of the day in `2024-07-19T04:09Z`, 0 = Monday. */
export function weekdayOf(released: string): number {
  const [year = 0, month = 1, day = 1] = released.slice(0, 10).split('-').map(Number);
  // Zeller's count: January and February belong to the year before.
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const count = day + Math.floor((13 * (m + 1)) / 5) + y;
  return (count + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 5) % 7;
}

function kindsOf({ service }: CaseDraw): MachineKind[] {
  return [
    { id: 'pc', ...(service.pc > 0 ? { service: service.pc } : {}) },
    { id: 'server', ...SERVER, ...(service.server > 0 ? { service: service.server } : {}) },
  ];
}

function cohortsOf(known: CaseKnown, draw: CaseDraw): CohortSpec[] {
  const sectors = Object.entries(known.sectors ?? CASE_SECTORS) as [SectorId, number][];
  const kinds = [
    { kind: 'pc', part: 1 - draw.servers },
    { kind: 'server', part: draw.servers },
  ].filter(({ part }) => part > 0);
  return known.regions.flatMap(({ id, share }) =>
    sectors.flatMap(([sector, weight]) =>
      kinds.map(({ kind, part }) => ({
        region: id,
        sector,
        kind,
        machines: Math.round(draw.fleet * share * weight * part),
      })),
    ),
  );
}

const KEY_AT: Record<Place, Fault['key']> = {
  ring0: 'see',
  interface: 'see',
  enclave: 'survive',
  attestation: 'boot',
};
const HEALS: Record<CaseKnown['heal']['by'], Symptom> = {
  hands: 'stopped',
  checkIn: 'blind',
  reload: 'locked',
};

function policyOf({ staging, heal }: CaseKnown, change: CaseChange): NightPolicy {
  const was = { rings: GROUND, bake: GROUND, gate: GROUND, ...staging };
  return {
    ...stagedPolicy({
      rings: change.rings ?? was.rings,
      bake: change.bake ?? was.bake,
      gate: change.gate ?? was.gate,
      hands: change.hands ?? GROUND,
      fallback: change.fallback ?? heal.fallback ?? false,
      remote: change.remote ?? heal.remote ?? false,
    }),
    hygiene: GROUND,
    interface: GROUND,
    enclaves: GROUND,
    attestation: GROUND,
    // Staging that a case or a change names holds for this path, whatever it is.
    content: 'allInRings',
    repairPass: false,
    keyEscrow: false,
    watchedSuspects: [],
    watchedRegions: [],
    threatDesk: false,
  };
}

/** The incident of one run. Pure: the same case, seed and change give the same incident. */
export function caseSpec(known: CaseKnown, seed: string, change: CaseChange = {}): IncidentSpec {
  const draw = drawCase(known, seed);
  const { heal } = known;
  const place = change.place ?? known.place;
  const moved = place !== known.place;
  const fault: Fault = {
    id: 'case',
    quarter: 0,
    culprit: 'pusher',
    key: KEY_AT[place],
    severity: 'major',
    hitShare: 1,
    trigger: draw.shows,
    wrongVerdict: known.wrongVerdict ?? false,
    ...(known.noticed === 'late' ? { deep: true } : {}),
    content: known.path !== 'code',
    minute: minuteOf(known.released),
    seed,
  };
  const facts: KnownFacts = {
    weekday: weekdayOf(known.released),
    deep: DEEP_DELAY,
    ownRevert: VENDOR_REVERT,
    ...(draw.remote ? { remote: draw.remote } : {}),
    ...(draw.versions === undefined ? {} : { versions: draw.versions }),
    ...(draw.restores === undefined ? {} : { herd: { perHour: draw.restores } }),
    ...(draw.cutOff === undefined || moved ? {} : { cutOff: draw.cutOff }),
    ...(heal.killSwitch ? { killSwitch: true } : {}),
    ...(known.wrongVerdict && !known.vital ? { quarantine: true } : {}),
    ...(known.vital ? { vital: true } : {}),
    ...(known.noticed === 'graphs' ? { ownGraphs: true } : {}),
    ...(draw.checkIn === undefined ? {} : { checkIn: draw.checkIn }),
    ...(draw.hears === undefined || moved ? {} : { hears: draw.hears }),
  };
  const spec: IncidentSpec = {
    fault,
    place,
    symptom: moved ? symptomOf(fault, place) : HEALS[heal.by],
    policy: policyOf(known, change),
    cohorts: cohortsOf(known, draw),
    regions: known.regions.map(({ id, utcOffset }) => ({ id, utcOffset })),
    sectors: Object.entries(SECTOR_FACTS).map(([id, sector]) => ({
      id: id as SectorId,
      harm: 1,
      oldHardware: 0,
      encrypted: draw.encrypted,
      ...sector,
    })),
    fleet: draw.fleet,
    kinds: kindsOf(draw),
    facts,
  };
  const asItWas: IncidentSpec = { ...spec, policy: policyOf(known, {}) };
  const noticed = noticeMinute(planOf(asItWas));
  return { ...spec, facts: { ...facts, revert: { at: draw.window, noticed } } };
}
