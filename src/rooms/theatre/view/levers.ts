/** The levers of the theatre: what can be chosen, what was, and how a change is said. */

import {
  type CaseChange,
  type CaseFile,
  GROUND,
  type Place,
  STAGING,
  type StagingId,
  stagingAt,
} from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';

export type LeverId = keyof CaseChange & string;

export const LEVERS: readonly LeverId[] = [
  'place',
  'rings',
  'bake',
  'gate',
  'fallback',
  'remote',
  'hands',
];

type Setting = Place | number | boolean;

const isStaged = (lever: LeverId): lever is StagingId => lever in STAGING;

const stepsOf = (lever: StagingId): number[] => STAGING[lever].map((_, n) => n);

const SETTINGS: Record<LeverId, readonly Setting[]> = {
  place: ['ring0', 'interface', 'enclave', 'attestation'],
  rings: stepsOf('rings'),
  bake: stepsOf('bake'),
  gate: stepsOf('gate'),
  fallback: [false, true],
  remote: [false, true],
  hands: stepsOf('hands'),
};

/** How a lever stood in history. */
export function settingWas({ known }: CaseFile, lever: LeverId): Setting {
  switch (lever) {
    case 'place':
      return known.place;
    case 'rings':
    case 'bake':
    case 'gate':
      return known.staging?.[lever] ?? GROUND;
    case 'fallback':
      return known.heal.fallback ?? false;
    case 'remote':
      return known.heal.remote ?? false;
    case 'hands':
      return GROUND;
  }
}

/** How words name a setting: a step of staging by its own name. */
const nameOf = (lever: LeverId, setting: Setting): string =>
  typeof setting === 'number' && isStaged(lever)
    ? stagingAt(lever, setting).name
    : String(typeof setting === 'boolean' ? Number(setting) : setting);

export const leverName = (text: Text, lever: LeverId): string => text.say(`theatre.lever.${lever}`);

export const settingName = (text: Text, lever: LeverId, setting: Setting): string =>
  text.say(`theatre.rung.${lever}.${nameOf(lever, setting)}`);

export interface LeverView {
  id: LeverId;
  name: string;
  now: string;
  moved: boolean;
}

export function levers(text: Text, file: CaseFile, change: CaseChange): LeverView[] {
  return LEVERS.map((id) => {
    const setting = change[id] ?? settingWas(file, id);
    return {
      id,
      name: leverName(text, id),
      now: settingName(text, id, setting),
      moved: change[id] !== undefined,
    };
  });
}

export interface RungView {
  name: string;
  chosen: boolean;
  was: boolean;
  /** The change with this rung chosen. */
  change: CaseChange;
}

/** What can be chosen on one lever. The rung that stood in history takes the lever out of the change. */
export function rungs(text: Text, file: CaseFile, lever: LeverId, change: CaseChange): RungView[] {
  const was = settingWas(file, lever);
  const now = change[lever] ?? was;
  const { [lever]: _, ...others } = change;
  return SETTINGS[lever].map((setting) => ({
    name: settingName(text, lever, setting),
    chosen: setting === now,
    was: setting === was,
    change: setting === was ? others : { ...others, [lever]: setting },
  }));
}

/** "three rings and a fallback" */
export function changeSaid(text: Text, change: CaseChange): string {
  return text.list(
    LEVERS.flatMap((lever) => {
      const setting = change[lever];
      return setting === undefined ? [] : [settingSaid(text, lever, setting)];
    }),
  );
}

const settingSaid = (text: Text, lever: LeverId, setting: Setting): string =>
  text.say(`theatre.with.${lever}.${nameOf(lever, setting)}`);

/** "Three rings, 8 hours, Alert": for a table, where there is little room. */
export const changeNames = (text: Text, change: CaseChange): string =>
  LEVERS.flatMap((lever) => {
    const setting = change[lever];
    return setting === undefined ? [] : [settingName(text, lever, setting)];
  }).join(', ');

export const isChanged = (change: CaseChange): boolean => Object.keys(change).length > 0;
