/** What sets two histories of one world apart: the receipt that decides it, and the night behind it. */
import {
  eachCause,
  METERS,
  type MeterId,
  type NightLine,
  type Receipt,
  startIncident,
} from '../../sim/index.ts';
import { causeName } from '../receipts.ts';
import { firstDifference } from './ghost.ts';
import type { Decisive, Story, Told } from './types.ts';

/** Where the ends of both lie most points apart; the first of equals. Null where all four are the same. */
function widestMeter(mine: Story, theirs: Story): { meter: MeterId; by: number } | null {
  let widest: { meter: MeterId; by: number } | null = null;
  for (const meter of METERS) {
    const by = theirs.final.meters[meter] - mine.final.meters[meter];
    if (Math.abs(by) > Math.abs(widest?.by ?? 0)) widest = { meter, by };
  }
  return widest;
}

/** Everything of one kind that moved one meter, in both histories. */
interface Kind {
  mine: number;
  theirs: number;
  /** Each receipt with the points that it sets theirs above mine. */
  receipts: { receipt: Receipt; apart: number }[];
}

/** Receipts of one meter by the kind of their cause. */
function kindsOf(mine: Story, theirs: Story, meter: MeterId): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const side of ['mine', 'theirs'] as const)
    for (const receipt of eachCause((side === 'mine' ? mine : theirs).final.receipts)) {
      if (receipt.meter !== meter) continue;
      const { by, cause } = receipt;
      const kind = kinds.get(cause.key) ?? { mine: 0, theirs: 0, receipts: [] };
      kind[side] += by;
      kind.receipts.push({ receipt, apart: side === 'theirs' ? by : -by });
      kinds.set(cause.key, kind);
    }
  return [...kinds.values()];
}

/** Receipts that stand alike in both say nothing: they are taken out in pairs. */
function unpaired({ receipts }: Kind): Kind['receipts'] {
  const left = new Map<string, Kind['receipts']>();
  for (const one of receipts) {
    const { quarter, by, cause } = one.receipt;
    const name = `${quarter} ${by} ${causeName(cause)}`;
    const same = left.get(name) ?? [];
    const twin = same.findIndex(({ apart }) => apart === -one.apart);
    if (twin >= 0) same.splice(twin, 1);
    else same.push(one);
    left.set(name, same);
  }
  return [...left.values()].flat();
}

/** How many rings an update was sent to before it was stopped; null where it was sent to all at once. */
function ringsReached({ spec, outcome }: NightLine): number | null {
  if (!spec || !outcome) return null;
  const { ringStarts } = startIncident(spec);
  if (ringStarts.length < 2) return null;
  return ringStarts.filter((at) => at !== null && at <= outcome.stoppedAfter).length;
}

/** The fault of that night that went furthest another way: the same fault, another number of machines. */
function faultOf(mine: Story, theirs: Story, quarter: number): Told | null {
  const linesOf = ({ nights }: Story): readonly NightLine[] =>
    nights.find((night) => night.quarter === quarter)?.lines ?? [];
  let widest: { ours: NightLine; other: NightLine } | null = null;
  const apart = (a: NightLine, b: NightLine): number => Math.abs(a.hits - b.hits);
  for (const other of linesOf(theirs)) {
    const ours = linesOf(mine).find((l) => l.faultId !== null && l.faultId === other.faultId);
    if (!ours || apart(ours, other) === 0) continue;
    if (!widest || apart(ours, other) > apart(widest.ours, widest.other)) widest = { ours, other };
  }
  if (!widest) return null;
  const { ours, other } = widest;
  const params = {
    quarter,
    culprit: other.culprit ?? '',
    hits: other.hits,
    instead: ours.hits,
  };
  const [here, there] = [ringsReached(other), ringsReached(ours)];
  if (here !== null && here < (there ?? Number.POSITIVE_INFINITY))
    return { key: 'after.decisive.ring', params: { ...params, ring: here } };
  return { key: 'after.decisive.fault', params };
}

/**
 * The decisive receipt between two histories of one world: of the meter whose ends lie furthest apart, the kind of cause
 * that made most of it, and of that kind the receipt that weighs most. Null where all four meters end the same.
 */
export function decisive(mine: Story, theirs: Story): Decisive | null {
  const widest = widestMeter(mine, theirs);
  if (!widest) return null;
  const { meter, by } = widest;
  const sign = Math.sign(by);
  let most: Kind | null = null;
  const apart = (kind: Kind): number => sign * (kind.theirs - kind.mine);
  for (const kind of kindsOf(mine, theirs, meter))
    if (apart(kind) > (most ? apart(most) : 0)) most = kind;
  // Points that differ were written somewhere.
  if (!most) return null;
  const alone = unpaired(most).filter((one) => sign * one.apart > 0);
  const [heaviest] = [...alone].sort((a, b) => sign * (b.apart - a.apart));
  if (!heaviest) return null;
  const { quarter, cause } = heaviest.receipt;
  return {
    first: firstDifference(mine.commands, theirs.commands),
    meter,
    by,
    cause,
    more: alone.length - 1,
    mine: most.mine,
    theirs: most.theirs,
    quarter,
    fault: faultOf(mine, theirs, quarter),
  };
}
