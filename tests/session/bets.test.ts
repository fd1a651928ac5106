import { describe, expect, test } from 'vitest';
import { readSave, replay, send, startRun, writeSave } from '../../src/session/index.ts';
import { BETS } from '../../src/sim/index.ts';
import { pond, pondShelf } from '../kit/pond.ts';

describe('a bet in a save', () => {
  const level = pond();
  const saved = (kind: (typeof BETS)[number]) => {
    const sent = send(startRun(level, 's'), { type: 'bet', about: { kind }, chance: 35 });
    if ('refused' in sent) throw new Error(sent.refused.key);
    return writeSave(sent.run);
  };

  test('comes back as it was made', () => {
    for (const kind of BETS) {
      const read = readSave(saved(kind), pondShelf);
      if (!('value' in read)) throw new Error(JSON.stringify(read));
      expect(read.value.run.state.bets?.[0]).toMatchObject({ about: { kind }, chance: 35 });
      expect(replay(level, read.value.file).firstDifferingQuarter).toBeNull();
    }
  });

  test('is refused with its place where it is none', () => {
    const place = (from: string, to: string) => {
      const json = saved('major');
      expect(json).toContain(from);
      const read = readSave(json.replace(from, to), pondShelf);
      return 'problem' in read ? read.problem.place : null;
    };
    expect(place('"chance":35', '"chance":350')).toBe('/commands/0/chance');
    expect(place('"kind":"major"', '"kind":"rain"')).toBe('/commands/0/about/kind');
    expect(place('"chance":35', '"chance":35,"more":1')).not.toBeNull();
  });
});
