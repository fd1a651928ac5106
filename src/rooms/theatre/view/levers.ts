/** The levers of the theatre: what can be chosen, what was, and how a change is said. */
import type { CaseChange, CaseFile, Place } from '../../../sim/index.ts';
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

const SETTINGS: Record<LeverId, readonly Setting[]> = {
  place: ['ring0', 'interface', 'enclave', 'attestation'],
  rings: [0, 1, 2, 3],
  bake: [0, 1, 2, 3],
  gate: [0, 1, 2, 3],
  fallback: [false, true],
  remote: [false, true],
  hands: [0, 1, 2],
};

/** How a lever stood in history. */
export function settingWas({ known }: CaseFile, lever: LeverId): Setting {
  switch (lever) {
    case 'place':
      return known.place;
    case 'rings':
    case 'bake':
    case 'gate':
      return known.staging?.[lever] ?? 0;
    case 'fallback':
      return known.heal.fallback ?? false;
    case 'remote':
      return known.heal.remote ?? false;
    case 'hands':
      return 0;
  }
}

const nameOf = (setting: Setting): string =>
  typeof setting === 'boolean' ? String(Number(setting)) : String(setting);

export function leverName(text: Text, lever: LeverId): string {
  return text.or(`theatre.lever.${lever}`, text.say(`ladder.${lever}.name`));
}

export function settingName(text: Text, lever: LeverId, setting: Setting): string {
  const name = nameOf(setting);
  return text.or(`theatre.rung.${lever}.${name}`, text.say(`ladder.${lever}.rung.${name}`));
}

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
      return setting === undefined ? [] : [text.say(`theatre.with.${lever}.${nameOf(setting)}`)];
    }),
  );
}

/** "Three rings, 8 hours, Alert": for a table, where there is little room. */
export const changeNames = (text: Text, change: CaseChange): string =>
  LEVERS.flatMap((lever) => {
    const setting = change[lever];
    return setting === undefined ? [] : [settingName(text, lever, setting)];
  }).join(', ');

export const isChanged = (change: CaseChange): boolean => Object.keys(change).length > 0;
