import { describe, expect, test } from 'vitest';
import { botLuck } from '../../../src/bots/index.ts';
import {
  actionsABeat,
  apply,
  CONTENT_STOPS,
  type Command,
  type GameState,
  isOver,
  LADDERS,
  legalCommands,
  mandatesOffered,
  type NightAction,
  newRun,
  SWITCHES,
  whyNot,
} from '../../../src/sim/index.ts';
import { smallLevel } from '../../kit/level.ts';
import { village, world } from '../../kit/world.ts';

const mandates = [
  { id: 'noFine', rule: { noObjections: true } },
  { id: 'together', rule: { nobodyLeft: true } },
] as const;
const level = smallLevel({ ...village, quarters: 4, mandates: [...mandates] });

/** Everything that somebody could try, sensible or not. */
function everything(s: GameState): Command[] {
  const suspects = [...s.level.vendors.map((v) => v.id), 'interfaceService', 'attack', 'nobody'];
  const actions: NightAction[] = [
    { do: 'ask', about: 'where' },
    { do: 'halt' },
    { do: 'contain' },
    ...suspects.flatMap((suspect): NightAction[] => [
      { do: 'hold', suspect },
      { do: 'revert', suspect },
    ]),
    ...s.level.regions.map(({ id }): NightAction => ({ do: 'crews', region: id })),
    ...s.level.sectors.map(({ id }): NightAction => ({ do: 'first', sector: id })),
    ...(['plain', 'blame'] as const).map((tone): NightAction => ({ do: 'say', tone })),
  ];
  return [
    ...[...s.level.mandates.map((m) => m.id), 'none'].map(
      (id): Command => ({ type: 'mandate', id }),
    ),
    ...s.level.matters.flatMap((m) =>
      [...m.choices.map((c) => c.id), 'maybe'].map(
        (choice): Command => ({ type: 'answer', matter: m.id, choice }),
      ),
    ),
    ...LADDERS.flatMap((ladder) =>
      [-1, 0, 1, 2, 3, 4].map((to): Command => ({ type: 'climb', ladder, to })),
    ),
    ...SWITCHES.flatMap((id) => [true, false].map((on): Command => ({ type: 'switch', id, on }))),
    ...CONTENT_STOPS.map((to): Command => ({ type: 'content', to })),
    ...[-1, 0, 2, 3, 0.5].flatMap((team) =>
      [...s.level.vendors.map((v) => v.id), 'nobody'].map(
        (vendor): Command => ({ type: 'post', team, post: { at: 'vendor', vendor } }),
      ),
    ),
    { type: 'post', team: 0, post: { at: 'region', region: 'nowhere' } },
    { type: 'commit' },
    { type: 'next' },
    ...actions.map((action): Command => ({ type: 'beat', actions: [action] })),
    { type: 'beat', actions: [] },
    ...actions.map((action): Command => ({ type: 'beat', actions: [action, action] })),
    {
      type: 'beat',
      actions: new Array<NightAction>(actionsABeat(s) + 1).fill({ do: 'ask', about: 'where' }),
    },
  ];
}

/** Allowed, and not worth listing: to choose again what is chosen. */
const idle = (s: GameState, c: Command): boolean =>
  c.type === 'mandate' && c.id === s.mandate && s.phase === 'desk' && s.quarter === 1;

describe('legal commands', () => {
  test('are all accepted; everything else is refused with a reason', () => {
    let tried = 0;
    for (let seed = 0; seed < 3; seed++) {
      const luck = botLuck(`legal ${seed}`);
      let s = newRun(level, `legal ${seed}`);
      while (!isOver(s)) {
        const legal = legalCommands(s);
        const listed = new Set(legal.map((c) => JSON.stringify(c)));
        for (const c of legal) expect(whyNot(s, c), JSON.stringify(c)).toBeNull();
        for (const c of everything(s)) {
          tried++;
          const reason = whyNot(s, c);
          if (listed.has(JSON.stringify(c)) || idle(s, c)) expect(reason).toBeNull();
          else {
            if (!/^[a-zA-Z]+$/.test(reason?.key ?? '')) throw new Error(JSON.stringify(c));
            if (!('refused' in apply(s, c))) throw new Error(`accepted ${JSON.stringify(c)}`);
          }
        }
        const next = apply(s, luck.pick(legal));
        if ('refused' in next) throw new Error(next.refused.key);
        s = next.state;
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });

  test('name no command twice', () => {
    const listed = legalCommands(newRun(level, 'once')).map((c) => JSON.stringify(c));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('reasons', () => {
  test.each([
    ['noSuchLetter', { type: 'answer', matter: 'unknown', choice: 'yes' }],
    ['noSuchTeam', { type: 'post', team: 3, post: { at: 'threats' } }],
    ['noSuchVendor', { type: 'post', team: 0, post: { at: 'vendor', vendor: 'unknown' } }],
    ['noSuchRegion', { type: 'post', team: 0, post: { at: 'region', region: 'unknown' } }],
    ['noSuchMandate', { type: 'mandate', id: 'unknown' }],
    ['noIncident', { type: 'beat', actions: [] }],
    ['noReview', { type: 'next' }],
    ['alreadySo', { type: 'switch', id: 'parity', on: false }],
    ['alreadySo', { type: 'content', to: 'free' }],
  ] as const)('%s', (key, command) => {
    expect(world().refuses(command as Command)).toBe(key);
  });

  test('switchLocked', () => {
    const w = world({ switches: { open: [], on: [] } });
    expect(w.refuses({ type: 'switch', id: 'parity', on: true })).toBe('switchLocked');
    const fixed = world({ content: { stop: 'free', open: false } });
    expect(fixed.refuses({ type: 'content', to: 'allInRings' })).toBe('switchLocked');
  });

  test('mandateLate: a mandate is chosen in the first quarter', () => {
    const w = world({ mandates: [...mandates], hazards: { faults: 0, services: 0, attacks: 0 } });
    expect(w.state.mandate).toBeNull();
    w.does({ type: 'mandate', id: 'together' }).waits();
    expect(w.state.mandate).toBe('together');
    expect(w.refuses({ type: 'mandate', id: 'noFine' })).toBe('mandateLate');
  });

  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (id) => ({ id, rule: { noObjections: true } }) as const,
  );

  test('mandateNotOffered: of many mandates a run may choose from three, by its seed', () => {
    const seen = new Map(many.map(({ id }) => [id as string, 0]));
    const sheets = new Set<string>();
    for (let seed = 0; seed < 120; seed++) {
      const w = world({ ...village, mandates: [...many] }, `${seed}`);
      const offered = mandatesOffered(w.state).map(({ id }) => id);
      expect(offered).toHaveLength(3);
      expect([...offered].sort()).toEqual(offered);
      expect(mandatesOffered(w.state).map(({ id }) => id)).toEqual(offered);
      sheets.add(offered.join(''));
      for (const id of offered) seen.set(id, (seen.get(id) ?? 0) + 1);
      const listed = legalCommands(w.state).filter(({ type }) => type === 'mandate');
      expect(listed).toEqual(offered.map((id) => ({ type: 'mandate', id })));
      for (const { id } of many)
        if (!offered.includes(id))
          expect(w.refuses({ type: 'mandate', id })).toBe('mandateNotOffered');
    }
    expect(sheets.size).toBeGreaterThan(15);
    for (const times of seen.values()) expect(Math.abs(times - 60)).toBeLessThan(22);
  });

  test('whoever commits without a mandate gets the first', () => {
    const w = world({ mandates: [...mandates], hazards: { faults: 0, services: 0, attacks: 0 } });
    expect(w.commits().state.mandate).toBe('noFine');
  });
});
