import type { LadderId } from '../ids.ts';
import { onRung } from './consequences.ts';
import type { Turn } from './turn.ts';
import { arriveKey } from './vendors/keys.ts';

/** Puts a rung in force now, with what follows from standing on it for the first time. */
export function setRung(turn: Turn, ladder: LadderId, to: number): void {
  const { s } = turn;
  const from = s.ladders[ladder].rung;
  if (from === to) return;
  s.ladders[ladder] = { rung: to, open: true, since: s.quarter };
  s.flights = s.flights.filter((f) => !(f.what.kind === 'rung' && f.what.ladder === ladder));
  turn.events.push({ type: 'rungLanded', ladder, to });
  onRung(turn, ladder, from, to);
}

/** Brings into force whatever is due at the start of this quarter. */
export function landFlights(turn: Turn): void {
  const { s } = turn;
  const due = s.flights.filter((f) => f.lands <= s.quarter);
  s.flights = s.flights.filter((f) => f.lands > s.quarter);
  for (const flight of due) {
    turn.events.push({ type: 'flightLanded', flight });
    if (flight.what.kind === 'rung') setRung(turn, flight.what.ladder, flight.what.to);
    else arriveKey(turn, flight.what.vendor, flight.what.key, flight.what.out);
  }
}
