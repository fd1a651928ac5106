/** The longest stories of a run: one vendor's, one regulator's, one adversary's. Words by key: `thread.<key>`. */
import type {
  AttackKind,
  GameEvent,
  GameState,
  NightLine,
  RegulatorId,
  VendorId,
} from '../sim/index.ts';
import type { Chronicle } from './chronicle.ts';

export interface ThreadEntry {
  quarter: number;
  /** Words by key: `thread.<key>`. */
  key: string;
  params: Record<string, string | number>;
}

export interface Thread {
  kind: 'vendor' | 'regulator' | 'adversary';
  /** Vendor, regulator, or kind of attack. */
  id: string;
  entries: ThreadEntry[];
}

/** A regulator's concern that moves by less is weather, not story. */
const STORY_CONCERN = 5;

class Threads<Id extends string> {
  private readonly entries = new Map<Id, ThreadEntry[]>();

  add(id: Id, quarter: number, key: string, params: Record<string, string | number> = {}): void {
    const list = this.entries.get(id) ?? [];
    list.push({ quarter, key, params });
    this.entries.set(id, list);
  }

  /** The one with most entries, the first of equals; null where nothing happened. */
  longest(kind: Thread['kind']): Thread | null {
    let best: Thread | null = null;
    for (const [id, entries] of this.entries) {
      if (best !== null && entries.length <= best.entries.length) continue;
      const ordered = entries
        .map((entry, i) => ({ entry, i }))
        .sort((a, b) => a.entry.quarter - b.entry.quarter || a.i - b.i)
        .map(({ entry }) => entry);
      best = { kind, id, entries: ordered };
    }
    return best;
  }
}

function faultsOf(threads: Threads<VendorId>, final: GameState): void {
  const known = new Set(final.vendors.map(({ id }) => id));
  for (const { quarter, lines } of final.history) {
    for (const line of lines) {
      if (line.culprit === null || !known.has(line.culprit)) continue;
      threads.add(line.culprit, quarter, `vendor.${line.kind}`, {
        vendor: line.culprit,
        hits: line.hits,
        ...(line.key === null ? {} : { key: line.key }),
      });
    }
  }
}

function stancesOf(threads: Threads<VendorId>, turns: readonly GameState[]): void {
  for (const [i, turn] of turns.entries()) {
    const before = turns[i - 1];
    if (before === undefined) continue;
    for (const vendor of turn.vendors) {
      const earlier = before.vendors.find(({ id }) => id === vendor.id);
      if (
        earlier === undefined ||
        (earlier.voice ?? earlier.stance) === (vendor.voice ?? vendor.stance)
      )
        continue;
      // Its leaving is told by its own event.
      if (vendor.stance === 'gone') continue;
      threads.add(vendor.id, turn.quarter, `vendor.stance.${vendor.voice ?? vendor.stance}`, {
        vendor: vendor.id,
      });
    }
  }
}

function tellVendor(threads: Threads<VendorId>, quarter: number, event: GameEvent): void {
  if (event.type === 'keyMoved') {
    const key = event.out ? 'vendor.keyOut' : 'vendor.keyBack';
    threads.add(event.vendor, quarter, key, { vendor: event.vendor, key: event.key });
  } else if (event.type === 'vendorLeft') {
    threads.add(event.vendor, quarter, 'vendor.left', { vendor: event.vendor });
  } else if (event.type === 'vendorBought')
    threads.add(event.vendor, quarter, 'vendor.bought', {
      vendor: event.vendor,
      suspect: event.by,
    });
  else if (event.type === 'sectorLeft')
    threads.add(event.vendor, quarter, 'vendor.sectorLeft', {
      vendor: event.vendor,
      sector: event.sector,
    });
  else if (event.type === 'suitRuled')
    threads.add(event.vendor, quarter, event.won ? 'vendor.suitLost' : 'vendor.suitWon', {
      vendor: event.vendor,
    });
}

function promisesOf(threads: Threads<VendorId>, final: GameState): void {
  for (const { matter, choice, sender, made, due, kept } of final.promises) {
    if (sender === null) continue;
    threads.add(sender, made, 'vendor.promised', { vendor: sender, matter, choice, due });
    if (kept !== null)
      threads.add(sender, due, kept ? 'vendor.promiseKept' : 'vendor.promiseBroken', {
        vendor: sender,
        matter,
      });
  }
}

/** An authority's step, or a report that it waited for. */
function tellRegulator(
  threads: Threads<RegulatorId>,
  { clocks }: GameState,
  quarter: number,
  event: GameEvent,
): void {
  const add = (regulator: RegulatorId, key: string, params: ThreadEntry['params'] = {}) =>
    threads.add(regulator, quarter, `regulator.${key}`, { regulator, ...params });
  switch (event.type) {
    case 'inquiryOpened':
      add(event.regulator, 'inquiry');
      break;
    case 'objectionsIssued':
      add(event.regulator, 'objections');
      break;
    case 'offerAnswered':
      add(event.regulator, event.accepted ? 'offerAccepted' : 'offerRefused');
      break;
    case 'commitmentBroken':
      add(event.regulator, 'commitmentBroken', { clause: event.clause });
      break;
    case 'termsImposed':
      add(event.regulator, 'termsImposed');
      break;
    case 'fined':
      add(event.regulator, 'fined');
      break;
    case 'reportWritten': {
      const clock = clocks.find(({ faultId }) => faultId === event.fault);
      if (clock) add(clock.regulator, `report.${event.how}`, { culprit: clock.culprit });
      break;
    }
    default:
    // Not an authority's.
  }
}

function regulatorThread({ final, events }: Chronicle): Thread | null {
  const threads = new Threads<RegulatorId>();
  for (const { id, causes } of final.regulators) {
    for (const { quarter, by, cause } of causes) {
      if (Math.abs(by) < STORY_CONCERN) continue;
      const key = by > 0 ? 'regulator.worried' : 'regulator.reassured';
      threads.add(id, quarter, key, { ...cause.params, regulator: id, by, why: cause.key });
    }
  }
  for (const { quarter, event } of events) tellRegulator(threads, final, quarter, event);
  return threads.longest('regulator');
}

function isAttack(line: NightLine): line is NightLine & { attack: AttackKind } {
  return line.attack !== null;
}

function adversaryThread({ final }: Chronicle): Thread | null {
  // A group with a name is one thread, whatever it tries; without a name each kind is one.
  const threads = new Threads<string>();
  for (const { quarter, lines } of final.history) {
    for (const line of lines.filter(isAttack))
      threads.add(line.attacker ?? line.attack, quarter, `adversary.${line.kind}`, {
        attack: line.attack,
        hits: line.hits,
      });
  }
  return threads.longest('adversary');
}

function vendorThread({ turns, events, final }: Chronicle): Thread | null {
  const threads = new Threads<VendorId>();
  stancesOf(threads, turns);
  for (const { quarter, event } of events) tellVendor(threads, quarter, event);
  promisesOf(threads, final);
  faultsOf(threads, final);
  return threads.longest('vendor');
}

/** Up to three: the longest of each kind, where there is one. */
export function longestThreads(told: Chronicle): Thread[] {
  return [vendorThread(told), regulatorThread(told), adversaryThread(told)].filter(
    (thread) => thread !== null,
  );
}
