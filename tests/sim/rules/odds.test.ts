import { beforeAll, describe, expect, test } from 'vitest';
import { makeLuck } from '../../../src/sim/chance/index.ts';
import { chanceStillOut } from '../../../src/sim/incident/index.ts';
import {
  ATTACKS,
  type AttackKind,
  actionsNow,
  apply,
  type Command,
  type GameState,
  HABITS,
  isOver,
  knownVendors,
  type Level,
  newRun,
  threats,
} from '../../../src/sim/index.ts';
import { STREAMS } from '../../../src/sim/newRun.ts';
import { campaignRate, drawCampaigns, tried } from '../../../src/sim/rules/attacks.ts';
import { likelihood } from '../../../src/sim/rules/signals.ts';
import { inside, type Shown, wrongOdds } from '../../kit/frequency.ts';
import { knownVendorsOf, smallLevel } from '../../kit/level.ts';
import { village } from '../../kit/world.ts';

// The odds know neither region nor sector.
const base = smallLevel({
  ...village,
  matters: [],
  hazards: { faults: 1.5, services: 0.4, attacks: 1.5 },
});
const vendors = base.vendors.map((v, i): Level['vendors'][number] => ({
  ...v,
  out:
    ([['see', 'stop'], ['see'], [], ['see', 'stop', 'survive', 'boot']] as const)[i]?.slice() ?? [],
}));
const guarded: Partial<Level> = {
  vendors,
  ladders: {
    open: [],
    start: { interface: 2, enclaves: 1, attestation: 2, rollout: 2, checks: 1 },
  },
  content: { stop: 'allInRings', open: false },
};
const worlds: Record<string, Level> = {
  'in ring 0': base,
  'in ring 0, calm': { ...base, calm: true },
  'keys on both sides': { ...base, ...guarded },
  'habits that are known': {
    ...base,
    ...guarded,
    vendors: vendors.map((v, i) => ({ ...v, habit: HABITS[i] ?? 'careful' })),
  },
  'senders known for something': { ...base, vendors: knownVendorsOf(base.vendors) },
  'known, on both sides': { ...base, ...guarded, vendors: knownVendorsOf(vendors) },
  'a night drawn by an author': {
    ...base,
    ...guarded,
    hazards: { faults: 0, services: 0, attacks: 0 },
    script: [
      {
        quarter: 1,
        fault: { vendor: { the: 'drawn' }, key: 'see', severity: 'major', trigger: 1, minute: 600 },
      },
    ],
  },
};
const NIGHTS = 300;

/** Rows of shown odds by beat, and of first odds by suspect. */
interface Heard {
  beats: Record<string, Shown[]>;
  suspects: Record<string, Shown[]>;
}

const note = (rows: Record<string, Shown[]>, name: string, row: Shown): void => {
  const list = rows[name] ?? [];
  list.push(row);
  rows[name] = list;
};

function listen(name: string, level: Level): Heard {
  const heard: Heard = { beats: {}, suspects: {} };
  for (let seed = 0; seed < NIGHTS; seed++) {
    let s: GameState = newRun(level, `odds ${seed}`);
    const go = (command: Command) => {
      const answer = apply(s, command);
      if ('refused' in answer) throw new Error(answer.refused.key);
      s = answer.state;
    };
    // Teams give signs of their own; every other night has some.
    if (seed % 2) {
      go({ type: 'post', team: 0, post: { at: 'vendor', vendor: 'alder' } });
      go({ type: 'post', team: 1, post: { at: 'threats' } });
    }
    go({ type: 'commit' });
    for (let beat = 0; beat < 4 && s.phase === 'night'; beat++) {
      const { beats, incident } = s.night ?? {};
      if (!beats || !incident || beats.confirmed !== null || beats.index !== beat) break;
      for (const { id, prior, chance } of beats.suspects) {
        const came = id === incident.spec.fault.culprit;
        note(heard.beats, `${name}, beat ${beat}`, { chance, came });
        if (beat === 0) note(heard.suspects, `${name}, ${id}`, { chance: prior, came });
        // Over all worlds together too: a bias that is small in one adds up.
        note(heard.suspects, `${id}, beat ${beat}`, { chance, came });
      }
      const questions = actionsNow(s).filter((a) => a.do === 'ask');
      go({ type: 'beat', actions: seed % 3 ? questions.slice(-1) : [] });
    }
  }
  return heard;
}

describe('the odds of the suspects', () => {
  const heard: Heard = { beats: {}, suspects: {} };
  beforeAll(() => {
    for (const [name, level] of Object.entries(worlds)) {
      const { beats, suspects } = listen(name, level);
      Object.assign(heard.beats, beats);
      Object.assign(heard.suspects, suspects);
    }
  });

  test('are the frequency with which each was the culprit, in every beat', () => {
    expect(Object.values(heard.beats).flat().length).toBeGreaterThan(5000);
    expect(wrongOdds(heard.beats)).toEqual([]);
  });

  test('favour nobody: each suspect is as often the culprit as shown, before any sign and in later beats', () => {
    const groups = Object.entries(heard.suspects).filter(([, rows]) => rows.length >= 50);
    const wrong = groups.flatMap(([name, rows]) => {
      const shown = rows.reduce((a, r) => a + r.chance, 0) / rows.length;
      const came = rows.filter((r) => r.came).length;
      return inside(came, rows.length, shown, 0.01 / groups.length)
        ? []
        : [`${name}: shown ${shown.toFixed(3)}, true ${(came / rows.length).toFixed(3)}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a calm night', () => {
  const loud = { quarter: 1, fault: { vendor: { the: 'drawn' }, key: 'see' } } as const;
  const level: Level = {
    ...base,
    ...guarded,
    calm: true,
    hazards: { faults: 0, services: 0, attacks: 0 },
    script: [{ ...loud, fault: { ...loud.fault, severity: 'major', trigger: 1, minute: 600 } }],
  };

  test('leaves two suspects at most at the first call, and names the one at the second, whatever was done', () => {
    let named = 0;
    for (let seed = 0; seed < 30; seed++) {
      const opened = apply(newRun(level, `calm night ${seed}`), { type: 'commit' });
      if ('refused' in opened) throw new Error(opened.refused.key);
      const { beats, incident } = opened.state.night ?? {};
      if (!beats || !incident || beats.confirmed !== null) continue;
      const { culprit } = incident.spec.fault;
      const left = beats.suspects.filter((x) => x.chance > 0).map((x) => x.id);
      expect(left.length).toBeLessThanOrEqual(2);
      expect(left).toContain(culprit);
      const next = apply(opened.state, { type: 'beat', actions: [] });
      if ('refused' in next || next.state.phase !== 'night') continue;
      expect(next.state.night?.beats?.confirmed).toBe(culprit);
      named++;
    }
    expect(named).toBeGreaterThan(10);
  });
});

describe('time', () => {
  test('that passes without a revert speaks for an attack, by the clocks of both', () => {
    const level: Level = {
      ...base,
      hazards: { faults: 0, services: 0, attacks: 0.5 },
      script: [
        {
          quarter: 1,
          fault: {
            vendor: { id: 'alder' },
            key: 'see',
            severity: 'major',
            trigger: 1,
            minute: 600,
          },
        },
      ],
    };
    let compared = 0;
    for (let seed = 0; seed < 40; seed++) {
      const opened = apply(newRun(level, `time ${seed}`), { type: 'commit' });
      if ('refused' in opened || opened.state.night?.beats?.confirmed !== null) continue;
      const passed = apply(opened.state, { type: 'beat', actions: [] });
      if ('refused' in passed) continue;
      const { beats } = passed.state.night ?? {};
      // An attack of its own may come first, on a night where the vendor is no suspect.
      const names = beats?.suspects.map((x) => x.id) ?? [];
      if (!beats || beats.confirmed !== null) continue;
      if (!names.includes('alder') || !names.includes('attack')) continue;
      compared++;
      // What all signs together say, and what is shown beyond it.
      const told = beats.suspects.map((x) =>
        beats.signals.reduce((a, sign) => a * likelihood(sign, x), x.prior),
      );
      const beyond = beats.suspects.map((x, i) => x.chance / (told[i] ?? 1));
      const [first, now] = [beats.stations[0]?.at ?? 0, beats.stations[beats.index]?.at ?? 0];
      const times = beats.suspects.find((x) => x.id === 'alder')?.patience;
      const lasts = (by: 'vendor' | 'attack') =>
        chanceStillOut(by, now - first, by === 'vendor' ? times : 1);
      const attack = beyond[beats.suspects.findIndex((x) => x.id === 'attack')] ?? 0;
      const vendor = beyond[beats.suspects.findIndex((x) => x.id === 'alder')] ?? 1;
      expect(attack / vendor).toBeCloseTo(lasts('attack') / lasts('vendor'), 9);
      expect(attack / vendor).toBeGreaterThan(1);
    }
    expect(compared).toBeGreaterThan(5);
  });
});

describe('the odds of attacks', () => {
  const worldsOf = (level: Level) => newRun(level, 'attacks');
  const states: Record<string, GameState> = {
    bare: worldsOf(base),
    guarded: worldsOf({ ...base, ...guarded }),
    'threat desk': (() => {
      const answer = apply(worldsOf(base), { type: 'post', team: 0, post: { at: 'threats' } });
      if ('refused' in answer) throw new Error('refused');
      return answer.state;
    })(),
  };

  test.each(Object.entries(states))('%s: over 10,000 worlds', (_name, s) => {
    const seen = Object.fromEntries(ATTACKS.map((k) => [k, { n: 0, breach: 0 }])) as Record<
      AttackKind,
      { n: number; breach: number }
    >;
    let all = 0;
    for (let i = 0; i < 10_000; i++)
      for (const c of drawCampaigns({ ...s, luck: makeLuck(`attack ${i}`, STREAMS) })) {
        all++;
        seen[c.kind].n++;
        if (c.result === 'breach') seen[c.kind].breach++;
      }
    const { campaigns, kinds } = threats(s);
    expect(campaigns).toBe(campaignRate(s));
    // The sum of Poissons is a Poisson: its deviation is the root of its mean.
    expect(Math.abs(all - 10_000 * campaigns)).toBeLessThan(3 * Math.sqrt(10_000 * campaigns));
    const weights = ATTACKS.reduce((a, k) => a + tried(s, k), 0);
    for (const { kind, breach } of kinds) {
      const { n, breach: through } = seen[kind];
      const outside = 0.01 / (2 * kinds.length * Object.keys(states).length);
      expect(inside(n, all, tried(s, kind) / weights, outside), `${kind} tried ${n}`).toBe(true);
      expect(inside(through, n, breach, outside), `${kind} ${through} of ${n}`).toBe(true);
    }
  });
});

describe('what the player may believe of a vendor', () => {
  // Without machines a night takes no time, and its faults are counted all the same.
  const look = (name: string, calm: boolean): Record<string, Shown[]> => {
    const rows: Record<string, Shown[]> = {};
    for (let seed = 0; seed < 600; seed++) {
      const level = {
        ...base,
        fleet: 0,
        calm,
        quarters: 6,
        hazards: { ...base.hazards, faults: 1 },
      };
      let s = newRun(level, `belief ${seed}`);
      // One look a run: looks at the same vendor hang together.
      for (const until = 1 + (seed % 6); s.quarter < until && !isOver(s); ) {
        const answer = apply(s, { type: s.phase === 'desk' ? 'commit' : 'next' });
        if ('refused' in answer) throw new Error(answer.refused.key);
        s = answer.state;
      }
      for (const v of s.vendors) {
        const shown = knownVendors(s).find((x) => x.id === v.id)?.habits;
        for (const habit of HABITS)
          note(rows, `${name}, ${habit}`, {
            chance: shown?.[habit] ?? 0,
            came: habit === v.habit,
          });
      }
    }
    return rows;
  };

  test('is the frequency of its habits', () => {
    const rows = { ...look('standard', false), ...look('calm', true) };
    expect(Object.values(rows).flat().length).toBeGreaterThan(10_000);
    expect(wrongOdds(rows)).toEqual([]);
  });

  test('does not move before dawn: a belief that moved at dusk would name the culprit', () => {
    let nights = 0;
    for (let seed = 0; seed < 10; seed++) {
      const s = newRun(base, `dusk ${seed}`);
      const answer = apply(s, { type: 'commit' });
      if ('refused' in answer || answer.state.phase !== 'night') continue;
      nights++;
      expect(answer.state.vendors.map((v) => v.belief)).toEqual(s.vendors.map((v) => v.belief));
      expect(answer.state.vendors.flatMap((v) => v.lessons)).toEqual([]);
    }
    expect(nights).toBeGreaterThan(3);
  });
});
