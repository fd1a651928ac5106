/**
 * The reference incident device by device, as fast as that goes: typed arrays, one bucket a minute, and only devices
 * that are due are visited. The other side of a comparison, never used by the game. Covers a night without rings and
 * ways back whose machines stop.
 */
import { CONSTANTS, type IncidentSpec, startIncident } from '../../sim/index.ts';

const {
  BOOT,
  CHECK_IN,
  DAY,
  FAR,
  HANDS_MINUTES,
  HOUR,
  KEY_MINUTES,
  ON_DAY,
  ON_SHARE,
  STAFF_LEAST,
  STAFF_MEAN_OVER_MEDIAN,
  WALK,
  WORK_DAY,
  WORK_DAY_ROUND_THE_CLOCK,
} = CONSTANTS;

const UNREACHED = 0;
const LOOPING = 1;
const WAITING = 2;
const AWAY = 3;
const UPDATED = 4;
const HEALED = 5;

/** What devices of one cohort have in common. */
interface Cohort {
  /** Local minute at release, 0 to 1439. */
  local: number;
  onByNight: number;
  onByDay: number;
  hours: { open: number; close: number };
  staff: number;
  minutes: number;
  far: number;
  harm: number;
  queue: number;
  peak: number;
}

/** Uniform in [0, 1), as cheap as it gets: 32 bits, xorshift. */
function quickLuck(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

function cohortOf(spec: IncidentSpec, index: number, luck: { on: number; staff: number }): Cohort {
  const { region, sector, kind, machines } = spec.cohorts[index] as IncidentSpec['cohorts'][number];
  const facts = spec.sectors.find(({ id }) => id === sector) as IncidentSpec['sectors'][number];
  const make = spec.kinds?.find(({ id }) => id === kind);
  const offset = spec.regions.find(({ id }) => id === region)?.utcOffset ?? 0;
  const share = facts.roundTheClock ? ON_SHARE.roundTheClock : ON_SHARE.office;
  const density = Math.max(STAFF_LEAST, facts.technicians * STAFF_MEAN_OVER_MEDIAN) / 1000;
  return {
    local: (spec.fault.minute + offset * HOUR + DAY) % DAY,
    onByNight: make?.alwaysOn ?? Math.min(1, share.night * luck.on),
    onByDay: make?.alwaysOn ?? Math.min(1, share.day * luck.on),
    hours: facts.roundTheClock ? WORK_DAY_ROUND_THE_CLOCK : WORK_DAY,
    staff: density * machines * luck.staff,
    minutes: (make?.hands ?? HANDS_MINUTES) + KEY_MINUTES * facts.encrypted,
    far: make?.far ?? facts.far ?? FAR.share,
    harm: spec.fault.hitShare * spec.fault.trigger * (spec.facts?.versions ?? 1),
    queue: 0,
    peak: 0,
  };
}

/** Runs the incident until a minute after release; returns machines hit and still down. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the loop is what the bench times; calls out of it would be timed too.
export function playDevices(
  spec: IncidentSpec,
  end: number,
  seed: number,
): { hits: number; down: number } {
  const { drawn } = startIncident(spec);
  const luck = quickLuck(seed);
  const stop = drawn.vendorRevertAt;
  const handsAt = Math.ceil(drawn.signalAt + drawn.handsDelay);
  const factors = { on: drawn.onFactor, staff: drawn.techniciansFactor };
  const cohorts = spec.cohorts.map((_, i) => cohortOf(spec, i, factors));
  const size = spec.cohorts.reduce((sum, { machines }) => sum + machines, 0);
  const state = new Uint8Array(size);
  const cohortOfDevice = new Uint16Array(size);
  // A bucket is a chain of devices that are due in the same minute.
  const first = new Int32Array(end + 1).fill(-1);
  const next = new Int32Array(size);
  const due = (device: number, minute: number): void => {
    if (minute > end) return;
    next[device] = first[minute] as number;
    first[minute] = device;
  };
  const wait = (mean: number): number => Math.max(1, Math.ceil(-mean * Math.log(1 - luck())));

  const luckRate = -Math.log(1 - BOOT.luck) / BOOT.minutes;
  const lucky = 1 - (1 - BOOT.luck) ** BOOT.tries;
  const loopMean = lucky / luckRate;

  let device = 0;
  spec.cohorts.forEach(({ machines }, index) => {
    for (let i = 0; i < machines; i++, device++) {
      cohortOfDevice[device] = index;
      const at = wait(CHECK_IN);
      if (at <= stop) due(device, at);
    }
  });

  /** Minutes until a technician tries this machine, were it always working hours. */
  const visit = (cohort: Cohort): number =>
    wait(cohort.minutes * Math.max(1, cohort.peak / cohort.staff) + WALK);

  let hits = 0;
  let healed = 0;
  for (let minute = 1; minute <= end; minute++) {
    for (let one = first[minute] as number, after = 0; one >= 0; one = after) {
      after = next[one] as number;
      const cohort = cohorts[cohortOfDevice[one] as number] as Cohort;
      const clock = (cohort.local + minute) % DAY;
      switch (state[one]) {
        case UNREACHED: {
          const on =
            clock >= ON_DAY.open && clock < ON_DAY.close ? cohort.onByDay : cohort.onByNight;
          if (luck() >= on) {
            const at = minute + wait(CHECK_IN);
            if (at <= stop) due(one, at);
          } else if (luck() < cohort.harm) {
            hits += 1;
            state[one] = LOOPING;
            due(one, minute + wait(loopMean));
          } else state[one] = UPDATED;
          break;
        }
        case LOOPING:
          if (luck() < lucky) {
            state[one] = HEALED;
            healed += 1;
          } else if (luck() < cohort.far) {
            state[one] = AWAY;
            due(one, Math.max(minute, handsAt) + wait(FAR.mean));
          } else {
            state[one] = WAITING;
            cohort.queue += 1;
            if (cohort.queue > cohort.peak) cohort.peak = cohort.queue;
            due(one, Math.max(minute, handsAt) + visit(cohort));
          }
          break;
        case WAITING:
          if (clock >= cohort.hours.open && clock < cohort.hours.close) {
            state[one] = HEALED;
            healed += 1;
            cohort.queue -= 1;
          } else due(one, minute + visit(cohort));
          break;
        case AWAY:
          state[one] = HEALED;
          healed += 1;
          break;
      }
    }
  }
  return { hits, down: hits - healed };
}
