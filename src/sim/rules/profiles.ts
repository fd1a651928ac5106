/** Marks of a sender's faults: three in four bear each. One law, from which luck draws and by which the odds reckon. */
import type { Stream } from '../chance/index.ts';
import {
  DAY_BANDS,
  type DayBand,
  KEYS,
  type KeyId,
  MACHINE_MARKS,
  type MachineMark,
  type Question,
  type SectorId,
  type SuspectId,
} from '../ids.ts';
import type { Fault } from '../incident/types.ts';
import type { Level, Profile } from '../level.ts';

/** Of a sender's faults so many bear its own mark, for each question by itself; the rest go by the law for all. Tuned. */
export const OWN_MARK = 0.75;

/** Minutes of a band of the UTC day. */
const BAND = 1440 / DAY_BANDS.length;

/** Which key breaks. Tuned: most code looks, less of it acts. */
export const KEY_CHANCE: Readonly<Record<KeyId, number>> = {
  see: 0.5,
  stop: 0.25,
  survive: 0.12,
  boot: 0.13,
};

/** A chance for each value of a mark; they sum to 1, and are 0 throughout where a level knows no such value. */
export type Law<Value extends string = string> = Partial<Record<Value, number>>;

/** The law of one mark: all values by `base`, which need not sum to 1, but the own one three times in four. */
function law<Value extends string>(
  values: readonly Value[],
  base: (value: Value) => number,
  own: Value | undefined,
): Law<Value> {
  const rest = values.reduce((sum, v) => sum + (v === own ? 0 : base(v)), 0);
  const out: Law<Value> = {};
  for (const v of values)
    out[v] =
      own === undefined || rest === 0
        ? base(v) / (rest || base(v))
        : v === own
          ? OWN_MARK
          : ((1 - OWN_MARK) * base(v)) / rest;
  return out;
}

const alike = () => 1;

/** Sectors that somebody in this level is known for, in the order of its vendors. */
const wheresOf = ({ vendors }: Level): SectorId[] => [
  ...new Set(vendors.flatMap(({ profile }) => (profile ? [profile.where] : []))),
];

/** Attackers strike at night, and where it hurts most; what they break is their plan's, and any machine will do. */
function attackMarks(level: Level): Omit<Profile, 'what'> | undefined {
  const harm = (id: SectorId): number => level.sectors.find((x) => x.id === id)?.harm ?? 0;
  const wheres = wheresOf(level);
  if (wheres.length === 0) return undefined;
  const where = wheres.reduce((a, b) => (harm(b) > harm(a) ? b : a));
  return { where, when: 'night', who: 'none' };
}

/** The marks of a sender, as far as it has any: our own services have none. */
export const profileOf = (level: Level, sender: SuspectId): Partial<Profile> =>
  (sender === 'attack'
    ? attackMarks(level)
    : level.vendors.find(({ id }) => id === sender)?.profile) ?? {};

/** Which key a sender's faults break: a shared service has but one. What an attack breaks is its plan's. */
export const whatLaw = (level: Level, sender: SuspectId): Law<KeyId> =>
  sender === 'interfaceService'
    ? { see: 1 }
    : sender === 'attestationService'
      ? { boot: 1 }
      : law(KEYS, (key) => KEY_CHANCE[key], profileOf(level, sender).what);

/** Whose machines a sender's faults strike hardest. */
export const whereLaw = (level: Level, sender: SuspectId): Law<SectorId> =>
  law(wheresOf(level), alike, profileOf(level, sender).where);

/** On which machines a sender's faults show. */
export const whoLaw = (level: Level, sender: SuspectId): Law<MachineMark> =>
  law(MACHINE_MARKS, alike, profileOf(level, sender).who);

/** The band of the UTC day in which a minute of it lies. */
export const bandOf = (minute: number): DayBand => DAY_BANDS[Math.floor(minute / BAND)] as DayBand;

/** How much likelier than by chance a sender's update leaves at this minute of the UTC day. */
export function hourOdds(level: Level, sender: SuspectId, minute: number): number {
  const when = law(DAY_BANDS, alike, profileOf(level, sender).when);
  return DAY_BANDS.length * (when[bandOf(minute)] ?? 0);
}

/** A value of a mark by its law; undefined where there is none to draw. */
export function drawMark<Value extends string>(luck: Stream, from: Law<Value>): Value | undefined {
  const values = Object.keys(from) as Value[];
  if (values.length === 0) return undefined;
  return values[luck.weighted(values.map((v) => from[v] ?? 0))];
}

/** The minute at which a sender's update leaves. */
export function drawMinute(luck: Stream, level: Level, sender: SuspectId): number {
  const band = drawMark(luck, law(DAY_BANDS, alike, profileOf(level, sender).when)) as DayBand;
  return DAY_BANDS.indexOf(band) * BAND + luck.int(BAND);
}

/** Where a fault strikes hardest and on which machines it shows, drawn from its sender's marks. */
export function drawPlaceAndKind(
  luck: Stream,
  level: Level,
  sender: SuspectId,
): Pick<Fault, 'where' | 'who'> {
  const where = drawMark(luck, whereLaw(level, sender));
  const who = drawMark(luck, whoLaw(level, sender)) as MachineMark;
  return { ...(where === undefined ? {} : { where }), who };
}

/** What a fault really is, for each question that can be asked of it. */
export const truthOf = (fault: Fault, question: Question): string | undefined =>
  question === 'what' ? fault.key : fault[question];
