/** What sets two histories apart, in a sentence or three: the change, the cause that decides it, the night behind it. */
import { useMemo } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { meterName } from '../../parts/words/names.ts';
import { commandText, quarterText, toldText } from '../../parts/words/past.ts';
import { type Decisive, type Difference, decisive, type Story } from '../../report/index.ts';
import type { Command } from '../../sim/index.ts';
import { causeText, type Text } from '../../text/index.ts';
import type { Sides } from './SideBySide.tsx';

const same = (a: Command | undefined, b: Command | null): boolean =>
  a !== undefined && b !== null && JSON.stringify(a) === JSON.stringify(b);

/** The first decision that differs, as a change from mine to theirs. */
function changeText(text: Text, mine: Story, theirs: Story, first: Difference): string {
  const { index } = first;
  const say = (key: string, a: Command | null, b: Command | null) =>
    text.say(`screens.after.decisive.${key}`, {
      was: a ? commandText(text, mine, a) : '',
      is: b ? commandText(text, theirs, b) : '',
    });
  if (first.theirs === null || same(mine.commands[index + 1], first.theirs))
    return say('without', first.mine, null);
  if (first.mine === null || same(theirs.commands[index + 1], first.mine))
    return say('with', null, first.theirs);
  return say('instead', first.mine, first.theirs);
}

function sentences(text: Text, p: Sides, found: Decisive): string[] {
  const { mine, theirs } = p;
  const say = (key: string, params: Record<string, string | number>) =>
    text.say(`screens.after.decisive.${key}`, params);
  const change = found.first ? changeText(text, mine, theirs, found.first) : '';
  const worth = say(found.by < 0 ? 'costs' : 'gains', {
    change,
    points: Math.abs(found.by),
    meter: meterName(text, found.meter),
  });
  const why = say('because', {
    why: causeText(text, found.cause),
    more: found.more,
    mine: text.points(found.mine),
    theirs: text.points(found.theirs),
    mineName: p.mineName,
    theirsName: p.theirsName,
    quarter: quarterText(text, found.quarter),
  });
  return [worth, why, ...(found.fault ? [toldText(text, theirs, '', found.fault)] : [])];
}

export function DecisiveLine(p: Sides) {
  const text = useText();
  const found = useMemo(() => decisive(p.mine, p.theirs), [p.mine, p.theirs]);
  return (
    <p class="decisive-line">
      {found ? sentences(text, p, found).join(' ') : text.say('screens.after.decisive.none')}
    </p>
  );
}
