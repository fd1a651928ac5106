/** What a change comes to, in plain words. */
import type { CaseResult } from '../../../forecast/index.ts';
import { type CaseChange, type CaseFile, GROUND, type Symptom } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { curveAt } from './curve.ts';
import { bandSaid, machinesSaid, spanSaid } from './figures.ts';
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
  const noun = nounOf(file);
  const said = {
    change: changeSaid(text, change),
    noun: text.say(`theatre.noun.${noun}`),
    were: text.say(`theatre.were.${noun}`),
    before: machinesSaid(text, d.before),
    after: machinesSaid(text, d.after),
    when:
      d.at === null
        ? text.say('theatre.when.worst')
        : text.say('theatre.when.after', { span: spanSaid(text, d.at) }),
  };
  const sameHits = alike(d.hitsBefore, d.hitsAfter);
  const same = alike(d.before, d.after);
  const moved = symptoms !== null && symptoms.before !== symptoms.after ? symptoms.after : null;
  if (same && sameHits && moved === null)
    return {
      headline: text.say('theatre.diff.none', said),
      lines: [text.say(`theatre.diff.${needsRings(file, change) ? 'needsRings' : 'notHere'}`)],
    };
  const hits = { before: machinesSaid(text, d.hitsBefore), after: machinesSaid(text, d.hitsAfter) };
  return {
    headline: text.say(moved === null ? 'theatre.diff.head' : `theatre.diff.moved.${moved}`, said),
    lines: [
      ...(moved === null ? [] : [text.say(`theatre.diff.${moved}`)]),
      ...(!same && d.after > d.before ? [text.say('theatre.diff.worse')] : []),
      text.say('theatre.diff.band', { band: bandSaid(text, d.low, d.high, 'machines') }),
      text.say(`theatre.diff.${allWord(sameHits, d)}`, hits),
    ],
  };
}

/** Bake time and a gate stand between rings: with one ring for all they have no place to stand. */
function needsRings(file: CaseFile, change: CaseChange): boolean {
  const rings = change.rings ?? file.known.staging?.rings ?? GROUND;
  return rings === GROUND && (change.bake !== undefined || change.gate !== undefined);
}
