import { useText } from '../../app/text.ts';
import { mandateStands } from '../../parts/words/mandate.ts';
import { keyName, ladderShort, rungShort, vendorName } from '../../parts/words/names.ts';
import type { Flight, GameState } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { FlightTray } from './FlightTray.tsx';

/** What is decided and not yet in force, what is promised, and how the mandate stands. */
export function FlightsPanel({ s }: { s: GameState }) {
  const text = useText();
  const quarter = (n: number): string =>
    text.say('screens.quarter.short', { n: Math.min(n, s.level.quarters) });
  const stands = mandateStands(text, s);
  return (
    <FlightTray
      title={text.say('desk.flights')}
      mandate={stands?.short}
      items={[
        ...[...s.flights]
          .sort((a, b) => a.lands - b.lands)
          .map((f) => ({ when: quarter(f.lands), text: flightText(text, f) })),
        ...s.promises
          .filter((p) => p.kept === null)
          .map((p) => ({
            when: quarter(p.due),
            text: text.say('short.flight.promise', {
              subject: text.or(`letter.${p.matter}.subject`, p.matter),
            }),
          })),
        ...(stands
          ? [{ when: quarter(stands.quarter), text: `${stands.line} ${stands.asked}` }]
          : []),
      ]}
    />
  );
}

function flightText(text: Text, { what }: Flight): string {
  if (what.kind === 'rung')
    return text.say('desk.flight.rung', {
      ladder: ladderShort(text, what.ladder),
      rung: rungShort(text, what.ladder, what.to),
    });
  return text.say(what.out ? 'short.flight.key' : 'short.flight.keyBack', {
    vendor: vendorName(text, what.vendor),
    key: keyName(text, what.key),
  });
}
