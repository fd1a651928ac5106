import { describe, expect, test } from 'vitest';
import { replayWith } from '../../../src/sim/incident/index.ts';
import {
  actionPrice,
  actionsNow,
  type ContentStop,
  type GameState,
  type KeyId,
  type Level,
  type NightAction,
  type ScriptedFault,
} from '../../../src/sim/index.ts';
import { benchCatches, drawFaults } from '../../../src/sim/rules/faults.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, type World, world } from '../../kit/world.ts';

const fault = (change: Partial<ScriptedFault> = {}): ScriptedFault => ({
  vendor: { id: 'alder' },
  key: 'see',
  severity: 'major',
  trigger: 1,
  minute: 600,
  ...change,
});
const night = (change: Partial<ScriptedFault> = {}, level: Partial<Level> = {}, seed = 'night') =>
  world({ ...peace, matters: [], script: [{ quarter: 1, fault: fault(change) }], ...level }, seed);
const out = (...keys: KeyId[]) => ({
  vendors: smallLevel().vendors.map((v) => ({ ...v, out: keys })),
});
const lineOf = (w: World) => w.sleeps().state.review?.lines[0];

describe('where a key lies', () => {
  test('decides what its fault does', () => {
    const lands = (key: KeyId, level: Partial<Level> = {}, change: Partial<ScriptedFault> = {}) =>
      lineOf(night({ key, ...change }, level).commits())?.outcome?.symptom;
    for (const key of ['see', 'stop', 'survive', 'boot'] as const)
      expect(lands(key)).toBe('stopped');
    expect(lands('see', out('see'))).toBe('blind');
    expect(lands('survive', out('survive'))).toBe('blind');
    expect(lands('boot', out('boot'))).toBe('locked');
    expect(lands('stop', out('stop'), { wrongVerdict: true })).toBe('stopped');
  });

  test('does not change how many faults luck brings, nor whose', () => {
    const drawn = (change: Partial<Level>) =>
      drawFaults(world({ matters: [], ...change }, 'same').state)
        .filter((f) => !f.culprit.includes('Service'))
        .map((f) => [f.id, f.key, f.hitShare, f.minute, f.seed]);
    const open = drawn({});
    expect(open.length).toBeGreaterThan(0);
    const ladders = { open: [], start: { door: 3, interface: 3, attestation: 3, rollout: 3 } };
    expect(drawn({ ...out('see', 'stop', 'survive', 'boot'), ladders })).toEqual(open);
  });
});

describe('the platform’s own services', () => {
  test('fail too, once they exist, and take everybody along who stands on them', () => {
    const lively = { hazards: { faults: 0, services: 9, attacks: 0 }, matters: [] };
    expect(drawFaults(world(lively).state)).toEqual([]);
    const ladders = { open: [], start: { interface: 1, attestation: 2 } };
    const w = world({ ...lively, ...out('see'), ladders });
    const culprits = new Set(drawFaults(w.state).map((f) => f.culprit));
    expect([...culprits].sort()).toEqual(['attestationService', 'interfaceService']);
    w.commits().sleeps();
    const shared = w.state.review?.lines.find((l) => l.culprit === 'interfaceService');
    const reach = (shared?.spec?.cohorts ?? []).reduce((a, c) => a + c.machines, 0);
    const guarded = w.state.vendors.reduce((a, v) => a + v.share, 0);
    expect(reach / w.state.level.fleet).toBeCloseTo(guarded, 2);
  });
});

describe('the test bench', () => {
  const busy = (stop: ContentStop) =>
    world({
      hazards: { faults: 60, services: 0, attacks: 0 },
      content: { stop, open: false },
      matters: [],
    }).state;

  test.each(['listsFree', 'allInRings'] as const)(
    'catches more the higher it stands, and never what a lower rung caught and it would not: %s',
    (stop) => {
      const state = busy(stop);
      const on = (rung: number): GameState => ({
        ...state,
        ladders: { ...state.ladders, checks: { ...state.ladders.checks, rung } },
      });
      const faults = drawFaults(state);
      const caught = [0, 1, 2, 3].map((r) => faults.filter((f) => benchCatches(on(r), f)));
      expect(caught[0]).toEqual([]);
      for (const r of [1, 2, 3]) {
        expect(caught[r]?.length ?? 0).toBeGreaterThan(caught[r - 1]?.length ?? 0);
        for (const f of caught[r - 1] ?? []) expect(caught[r]).toContain(f);
      }
    },
  );

  test('never meets content that goes past the rings', () => {
    const state = busy('free');
    state.ladders.checks.rung = 3;
    const caught = drawFaults(state).filter((f) => benchCatches(state, f));
    expect(caught.length).toBeGreaterThan(0);
    expect(caught.filter((f) => f.content)).toEqual([]);
  });
});

describe('a quiet night', () => {
  test('goes straight to the review and earns nothing', () => {
    const w = world({ ...peace, matters: [] }).commits();
    expect(w.state.phase).toBe('review');
    expect(w.state.review?.lines).toEqual([]);
    expect(w.state.receipts.filter((r) => r.by > 0)).toEqual([]);
  });
});

describe('a loud night', () => {
  test('wakes the chair, with chances that sum to 1 and the true cause among them', () => {
    const { night: n } = night().commits().state;
    const suspects = n?.beats?.suspects ?? [];
    expect(suspects.reduce((a, x) => a + x.chance, 0)).toBeCloseTo(1, 9);
    expect(suspects.map((x) => x.id)).toContain('alder');
  });

  test('offers its first beat at the first signal, not before anybody could know', () => {
    const { night: n } = night().commits().state;
    expect(n?.incident?.now).toBe(n?.incident?.drawn.signalAt);
    expect(n?.beats?.stations[0]?.at).toBe(n?.incident?.drawn.signalAt);
  });

  test('ends by itself even if nobody acts: the vendor takes its update back', () => {
    const w = night().commits().sleeps();
    expect(w.state.phase).toBe('review');
    expect(w.heard('reverted')).toMatchObject([{ suspect: 'alder' }]);
    expect(w.receipts('incidentDown', 'continuity')).toHaveLength(1);
  });
});

describe('a call', () => {
  const kinds = (w: World) => {
    const { stations = [], index = 0 } = w.state.night?.beats ?? {};
    return { now: stations[index]?.kind, ahead: stations.slice(index + 1).map((x) => x.kind) };
  };
  const revert = { do: 'revert', suspect: 'alder' } as const;
  /** Every machine that was harmed works again. */
  const healed = (w: World) =>
    w.given((s) => {
      for (const cell of s.night?.incident?.cells ?? [])
        Object.assign(cell, { looping: 0, waiting: 0, blind: 0, locked: 0 });
    });

  test('asks once who comes first when the spread has ended, and is then over', () => {
    const w = night().commits().acts(revert);
    expect(kinds(w)).toEqual({ now: 'triage', ahead: [] });
    expect(actionsNow(w.state).map((a) => a.do)).toEqual(
      expect.arrayContaining(['first', 'crews', 'notify', 'say']),
    );
    expect(w.acts({ do: 'first', sector: 'homes' }).state.phase).toBe('review');
  });

  test('asks it at once where the sender was quicker than the chair', () => {
    const w = night().commits();
    while (w.heard('reverted').length === 0) w.acts();
    expect(w.state.night?.beats?.confirmed).toBe('alder');
    expect(kinds(w)).toEqual({ now: 'triage', ahead: [] });
  });

  test('bears three actions in its last beat and two before, whatever they are', () => {
    const three = [
      { do: 'first', sector: 'homes' },
      { do: 'crews', region: 'west' },
      { do: 'say', tone: 'blame' },
    ] as const;
    const w = night().commits();
    expect(w.refuses({ type: 'beat', actions: [{ do: 'halt' }, ...three.slice(1)] })).toBe(
      'mostActions',
    );
    w.acts(revert);
    expect(w.refuses({ type: 'beat', actions: [...three] })).toBeNull();
    expect(w.refuses({ type: 'beat', actions: [...three, { do: 'notify' }] })).toBe('mostActions');
  });

  test('is over with the order itself where nothing is down and nothing leaves', () => {
    expect(healed(night().commits()).acts(revert).state.phase).toBe('review');
  });

  test('goes on after a halt, since that takes a while to reach everybody', () => {
    expect(kinds(healed(night().commits()).acts({ do: 'halt' })).now).toBe('triage');
  });

  test('has one more beat, and no more, where machines only run unguarded', () => {
    const w = night({}, out('see')).commits().acts(revert);
    expect(w.state.night?.incident?.spec.symptom).toBe('blind');
    expect(kinds(w)).toEqual({ now: 'triage', ahead: [] });
  });
});

describe('in a beat', () => {
  /** At the first beat: a world in which nothing is confirmed yet. */
  const first = (level: Partial<Level> = {}) => night({}, level).commits();

  test.each([
    [{ do: 'hold', suspect: 'alder' }],
    [{ do: 'halt' }],
    [{ do: 'crews', region: 'west' }],
  ] satisfies [NightAction][])('%j costs what it says', (action) => {
    const w = first();
    const { capacity, standing } = w.state;
    const price = actionPrice(action);
    w.acts(action);
    expect(w.state.capacity).toBe(capacity - price.capacity);
    expect(w.state.standing).toBe(standing - price.standing);
  });

  test('to revert the true cause stops the spread: fewer machines than by waiting', () => {
    const early = lineOf(first().acts({ do: 'revert', suspect: 'alder' }))?.hits ?? 0;
    expect(early).toBeLessThan(lineOf(first())?.hits ?? 0);
  });

  test('to halt everybody works too, a little later than the right hold', () => {
    const held = lineOf(first().acts({ do: 'hold', suspect: 'alder' }))?.outcome;
    const halted = lineOf(first().acts({ do: 'halt' }))?.outcome;
    expect(halted?.stoppedAfter ?? 0).toBeGreaterThan(held?.stoppedAfter ?? 0);
    expect(halted?.hits ?? 0).toBeLessThan(lineOf(first())?.hits ?? 0);
  });

  test('revert is not recovery: machines in ring 0 stay down', () => {
    const w = first().acts({ do: 'revert', suspect: 'alder' });
    const cells = w.state.night?.incident?.cells ?? [];
    expect(cells.reduce((a, c) => a + c.looping + c.waiting, 0)).toBeGreaterThan(0);
    expect(w.state.night?.beats?.stations[w.state.night.beats.index]?.kind).toBe('triage');
  });

  test('to hold the wrong channel costs Security and trust, and clears one suspect', () => {
    const w = first();
    const trust = w.vendor('birch').trust;
    w.acts({ do: 'hold', suspect: 'birch' });
    expect(w.receipts('wrongHold', 'security')[0]?.by).toBeLessThan(0);
    expect(w.vendor('birch').trust).toBeLessThan(trust);
    expect(w.state.night?.beats?.suspects.find((x) => x.id === 'birch')?.chance).toBe(0);
    expect(w.state.night?.beats?.taken[0]?.right).toBe(false);
  });

  test('to contain is right only against an attack', () => {
    const w = first({ hazards: { faults: 0, services: 0, attacks: 0.01 } });
    expect(w.state.night?.beats?.suspects.find((x) => x.id === 'attack')?.chance).toBeGreaterThan(
      0,
    );
    w.acts({ do: 'contain' });
    expect(w.receipts('wrongContain', 'security')[0]?.by).toBeLessThan(0);
    expect(w.state.night?.beats?.suspects.find((x) => x.id === 'attack')?.chance ?? 0).toBe(0);
  });

  test('a team on the channel of the true cause brings the first signal sooner', () => {
    const at = (vendor: string) =>
      night().posts(0, { at: 'vendor', vendor }).commits().state.night?.incident?.now ?? 0;
    expect(at('alder')).toBeLessThan(at('birch'));
  });

  test('orders stand in the same order every night, suspects in that of the level, never by the odds', () => {
    const words = ['ask', 'hold', 'revert', 'contain', 'halt', 'notify', 'say', 'guess', 'crews'];
    const by = (top: string) =>
      actionsNow(
        first().given((s) => {
          for (const x of s.night?.beats?.suspects ?? []) x.chance = x.id === top ? 0.9 : 0.01;
        }).state,
      );
    const [of, other] = [by('alder'), by('birch')];
    expect(other).toEqual(of);
    const places = of.map((a) => words.indexOf(a.do));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const order = first().state.level.vendors.map((v) => v.id);
    for (const word of ['hold', 'revert'] as const) {
      const named = of.flatMap((a) => (a.do === word ? [a.suspect] : []));
      expect(named).toEqual(order.filter((id) => named.includes(id)));
    }
  });

  test('to take back is free, to hold costs Capacity, and no call opens without something that can be paid', () => {
    expect(actionPrice({ do: 'revert', suspect: 'alder' })).toEqual({ capacity: 0, standing: 0 });
    expect(actionPrice({ do: 'say', tone: 'plain' })).toEqual({ capacity: 0, standing: 0 });
    expect(actionPrice({ do: 'hold', suspect: 'alder' }).capacity).toBeGreaterThan(0);
    let opened = 0;
    for (let seed = 0; seed < 60; seed++) {
      const level = { hazards: { faults: 6, services: 0.3, attacks: 1 } };
      const w = world({ matters: [], ...level }, `poor ${seed}`).commits();
      w.state.capacity = 0;
      w.state.standing = 0;
      for (; w.state.phase === 'night'; w.acts()) {
        const { stations = [], index = 0 } = w.state.night?.beats ?? {};
        if (index > 0) continue;
        opened += stations.length > 0 ? 1 : 0;
        const free = actionsNow(w.state).filter(
          (a) => w.refuses({ type: 'beat', actions: [a] }) === null,
        );
        expect(free).not.toEqual([]);
      }
    }
    expect(opened).toBeGreaterThan(20);
  });

  test('trust buys minutes: a vendor that does not believe the platform takes its update back later', () => {
    const ownTime = (trust: number) => {
      const w = night(
        {},
        { vendors: smallLevel().vendors.map((v) => ({ ...v, trust })) },
      ).commits();
      return w.state.night?.incident?.drawn.vendorRevertAt ?? 0;
    };
    const [trusting, usual, wary] = [ownTime(90), ownTime(50), ownTime(10)];
    expect(trusting).toBeLessThan(usual);
    expect(usual).toBeLessThan(wary);
  });

  test('nobody is asked twice: what is done is not offered again', () => {
    const w = first().acts({ do: 'hold', suspect: 'birch' }, { do: 'crews', region: 'west' });
    const offered = actionsNow(w.state).map((a) => JSON.stringify(a));
    expect(offered).not.toContain(JSON.stringify({ do: 'hold', suspect: 'birch' }));
    expect(offered).not.toContain(JSON.stringify({ do: 'crews', region: 'west' }));
  });
});

describe('a statement', () => {
  /** The board points at somebody, and nobody is sure. */
  const pointing = (at: string) =>
    night()
      .commits()
      .acts()
      .given((s) => {
        for (const x of s.night?.beats?.suspects ?? []) x.chance = x.id === at ? 1 : 0;
      });
  const plain = { do: 'say', tone: 'plain' } as const;
  test('in plain words before anybody is sure earns 3 Legitimacy if it was so, and costs 5 if not', () => {
    const said = (at: string) => pointing(at).acts(plain).sleeps().state.receipts;
    const of = (at: string, key: string) =>
      said(at).flatMap((r) => (r.cause.key === key ? [[r.meter, r.by]] : []));
    expect(of('alder', 'saidPlain')).toEqual([['legitimacy', 3]]);
    expect(of('birch', 'saidContradicted')).toEqual([['legitimacy', -5]]);
  });

  test('may be made at the first call already', () => {
    expect(
      night()
        .commits()
        .refuses({ type: 'beat', actions: [plain] }),
    ).toBeNull();
  });

  test('in plain words is not offered once everybody knows', () => {
    const w = night().commits().acts({ do: 'revert', suspect: 'alder' });
    expect(w.refuses({ type: 'beat', actions: [plain] })).toBe('notNow');
  });

  test('counts for nothing after an order of the same beat has shown who it was; before that order it counts', () => {
    const revert = { do: 'revert', suspect: 'alder' } as const;
    expect(pointing('alder').acts(revert, plain).sleeps().receipts('saidPlain')).toEqual([]);
    expect(pointing('alder').acts(plain, revert).sleeps().receipts('saidPlain')).toHaveLength(1);
  });

  test('that blames the right vendor wins the crowd, and costs the vendor’s trust and the Ecosystem', () => {
    const taken = () => night().commits().acts({ do: 'revert', suspect: 'alder' });
    const w = taken().acts({ do: 'say', tone: 'blame' }).sleeps();
    expect(w.receipts('blamedRight', 'legitimacy')).toMatchObject([{ by: 3 }]);
    expect(w.receipts('blamed', 'ecosystem')).toMatchObject([{ by: -3 }]);
    expect(w.vendor('alder').trust).toBeLessThan(taken().sleeps().vendor('alder').trust);
  });
});

describe('a night with a name', () => {
  const named = (quarter: number, change: Partial<Level> = {}) =>
    world({
      ...peace,
      matters: [],
      coldOpen: { fault: fault({ label: 'theNight' }) },
      script: [{ quarter, fault: fault({ label: 'theNight' }) }],
      ...change,
    }).sleeps();

  test('comes back with the same luck, and is known from the first beat', () => {
    const w = named(1);
    const cold = w.state.review?.lines[0]?.spec?.fault;
    w.does({ type: 'next' }).commits();
    const again = w.state.night?.task?.incidentSpec.fault;
    expect([again?.seed, again?.hitShare]).toEqual([cold?.seed, cold?.hitShare]);
    expect(w.state.night?.beats?.confirmed).toBe('alder');
    expect(w.state.night?.beats?.suspects.find((x) => x.id === 'alder')?.chance).toBe(1);
  });

  test('stands beside the cold open in the ghost line', () => {
    const w = named(1).does({ type: 'next' }).commits().sleeps();
    expect(w.state.review?.ghost?.other).toEqual({ kind: 'coldOpen' });
    expect(w.state.review?.ghost?.theirs.hits).toBe(w.state.history[0]?.lines[0]?.hits);
  });
});

describe('the ghost line', () => {
  test('under an unchanged policy would be what really happened', () => {
    let compared = 0;
    for (const seed of ['g1', 'g2', 'g3', 'g4']) {
      const w = night({}, { ladders: { open: [], start: { wayback: 2 } } }, seed).commits();
      if (seed !== 'g1') w.acts({ do: 'revert', suspect: 'alder' });
      if (seed === 'g3') w.acts({ do: 'first', sector: 'homes' }, { do: 'crews', region: 'west' });
      if (seed === 'g4') w.acts({ do: 'say', tone: 'blame' });
      const line = lineOf(w);
      if (!line?.spec || !line.response) throw new Error('no line');
      compared++;
      expect(replayWith(line.spec, line.response)).toEqual(line.outcome);
    }
    expect(compared).toBe(4);
  });

  test('a halt replays as a halt', () => {
    const line = lineOf(night().commits().acts({ do: 'halt' }));
    if (!line?.spec || !line.response) throw new Error('no line');
    expect(replayWith(line.spec, line.response)).toEqual(line.outcome);
  });

  test('tells of the rung above after an incident', () => {
    const { ghost } = night().commits().sleeps().state.review ?? {};
    expect(ghost?.other).toMatchObject({ kind: 'rung', rung: 1 });
    expect(ghost?.yours.hits).toBeGreaterThan(0);
    expect(ghost?.theirs).not.toEqual(ghost?.yours);
  });

  test('tells after a near miss what the rung that caught it has saved', () => {
    const guarded: Partial<Level> = {
      ladders: { open: [], start: { rollout: 2, checks: 2 } },
      content: { stop: 'allInRings', open: false },
    };
    const w = night({ severity: 'minor' }, guarded).commits();
    const review = w.state.review;
    expect(review?.lines[0]).toMatchObject({ kind: 'nearMiss', played: false });
    expect(w.heard('gateHalted')).toHaveLength(1);
    expect(review?.ghost?.theirs.hits).toBeGreaterThan(10 * (review?.ghost?.yours.hits ?? 0));
  });
});

describe('events', () => {
  test('tell screens of a night in order', () => {
    const told = night()
      .commits()
      .sleeps()
      .told.map((e) => e.type);
    const order = ['quarterCommitted', 'faultReleased', 'firstSignal', 'reverted', 'incidentEnded'];
    const at = order.map((type) => told.indexOf(type as (typeof told)[number]));
    expect(at.every((i) => i >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('tell every receipt, in order', () => {
    const w = night().commits().sleeps();
    const moved = w.told.flatMap((e) =>
      e.type === 'meterMoved' ? [[e.meter, e.by, e.cause.key]] : [],
    );
    expect(moved).toEqual(w.state.receipts.map((r) => [r.meter, r.by, r.cause.key]));
  });
});
