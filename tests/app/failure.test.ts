/** What is told of a failure: where the run is, the ways on, and the report. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/app/failure/reportText.ts';
import { doorsOf, type Kept, keptOf } from '../../src/app/failure/told.ts';
import { type AutosaveStatus, RULES, type Run, send, startRun } from '../../src/session/index.ts';
import { fingerprint } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

const run = startRun(pond(), 'a seed');

describe('where the run is', () => {
  const kept = (
    status: AutosaveStatus,
    lasting = true,
    isVisit = false,
    present: Run | null = run,
  ) => keptOf({ run: present, isVisit, saves: { status } }, lasting);

  test('it is safe where the browser has it, also when nothing was written since it was resumed', () => {
    expect([kept('saved'), kept('idle')]).toEqual(['saved', 'saved']);
  });

  test('it is on this page only where the storage refuses, keeps nothing, or another tab has saved', () => {
    expect([kept('failed'), kept('saved', false), kept('otherTab')]).toEqual([
      'page',
      'page',
      'otherTab',
    ]);
  });

  test('somebody else’s run is no run of the player’s, and no run is none', () => {
    expect([kept('saved', true, true), kept('saved', true, false, null)]).toEqual([
      'visit',
      'none',
    ]);
  });
});

describe('the ways on', () => {
  const usual = { place: 'page', room: 'desk', kept: 'saved' as Kept, back: 'morning' } as const;

  test('where the room stands one can carry on; where it broke one cannot', () => {
    expect(doorsOf(usual)).toEqual(['carryOn', 'morning', 'title']);
    expect(doorsOf({ ...usual, place: 'map' })).toContain('carryOn');
    expect(doorsOf({ ...usual, place: 'room' })).toEqual(['morning', 'title']);
    expect(doorsOf({ ...usual, back: 'start' })).toContain('start');
  });

  test('where the morning did not help the title remains, and where that broke a new page', () => {
    const again = { ...usual, place: 'room', back: null } as const;
    expect(doorsOf(again)).toEqual(['title']);
    expect(doorsOf({ ...again, room: 'title', kept: 'none' })).toEqual(['reload']);
  });

  test('a run that nothing keeps can be saved as a file', () => {
    for (const kept of ['page', 'otherTab'] as const)
      expect(doorsOf({ ...usual, kept })).toContain('save');
    for (const kept of ['saved', 'visit', 'none'] as const)
      expect(doorsOf({ ...usual, kept })).not.toContain('save');
  });
});

describe('the report', () => {
  const error = new TypeError('x is undefined');
  error.stack = 'TypeError: x is undefined\n    at f (https://a.example/game/assets/run.js:1:2)';
  const usual = {
    version: '1.2.3',
    failure: { place: 'room', error },
    room: 'desk',
    run,
    base: 'https://a.example/game/',
  } as const;

  test('holds all that is needed to see it again, and not where the page lies', () => {
    const sent = send(run, { type: 'switch', id: 'parity', on: true });
    if ('refused' in sent) throw new Error(sent.refused.key);
    const { state } = sent.run;
    expect(reportOf({ ...usual, run: sent.run })).toBe(
      [
        `Keys to the Kernel 1.2.3, rules ${RULES}`,
        'Broke: room, on the screen "desk"',
        'Level: pond, version 1, 4 quarters',
        'Seed: a seed',
        `At: quarter 1, desk, after 1 commands, fingerprint ${fingerprint(state)}`,
        'Commands: [{"type":"switch","id":"parity","on":true}]',
        'TypeError: x is undefined',
        '    at f (assets/run.js:1:2)',
        '',
      ].join('\n'),
    );
  });

  test('says what was thrown, whatever it was, and that no run was open', () => {
    const failure = { place: 'page', error: 'only words' } as const;
    const report = reportOf({ ...usual, run: null, failure });
    expect(report).toContain('No run was open.\nonly words\n');
  });

  test('puts the message before a stack that leaves it out', () => {
    const terse = Object.assign(new Error('lost'), { stack: 'f@run.js:1:2' });
    const report = reportOf({ ...usual, failure: { place: 'work', error: terse } });
    expect(report).toContain('Error: lost\nf@run.js:1:2');
  });
});
