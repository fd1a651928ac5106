/** A slip shows every effect that the rules will carry out, and every condition, by its own words. */
import { describe, expect, test } from 'vitest';
import { CONDITION_DOCS } from '../../../src/content/schema/conditions/index.ts';
import { EFFECT_DOCS } from '../../../src/content/schema/effects/index.ts';
import { slipsOf, unanswered } from '../../../src/rooms/desk/letters/slips.ts';
import {
  type Choice,
  CONDITIONS,
  COSTS,
  type Condition,
  conditionHolds,
  conditionWord,
  EFFECTS,
  type Effect,
  effectWord,
  fingerprint,
  LADDER_RUNGS,
  type LadderId,
  STAGES,
} from '../../../src/sim/index.ts';
import { english } from '../../kit/english.ts';
import { letter } from '../../kit/level.ts';
import { peace, type World, world } from '../../kit/world.ts';

const text = english();

/** A desk with one letter, from the largest vendor, that has this choice. */
const deskWith = (choice: Partial<Choice>): World =>
  world({
    ...peace,
    ladders: { open: [], start: {} },
    switches: { open: [], on: [] },
    matters: [
      letter('cause', {
        from: { kind: 'vendor', vendor: { the: 'largest' } },
        choices: [{ id: 'yes', effects: [], back: 'never', ...choice }],
      }),
      letter('sequel', { weight: 0 }),
    ],
  });

/** All that the slip of this choice says. */
function slipOf(w: World): string {
  const [item] = w.state.inbox;
  const [slip] = item ? slipsOf(text, w.state, item, () => {}) : [];
  if (!slip) throw new Error('no slip');
  const lines = [slip.costs.label, ...slip.more];
  expect(lines.filter((line) => line.trim() === '')).toEqual([]);
  return lines.join(' · ');
}

/** Every value in a word, however deep. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** In which ways a figure may be told: as it is, as nothing, as a share, as a stage, as the rung of a ladder. */
function figureTold(n: number, it: object): string[] {
  const of = 'ladder' in it ? it.ladder : 'stands' in it ? it.stands : null;
  const ladder = of === null ? [] : [`ladder.${of}.rung.${LADDER_RUNGS[of as LadderId][n]?.name}`];
  const stage = 'stageAtLeast' in it ? [`stage.${STAGES[n]}`] : [];
  const none = n === 0 ? ['no ', 'never'] : [];
  const named = [...ladder, ...stage].filter((key) => text.has(key)).map((key) => text.say(key));
  return [String(Math.abs(n)), text.percent(n), ...none, ...named];
}

const NAMED = [
  'ladder.*.name',
  'switch.*.name',
  'content.*.name',
  'practice.*.name',
  'meter.*',
  'key.*',
  'vendorRef.*',
  'sector.*',
  'budget.*',
].concat(['clause.*', 'regulator.*.name']);

/** Names of what is spoken of; none where only the rules know it (a flag, a letter to come). */
const namesTold = (id: string): string[] =>
  id === 'sender'
    ? ['alder']
    : NAMED.map((key) => key.replace('*', id)).flatMap((key) =>
        text.has(key) ? [text.say(key)] : [],
      );

/** Whatever in this word has a figure or a name stands in the words for it. */
function expectTold(it: object, words: string): void {
  for (const value of [...Object.keys(it), ...leaves(it)]) {
    const told =
      typeof value === 'number'
        ? figureTold(value, it)
        : typeof value === 'string'
          ? namesTold(value)
          : [];
    if (told.length > 0)
      expect(
        told.some((one) => words.toLowerCase().includes(one.toLowerCase())),
        `${JSON.stringify(it)} is told as "${words}", without ${JSON.stringify(value)}`,
      ).toBe(true);
  }
}

describe('an effect', () => {
  const bare = slipOf(deskWith({}));
  const said = (effect: Effect): string => slipOf(deskWith({ effects: [effect] }));

  test.each(EFFECTS)('%s: what the rules carry out stands on the slip', (word) => {
    const effect = EFFECT_DOCS[word][0];
    expect(effectWord(effect)).toBe(word);
    const [idle, done] = [[], [effect]].map((effects) =>
      fingerprint(deskWith({ effects }).answers('cause', 'yes').commits().state),
    );
    expect(done, 'the rules do something').not.toBe(idle);
    expect(said(effect), 'the slip says something').not.toBe(bare);
    expectTold(effect, said(effect));
  });

  test('has words that no other word has', () => {
    const all = EFFECTS.map((word) => said(EFFECT_DOCS[word][0]));
    expect(new Set(all).size).toBe(EFFECTS.length);
  });

  test.each(EFFECTS)('%s in two quarters: the slip names the quarter', (word) => {
    const now: Effect = { meter: 'continuity', by: [1, 1] };
    const later = { ...EFFECT_DOCS[word][0], after: 2 };
    expect(slipOf(deskWith({ effects: [now, later] }))).toContain('Q3');
  });

  test('that turns on a fact is shown where the fact is true, with the fact', () => {
    const turns = (quarterFrom: number): string =>
      slipOf(deskWith({ effects: [{ capacity: 2, when: { quarterFrom } }] }));
    expect(turns(1)).toContain(`True today: ${text.say('condition.quarterFrom', { n: 1 })}`);
    expect(turns(9)).toBe(bare);
  });

  test('of a promise says on what it will turn', () => {
    const kept: Effect[] = [{ capacity: 2, when: { quarterFrom: 3 } }];
    expect(
      slipOf(deskWith({ promise: { due: 3, holds: { quarterFrom: 1 }, kept, broken: [] } })),
    ).toContain(`(if ${text.say('condition.quarterFrom', { n: 3 })})`);
  });

  test.each(EFFECTS)(
    '%s after a promise: said for kept and for broken, with its quarter',
    (word) => {
      const effect = EFFECT_DOCS[word][0];
      const promise = (kept: Effect[], broken: Effect[]): string =>
        slipOf(deskWith({ promise: { due: 3, holds: { quarterFrom: 1 }, kept, broken } }));
      expectTold(effect, promise([effect], []));
      expectTold(effect, promise([], [effect]));
      expect(promise([{ ...effect, after: 2 }], [])).toContain('Q6');
      expect(promise([effect], [])).not.toBe(promise([], []));
      expect(promise([], [effect])).not.toBe(promise([], []));
    },
  );
});

describe.each(COSTS)('a price in %s', (word) => {
  const priced = () => deskWith({ cost: { [word]: 2 } });
  const whole = deskWith({}).state[word];

  test('is paid with the answer, and stands on the slip', () => {
    expect(priced().answers('cause', 'yes').state[word]).toBe(whole - 2);
    expect(slipOf(priced())).toContain(text.say(`act.cost.${word}`, { n: 2 }));
  });

  test('that cannot be paid is the reason on the slip', () => {
    const w = priced().given((s) => {
      s[word] = 1;
    });
    expect(w.refuses({ type: 'answer', matter: 'cause', choice: 'yes' })).toBe(word);
    const [item] = w.state.inbox;
    const [slip] = item ? slipsOf(text, w.state, item, () => {}) : [];
    expect(slip?.reason).toBe(text.say(`reason.${word}`, { need: 2, have: 1 }));
  });

  test('that was paid for this letter may be spent on another answer to it', () => {
    const w = deskWith({ cost: { [word]: whole } }).answers('cause', 'yes');
    const [item] = w.state.inbox;
    expect(item && unanswered(w.state, item)[word]).toBe(whole);
  });
});

describe('a condition', () => {
  const promised = (holds: Condition): string =>
    slipOf(deskWith({ promise: { due: 3, holds, kept: [], broken: [] } }));

  test.each(CONDITIONS)('%s: what a promise asks stands on the slip', (word) => {
    const condition = CONDITION_DOCS[word][0];
    expect(conditionWord(condition)).toBe(word);
    const empty = text.say('short.promise', { n: 4, condition: '' });
    const words = promised(condition);
    expect(words.trim().endsWith(empty.trim()), 'the slip says something').toBe(false);
    expectTold(condition, words);
  });

  test('has words that no other word has', () => {
    const all = CONDITIONS.map((word) => promised(CONDITION_DOCS[word][0]));
    expect(new Set(all).size).toBe(CONDITIONS.length);
  });

  test('is the reason on a slip that is closed until it holds', () => {
    const w = deskWith({ needs: { standingAtLeast: 9 } });
    const [item] = w.state.inbox;
    const [slip] = item ? slipsOf(text, w.state, item, () => {}) : [];
    expect(slip?.reason).toContain(text.say('condition.standingAtLeast', { n: 9 }));
  });

  test('“all of” and “one of” are told apart', () => {
    const parts: Condition[] = [{ quarterFrom: 2 }, { standingAtLeast: 1 }];
    const list = text.list(['from quarter 2', '1 Standing or more']);
    const oneOf = text.say('condition.any', { list });
    expect(promised({ all: parts })).toContain(list);
    expect(promised({ all: parts })).not.toContain(oneOf);
    expect(promised({ any: parts })).toContain(oneOf);
    const { state } = deskWith({});
    expect([conditionHolds(state, { all: parts }), conditionHolds(state, { any: parts })]).toEqual([
      false,
      true,
    ]);
  });
});
