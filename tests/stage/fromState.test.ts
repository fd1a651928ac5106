import { describe, expect, it } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import {
  advance,
  type GameState,
  type Incident,
  machinesByRegion,
  newRun,
  rungNamed,
} from '../../src/sim/index.ts';
import { pictureOf, type StageMoment } from '../../src/stage/fromState.ts';
import { DOT_STATES } from '../../src/stage/picture.ts';
import { healedMarks, longAgo } from '../../src/stage/recovery.ts';
import { isHeld, ringsOf } from '../../src/stage/rollout.ts';
import { levelOf } from '../kit/english.ts';

/** States of a few runs of the Summit: with an incident under way, and in the morning after. */
const nights: GameState[] = [];
const mornings: GameState[] = [];
for (const bot of ['careful', 'nothing', 'random'])
  for (const seed of ['map-1']) {
    const player = BOTS[bot];
    if (player)
      playRun(
        levelOf('08-the-summit'),
        seed,
        player,
        (s) => {
          if (s.night?.incident && s.night.beats) nights.push(s);
          if (s.phase === 'review') mornings.push(s);
        },
        false,
      );
  }

function moment(state: GameState): StageMoment {
  const incident = state.night?.incident;
  const found = machinesByRegion(state);
  return {
    state,
    counts: found,
    minute: ((incident?.spec.fault.minute ?? 0) + Math.round(incident?.now ?? 0)) % 1440,
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    reducedMotion: false,
    palette: 'standard',
    nameOf: (id) => id,
    labelOf: (id) => id,
  };
}

describe('the picture of a night', () => {
  it('holds every machine of every region, each once', () => {
    expect(nights.length).toBeGreaterThan(8);
    for (const s of nights) {
      const { counts } = pictureOf(moment(s));
      for (const r of s.level.regions) {
        const own = counts[r.id] ?? {};
        const sum = DOT_STATES.reduce((all, state) => all + (own[state] ?? 0), 0);
        expect(sum).toBe(Math.round(s.level.fleet * r.share));
        for (const n of Object.values(own)) expect(Number.isInteger(n) && n >= 0).toBe(true);
      }
    }
  });

  it('sends updates from nobody who is held', () => {
    for (const s of nights) {
      const picture = pictureOf(moment(s));
      const { incident, beats } = s.night ?? {};
      if (!incident || !beats || !picture.origin) continue;
      const held = isHeld(beats, incident, picture.origin.label);
      if (held) expect(picture.pulses).toEqual([]);
      if (held)
        expect(picture.rings?.some((r) => r.state === 'leaving' || r.state === 'ahead')).toBe(
          false,
        );
    }
  });

  it('tells nothing of who did it by what leaves: all who are not held send alike, all who are held send nothing', () => {
    let sent = 0;
    for (const s of nights) {
      const { incident, beats } = s.night ?? {};
      if (!incident || !beats || beats.confirmed !== null) continue;
      const suspected = (id: string, held: string[]) =>
        pictureOf(
          moment({
            ...s,
            night: {
              ...s.night,
              beats: {
                ...beats,
                held,
                revertedSuspects: [],
                suspects: beats.suspects.map((x) => ({ ...x, chance: x.id === id ? 1 : 0 })),
              },
            },
          } as GameState),
        );
      const ids = s.level.vendors.filter((v) => v.home).map((v) => v.id);
      const suspects = beats.suspects.map((x) => x.id).filter((id) => ids.includes(id));
      const [first, ...others] = suspects.map((id) => suspected(id, []));
      sent += first?.pulses.length ?? 0;
      for (const other of others) {
        expect(other.pulses).toEqual(first?.pulses);
        expect(other.rings).toEqual(first?.rings);
      }
      for (const id of suspects) expect(suspected(id, suspects).pulses).toEqual([]);
    }
    expect(sent).toBeGreaterThan(0);
  });

  it('shows near misses in the morning, burst in their first ring only', () => {
    let seen = 0;
    for (const s of mornings) {
      const { nearMisses = [] } = pictureOf(moment(s));
      const lines = s.review?.lines.filter((l) => l.kind === 'nearMiss') ?? [];
      const placed = lines.filter((l) =>
        s.level.vendors.some((v) => v.id === l.culprit && v.home !== undefined),
      );
      expect(nearMisses.length).toBe(placed.length);
      for (const { rings } of nearMisses) {
        seen++;
        expect(rings[0]).toMatchObject({ state: 'out' });
        expect(rings.slice(1).every((r) => r.state === 'held' && !r.burst)).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('turns the city the right way up', () => {
    const s = newRun(levelOf('01-first-ring'), 'city');
    const harbour = pictureOf(moment(s)).places.find((p) => p.id === 'harbour');
    expect(harbour).toMatchObject({ lon: 92, lat: 34 });
  });
});

describe('rollout rings', () => {
  const [s] = nights;
  const incident = s?.night?.incident;
  const beats = s?.night?.beats;
  if (!incident || !beats) throw new Error('no incident');
  const open = {
    ...incident,
    ringStarts: [0, 60, 120],
    gateHaltedAt: null,
    spec: {
      ...incident.spec,
      policy: { ...incident.spec.policy, rollout: rungNamed('rollout', 'two') },
    },
  } as Incident;
  const free: typeof beats = { ...beats, held: [], revertedSuspects: [], halted: false };
  const states = (at: number, b = free, i = open) =>
    ringsOf(b, i, 'halden', at).map((r) => r.state);

  it('leave one after the other', () => {
    expect(states(10)).toEqual(['leaving', 'ahead', 'ahead']);
    expect(states(70)).toEqual(['out', 'leaving', 'ahead']);
    expect(states(600)).toEqual(['out', 'out', 'out']);
  });
  it('stop at a gate once somebody holds the channel', () => {
    const stopped = { ...open, ringStarts: [0, 60, null] } as Incident;
    expect(states(200, { ...free, held: ['halden'] }, stopped)).toEqual(['out', 'out', 'held']);
  });
  it('tell nothing of who did it: whoever is not held goes on as planned', () => {
    const stopped = { ...open, ringStarts: [0, null, null] } as Incident;
    expect(states(30, { ...free, held: ['mirador'] }, stopped)).toEqual(states(30));
  });
  it('show where the gate stopped them', () => {
    const halted = { ...open, ringStarts: [0, null, null], gateHaltedAt: 40 } as Incident;
    expect(ringsOf(free, halted, 'halden', 50)).toMatchObject([
      { state: 'out', burst: 0.5 },
      { state: 'held' },
      { state: 'held' },
    ]);
  });
});

describe('recovery', () => {
  const later = nights.flatMap((s) => {
    const incident = s.night?.incident && structuredClone(s.night.incident);
    if (!incident) return [];
    advance(incident, 5 * 1440);
    return [incident];
  });

  it('is told by path, in whole machines that add up', () => {
    let paths = 0;
    for (const incident of later)
      for (const { region } of incident.cells) {
        const all = incident.cells
          .filter((c) => c.region === region)
          .reduce((sum, c) => sum + Object.values(c.healed).reduce((a, b) => a + b, 0), 0);
        for (const old of [0, 0.4, 1]) {
          const marks = healedMarks(incident, region, all, old);
          expect(Object.values(marks).reduce((a, b) => a + b, 0)).toBe(all);
          if (old === 1) expect(marks.mended ?? all).toBe(all);
        }
        paths += healedMarks(incident, region, all, 0).handed ?? 0;
      }
    expect(paths).toBeGreaterThan(0);
  });

  it('dissolves over the days', () => {
    for (const incident of later) {
      const soon = longAgo({ ...incident, now: 600 });
      expect(soon).toBe(0);
      expect(longAgo(incident)).toBeGreaterThanOrEqual(soon);
      expect(longAgo({ ...incident, now: 40 * 1440 })).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...later.map((i) => longAgo({ ...i, now: 20 * 1440 })))).toBeGreaterThan(0.9);
  });
});
