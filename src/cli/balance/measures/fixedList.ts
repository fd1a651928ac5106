import { type FoundList, LISTS } from '../../../bots/index.ts';
import { RULES } from '../../../session/index.ts';
import { FIRST_RING } from './levels.ts';
import type { Measure } from './measure.ts';
import { winsGap } from './reading.ts';

/** Points of wins by which careful stands above the best list of commands that was found. */
const LEAST = 15;

/** A list that was the best under other rules says nothing of these: it is only printed, with what it was found for. */
function asked({ version, rules }: FoundList, now: number): { what: string; least: number | null } {
  const what = 'careful above the fixed list';
  return version === now && rules === RULES
    ? { what, least: LEAST }
    : { what: `${what}, found for version ${version}, rules ${rules}`, least: null };
}

/** Careful beside the best list of each level. A list written before the first morning is no way to play; First Ring is short enough for one. */
export const besideLists = (lists: Readonly<Record<string, FoundList>>): Measure => ({
  name: 'fixedList',
  levels: Object.keys(lists).filter((id) => id !== FIRST_RING),
  parts: () => [{ player: 'careful' }, { player: 'fixed-list' }],
  seeds: 200,
  figures({ level, of }) {
    const list = lists[level.id];
    if (list === undefined) throw new RangeError(`no list for ${level.id}`);
    const { what, least } = asked(list, level.version);
    return [winsGap(what, of('careful'), of('fixed-list'), least)];
  },
});

export const fixedList = besideLists(LISTS);
