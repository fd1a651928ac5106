/** The Rings board reads the policy in force, and tells of keys only what the chair may know. */
import { describe, expect, it } from 'vitest';
import { boardPart, pointed, vendorKeys } from '../../src/app/dialogs/board/board.ts';
import { burstOf, sectorOf, suspectedPlace } from '../../src/parts/night/landing.ts';
import { doorDate, vaultPolicy, vaultVendors } from '../../src/parts/vault/vaultProps.ts';
import { cameCount, spokenVendors } from '../../src/parts/vault/vaultWords.ts';
import { type GameState, LADDERS, newRun, type Place, SUNSET_NOTICE } from '../../src/sim/index.ts';
import { english, levelOf } from '../kit/english.ts';

const text = english();

/** A morning of the Summit, in its third quarter, with something changed. */
function morning(change: (s: GameState) => void = () => {}): GameState {
  const s = structuredClone(newRun(levelOf('08-the-summit', 8), 'board'));
  s.phase = 'desk';
  s.quarter = 3;
  change(s);
  return s;
}
const first = (s: GameState) => s.vendors.find((v) => !v.own) ?? s.vendors[0]!;
const drawn = (s: GameState, before: GameState | null = null) =>
  spokenVendors(text, s, before).find((v) => v.id === first(s).id)!;

describe('the parts of the board', () => {
  it('every ladder is a part that says its rung', () => {
    const s = morning();
    for (const id of LADDERS) {
      const part = boardPart(text, s, id);
      expect(part.label).toContain(part.rungName);
      expect(part.locked).toBe(!s.ladders[id].open);
    }
  });

  it('what is ordered stands beside what is in force, with its date', () => {
    const s = morning((x) => {
      x.ladders.checks = { rung: 1, open: true, since: 1 };
      x.flights.push({ what: { kind: 'rung', ladder: 'checks', to: 2 }, ordered: 3, lands: 4 });
    });
    const part = boardPart(text, s, 'checks');
    expect(part.rungName).toBe('Alert');
    expect(part.ordered).toBe('Halt and device park, Q4');
  });

  it('a door on sunset bears its date; an open one does not', () => {
    const sunset = (since: number) =>
      morning((s) => {
        s.ladders.door = { rung: 2, open: true, since };
      });
    expect(doorDate(morning())).toBeNull();
    const shuts = 2 + SUNSET_NOTICE;
    expect(doorDate(sunset(2))).toBe(shuts);
    expect(doorDate(sunset(-4))).toBe(3);
    expect(vaultPolicy(text, sunset(2)).doorDate).toBe(`Q${shuts}`);
  });

  it('the interface says what share of sight it keeps', () => {
    const s = morning((x) => {
      x.ladders.interface.rung = 2;
    });
    expect(vaultPolicy(text, s).share).toBeCloseTo(0.92);
    expect(boardPart(text, s, 'interface').fact).toMatch(/92/);
  });
});

describe('keys', () => {
  it('one on its way says where to and until when', () => {
    const s = morning((x) => {
      x.flights.push({
        what: { kind: 'key', vendor: first(x).id, key: 'see', out: true },
        ordered: 3,
        lands: 4,
      });
    });
    const key = drawn(s).keys.find((k) => k.key === 'see');
    expect(key).toMatchObject({ place: 'ring0', moving: true, goal: 'interface', arrives: 'Q4' });
    expect(key?.words).toMatch(/leaves Ring 0 for Interface; there in Q4/);
  });

  it('one that arrived over night knows where it came from', () => {
    const before = morning();
    const s = morning((x) => {
      first(x).keys.survive.out = true;
    });
    const key = drawn(s, before).keys.find((k) => k.key === 'survive');
    expect(key).toMatchObject({ place: 'enclave', from: 'ring0' });
    expect(cameCount(vaultVendors(text, s, before))).toBe(1);
    expect(cameCount(vaultVendors(text, s))).toBe(0);
  });

  it('a claim looks the same whether it is hollow or not', () => {
    const claim = (hollow: boolean) =>
      morning((x) => {
        const v = first(x);
        v.keys.boot.out = true;
        v.claims.push({ key: 'boot', since: 2, chance: 0.6 });
        if (hollow) v.paper.push('boot');
      });
    const shown = (s: GameState) => [
      spokenVendors(text, s, null),
      vendorKeys(text, s, null, first(s).id),
      pointed(text, s, null, { kind: 'key', vendorId: first(s).id, key: 'boot' }),
    ];
    expect(shown(claim(true))).toEqual(shown(claim(false)));
    expect(drawn(claim(true)).keys.find((k) => k.key === 'boot')?.claimed).toBe(true);
  });
});

describe('where a fault bursts', () => {
  it('services stand under all vendors, attacks nowhere', () => {
    const s = morning();
    expect(sectorOf(s, 'interfaceService')).toBeNull();
    expect(sectorOf(s, 'attack')).toBeUndefined();
    expect(sectorOf(s, first(s).id)).toBe(first(s).id);
  });

  it.each([
    ['stopped', {}, 'ring0'],
    ['blind', { see: true }, 'interface'],
    ['blind', { survive: true }, 'enclave'],
    ['locked', { boot: true }, 'attestation'],
    ['stopped', { see: true, stop: true, survive: true, boot: true }, 'interface'],
  ] as const)(
    'a suspicion of machines that are %s, keys out %o, points at %s',
    (symptom, out, place) => {
      const s = morning((x) => {
        for (const k of Object.values(first(x).keys)) k.out = false;
        for (const key of Object.keys(out)) first(x).keys[key as 'see'].out = true;
      });
      expect(suspectedPlace(s, first(s).id, symptom)).toBe(place);
    },
  );

  it('a wrong verdict is told from a crash', () => {
    const spec = (place: Place, symptom: 'stopped' | 'blind') =>
      ({ place, symptom, fault: { key: 'stop' } }) as Parameters<typeof burstOf>[0];
    expect(burstOf(spec('interface', 'stopped'), 'x').stops).toBe(true);
    expect(burstOf(spec('interface', 'blind'), 'x').stops).toBe(false);
    expect(burstOf(spec('ring0', 'stopped'), 'x').stops).toBe(false);
    expect(burstOf(spec('interface', 'blind'), null).key).toBeUndefined();
  });
});
