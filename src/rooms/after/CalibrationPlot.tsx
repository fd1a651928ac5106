import { useText } from '../../app/text.ts';
import { linear } from '../../parts/charts/scale.ts';
import type { Calibration } from '../../report/index.ts';

/** Side of the drawing, in units of its own. */
const S = 260;

/** Stated against what came: on the dotted line stands who is calibrated. */
export function CalibrationPlot({ bets }: { bets: Calibration }) {
  const text = useText();
  const x = linear([0, 1], [20, S - 10]);
  const y = linear([0, 1], [S - 20, 10]);
  return (
    <figure class="calibration">
      <svg viewBox={`0 0 ${S} ${S}`} aria-hidden="true">
        <path d={`M20 10V${S - 20}H${S - 10}`} class="dot-floor" />
        <path d={`M20 ${S - 20}L${S - 10} 10`} class="calibration-line" />
        {bets.bins.map((bin) => (
          <circle
            key={bin.low}
            cx={x(bin.stated)}
            cy={y(bin.came)}
            r={4 + Math.min(14, Math.sqrt(bin.bets) * 3)}
            class="dot-won"
          />
        ))}
      </svg>
      <ul>
        {bets.bins.map((bin) => (
          <li key={bin.low}>
            {text.say('screens.after.bets.bin', {
              n: bin.bets,
              stated: text.percent(bin.stated),
              came: text.percent(bin.came),
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}
