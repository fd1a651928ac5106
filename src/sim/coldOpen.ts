import { METERS } from './ids.ts';
import { advance, startIncident } from './incident/index.ts';
import { scriptedFault } from './rules/faults.ts';
import { specOf } from './rules/knowledge.ts';
import { specFor } from './rules/landing.ts';
import { record } from './rules/record.ts';
import type { Turn } from './rules/turn.ts';

/** Minutes for which the first fault ran free before somebody took it back, as on 19 July 2024 [CrowdStrike PIR]. */
const COLD_OPEN_MINUTES = 78;

/** The night before the chair: somebody else's policy, which was none. False where the level has no such night. */
export function openColdOpen(turn: Turn): boolean {
  const { s } = turn;
  const fault = s.level.coldOpen && scriptedFault(s, s.level.coldOpen.fault, -1);
  if (!fault) return false;
  const spec = specFor(s, fault);
  const incident = startIncident(spec);
  const { signalAt, vendorRevertAt } = incident.drawn;
  const wakes = Math.min(Math.max(signalAt, COLD_OPEN_MINUTES), vendorRevertAt - 1);
  advance(incident, wakes);
  s.phase = 'coldOpen';
  s.night = {
    queue: [],
    task: { faultId: fault.id, incidentSpec: spec },
    incident,
    passed: [],
    beats: {
      stations: [{ at: wakes, kind: 'stop' }],
      index: 0,
      suspects: [{ id: fault.culprit, prior: 1, chance: 1 }],
      signals: [],
      confirmed: fault.culprit,
      held: [],
      halted: false,
      revertedSuspects: [],
      looking: false,
      contained: false,
      said: null,
      saidWhen: null,
      taken: [],
      spent: { capacity: 0, standing: 0 },
    },
  };
  turn.events.push({ type: 'firstSignal', faultId: fault.id });
  return true;
}

/** The cold open costs the new chair nothing: its receipts belong to whoever sat there before. */
export function closeColdOpen(turn: Turn): void {
  const { s } = turn;
  const lines = s.night?.passed ?? [];
  s.receipts = [];
  for (const meter of METERS) s.meters[meter] = s.level.meters[meter];
  for (const r of s.regulators) {
    r.concern = s.level.regulators.find((x) => x.id === r.id)?.concern ?? r.concern;
    r.causes = [];
  }
  for (const v of s.vendors) {
    const spec = specOf(s, v);
    v.trust = spec.trust;
    v.memory = [];
  }
  s.capacity = 0;
  s.standing = s.level.budgets.standing;
  s.night = null;
  record(s, lines, null);
  s.review = { lines, ghost: null, receipts: [0, 0] };
  s.phase = 'review';
}
