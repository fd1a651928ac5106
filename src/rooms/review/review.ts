/** The review of a night: three facts a fault, the ghost line, receipts that add up. */

import type { ReceiptListProps } from '../../parts/meters/ReceiptList.tsx';
import { receiptLine } from '../../parts/meters/receipts.ts';
import {
  keyName,
  ladderName,
  meterName,
  rungName,
  vendorName,
  whoName,
} from '../../parts/words/names.ts';
import {
  type GameState,
  type GhostFacts,
  type GhostLine,
  METERS,
  type MeterId,
  type NightLine,
  type Review,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { ReviewFault } from './ReviewStrip.tsx';

const title = (text: Text, line: NightLine): string =>
  line.label !== null && text.has(`fault.${line.label}`)
    ? text.say('screens.review.labelled', {
        name: text.say(`fault.${line.label}`),
        culprit: whoName(text, line.culprit ?? ''),
      })
    : text.say('screens.review.fault', { culprit: whoName(text, line.culprit ?? '') });

/** The three facts of a line; null where the engine did not run. */
export function factsOf(text: Text, line: NightLine): ReviewFault['facts'] | null {
  const o = line.outcome;
  if (!o) return null;
  const place = text.say(`place.${o.place}`);
  const reach = { machines: o.hits, span: text.duration(o.stoppedAfter) };
  return [
    { label: text.say('fact.where'), value: text.say(`fact.landed.${o.symptom}`, { place }) },
    {
      label: text.say('fact.far'),
      value: text.say(o.haltedByGate ? 'fact.reachGate' : 'fact.reach', reach),
    },
    { label: text.say('fact.fast'), value: healed(text, o.healedAfter) },
  ];
}

const healed = (text: Text, minutes: number): string =>
  Number.isFinite(minutes)
    ? text.say('fact.heal', { span: text.duration(minutes) })
    : text.say('fact.healNever');

/** A near miss, or its class of harm; nothing where no machine stopped long enough for one. */
function markOf(text: Text, { kind, harm }: NightLine): string | undefined {
  if (kind === 'nearMiss') return text.say('screens.review.nearMiss');
  return harm === null ? undefined : text.say(`harm.${harm}`);
}

/** Faults that reached machines, played ones first. */
export function faultsOf(text: Text, review: Review): ReviewFault[] {
  return review.lines
    .filter((l) => l.kind === 'incident' || l.kind === 'nearMiss')
    .map((l, i) => ({
      id: l.faultId ?? String(i),
      title: title(text, l),
      near: l.kind === 'nearMiss',
      mark: markOf(text, l),
      facts: factsOf(text, l) ?? [],
    }));
}

/** What became of a name that was given in public. */
const guessed = (text: Text, { suspect, right }: NonNullable<NightLine['guessed']>): string =>
  text.say(
    `fact.line.guessed.${right ? 'right' : 'wrong'}${suspect === 'attack' ? '.attack' : ''}`,
    { suspect: whoName(text, suspect) },
  );

/** Bench catches, attacks and the public guess, one short line each. */
export function shortLines(text: Text, review: Review): { text: string; bad: boolean }[] {
  const guesses = review.lines.flatMap((l) =>
    l.guessed ? [{ text: guessed(text, l.guessed), bad: !l.guessed.right }] : [],
  );
  const others = review.lines
    .filter((l) => l.kind !== 'incident' && l.kind !== 'nearMiss')
    .map((l) => ({
      text: text.say(`fact.line.${l.kind}`, {
        culprit: l.culprit === null ? '' : whoName(text, l.culprit),
        machines: l.hits,
        healed: text.duration(l.outcome?.healedAfter ?? 0),
        attack: l.attack === null ? '' : text.say(`attack.${l.attack}.name`),
      }),
      bad: l.kind === 'breach',
    }));
  return [...guesses, ...others];
}

const ghostParams = (text: Text, f: GhostFacts) => ({
  machines: f.hits,
  symptom: text.say(`ghost.symptom.${f.symptom}`),
  span: text.duration(f.healedAfter),
  harm: text.say(f.harm === null ? `ghost.harm.less.${f.symptom}` : `harm.a.${f.harm}`),
});

/** "Yours: …" beside what one other policy would have made of the same luck; `parts`: machines of each, of the larger (0 to 1). */
export function ghostWords(
  text: Text,
  ghost: GhostLine,
): { yours: string; theirs: string; better: boolean; parts: { yours: number; theirs: number } } {
  const { other } = ghost;
  const most = Math.max(1, ghost.yours.hits, ghost.theirs.hits);
  const params = ghostParams(text, ghost.theirs);
  const theirs =
    other.kind === 'rung'
      ? text.say('ghost.rung', {
          ...params,
          ladder: ladderName(text, other.ladder),
          rung: rungName(text, other.ladder, other.rung),
        })
      : other.kind === 'key'
        ? text.say(other.out ? 'ghost.keyOut' : 'ghost.keyIn', {
            ...params,
            vendor: vendorName(text, other.vendor),
            key: keyName(text, other.key),
          })
        : text.say('ghost.coldOpen', params);
  return {
    yours: text.say('ghost.yours', ghostParams(text, ghost.yours)),
    theirs,
    better: ghost.yours.hits <= ghost.theirs.hits,
    parts: { yours: ghost.yours.hits / most, theirs: ghost.theirs.hits / most },
  };
}

/** Receipts of this night for one meter: before, causes, now. Null where nothing moved. */
export function nightReceipts(
  text: Text,
  s: GameState,
  review: Review,
  meter: MeterId,
): { name: string; by: number; list: ReceiptListProps } | null {
  const [from, to] = review.receipts;
  const own = s.receipts.slice(from, to).filter((r) => r.meter === meter);
  if (own.length === 0) return null;
  const by = own.reduce((a, r) => a + r.by, 0);
  const later = s.receipts
    .slice(to)
    .filter((r) => r.meter === meter)
    .reduce((a, r) => a + r.by, 0);
  const after = s.meters[meter] - later;
  return {
    name: meterName(text, meter),
    by,
    list: {
      start: { label: text.say('screens.review.before'), figure: text.number(after - by) },
      lines: own.map((r) => ({ ...receiptLine(text, r), when: undefined })),
      now: { label: text.say('screens.review.after'), figure: text.number(after) },
    },
  };
}

export const movedMeters = (s: GameState, review: Review): MeterId[] =>
  METERS.filter((m) => s.receipts.slice(...review.receipts).some((r) => r.meter === m));
