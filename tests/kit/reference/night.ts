/**
 * The incident device by device: slow, obvious, and written without the engine's own parts. Engine and reference
 * share the numbers of the law and the slots of time (the law heals first, then spreads, then lets the gate look,
 * at the points of one grid); everything else is restated here in the plainest way.
 */
import * as c from '../../../src/sim/incident/constants.ts';
import { nextPoint } from '../../../src/sim/incident/grid.ts';
import type { IncidentSpec } from '../../../src/sim/incident/types.ts';
import { PRACTICE_FIGURES } from '../../../src/sim/practices.ts';
import { type Device, gateWatches, makeDevices, ringsOf } from './devices.ts';
import { drawFacts, type Facts, noticed } from './facts.ts';
import { minutesIn } from './hours.ts';
import { LAW, type Law } from './law.ts';
import { PlainLuck } from './luck.ts';

const DAY = 1440;

/** What somebody does at a minute. */
export interface PlainAct {
  at: number;
  hold?: true;
  revert?: true;
  kill?: true;
  keys?: true;
  reboots?: true;
  crews?: string;
  first?: string;
}

export interface Options {
  /** Numbers put wrong on purpose. */
  law?: Partial<Law>;
  /** Facts given instead of drawn. */
  facts?: Partial<Facts>;
  acts?: readonly PlainAct[];
  /** Another grid than the engine's. */
  grid?: (at: number) => number;
}

/** A night under way. */
export class ReferenceNight {
  readonly spec: IncidentSpec;
  readonly devices: Device[];
  readonly facts: Facts;
  at = 0;
  haltedByGate = false;
  downHours = 0;
  /** Unprotected; and of those down, only the service was missing. */
  blindHours = 0;
  restoringHours = 0;

  private readonly law: Law;
  private readonly luck: PlainLuck;
  private readonly options: Options;
  private readonly ringStarts: number[];
  private readonly peak: number[];
  private acts: PlainAct[];
  /** Devices to which something may still happen: only a shorter walk, never another law. */
  private active: Device[];
  private stopped = Infinity;
  private reverted = Infinity;
  private killed = Infinity;
  private keyDesk = false;
  private rebootsAt = Infinity;
  /** Broken part of a restoration left over. */
  private spare = 0;
  private crews = new Map<string, number>();
  private orders: { sector: string; at: number }[] = [];
  private failures: { at: number; count: number }[] = [];

  constructor(spec: IncidentSpec, seed: number, options: Options = {}) {
    this.spec = spec;
    this.options = options;
    this.law = { ...LAW, ...options.law };
    this.luck = new PlainLuck(seed);
    this.devices = makeDevices(spec, this.law);
    this.peak = spec.cohorts.map(() => 0);
    this.active = [...this.devices];
    this.acts = [...(options.acts ?? [])];
    const express =
      spec.policy.content === 'listsFree' &&
      spec.fault.content &&
      spec.fault.severity === 'minor' &&
      !spec.fault.wrongVerdict;
    const gap = express ? c.NEXT_RING : spec.policy.rollout.wait;
    this.ringStarts = ringsOf(spec).map((_, ring) => ring * gap);
    const notice = noticed(spec, this.law, this.devices, (device, minute) =>
      this.reachChance(device, 0, minute, 1),
    );
    this.facts = { ...drawFacts(spec, this.law, notice, this.luck), ...options.facts };
  }

  private sectorOf(device: Device) {
    const id = this.spec.cohorts[device.cell]?.sector;
    return this.spec.sectors.find((sector) => sector.id === id) as IncidentSpec['sectors'][number];
  }

  private kindOf(device: Device) {
    const id = this.spec.cohorts[device.cell]?.kind;
    return this.spec.kinds?.find((kind) => kind.id === id);
  }

  private regionOf(device: Device) {
    const id = this.spec.cohorts[device.cell]?.region;
    return this.spec.regions.find((region) => region.id === id) as {
      id: string;
      utcOffset: number;
    };
  }

  /** Local minute of the machine at release, a day added so that it is never negative. */
  private localOf(device: Device): number {
    return this.spec.fault.minute + 60 * this.regionOf(device).utcOffset + DAY;
  }

  /** Check-ins that a machine makes on average within a span. */
  private checkIns(device: Device, from: number, to: number, onFactor: number): number {
    if (to <= from) return 0;
    const local = this.localOf(device);
    const { roundTheClock } = this.sectorOf(device);
    const share = roundTheClock ? c.ON_SHARE.roundTheClock : c.ON_SHARE.office;
    const dayMinutes = minutesIn(local + from, local + to, c.ON_DAY);
    const nightMinutes = to - from - dayMinutes;
    const always = this.kindOf(device)?.alwaysOn;
    const on =
      always === undefined
        ? Math.min(1, share.day * onFactor) * dayMinutes +
          Math.min(1, share.night * onFactor) * nightMinutes
        : always * (to - from);
    return on / this.interval();
  }

  /** Minutes between two check-ins. */
  private interval(): number {
    return this.spec.facts?.checkIn ?? this.law.checkIn;
  }

  /** Times at which a machine hears of a revert, on average within a span. */
  private news(device: Device, from: number, to: number): number {
    const hears = (this.spec.facts?.hears ?? this.interval()) * this.law.hears;
    return (this.checkIns(device, from, to, this.facts.onFactor) * this.interval()) / hears;
  }

  private reachChance(device: Device, from: number, to: number, onFactor: number): number {
    const start = Math.max(from, this.ringStarts[device.ring] as number);
    return 1 - Math.exp(-this.checkIns(device, start, to, onFactor));
  }

  private stopTime(): number {
    return Math.min(this.stopped, this.facts.vendorRevertAt);
  }

  private revertTime(): number {
    return Math.min(this.reverted, this.facts.vendorRevertAt);
  }

  /** Runs on to the last slot at or before a minute. */
  runTo(minute: number): void {
    for (;;) {
      const next = this.options.grid
        ? this.options.grid(this.at)
        : nextPoint(
            this.at,
            this.ringStarts,
            this.stopTime(),
            undefined,
            this.servicesComeLater() ? 30 : undefined,
          );
      const act = this.acts[0];
      if (act && act.at < next && act.at <= minute) {
        this.perform(act);
        this.acts.shift();
        continue;
      }
      if (next > minute || next <= this.at || this.active.length === 0) return;
      this.slot(this.at, next);
      this.at = next;
    }
  }

  private killTime(): number {
    const own = this.spec.facts?.killSwitch ? this.facts.vendorRevertAt : Infinity;
    return Math.min(this.killed, own);
  }

  private perform({ at, hold, revert, kill, keys, reboots, crews, first }: PlainAct): void {
    if (hold || revert || kill) this.stopped = Math.min(this.stopped, at);
    if (revert || kill) this.reverted = Math.min(this.reverted, at);
    if (kill) this.killed = Math.min(this.killed, at);
    if (keys) this.keyDesk = true;
    if (reboots) this.rebootsAt = Math.min(this.rebootsAt, at);
    if (crews && !this.crews.has(crews)) this.crews.set(crews, at);
    if (first) this.orders.push({ sector: first, at });
  }

  private slot(from: number, to: number): void {
    const before = this.standing();
    const stop = this.stopTime();
    const revert = this.revertTime();
    this.restoreServices(from, to);
    this.fieldTeams(from, to);
    const gaveUp = new Set<number>();
    let watched = 0;
    const span = this.spanOdds(from, to, stop, revert);
    for (const device of this.active) {
      // A service restarts before the walk, and tries once a slot.
      if (device.state === 'healed' || device.state === 'restoring') continue;
      const odds = span[device.cell] as SpanOdds;
      if (device.state === 'unreached') {
        const chance = odds.reach[device.ring] as number;
        if (chance > 0 && this.luck.chance(chance) && this.reached(device)) {
          if (device.ring < this.ringStarts.length - 1) watched += 1;
          if ((device.state as string) === 'waiting') gaveUp.add(device.cell);
        }
      } else if (device.state === 'looping') {
        if (this.loop(device, odds)) gaveUp.add(device.cell);
      } else if (device.state === 'waiting') {
        if (this.wait(device, odds)) gaveUp.add(device.cell);
      } else if (device.state === 'blind') {
        this.blind(device, odds);
      } else if (device.state === 'quarantined') {
        if (this.luck.chance(odds.told)) device.state = 'updated';
      } else if (this.luck.chance(device.refused ? odds.trusted : odds.unlocked)) {
        this.healed(device, device.refused ? 'hands' : 'revert');
      }
    }
    for (const cell of gaveUp) {
      this.peak[cell] = Math.max(this.peak[cell] as number, this.queue(cell).length);
    }
    this.active = this.active.filter(
      ({ state }) =>
        state !== 'updated' && state !== 'healed' && (state !== 'unreached' || to < stop),
    );
    const after = this.standing();
    const hours = (to - from) / 60;
    this.downHours += ((before.down + after.down) / 2) * hours;
    this.blindHours += ((before.blind + after.blind) / 2) * hours;
    this.restoringHours += ((before.restoring + after.restoring) / 2) * hours;
    this.gate(to, watched);
  }

  /** Who is down (machine or service), who is unprotected, and of those down who lacks only the service. */
  private standing() {
    const now = { down: 0, blind: 0, restoring: 0 };
    for (const { state } of this.active) {
      // Whoever waits though nothing stopped it runs: it waits because no revert reaches it.
      const runs = state === 'waiting' && this.spec.symptom !== 'stopped';
      if (state === 'restoring') now.restoring += 1;
      if (state === 'restoring' || state === 'looping' || (state === 'waiting' && !runs))
        now.down += 1;
      if (state === 'blind' || (runs && this.spec.symptom === 'blind')) now.blind += 1;
    }
    return now;
  }

  private servicesComeLater(): boolean {
    const kinds = this.spec.kinds ?? [];
    return Boolean(this.spec.facts?.herd) || kinds.some((kind) => (kind.service ?? 0) > 0);
  }

  /** The machine works again; its service at once, or later. */
  private healed(device: Device, by: NonNullable<Device['by']>): void {
    const later = this.spec.facts?.herd || (this.kindOf(device)?.service ?? 0) > 0;
    device.state = later ? 'restoring' : 'healed';
    device.by = by;
  }

  /** Services that try to restart in a slot; above what is borne, some of them in vain. */
  private restoreServices(from: number, to: number): void {
    const { luck, law } = this;
    const tries = this.active.filter((device) => {
      if (device.state !== 'restoring') return false;
      const mean = (this.kindOf(device)?.service ?? 0) * law.service;
      return mean === 0 || luck.chance(1 - Math.exp(-(to - from) / mean));
    });
    let restarted = tries;
    const herd = this.spec.facts?.herd;
    if (herd) {
      const borne = (herd.perHour * law.herd * (to - from)) / 60 + this.spare;
      this.spare = borne - Math.floor(borne);
      if (tries.length > borne) restarted = luck.some(tries, Math.floor(borne));
    }
    for (const device of restarted) device.state = 'healed';
  }

  /** Repaired by hand; under gate access without a repair pass the machine is refused for a while. */
  private repaired(device: Device): void {
    if (this.spec.policy.attestation >= 3 && !this.spec.policy.repairPass) {
      device.state = 'locked';
      device.refused = true;
    } else {
      this.healed(device, 'hands');
    }
  }

  /** True where the update harms. */
  private reached(device: Device): boolean {
    const { spec, law, luck } = this;
    if (device.loses !== undefined) {
      if (!luck.chance(device.loses)) {
        device.state = 'updated';
        return false;
      }
      if (!luck.chance(device.harm / device.loses)) {
        device.state = 'quarantined';
        return false;
      }
    } else if (!luck.chance(device.harm)) {
      device.state = 'updated';
      return false;
    }
    if (spec.symptom !== 'stopped' && luck.chance((spec.facts?.cutOff ?? 0) * law.cutOff)) {
      this.beginsToWait(device);
      return true;
    }
    if (spec.symptom === 'stopped') {
      device.state = 'looping';
      device.fallback = luck.chance(this.fallbackShare());
    } else if (spec.symptom === 'blind') {
      device.state = 'blind';
      device.restart =
        spec.place !== 'enclave' && luck.chance(this.kindOf(device)?.restart ?? law.restartShare);
    } else {
      device.state = 'locked';
    }
    return true;
  }

  private fallbackShare(): number {
    const { fallback } = this.spec.policy.wayback;
    if (fallback === null) return 0;
    return (this.spec.fault.content ? fallback.content : fallback.code) * this.law.fallbackShare;
  }

  private remoteShare(): number {
    const { remote } = this.spec.policy.wayback;
    if (remote === 0) return 0;
    return (this.spec.facts?.remote?.reach ?? remote) * this.law.remoteShare;
  }

  /** True where the machine gave up rebooting and waits from now on. */
  private loop(device: Device, odds: SpanOdds): boolean {
    const { luck, law } = this;
    if (device.fallback) {
      if (luck.chance(odds.fallback)) this.healed(device, 'fallback');
      return false;
    }
    if (!luck.chance(odds.leaves)) return false;
    if (luck.chance(1 - (1 - law.bootLuck) ** c.BOOT.tries)) {
      this.healed(device, 'self');
      return false;
    }
    this.beginsToWait(device);
    return true;
  }

  private beginsToWait(device: Device): void {
    device.state = 'waiting';
    device.remote = this.luck.chance(this.remoteShare());
    device.far = !device.remote && this.luck.chance(this.farShare(device));
  }

  private farShare(device: Device): number {
    return this.kindOf(device)?.far ?? this.sectorOf(device).far ?? this.law.farShare;
  }

  /** True where remote recovery has given up and the machine waits for hands from now on. */
  private wait(device: Device, odds: SpanOdds): boolean {
    const { luck } = this;
    if (this.spec.symptom !== 'stopped' && luck.chance(odds.killed)) {
      this.healed(device, 'revert');
    } else if (this.spec.symptom === 'stopped' && !device.remote && luck.chance(odds.rebooted)) {
      this.healed(device, 'self');
    } else if (device.remote) {
      if (luck.chance(odds.remote)) {
        this.healed(device, 'remote');
      } else if (odds.remoteEnds) {
        device.remote = false;
        device.far = luck.chance(this.farShare(device));
        return true;
      }
    } else if (luck.chance(device.far ? odds.found : odds.visited)) {
      this.repaired(device);
    }
    return false;
  }

  private blind(device: Device, odds: SpanOdds): void {
    if (device.restart) {
      if (this.luck.chance(odds.restarted)) this.healed(device, 'revert');
    } else if (this.luck.chance(odds.sealed)) {
      this.healed(device, 'self');
    } else if (this.luck.chance(odds.told)) {
      this.healed(device, 'revert');
    }
  }

  /** Machines of a cohort that only ordinary hands can help. */
  private queue(cell: number): Device[] {
    return this.active.filter(
      (device) =>
        device.cell === cell && device.state === 'waiting' && !device.remote && !device.far,
    );
  }

  /** Chances within one slot, by cohort. */
  private spanOdds(from: number, to: number, stop: number, revert: number): SpanOdds[] {
    const { spec, law, facts } = this;
    const chance = (expected: number) => 1 - Math.exp(-Math.max(0, expected));
    const reverted = Math.min(to, Math.max(from, revert));
    const bootRate = -Math.log(1 - law.bootLuck) / law.bootMinutes;
    const lucky = 1 - (1 - law.bootLuck) ** c.BOOT.tries;
    const { repairPass, keyEscrow } = PRACTICE_FIGURES;
    const locked =
      (spec.policy.repairPass ? repairPass.lockedMean : law.lockedMean) *
      (spec.policy.keyEscrow ? keyEscrow.lockedTimes : 1);
    const own = spec.facts?.remote;
    const remoteMean = own ? own.retry / own.works : law.remoteMean;
    const remoteEnds = revert + (own?.giveUp ?? Infinity) * law.giveUp;
    const triesUntil = Math.min(to, this.rebootsAt + c.REBOOTS.within);
    const tries = Math.max(0, triesUntil - Math.max(from, this.rebootsAt));
    const killed = Math.min(to, Math.max(from, this.killTime()));
    return spec.cohorts.map((_, cell) => {
      const device = { cell, ring: 0 } as Device;
      const local = this.localOf(device);
      const work = this.workMinutes(device, from, to);
      const told = this.news(device, reverted, to);
      const heard = (to - killed) / locked;
      const sealing = spec.place === 'enclave' ? law.enclaveSelf : 0;
      const restarting = minutesIn(local + reverted, local + to, c.RESTART_DAY);
      const spreading = Math.min(to, stop);
      return {
        reach: this.ringStarts.map((_start, ring) =>
          spreading <= from
            ? 0
            : this.reachChance({ ...device, ring }, from, spreading, facts.onFactor),
        ),
        fallback: chance((to - from) / law.fallbackMean),
        leaves: chance(((to - from) * bootRate) / lucky),
        remote: chance((Math.min(to, remoteEnds) - reverted) / remoteMean),
        remoteEnds: to >= remoteEnds,
        rebooted: 1 - (1 - law.rebootShare) ** (tries / c.REBOOTS.within),
        killed:
          law.killed * chance(spec.symptom === 'locked' ? heard : this.news(device, killed, to)),
        found: chance(work.elapsed / law.farMean),
        visited: chance(work.minutes / this.minutesAVisit(device)),
        sealed: chance(sealing * this.checkIns(device, from, reverted, facts.onFactor)),
        told: chance(told),
        restarted: chance(restarting / law.restartMean),
        trusted: chance((to - from) / locked),
        unlocked: chance((to - reverted) / locked),
      };
    });
  }

  private handsEach(device: Device): number {
    // One look-up where keys are not at hand, one more where people rebooted in vain; a desk makes both shorter.
    const usual = this.spec.policy.keyEscrow ? 0 : 1;
    const lookUps = usual + (this.rebootsAt < Infinity ? c.REBOOTS.lookUps : 0);
    const each = c.KEY_MINUTES * (this.keyDesk ? c.KEY_DESK : 1);
    const keys = lookUps * each * this.sectorOf(device).encrypted;
    return (this.kindOf(device)?.hands ?? this.law.handsMinutes) + keys;
  }

  /** Working minutes until one waiting machine is visited, on average. */
  private minutesAVisit(device: Device): number {
    const { spec, facts, law } = this;
    const { policy } = spec;
    const machines = spec.cohorts[device.cell]?.machines ?? 0;
    const density = this.sectorOf(device).technicians * c.STAFF_MEAN_OVER_MEDIAN * law.staff;
    const technicians =
      (Math.max(c.STAFF_LEAST, density) / 1000) *
      machines *
      facts.techniciansFactor *
      policy.wayback.pace;
    const turn = Math.max(1, (this.peak[device.cell] as number) / technicians);
    return this.handsEach(device) * turn + law.walk;
  }

  /** What technicians of a machine's region work within a span. */
  private workMinutes(device: Device, from: number, to: number) {
    const { facts, spec } = this;
    const region = this.regionOf(device).id;
    const woken = this.crews.get(region) ?? Infinity;
    const posted = spec.policy.watchedRegions.includes(region);
    const start = Math.min(facts.signalAt + (posted ? 0 : facts.handsDelay), woken);
    const begin = Math.max(from, start);
    if (begin >= to) return { elapsed: 0, minutes: 0 };
    const local = this.localOf(device);
    const hours = this.sectorOf(device).roundTheClock ? c.WORK_DAY_ROUND_THE_CLOCK : c.WORK_DAY;
    const clock = (a: number, b: number) => (b > a ? minutesIn(local + a, local + b, hours) : 0);
    const before = clock(begin, Math.min(to, woken));
    const rush = Math.max(0, Math.min(to, woken + c.WOKEN.through) - Math.max(begin, woken));
    const after = clock(Math.max(begin, woken + c.WOKEN.through), to);
    return { elapsed: to - begin, minutes: before + this.law.wokenSpeed * (rush + after) };
  }

  /** The platform's own teams: one pool, sector after sector. */
  private fieldTeams(from: number, to: number): void {
    const { spec, facts, law, luck } = this;
    const rate = spec.policy.wayback.fieldStaff;
    const begin = Math.max(from, facts.signalAt + facts.handsDelay);
    if (rate === 0 || begin >= to) return;
    let minutes = ((rate * spec.fleet) / 1000) * law.fieldShare * (to - begin);
    const ordered = this.orders.filter(({ at }) => at < to).at(-1)?.sector;
    const sectors = [...spec.sectors].sort((a, b) => b.harm - a.harm);
    sectors.sort((a, b) => Number(b.id === ordered) - Number(a.id === ordered));
    for (const sector of sectors) {
      const queue = spec.cohorts.flatMap((cohort, cell) =>
        cohort.sector === sector.id ? this.queue(cell) : [],
      );
      const first = queue[0];
      if (!first || minutes <= 0) continue;
      const each = this.handsEach(first);
      const done = Math.min(queue.length, luck.poisson(minutes / each));
      minutes -= done * each;
      for (const device of luck.some(queue, done)) this.repaired(device);
    }
  }

  private failuresBy(minute: number): number {
    return this.failures.filter(({ at }) => at <= minute).at(-1)?.count ?? 0;
  }

  private gate(at: number, news: number): void {
    const { facts, law, spec } = this;
    if (!gateWatches(spec) || this.haltedByGate || at >= this.stopTime()) return;
    this.failures.push({ at, count: (this.failures.at(-1)?.count ?? 0) + news });
    const silence = spec.policy.checks.silence * law.silence;
    if (this.failuresBy(at - silence - c.ALERT_AFTER) >= c.ALERT_FAILURES) {
      facts.signalAt = Math.min(facts.signalAt, at);
      const people = at + Math.max(1, Math.round(facts.peopleDelay));
      facts.vendorRevertAt = Math.min(facts.vendorRevertAt, people);
    }
    if (!spec.policy.checks.halts) return;
    const enough = this.ringStarts.includes(at) ? c.HALT_FAILURES_AT_END : law.haltFailures;
    if (this.failuresBy(at - silence) >= enough) {
      this.haltedByGate = true;
      facts.signalAt = Math.min(facts.signalAt, at);
      this.stopped = Math.min(this.stopped, at);
      this.reverted = Math.min(this.reverted, at);
    }
  }
}

interface SpanOdds {
  reach: number[];
  fallback: number;
  leaves: number;
  remote: number;
  remoteEnds: boolean;
  rebooted: number;
  killed: number;
  found: number;
  visited: number;
  sealed: number;
  told: number;
  restarted: number;
  trusted: number;
  unlocked: number;
}
