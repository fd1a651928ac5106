import { describe, expect, test } from 'vitest';
import { type FoundList, LISTS } from '../../src/bots/index.ts';
import { findList } from '../../src/cli/balance/findList.ts';
import { readCommand } from '../../src/session/commandShape.ts';
import { RULES } from '../../src/session/index.ts';
import type { Command } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

/** All that a list may ever say. */
const commandsOf = ({ quarters, posts, beats }: FoundList): Command[] => [
  ...quarters.flat(),
  ...posts.map((post, team): Command => ({ type: 'post', team, post })),
  ...beats.map((actions): Command => ({ type: 'beat', actions })),
];

describe.each(Object.entries(LISTS))('the list of commands for %s', (_, list) => {
  test('says nothing that is no command', () => {
    for (const command of commandsOf(list)) expect(readCommand(command, '')).toEqual(command);
  });
});

describe('the search for a list', () => {
  test('finds one under the present rules, and says for which level it is', () => {
    const level = { ...pond({ quarters: 1 }), version: 7 };
    const { list, tried } = findList(level, 14, 2);
    expect(list).toMatchObject({ version: 7, rules: RULES });
    expect(tried).toBe(14);
    for (const command of commandsOf(list)) expect(readCommand(command, '')).toEqual(command);
  });
});
