import { describe, expect, test } from 'vitest';
import {
  type LevelsPort,
  type Run,
  readSave,
  replay,
  type SaveFile,
  send,
  startRun,
  writeSave,
} from '../../src/session/index.ts';
import { actionsNow, type Command, duesOf, fingerprint, hearsOffers } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

/** The pond, with a case open before the first day and a loud fault in the first night. */
const level = pond({
  quarters: 4,
  regulators: [{ id: 'sturdy', kind: 'resilience', concern: 60 }],
  script: [
    {
      quarter: 2,
      fault: { vendor: { id: 'heron' }, key: 'see', severity: 'major', trigger: 1, minute: 600 },
    },
  ],
});
const shelf: LevelsPort = {
  list: () => [{ id: 'pond', version: 1, lengths: [4] }],
  get: ({ id, quarters }) => (id === 'pond' && quarters === 4 ? level : null),
};

/** Plays so that every new word is spoken: an offer, a notice, a report. */
function played(): Run {
  let run = startRun(level, 'papers');
  const take = (command: Command) => {
    const answer = send(run, command);
    if ('refused' in answer)
      throw new Error(`refused: ${answer.refused.key} ${JSON.stringify(command)}`);
    run = answer.run;
  };
  for (let step = 0; step < 200 && run.state.phase !== 'over'; step++) {
    const s = run.state;
    const due = duesOf(s)[0];
    const hears = s.phase === 'desk' && s.regulators.some(hearsOffers);
    if (hears) take({ type: 'offer', regulator: 'sturdy', clauses: ['ringsForAll'] });
    else if (due) take({ type: 'report', fault: due.clock.faultId, how: 'full' });
    else if (s.phase === 'desk') take({ type: 'commit' });
    else if (s.phase === 'review') take({ type: 'next' });
    else
      take({
        type: 'beat',
        actions: actionsNow(s)
          .filter((a) => a.do === 'notify')
          .slice(0, 1),
      });
  }
  return run;
}

describe('offers, notices and reports', () => {
  const run = played();
  const words = run.commands.map((c) => JSON.stringify(c));

  test('are commands like all others', () => {
    for (const word of ['"offer"', '"notify"', '"report"'])
      expect(words.some((w) => w.includes(word))).toBe(true);
  });

  test('come back from a save as they were', () => {
    const text = writeSave(run, { savedAt: 1, name: 'Papers', revision: 1 });
    const read = readSave(text, shelf);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.value.run.commands).toEqual(run.commands);
    expect(fingerprint(read.value.run.state)).toBe(fingerprint(run.state));
    const bent = text.replace('"clauses":["', '"clauses":["noSuch');
    expect(readSave(bent, shelf).ok).toBe(false);
  });

  test('replay to the same world', () => {
    const save = JSON.parse(
      writeSave(run, { savedAt: 1, name: 'Papers', revision: 1 }),
    ) as SaveFile;
    const again = replay(level, save);
    expect(again).toEqual({
      fingerprint: fingerprint(run.state),
      firstDifferingQuarter: null,
      refused: null,
    });
  });
});
