import { describe, expect, test } from 'vitest';
import {
  actionPrice,
  actionsNow,
  duesOf,
  imagine,
  type Level,
  legalCommands,
  newRun,
  type ScriptedFault,
} from '../../../src/sim/index.ts';
import { NOTICE_DUE, WARNING_DUE } from '../../../src/sim/rules/regulators/clocks.ts';
import { shipped } from '../../kit/campaigns.ts';
import { peace, village, World, world } from '../../kit/world.ts';

const fault = (change: Partial<ScriptedFault> = {}): ScriptedFault => ({
  vendor: { id: 'alder' },
  key: 'see',
  severity: 'major',
  trigger: 1,
  minute: 600,
  ...change,
});
/** A world whose first night (and those named) brings a loud fault. */
const stormy = (quarters = [1], level: Partial<Level> = {}) =>
  world(
    {
      ...peace,
      ...village,
      matters: [],
      meters: { continuity: 90, security: 90, ecosystem: 90, legitimacy: 80 },
      script: quarters.map((quarter) => ({ quarter, fault: fault() })),
      ...level,
    },
    'clocks',
  );
const may = (w: World) => actionsNow(w.state).some((a) => a.do === 'notify');
const sinceSignal = (w: World) => {
  const beats = w.state.night?.beats;
  return (beats?.stations[beats.index]?.at ?? 0) - (beats?.stations[0]?.at ?? 0);
};
/** Lets the night come to the beat that ends the call. */
const toTheEnd = (w: World) => {
  const kind = () => w.state.night?.beats?.stations[w.state.night.beats.index]?.kind;
  while (kind() !== 'triage') w.acts();
  return w;
};
/** Plays the night: tells the authority in the first beats in which it may, at most so often. */
const playNight = (w: World, words: number) => {
  for (let told = 0; w.state.phase === 'night'; ) {
    const tell = told < words && may(w);
    w.acts(...(tell ? [{ do: 'notify' } as const] : []));
    if (tell) told++;
  }
  return w;
};
const night = (words: number, quarters = [1], level: Partial<Level> = {}) =>
  playNight(stormy(quarters, level).commits(), words);
const clockOf = (w: World) => w.state.clocks[0];

describe('telling the authority', () => {
  test('costs nothing but one of two actions, and comes after what stops the spread', () => {
    const w = stormy().commits();
    expect(actionPrice({ do: 'notify' })).toEqual({ capacity: 0, standing: 0 });
    const offered = actionsNow(w.state).map((a) => a.do);
    expect(offered.indexOf('notify')).toBeGreaterThan(offered.lastIndexOf('halt'));
    expect(w.refuses({ type: 'beat', actions: [{ do: 'notify' }, { do: 'notify' }] })).toBe(
      'twice',
    );
    const three = [{ do: 'notify' }, { do: 'ask', about: 'where' }, { do: 'halt' }] as const;
    expect(w.refuses({ type: 'beat', actions: [...three] })).toBe('mostActions');
  });

  test('while it spreads is the early warning; the notice is still to come', () => {
    const w = stormy().commits().acts({ do: 'notify' });
    expect(may(w)).toBe(true);
    w.sleeps();
    expect([clockOf(w)?.warned, clockOf(w)?.noticed]).toEqual([true, false]);
  });

  test('once it has ended is the notice, and the warning too where none was given', () => {
    const last = toTheEnd(stormy().commits());
    expect(sinceSignal(last)).toBeLessThan(WARNING_DUE);
    last.acts({ do: 'notify' }).sleeps();
    expect([clockOf(last)?.warned, clockOf(last)?.noticed]).toEqual([true, true]);
    const twice = toTheEnd(stormy().commits().acts({ do: 'notify' }));
    twice.acts({ do: 'notify' }).sleeps();
    expect([clockOf(twice)?.warned, clockOf(twice)?.noticed]).toEqual([true, true]);
  });

  test('in a night of days is a warning within 24 hours, a notice within 72, and then no more', () => {
    const days = () => new World(newRun(shipped('02-oh-four-oh-nine'), 'clocks')).commits();
    const w = days();
    const seen: [number, boolean][] = [];
    while (w.state.phase === 'night') {
      seen.push([sinceSignal(w), may(w)]);
      w.acts();
    }
    expect(seen.filter(([at]) => at <= NOTICE_DUE).every(([, ok]) => ok)).toBe(true);
    expect(seen.filter(([at]) => at > NOTICE_DUE).some(([, ok]) => ok)).toBe(false);
    expect(seen.some(([at]) => at > WARNING_DUE && at <= NOTICE_DUE)).toBe(true);
    const told = days().acts({ do: 'notify' }).acts({ do: 'notify' });
    expect(may(told)).toBe(false);
    const late = days();
    while (sinceSignal(late) <= WARNING_DUE) late.acts();
    late.acts({ do: 'notify' }).sleeps();
    expect([clockOf(late)?.warned, clockOf(late)?.noticed]).toEqual([false, true]);
  });

  test('is nobody’s duty where there is no authority, or for a fault that only blinds', () => {
    expect(may(stormy([1], { regulators: [] }).commits())).toBe(false);
    const out = stormy([1], {
      vendors: stormy().state.level.vendors.map((v) => ({ ...v, out: ['see'] })),
    }).commits();
    expect(out.state.night?.incident?.spec.symptom).toBe('blind');
    const attack = out.state.night?.beats?.suspects.some((x) => x.id === 'attack' && x.chance > 0);
    expect(may(out)).toBe(attack);
  });

  test('calms where it is done, worries and costs Legitimacy where it is not', () => {
    const [silent, warned, both] = [night(0), night(1), night(2)];
    const flags = [silent, warned, both].map((w) => [clockOf(w)?.warned, clockOf(w)?.noticed]);
    expect(flags).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    const [a, b, c] = [silent, warned, both].map((w) => w.regulator('steady').concern);
    expect([(a ?? 0) > (b ?? 0), (b ?? 0) > (c ?? 0)]).toEqual([true, true]);
    expect(silent.receipts('warningMissed', 'legitimacy')).toHaveLength(1);
    expect(both.receipts('warningMissed')).toEqual([]);
  });
});

describe('the report', () => {
  test('is due on the desk of the next quarter, with the authority that weighs resilience most', () => {
    const w = night(0);
    expect(duesOf(w.state)).toEqual([]);
    w.does({ type: 'next' });
    expect(duesOf(w.state).map((d) => [d.clock.culprit, d.clock.regulator])).toEqual([
      ['alder', 'steady'],
    ]);
    const how = legalCommands(w.state).flatMap((c) => (c.type === 'report' ? [c.how] : []));
    expect(how).toEqual(['full', 'thin']);
    expect(w.refuses({ type: 'report', fault: 'another', how: 'thin' })).toBe('noReport');
    w.given((s) => {
      s.capacity = 0;
    });
    const fault = clockOf(w)?.faultId ?? '';
    expect(w.refuses({ type: 'report', fault, how: 'full' })).toBe('capacity');
    w.does({ type: 'report', fault, how: 'thin' });
    expect(w.refuses({ type: 'report', fault, how: 'full' })).toBe('noReport');
  });

  test('in full costs a Capacity, calms, names the vendor, and everybody learns', () => {
    const w = night(0).does({ type: 'next' });
    const before = { ...w.state, concern: w.regulator('steady').concern };
    const [alder, birch] = [w.vendor('alder'), w.vendor('birch')];
    w.does({ type: 'report', fault: clockOf(w)?.faultId ?? '', how: 'full' });
    expect(w.state.capacity).toBe(before.capacity - 1);
    expect(w.regulator('steady').concern).toBeLessThan(before.concern);
    expect(w.vendor('alder').trust).toBeLessThan(alder.trust);
    expect(w.vendor('alder').readiness).toBeGreaterThan(alder.readiness);
    expect(w.vendor('birch').trust).toBeGreaterThan(birch.trust);
  });

  test('that nobody writes is missed at the end of the day', () => {
    const w = night(0).does({ type: 'next' });
    const concern = w.regulator('steady').concern;
    w.commits();
    expect(clockOf(w)?.report).toBe('missed');
    expect(w.regulator('steady').concern).toBeGreaterThan(concern);
    expect(w.receipts('reportMissed', 'legitimacy')).toHaveLength(1);
    expect(w.heard('reportWritten').map((e) => 'how' in e && e.how)).toEqual(['missed']);
  });

  test('that was thin is contradicted when the same vendor fails again soon', () => {
    const again = (how: 'full' | 'thin', quarters: number[]) => {
      const w = night(2, quarters).does({ type: 'next' });
      w.does({ type: 'report', fault: clockOf(w)?.faultId ?? '', how });
      return w.waits(quarters[1] ? quarters[1] - 1 : 1);
    };
    expect(again('thin', [1, 2]).receipts('reportContradicted', 'legitimacy')).toHaveLength(1);
    expect(again('full', [1, 2]).receipts('reportContradicted')).toEqual([]);
    expect(again('thin', [1, 5]).receipts('reportContradicted')).toEqual([]);
  });

  test('is not asked of the cold open, of a small night, or of imagined ones', () => {
    const cold = stormy([], { coldOpen: { fault: fault() } });
    expect(cold.sleeps().state.clocks).toEqual([]);
    const small = stormy([1], {
      script: [{ quarter: 1, fault: fault({ severity: 'minor', trigger: 1e-4 }) }],
    }).commits();
    expect(playNight(small, 0).state.clocks).toEqual([]);
    const dream = new World(imagine(stormy().state, 'dream'));
    expect(dream.commits().state.clocks).toEqual([]);
  });
});
