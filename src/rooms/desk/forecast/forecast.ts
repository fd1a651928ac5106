/** A forecast as the card shows it. No total, no score. */
import type { Bucket, Forecast } from '../../../forecast/index.ts';
import { BUCKET_ENDS } from '../../../forecast/index.ts';
import { partOf } from '../../../parts/charts/bentTime.ts';
import { atLeast, type GameState, type SuspectId } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import type { ForecastCardProps } from './ForecastCard.tsx';
import { riskPair, risksSaid } from './risks.ts';

const total = (b: Bucket): number => b.holds + b.blind + b.stopped;

/** "none", "<100", … and for the last pile "100K+". */
function pileNames(text: Text): string[] {
  return BUCKET_ENDS.map((end, i) => {
    if (i === 0) return text.say('screens.forecast.none');
    if (Number.isFinite(end)) return text.say('screens.forecast.below', { n: text.short(end) });
    return text.say('screens.forecast.more');
  });
}

/** Hours that get a mark on the time axis. */
const MARKS = [1, 6, 24, 96, 216] as const;

/** Marks that stand far enough apart to be read. */
function apart(marks: readonly number[], last: number): number[] {
  const at = (h: number) => partOf(h, last);
  const kept: number[] = [];
  for (const h of marks) if (kept.length === 0 || at(h) - at(kept.at(-1) ?? 0) > 0.21) kept.push(h);
  return kept.filter((h) => at(h) < 0.95);
}

/** What the worlds assume about today: nothing signed, this one answer, or so many decisions. */
function plan(text: Text, s: GameState, morning: GameState, n: number): string {
  const answers = s.inbox.filter((i) => i.answer !== null);
  const differ = <T>(a: readonly T[], b: readonly T[]): number =>
    a.filter((x, i) => JSON.stringify(x) !== JSON.stringify(b[i])).length;
  const k =
    answers.length +
    s.moved.length +
    differ(Object.values(s.switches), Object.values(morning.switches)) +
    Number(s.content.stop !== morning.content.stop) +
    differ(s.teams, morning.teams);
  if (k === 0) return text.say('forecast.now', { n });
  const [only] = answers;
  if (k > 1 || !only) return text.say('forecast.many', { n, k });
  const title = text.or(`letter.${only.matter}.choice.${only.answer}.title`, String(only.answer));
  return text.say('forecast.one', { n, title });
}

export function forecastProps(
  text: Text,
  forecast: Forecast | null,
  thinking: boolean,
  s: GameState,
  morning: GameState,
): ForecastCardProps {
  const changed = morning !== s;
  const empty: Bucket = { holds: 0, blind: 0, stopped: 0 };
  const buckets = forecast?.buckets ?? BUCKET_ENDS.map(() => empty);
  const fan = forecast?.fan ?? null;
  const last = fan?.hours.at(-1) ?? 0;
  const far = forecast?.howFar ?? null;
  const fast = forecast?.howFast ?? null;
  const faults =
    forecast === null
      ? ''
      : far === null || fast === null
        ? text.say('screens.forecast.unharmed', { n: forecast.worlds })
        : text.say('screens.forecast.summary', {
            n: forecast.worlds,
            harmed: forecast.withHarm,
            low: text.machines(far.p10),
            high: text.machines(far.p90),
            span: text.duration(fast.p50 * 60),
            ...forecast.harms,
          });
  return {
    title: text.say('forecast.head'),
    sub: forecast === null ? text.say('forecast.working') : plan(text, s, morning, forecast.worlds),
    risks: riskPair(text, forecast, s, changed),
    beads: {
      piles: buckets,
      previous: changed ? forecast?.baselineBuckets?.map(total) : undefined,
      bucketNames: pileNames(text),
      legend: {
        holds: text.say('screens.forecast.holds'),
        blind: text.say('screens.forecast.blind'),
        stopped: text.say('screens.forecast.stopped'),
        previous: text.say('screens.forecast.unsigned'),
      },
    },
    fan:
      fan === null
        ? undefined
        : {
            title: text.say('screens.forecast.fan'),
            hours: fan.hours,
            q10: fan.p10,
            q25: fan.p25,
            q50: fan.p50,
            q75: fan.p75,
            q90: fan.p90,
            ticks: apart(
              MARKS.filter((h) => h <= last),
              last,
            ).map((hours) => ({ hours, label: text.say(`screens.forecast.tick.${hours}`) })),
            note: text.say('screens.forecast.note'),
          },
    summary: forecast === null ? '' : `${faults} ${risksSaid(text, forecast, s)}`,
    thinking,
    thinkingLabel: text.say('forecast.working'),
    moreLabel: text.say('forecast.risk.why'),
  };
}

/** Whose faults can be asked about: vendors present, and our own services once they stand. */
export function forecastTargets(s: GameState): SuspectId[] {
  const ids: SuspectId[] = s.vendors.filter((v) => v.present).map((v) => v.id);
  if (atLeast(s, 'interface', 'reader')) ids.push('interfaceService');
  if (atLeast(s, 'attestation', 'report')) ids.push('attestationService');
  return ids;
}
