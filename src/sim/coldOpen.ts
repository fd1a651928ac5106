import { METERS } from './ids.ts';
import { advance, playAlone, startIncident } from './incident/index.ts';
import type { Incident, IncidentOutcome } from './incident/types.ts';
import type { NightLine } from './night.ts';
import { scriptedFault } from './rules/faults.ts';
import { specOf } from './rules/knowledge.ts';
import { specFor } from './rules/landing.ts';
import { record } from './rules/record.ts';
import type { Turn } from './rules/turn.ts';

/** Minutes after which the button still waits: for so long the first fault ran free on 19 July 2024 [CrowdStrike PIR]. */
const COLD_OPEN_MINUTES = 78;
/** Minutes between two moments at which it may be pressed. Tuned: a second of the film or less. */
const MOMENTS = 6;

/** The night before the chair: somebody else's policy, which was none. False where the level has no such night. */
export function openColdOpen(turn: Turn): boolean {
  const { s } = turn;
  const fault = s.level.coldOpen && scriptedFault(s, s.level.coldOpen.fault, -1);
  if (!fault) return false;
  const spec = specFor(s, fault);
  const incident = startIncident(spec);
  const moments = momentsOf(incident);
  advance(incident, moments[0] ?? 0);
  s.phase = 'coldOpen';
  s.night = {
    queue: [],
    task: { faultId: fault.id, incidentSpec: spec },
    incident,
    passed: [],
    beats: {
      stations: moments.map((at) => ({ at, kind: 'stop' })),
      index: 0,
      suspects: [{ id: fault.culprit, prior: 1, chance: 1, marks: {} }],
      signals: [],
      confirmed: fault.culprit,
      held: [],
      halted: false,
      revertedSuspects: [],
      asked: [],
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

/** Minutes after release at which the button may be pressed: from the first signal on, rising. */
function momentsOf({ drawn: { signalAt, vendorRevertAt } }: Incident): number[] {
  const last = Math.min(Math.max(signalAt, COLD_OPEN_MINUTES), vendorRevertAt - 1);
  const moments: number[] = [];
  for (let at = Math.min(signalAt, last); at < last; at += MOMENTS) moments.push(at);
  return [...moments, last];
}

/** The same night had nobody pressed: its sender takes the update back by itself. Null where the line has no spec. */
export const hadNobodyPressed = ({ spec }: NightLine): IncidentOutcome | null =>
  spec && playAlone(spec);

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
