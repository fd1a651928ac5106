/** A ladder: what stands, what is ordered, what the next rung costs, and why not. */
import {
  costOfStep,
  type GameState,
  type LadderId,
  topRung,
  upkeepOfRung,
  whyNot,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { inTheAirLines } from '../words/inTheAir.ts';
import { ladderName, ladderShort, rungLine, rungName, rungShort } from '../words/names.ts';
import { priceText, reasonText } from '../words/words.ts';
import type { LadderProps, Rung } from './Ladder.tsx';

/** Was this ladder moved today? Then a tap on its pledged rung takes the order back. */
export const movedToday = (s: GameState, ladder: LadderId): boolean => s.moved.includes(ladder);

function rungOf(text: Text, s: GameState, ladder: LadderId, n: number): Rung {
  const now = s.ladders[ladder].rung;
  const flight = s.flights.find(
    (f) => f.what.kind === 'rung' && f.what.ladder === ladder && f.what.to === n,
  );
  const today = movedToday(s, ladder);
  const base = [rungLine(text, ladder, n), ...inTheAirLines(text, s, ladder, n)].join(' ');
  const name = rungName(text, ladder, n);
  const short = rungShort(text, ladder, n);
  if (flight) {
    const lands = text.say('screens.quarter.short', { n: flight.lands });
    const back = flight.ordered === s.quarter;
    return {
      name,
      short,
      state: back ? 'pledged' : 'ordered',
      lands,
      note: back ? text.say('screens.ladder.takeBack') : base,
    };
  }
  if (
    n === now &&
    today &&
    !s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder)
  )
    return { name, short, state: 'pledged', note: text.say('screens.ladder.takeBack') };
  if (n === now)
    return { name, short, state: 'current', note: `${base} ${text.say('ladder.here')}.` };
  const cost = costOfStep(s, ladder, n);
  const reason = whyNot(s, { type: 'climb', ladder, to: n });
  const more = upkeepOfRung(ladder, n) - upkeepOfRung(ladder, now);
  const note = [
    base,
    text.say('ladder.lead', { n: cost.lands - s.quarter }),
    more > 0 ? text.say('ladder.upkeep', { n: more }) : '',
    more < 0 ? text.say('ladder.freed', { n: -more }) : '',
  ];
  return {
    name,
    short,
    state: n < now ? 'passed' : 'free',
    costs: { ...cost, label: priceText(text, cost) },
    note: note.filter((x) => x !== '').join(' '),
    reason: reason ? `${reasonText(text, reason)} ${base}` : undefined,
  };
}

export function ladderProps(text: Text, s: GameState, id: LadderId): LadderProps {
  const name = ladderName(text, id);
  if (!s.ladders[id].open) {
    const locked = {
      tag: text.say('ladder.locked'),
      label: `${name}. ${text.say('ladder.locked')}. ${text.say('ladder.locked.line')}`,
    };
    const short = ladderShort(text, id);
    return { id, name, short, rungs: [], locked, label: locked.label };
  }
  const rungs = Array.from({ length: topRung(s.level, id) + 1 }, (_, n) => rungOf(text, s, id, n));
  const label = text.say('screens.ladder.label', {
    ladder: name,
    rung: rungName(text, id, s.ladders[id].rung),
    line: text.say(`ladder.${id}.line`),
  });
  return { id, name, short: ladderShort(text, id), rungs, label };
}
