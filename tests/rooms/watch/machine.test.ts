/** The story of a single machine is true of the counts, and stays the same while they move. */
import { describe, expect, it } from 'vitest';
import type { MachineLook } from '../../../src/app/ports.ts';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { countsNow } from '../../../src/parts/night/counts.ts';
import { whoName } from '../../../src/parts/words/names.ts';
import { luckOf, machineFacts } from '../../../src/rooms/watch/map/machine.ts';
import { lookFor, machineWords, placeStates } from '../../../src/rooms/watch/map/machineWords.ts';
import { advance, type GameState } from '../../../src/sim/index.ts';
import { english, levelOf } from '../../kit/english.ts';

const text = english();
const nights: GameState[] = [];
for (const bot of ['careful', 'nothing']) {
  const player = BOTS[bot];
  const see = (s: GameState) => {
    if (s.night?.incident && s.night.beats) nights.push(s);
  };
  if (player) playRun(levelOf('08-the-summit'), 'stories', player, see, false);
}

/** Some machines of every state of every place. */
function looks(s: GameState): MachineLook[] {
  return s.level.regions.flatMap(({ id }) =>
    placeStates(s, countsNow(s), id).flatMap((own) =>
      [0.01, 0.3, 0.62, 0.99].map((part) => lookFor(id, own, Math.floor(part * own.n))),
    ),
  );
}

/** The same state some minutes later, nobody acting. */
function later(s: GameState, minutes: number): GameState {
  const copy = structuredClone(s);
  if (copy.night?.incident) advance(copy.night.incident, copy.night.incident.now + minutes);
  return copy;
}

describe('the story of a machine', () => {
  it('is that of one which the counts hold', () => {
    let told = 0;
    for (const s of nights) {
      const incident = s.night?.incident;
      if (!incident) continue;
      for (const look of looks(s)) {
        const facts = machineFacts(s, look);
        const cell = incident.cells.find(
          (c) => c.region === look.place && c.sector === facts.sector,
        );
        if (look.state === 'healthy') continue;
        told++;
        expect(cell, JSON.stringify(look)).toBeDefined();
        if (!cell) continue;
        const back = Object.values(cell.healed).reduce((a, b) => a + b, 0);
        const own =
          look.state === 'looping' ||
          look.state === 'waiting' ||
          look.state === 'blind' ||
          look.state === 'locked'
            ? cell[look.state]
            : back;
        expect(own).toBeGreaterThan(0);
        expect(facts.ring).toBeGreaterThanOrEqual(1);
        expect(facts.ring).toBeLessThanOrEqual(facts.rings);
        expect(facts.since).toBeGreaterThanOrEqual(0);
        expect(facts.since).toBeLessThanOrEqual(incident.now);
        expect(incident.ringStarts[(facts.ring ?? 1) - 1] !== undefined).toBe(true);
        const { parts } = cell;
        if (facts.way === 'fallback' && look.state === 'looping')
          expect(parts.fallback).toBeGreaterThan(0);
        if (facts.way === 'remote' && look.state === 'waiting')
          expect(parts.remote).toBeGreaterThan(0);
        if (facts.way === 'far') expect(parts.far).toBeGreaterThan(0);
        if (facts.way === 'noRevert') expect(incident.response.revertedAt).toBeNull();
        if (look.state === 'mended' && facts.way)
          expect(cell.healed[facts.way as keyof typeof cell.healed]).toBeGreaterThan(0);
      }
    }
    expect(told).toBeGreaterThan(40);
  });

  it('deals sectors in the proportions of the counts', () => {
    const s = nights.find((n) =>
      placeStates(n, countsNow(n), 'na').some((o) => o.n > 2000 && o.state === 'looping'),
    );
    const incident = s?.night?.incident;
    if (!s || !incident) throw new Error('no night with many machines down');
    const own = placeStates(s, countsNow(s), 'na').find((o) => o.state === 'looping');
    if (!own) throw new Error('none');
    const found = new Map<string, number>();
    const tries = 4000;
    for (let k = 0; k < tries; k++) {
      const { sector } = machineFacts(s, lookFor('na', own, Math.floor((k * own.n) / tries)));
      if (sector) found.set(sector, (found.get(sector) ?? 0) + 1 / tries);
    }
    for (const cell of incident.cells.filter((c) => c.region === 'na'))
      expect(Math.abs((found.get(cell.sector) ?? 0) - cell.looping / own.n)).toBeLessThan(0.06);
  });

  it('keeps its sector while counts move', () => {
    let same = 0;
    let all = 0;
    for (const s of nights.slice(0, 6)) {
      const next = later(s, 10);
      for (const look of looks(s)) {
        if (look.state === 'healthy') continue;
        all++;
        if (machineFacts(s, look).sector === machineFacts(next, look).sector) same++;
      }
    }
    expect(same / all).toBeGreaterThan(0.85);
  });

  it('names the sender only once it is proved', () => {
    for (const s of nights) {
      const { beats, incident } = s.night ?? {};
      if (!beats || !incident || beats.confirmed !== null) continue;
      const name = whoName(text, incident.spec.fault.culprit);
      const top = beats.suspects.reduce((a, b) => (b.chance > a.chance ? b : a));
      for (const look of looks(s)) {
        const said = machineWords(text, s, look).told.join(' ');
        if (top.id !== incident.spec.fault.culprit) expect(said).not.toContain(name);
        expect(said).not.toContain(text.say('machine.vendor.known', { vendor: name }));
      }
    }
  });

  it('has words for everything', () => {
    for (const s of nights)
      for (const look of looks(s)) {
        const { name, line, now, told } = machineWords(text, s, look);
        expect([name, line, now, ...told].join(' ')).not.toMatch(/⟨|\{|undefined/);
        expect(name.length).toBeLessThan(70);
      }
  });

  it('knows every sector and place of the levels by name', () => {
    for (const id of ['01-first-ring', '05-driver-season', '07-locked-out', '08-the-summit']) {
      const level = levelOf(id);
      for (const { id: sector } of level.sectors)
        expect(text.has(`machine.kind.${sector}`)).toBe(true);
      for (const { id: place } of level.regions) expect(text.has(`town.${place}`)).toBe(true);
    }
  });

  it('gives each machine a luck of its own that never changes', () => {
    expect(luckOf('europe', 7, 1)).toBe(luckOf('europe', 7, 1));
    const mean =
      Array.from({ length: 2000 }, (_, k) => luckOf('na', k, 2)).reduce((a, b) => a + b, 0) / 2000;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe('the list of places', () => {
  it('counts every machine of every place once, in the order of their numbers', () => {
    for (const s of nights)
      for (const { id, share } of s.level.regions) {
        const states = placeStates(s, countsNow(s), id);
        let next = 0;
        for (const { first, n } of states) {
          expect(first).toBe(next);
          next += n;
        }
        expect(next).toBe(Math.round(share * s.level.fleet));
      }
  });
});
