/** What a change comes to, in plain words. */
import type { CaseResult } from '../../../forecast/index.ts';
import type { CaseChange, CaseFile, Symptom } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { curveAt } from './curve.ts';
import { machinesSaid, spanSaid } from './figures.ts';
import { changeSaid } from './levers.ts';

/** What the harmed of a case are called. */
export type Noun = 'down' | 'harmed' | 'servers';

export function nounOf({ known }: CaseFile): Noun {
  if (known.place === 'attestation') return 'servers';
  return known.heal.by === 'checkIn' ? 'harmed' : 'down';
}

/** Moments worth comparing, the telling ones first. */
const MOMENTS = [1440, 360, 120, 60, 30];

/** Below this share of its peak the night as it was is all but over: nothing can be compared there. */
const TELLING = 0.2;
/** Medians closer than this look alike. */
const SAME = 0.03;

export interface Difference {
  /** Minutes after release; null = the worst moment of each. */
  at: number | null;
  before: number;
  after: number;
  low: number;
  high: number;
  hitsBefore: number;
  hitsAfter: number;
}

const peak = (values: readonly number[]): number => Math.max(0, ...values);

/** Minute of the median's peak. */
const worstAt = ({ curve }: CaseResult): number =>
  (curve.days[curve.p50.indexOf(peak(curve.p50))] ?? 0) * 1440;

/** The moment that tells most, and both medians there. */
export function differenceOf(real: CaseResult, changed: CaseResult): Difference {
  const hits = { hitsBefore: real.hits.p50, hitsAfter: changed.hits.p50 };
  const { days } = real.curve;
  const at = MOMENTS.find(
    (minute) => curveAt(days, real.curve.p50, minute) >= TELLING * peak(real.curve.p50),
  );
  // Where the worst is yet to come under the change, that moment would flatter it.
  if (at === undefined || worstAt(changed) > at)
    return {
      at: null,
      before: peak(real.curve.p50),
      after: peak(changed.curve.p50),
      low: peak(changed.curve.p5),
      high: peak(changed.curve.p95),
      ...hits,
    };
  const then = (values: readonly number[]) => curveAt(days, values, at);
  const { p5, p50, p95 } = changed.curve;
  return {
    at,
    before: then(real.curve.p50),
    after: then(p50),
    low: then(p5),
    high: then(p95),
    ...hits,
  };
}

const alike = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(a, b);

function allWord(sameHits: boolean, { before, after }: Difference): string {
  if (!sameHits) return 'all';
  if (alike(before, after)) return 'asMany';
  return after < before ? 'sooner' : 'later';
}

export interface DifferenceWords {
  headline: string;
  lines: string[];
}

/** One sentence to be read aloud, and what else belongs to it. `symptoms`: of the film as it was and of the changed one. */
export function differenceWords(
  text: Text,
  file: CaseFile,
  change: CaseChange,
  d: Difference,
  symptoms: { before: Symptom; after: Symptom } | null,
): DifferenceWords {
  const noun = text.say(`theatre.noun.${nounOf(file)}`);
  const said = {
    change: changeSaid(text, change),
    noun,
    before: machinesSaid(text, d.before),
    after: machinesSaid(text, d.after),
    span: d.at === null ? '' : spanSaid(text, d.at),
  };
  const sameHits = alike(d.hitsBefore, d.hitsAfter);
  const same = alike(d.before, d.after);
  const moved = symptoms !== null && symptoms.before !== symptoms.after;
  const symptom = moved ? [text.say(`theatre.diff.${symptoms.after}`)] : [];
  if (same && sameHits && !moved)
    return {
      headline: text.say(d.at === null ? 'theatre.diff.noneWorst' : 'theatre.diff.none', said),
      lines: [],
    };
  const hits = { before: machinesSaid(text, d.hitsBefore), after: machinesSaid(text, d.hitsAfter) };
  return {
    headline: text.say(d.at === null ? 'theatre.diff.worst' : 'theatre.diff.at', said),
    lines: [
      ...symptom,
      ...(!same && d.after > d.before ? [text.say('theatre.diff.worse')] : []),
      text.say('theatre.diff.band', {
        low: machinesSaid(text, d.low),
        high: machinesSaid(text, d.high),
      }),
      text.say(`theatre.diff.${allWord(sameHits, d)}`, hits),
    ],
  };
}
