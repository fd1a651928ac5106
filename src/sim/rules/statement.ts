import type { SuspectId } from '../ids.ts';
import type { Beats } from '../night.ts';
import { moveMeter, type Turn } from './turn.ts';
import { remember } from './vendors/memory.ts';

/** Legitimacy for plain words while nobody was sure: if facts confirm them, and if they do not. Tuned: fair from 63% on. */
export const PLAIN = { right: 3, wrong: -5 } as const;

/** Legitimacy for blaming a vendor, by what turned out to be true, and what it does to the Ecosystem either way. Tuned. */
const BLAMED = { right: 3, wrong: -6, ecosystem: -3 } as const;

/** A public statement is measured against what turned out to be true. All figures tuned. */
export function settleWords(turn: Turn, culprit: SuspectId, beats: Beats): void {
  if (!beats.said) return;
  const top = beats.suspects.reduce((a, b) => (b.chance > a.chance ? b : a));
  const named = beats.saidWhen ?? beats.confirmed ?? top.id;
  if (beats.said === 'plain') plain(turn, culprit, named, beats.saidSure === true);
  else blame(turn, culprit, named);
}

/** What everybody knows already is no plain word: it counts for nothing. */
function plain(turn: Turn, culprit: SuspectId, named: SuspectId, sure: boolean): void {
  if (sure) return;
  const right = named === culprit;
  moveMeter(turn, 'legitimacy', right ? PLAIN.right : PLAIN.wrong, {
    key: right ? 'saidPlain' : 'saidContradicted',
    params: { culprit },
  });
}

function blame(turn: Turn, culprit: SuspectId, named: SuspectId): void {
  const outside = turn.s.vendors.some((v) => v.id === culprit && !v.own);
  moveMeter(turn, 'legitimacy', outside && named === culprit ? BLAMED.right : BLAMED.wrong, {
    key: outside && named === culprit ? 'blamedRight' : 'blamedWrong',
    params: { culprit },
  });
  if (!turn.s.vendors.some((v) => v.id === named)) return;
  const right = named === culprit;
  remember(turn, named, right ? 'blamedRight' : 'blamedWrong', right ? -9 : -15);
  moveMeter(turn, 'ecosystem', BLAMED.ecosystem, { key: 'blamed', params: { vendor: named } });
}
