/** Why a meter stands where it stands: its receipts, added up by cause, to the point. */
import {
  type Cause,
  eachCause,
  type GameState,
  METERS,
  type MeterId,
  type Receipt,
} from '../sim/index.ts';

/** One cause with everything it did to one meter. */
export interface SummedCause {
  meter: MeterId;
  cause: Cause;
  /** Whole points, all its receipts together. */
  by: number;
  /** When and how much, in order. */
  dates: { quarter: number; by: number }[];
}

/** `start` + the sum of `groups` = `now`, exactly. */
export interface MeterWhy {
  meter: MeterId;
  start: number;
  /** By size, losses and gains alike; equal sizes in the order they came. */
  groups: SummedCause[];
  now: number;
}

/** One name for equal causes: key and parameters, whatever their order. */
export function causeName({ key, params }: Cause): string {
  const parts = Object.entries(params ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([key, parts]);
}

/** Receipts grouped by meter and cause, in the order of their first dates. */
export function sumCauses(receipts: readonly Receipt[]): SummedCause[] {
  const groups = new Map<string, SummedCause>();
  for (const { quarter, meter, by, cause } of eachCause(receipts)) {
    const name = `${meter} ${causeName(cause)}`;
    const group = groups.get(name) ?? { meter, cause, by: 0, dates: [] };
    group.by += by;
    group.dates.push({ quarter, by });
    groups.set(name, group);
  }
  return [...groups.values()];
}

function bySize(causes: readonly SummedCause[]): SummedCause[] {
  return [...causes].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** The story of one meter from the start to now. */
export function whyMeter(state: GameState, meter: MeterId): MeterWhy {
  const own = state.receipts.filter((receipt) => receipt.meter === meter);
  return {
    meter,
    start: state.level.meters[meter],
    groups: bySize(sumCauses(own)),
    now: state.meters[meter],
  };
}

/** The causes that moved meters most, over all four; those that cancelled out are left out. */
export function largestCauses(state: GameState, most = 5): SummedCause[] {
  return bySize(sumCauses(state.receipts).filter(({ by }) => by !== 0)).slice(0, most);
}

/** A meter's value at the start (quarter 0's place) and after every finished night. */
export interface MeterLine {
  meter: MeterId;
  start: number;
  points: { quarter: number; value: number }[];
  now: number;
}

export function meterLines(state: GameState): MeterLine[] {
  return METERS.map((meter) => ({
    meter,
    start: state.level.meters[meter],
    points: state.history.map(({ quarter, metersAfter }) => ({
      quarter,
      value: metersAfter[meter],
    })),
    now: state.meters[meter],
  }));
}
