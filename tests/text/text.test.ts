import { describe, expect, test } from 'vitest';
import { causeText, createText, pseudo, pseudoWords } from '../../src/text/index.ts';

const words = {
  plain: 'Stopped.',
  named: 'Hold {who}',
  machines: '{n, plural, =0 {no machine} one {# machine} other {# machines}}',
  nested: '{a, plural, one {one, and {b, plural, one {#} other {# others}}} other {# of {x}}}',
  chosen: '{who, select, own {ours} other {theirs}}',
  bad: 'a { b {n, plural, other} c',
  'time.never': 'never',
};
const en = createText(words, 'en');

describe('words', () => {
  test('come by key, with params', () => {
    expect(en.say('plain')).toBe('Stopped.');
    expect(en.say('named', { who: 'Halden' })).toBe('Hold Halden');
    expect(en.say('named')).toBe('Hold {who}');
  });

  test('know plurals', () => {
    expect(en.say('machines', { n: 0 })).toBe('no machine');
    expect(en.say('machines', { n: 1 })).toBe('1 machine');
    expect(en.say('machines', { n: 84_200 })).toBe('84,200 machines');
    expect(en.say('nested', { a: 1, b: 3, x: 'y' })).toBe('one, and 3 others');
    expect(en.say('nested', { a: 2, b: 3, x: 'y' })).toBe('2 of y');
    expect(createText({ k: '{n, plural, few {few} other {many}}' }, 'pl').say('k', { n: 3 })).toBe(
      'few',
    );
  });

  test('choose by word, and stay as they are where they cannot be read', () => {
    expect(en.say('chosen', { who: 'own' })).toBe('ours');
    expect(en.say('chosen', { who: 'x' })).toBe('theirs');
    expect(en.say('bad', { n: 1 })).toBe('a { b {n, plural, other} c');
  });

  test('params are never read as messages', () => {
    expect(en.say('named', { who: '{who}<b>' })).toBe('Hold {who}<b>');
    expect(createText({ k: '{n, plural, other {# {x}}}' }, 'en').say('k', { n: 1, x: '#' })).toBe(
      '1 #',
    );
  });

  test('a missing key shows itself and finds nothing of the language', () => {
    expect(en.say('nowhere')).toBe('⟨nowhere⟩');
    expect(en.has('constructor')).toBe(false);
    expect(en.or('nowhere', 'else')).toBe('else');
  });

  test('a level adds words and changes none', () => {
    const more = en.with({ plain: 'Click here', extra: 'New' });
    expect([more.say('plain'), more.say('extra')]).toEqual(['Stopped.', 'New']);
  });
});

describe('numbers', () => {
  test.each([
    [9, '9 minutes'],
    [1, '1 minute'],
    [119, '119 minutes'],
    [360, '6 hours'],
    [9 * 1440, '9 days'],
    [Number.POSITIVE_INFINITY, 'never'],
  ])('%d minutes', (minutes, shown) => expect(en.duration(minutes)).toBe(shown));

  test('machines, points, shares, clock and dates', () => {
    expect(en.machines(84_200)).toBe('84,200');
    expect([en.points(3), en.points(-2), en.points(0)]).toEqual(['+3', '−2', '0']);
    expect(en.percent(0.125)).toBe('13%');
    expect([en.clock(249), en.clock(1440 + 5), en.clock(-1)]).toEqual(['04:09', '00:05', '23:59']);
    expect(en.date(2024, 7, 19)).toBe('July 19, 2024');
    expect(createText({}, 'de').machines(84_200)).toBe('84.200');
    expect(createText({}, 'he').direction).toBe('rtl');
  });
});

describe('invented languages', () => {
  test('are longer, and params keep working', () => {
    const long = createText(pseudoWords(words, 'long'), 'en');
    expect(long.say('plain').length).toBeGreaterThanOrEqual(Math.ceil('Stopped.'.length * 1.4));
    expect(long.say('machines', { n: 2 })).toMatch(/^\[.*2 .*\]$/);
    expect(pseudo('Hold {who}', 'rtl')).toMatch(/[\u05D0-\u05EA]/);
    expect(pseudo('Hold {who} now', 'cjk')).toMatch(/^「.*\{who\}.*」$/);
  });
});

describe('causes', () => {
  const text = createText(
    {
      'why.letter': 'Your answer to “{subject}”: {title}',
      'why.letter.fog.go': 'You went',
      'why.blindHours': '{machines, plural, other {#}} of {culprit}',
      'letter.fog.subject': 'Fog',
      'letter.fog.choice.stay.title': 'Stay',
      'vendor.halden.name': 'Halden & Sons',
      'suspect.attack': 'An attack',
    },
    'en',
  );
  test('name people instead of ids', () => {
    expect(causeText(text, { key: 'letter', params: { matter: 'fog', choice: 'stay' } })).toBe(
      'Your answer to “Fog”: Stay',
    );
    expect(causeText(text, { key: 'letter', params: { matter: 'fog', choice: 'go' } })).toBe(
      'You went',
    );
    expect(causeText(text, { key: 'blindHours', params: { machines: 3, culprit: 'halden' } })).toBe(
      '3 of Halden & Sons',
    );
    expect(causeText(text, { key: 'blindHours', params: { machines: 3, culprit: 'attack' } })).toBe(
      '3 of An attack',
    );
  });
});
