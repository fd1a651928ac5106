/** Machines down over time: the simulated median in its band, a change beside it, and published figures as tags. */
import { Fragment } from 'preact';
import { useNarrow } from '../../app/narrow.ts';
import { useText } from '../../app/text.ts';
import type { CaseResult } from '../../forecast/index.ts';
import { partOf } from '../../parts/charts/bentTime.ts';
import { smoothBand, smoothLine } from '../../parts/charts/paths.ts';
import { linear, type Scale } from '../../parts/charts/scale.ts';
import { TickLabels } from '../../parts/charts/TickLabels.tsx';
import type { Point } from '../../parts/drawing/geometry.ts';
import type { CaseFile } from '../../sim/index.ts';
import type { StageTime } from './useTime.ts';
import { type CurvePoint, curveWords, peakOf, pointsOf, timeTicks, topOf } from './view/curve.ts';
import { nounOf } from './view/difference.ts';

/** The drawing's own units; it is stretched to whatever room there is. */
const W = 1000;
const H = 400;
const DAY = 1440;

export interface CurveChartProps {
  file: CaseFile;
  real: CaseResult | null;
  changed: CaseResult | null;
  horizon: number;
  time: StageTime;
}

export function CurveChart({ file, real, changed, horizon, time }: CurveChartProps) {
  const text = useText();
  const points = pointsOf(file, real).filter(({ from }) => from <= horizon);
  const peaks = [real, changed].map((r) => (r ? peakOf(r.curve) : 0));
  const top = topOf(Math.max(1, ...peaks, ...points.map(({ high }) => high)));
  const y = linear([0, top], [H, 0]);
  const x = (minute: number): number => partOf(minute, horizon) * W;
  const noun = nounOf(file);
  const narrow = useNarrow();
  return (
    <figure class="curve">
      <figcaption>{text.say(`theatre.chart.${noun}`)}</figcaption>
      <div class="curve-plot">
        <ol class="curve-counts" aria-hidden="true">
          {[1, 0.5, 0].map((part) => (
            <li key={part} style={{ top: `${(1 - part) * 100}%` }}>
              {text.short(top * part)}
            </li>
          ))}
        </ol>
        <div class="curve-field" aria-hidden="true">
          <svg viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="curve-grid" d={`M0 0H${W}M0 ${H / 2}H${W}M0 ${H}H${W}`} />
            {points.map((p) => (
              <PublishedMark key={p.n} p={p} x={x} y={y} />
            ))}
            {real && <CurveLine result={real} kind="real" x={x} y={y} horizon={horizon} />}
            {changed && <CurveLine result={changed} kind="changed" x={x} y={y} horizon={horizon} />}
          </svg>
          {points.map((p) => (
            <Fragment key={p.n}>
              {p.kind === 'point' && <i class="curve-dot" style={tagAt(p, x, y)} />}
              <span class="curve-tag" data-kind={p.kind} style={tagAt(p, x, y)}>
                {p.n}
              </span>
            </Fragment>
          ))}
          <Cursor time={time} horizon={horizon} />
        </div>
        <div class="curve-times">
          <TickLabels
            ticks={timeTicks(text, horizon, narrow ? 0.2 : 0.085).map(({ at, label }) => ({
              part: partOf(at, horizon),
              label,
            }))}
          />
        </div>
      </div>
      <ul class="curve-key">
        <li data-kind="real">{text.say(changed ? 'theatre.asItWas' : 'theatre.chart.median')}</li>
        {changed && <li data-kind="changed">{text.say('theatre.changed')}</li>}
        <li data-kind="band">{text.say('theatre.chart.band')}</li>
        {points.length > 0 && <li data-kind="published">{text.say('theatre.chart.published')}</li>}
      </ul>
      {real && <p class="visually-hidden">{curveWords(text, real, horizon)}</p>}
    </figure>
  );
}

function CurveLine(p: {
  result: CaseResult;
  kind: 'real' | 'changed';
  x: Scale;
  y: Scale;
  horizon: number;
}) {
  const { days, p5, p50, p95 } = p.result.curve;
  // One point beyond the end, so that the line leaves the field instead of stopping short of it.
  const beyond = days.findIndex((day) => day * DAY >= p.horizon);
  const seen = days.slice(0, beyond < 0 ? days.length : beyond + 1);
  const points = (down: readonly number[]): Point[] =>
    seen.map((day, i) => [p.x(day * DAY), p.y(down[i] ?? 0)]);
  return (
    <g class={`curve-${p.kind}`}>
      <path class="curve-band" d={smoothBand(points(p5), points(p95))} />
      <path class="curve-median" d={smoothLine(points(p50))} />
    </g>
  );
}

function PublishedMark({ p, x, y }: { p: CurvePoint; x: Scale; y: Scale }) {
  if (p.kind === 'level')
    return (
      <path
        class="curve-published"
        d={p.low === p.high ? `M0 ${y(p.low)}H${W}` : `M0 ${y(p.low)}H${W}V${y(p.high)}H0z`}
      />
    );
  if (p.kind === 'time')
    return (
      <path
        class="curve-published"
        d={p.from === p.to ? `M${x(p.from)} 0V${H}` : `M${x(p.from)} 0V${H}H${x(p.to)}V0z`}
      />
    );
  return (
    <path
      class="curve-published solid"
      d={`M${x(p.from)} ${y(p.low)}L${x(p.to)} ${y(p.low)}V${y(p.high)}H${x(p.from)}z`}
    />
  );
}

function tagAt(p: CurvePoint, x: Scale, y: Scale) {
  const left = p.kind === 'level' ? 100 : (x((p.from + p.to) / 2) / W) * 100;
  const top = p.kind === 'time' ? 0 : (y((p.low + p.high) / 2) / H) * 100;
  return { left: `${left}%`, top: `${top}%` };
}

/** The moment that the map shows. */
function Cursor({ time, horizon }: { time: StageTime; horizon: number }) {
  return <i class="curve-cursor" style={{ left: `${partOf(time.at.value, horizon) * 100}%` }} />;
}
