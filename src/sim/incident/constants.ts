/**
 * Every number of the incident engine that no rung or switch decides, with its source or the word "tuned" and to what. Times are minutes.
 * "Reference case" = 19 July 2024: 24.5 M machines, 78 minutes, 8.5 M stopped, 97% back on day 6, 99% on day 10.
 */

export const HOUR = 60;
export const DAY = 1440;

/** How far the engine looks ahead. The slowest healing in the reference case took about four weeks. */
export const HORIZON = 28 * DAY;

/** Mean time to check-in of a machine that is on; 51 to 108 fit the reference case. */
export const CHECK_IN = 77;

/** Share of machines switched on. Fitted to the reference case; `roundTheClock` = sectors that work at night. */
export const ON_SHARE = {
  office: { night: 0.35, day: 0.83 },
  roundTheClock: { night: 0.56, day: 0.77 },
} as const;
/** Local hours that count as day for switched-on shares. Tuned, to the reference case's regions. */
export const ON_DAY = { open: 7 * HOUR, close: 19 * HOUR } as const;
/** Spread of the drawn factor on those shares. Tuned: a holiday or a busy day. */
export const ON_SIGMA = 0.15;

/** Share of machines under a wrong verdict that lose files they cannot work without. Tuned, to a case of 2007. */
export const WRONG_VERDICT_STOPS = 0.15;

/** A machine of the sector for which a fault is bad is harmed so many times as often as one elsewhere. Tuned. */
export const STRIKES_HARDER = 3;

/** Until the next ring starts where nothing bakes: what people need to press the next button. Tuned. */
export const NEXT_RING = 20;

/** A diverse canary is a panel of at most so many machines: nobody collects rare ones without end. Tuned. */
export const CANARY_PANEL = 10_000;
/** A fault that shows on less than this share of machines shows on rare machines only. Tuned. */
export const RARE_BELOW = 0.2;
/** Failures before the last ring, and how long they must have been visible, before the gate wakes people. Tuned. */
export const ALERT_FAILURES = 3;
export const ALERT_AFTER = 10;
/** Visible failures at which a halting gate acts at once … Tuned: above one night's ordinary breakage. */
export const HALT_FAILURES = 5;
/** … and at the end of each ring's bake. Tuned. */
export const HALT_FAILURES_AT_END = 3;
/** Median and spread of the time from the gate's alert until people have taken the update back. Tuned. */
export const PEOPLE_DELAY = { median: 45, sigma: 0.5 } as const;

/** Harmed machines before somebody can notice: this many at least, or this share of the fleet. Tuned. */
export const NOTICE_MACHINES = 50;
export const NOTICE_SHARE = 2e-6;
/** People in a first ring know that they are one: a failure there counts this many times. Tuned. */
export const CANARY_VOICE = 5;
/** First signal and the vendor's own clock start no later than this. Bounded for play. */
export const NOTICE_LATEST = 12 * HOUR;
/** Human delay between the first calls and somebody who adds them up. Tuned. */
export const CALL_DELAY = { least: 10, most: 25 } as const;
/** Spread of the first signal. Tuned. */
export const SIGNAL_SIGMA = 0.25;
/** A major fault fills the lines sooner; nobody calls about an agent that is silently gone. Tuned. */
export const CALL_DELAY_MAJOR = 0.7;
export const CALL_DELAY_BLIND = 1.5;
/** Who watches the traffic of its own network sees the fault so soon. Tuned: 1 and 3 minutes at two networks. */
export const GRAPHS_DELAY = 1;
/** Hours in which deep trouble passes for everyday trouble (I03, I07, I13 and I19 took hours to notice; tuned). */
export const DEEP_DELAY = { median: 300, sigma: 0.6 } as const;
/** A team at the right post halves the time to the first signal. Tuned (game rule). */
export const WATCHED = 0.5;
/** The vendor's own revert after it could notice. Median: reference case; known cases run from 8 to 270 minutes. */
export const VENDOR_REVERT = { median: 78, sigma: 0.5 } as const;
/** An attack that nobody contains ends by itself. Tuned. */
export const ATTACK_ENDS = { median: 6 * HOUR, sigma: 0.5 } as const;
/** Time a halt of everybody's rollouts takes to reach all channels. Tuned. */
export const HALT_DELAY = 20;

/** A boot takes 5 minutes and succeeds by luck once in a hundred; people give up after about 15 (13% heal). Reference case. */
export const BOOT = { minutes: 5, luck: 0.01, tries: 15 } as const;
/** Mean time of the crash-loop fallback. Tuned. */
export const FALLBACK_MEAN = 30;
/** Mean time of remote recovery after the revert (retries every 30 minutes). Tuned. */
export const REMOTE_MEAN = 6 * HOUR;
/** Laptops at home, kiosks, cellars: share, and mean time until somebody comes. Reference case: the tail of days 6 to 14. */
export const FAR = { share: 0.17, mean: 7.5 * DAY } as const;

/** Minutes of a technician per machine, and more where a recovery key must be looked up. Reference case: 5 to 20. */
export const HANDS_MINUTES = 15;
export const KEY_MINUTES = 10;
/** Walking to the machine, besides: bounds the rate where few machines wait. Tuned. */
export const WALK = 30;
/** Technicians differ by firm (lognormal, sigma 0.87, reference case): their mean over their median. */
export const STAFF_MEAN_OVER_MEDIAN = 1.46;
/** Spread of the drawn factor on technicians. Tuned. */
export const STAFF_SIGMA = 0.5;
/** Per thousand machines; even at home somebody helps in the end. Tuned. */
export const STAFF_LEAST = 0.5;
/** Working days: 12 h, and 16 h in sectors that work round the clock. Reference case. */
export const WORK_DAY = { open: 7 * HOUR, close: 19 * HOUR } as const;
export const WORK_DAY_ROUND_THE_CLOCK = { open: 6 * HOUR, close: 22 * HOUR } as const;
/** Technicians start so long after the first signal. Tuned. */
export const HANDS_DELAY = { least: 60, most: 120 } as const;
/** Woken crews work faster, and through the first hours whatever the clock says. Tuned. */
export const WOKEN = { speed: 1.5, through: 12 * HOUR } as const;
/** Share of the day that the platform's own field teams work, over all time zones. Tuned. */
export const FIELD_SHARE = 0.5;

/** Share of blind machines that need a restart, and its mean in working minutes. Tuned. */
export const RESTART = { share: 0.1, mean: 180 } as const;
/** Local hours in which people restart machines. Tuned. */
export const RESTART_DAY = { open: 8 * HOUR, close: 18 * HOUR } as const;
/** A starved enclave seals its secrets anew at some check-ins even before the revert. Tuned. */
export const ENCLAVE_SELF = 0.25;
/** Mean time until a locked machine is let in again, without a repair pass. Tuned. */
export const LOCKED_MEAN = 4 * HOUR;

/** Servers: always on, near at hand, quicker to repair. Reference case: 51% of them hit against 32% of PCs. */
export const SERVER = { alwaysOn: 0.98, hands: 10, far: 0.03, restart: 0 } as const;
/** Firms: the large ones have 13 times the machines of the small ones (30% of machines, 85% of firms). Reference case. */
export const FIRMS = { largeOverSmall: 13, staffSigma: 0.87 } as const;
/** Share of a working day's work that firms get done on a Saturday or Sunday. Reference case (a Friday). */
export const WEEKEND = 0.5;
/** A firm counts as repaired once at most so many of its hit machines are down. Reference case: 2 days on average. */
export const FIRM_REPAIRED = 0.1;
/**
 * A desk that reads out recovery keys: this share of a look-up's minutes is left. Tuned: hospitals that had staffed one
 * spent most of their minutes at the machine, not on the telephone (reference case).
 */
export const KEY_DESK = 0.25;
/**
 * People told to start a stopped machine again and again: this share of those that wait comes back within these hours,
 * one boot in a hundred each (the owner's advice in the reference case: up to 15 times; share tuned). A locked disc
 * takes offence at it and asks for its key, which adds this many look-ups to a repair by hand (tuned).
 */
export const REBOOTS = { share: 0.13, within: 24 * HOUR, lookUps: 1 } as const;
/** Share of disks that need a recovery key, where a case names none. No sourced figure; reference case. */
export const CASE_ENCRYPTED = 0.5;
/**
 * Sectors of real cases: technicians per thousand machines (3.1 in large firms, 12 in small ones, reference case) and
 * night shifts. At home half wait for somebody who can: tuned to the cases of 2005 (1 to 3 days) and 2007 (a week).
 */
export const SECTOR_FACTS = {
  hospitals: { technicians: 3.1, roundTheClock: true },
  airlines: { technicians: 3.1, roundTheClock: true },
  banks: { technicians: 3.1, roundTheClock: false },
  emergency: { technicians: 3.1, roundTheClock: true },
  government: { technicians: 3.1, roundTheClock: false },
  shops: { technicians: 3.1, roundTheClock: false },
  factories: { technicians: 3.1, roundTheClock: true },
  schools: { technicians: 3.1, roundTheClock: false },
  smallFirms: { technicians: 12, roundTheClock: false },
  homes: { technicians: 5, roundTheClock: false, far: 0.5 },
} as const;
/** An ordinary mix of businesses; about 30% small firms and 30% round the clock. Reference case. */
export const CASE_SECTORS = {
  hospitals: 0.1,
  airlines: 0.04,
  banks: 0.09,
  emergency: 0.03,
  government: 0.12,
  shops: 0.1,
  factories: 0.12,
  schools: 0.1,
  smallFirms: 0.3,
} as const;
