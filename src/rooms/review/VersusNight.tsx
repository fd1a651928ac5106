/** The other run's meters beside mine after a night. */
import { useMemo } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { VersusTable } from '../../parts/versus/VersusTable.tsx';
import { afterNight, ghostOf } from '../../parts/versus/versus.ts';
import type { GameState } from '../../sim/index.ts';

/** In the review of a night; nothing where no other run is played against. */
export function VersusNight({ s }: { s: GameState }) {
  const text = useText();
  const ports = usePorts();
  const code = ports.session.ghost;
  const ghost = useMemo(() => ghostOf(code, s), [code, s]);
  if (ghost === null || s.quarter === 0) return null;
  const rows = afterNight(s, ghost, s.quarter);
  return (
    <section class="versus-night" aria-labelledby="versus-head">
      <h2 id="versus-head">{text.say('versus.title')}</h2>
      <p>{text.say(rows === null ? 'versus.over' : 'versus.line')}</p>
      {rows && <VersusTable text={text} rows={rows} />}
    </section>
  );
}
