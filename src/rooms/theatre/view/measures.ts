/** The table of a case: each measure in words, as published and as simulated. */
import type { CaseResult } from '../../../forecast/index.ts';
import type { CaseFile, CaseMeasure } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { bandSaid, spanSaid, valueSaid } from './figures.ts';
import { changeNames } from './levers.ts';
import { caseRegion } from './places.ts';

export type Verdict = 'inside' | 'near' | 'within' | 'miss';

export interface MeasureRow {
  id: string;
  /** Number of its mark on the chart, from 1. */
  n: number;
  name: string;
  published: string;
  site: string;
  median: string;
  band: string;
  ratio: string;
  verdict: Verdict | null;
}

function bareName(text: Text, m: CaseMeasure): string {
  const at = m.at === undefined ? text.say('theatre.atEnd') : spanSaid(text, m.at);
  const share = text.percent(m.share ?? 1);
  const key = m.of === 'hitShare' && m.at !== undefined ? 'hitShareAt' : m.of;
  return text.say(`theatre.of.${key}`, { at, share, days: m.days ?? 0 });
}

/** "Share harmed (PCs, Europe)" */
export function measureName(text: Text, m: CaseMeasure): string {
  const { region, sector, kind } = m.among ?? {};
  const among = [
    ...(kind === undefined ? [] : [text.say(`theatre.among.${kind}`)]),
    ...(sector === undefined ? [] : [text.or(`sector.${sector}`, sector)]),
    ...(region === undefined ? [] : [caseRegion(text, region)]),
  ].join(', ');
  const measure = bareName(text, m);
  const told = among === '' ? measure : text.say('theatre.among', { measure, among });
  return m.change
    ? text.say('theatre.under', { measure: told, change: changeNames(text, m.change) })
    : told;
}

type Simulated = CaseResult['measures'][number];

/** How well a simulated measure fits: inside the published range or its band holds it; within 1.35; within 2; or not. */
export function verdictOf({ published, simulated, ratio }: Simulated): Verdict | null {
  if (!published || !simulated || ratio === null) return null;
  const { p5, p50, p95 } = simulated;
  if (p50 >= published.low && p50 <= published.high) return 'inside';
  if (p5 <= published.high && p95 >= published.low) return 'inside';
  const off = Math.max(ratio, ratio > 0 ? 1 / ratio : Number.POSITIVE_INFINITY);
  return off <= 1.35 ? 'near' : off <= 2 ? 'within' : 'miss';
}

/** A row a measure; without a result yet, figures of the simulation are pending. */
export function measureRows(text: Text, file: CaseFile, result: CaseResult | null): MeasureRow[] {
  const pending = text.say('theatre.measures.pending');
  const none = text.say('theatre.measures.none');
  return file.measures.map((m, i): MeasureRow => {
    const figure = file.published.find(({ measure }) => measure === m.id);
    const low = figure?.low ?? figure?.value;
    const high = figure?.high ?? figure?.value;
    const found = result?.measures.find(({ measure }) => measure === m.id) ?? null;
    const sim = found?.simulated ?? null;
    return {
      id: m.id,
      n: i + 1,
      name: measureName(text, m),
      published:
        low === undefined || high === undefined ? none : valueSaid(text, low, high, m.unit),
      site: figure?.source.site ?? '',
      median: sim ? valueSaid(text, sim.p50, sim.p50, m.unit) : found ? none : pending,
      band: sim ? bandSaid(text, sim.p5, sim.p95, m.unit) : '',
      ratio: found?.ratio == null ? '' : text.number(Math.round(found.ratio * 100) / 100),
      verdict: found ? verdictOf(found) : null,
    };
  });
}
