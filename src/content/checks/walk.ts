import type { Condition, Effect, Matter, VendorRef } from '../../sim/index.ts';
import { mentionsOf as ofCondition } from '../schema/conditions/index.ts';
import { mentionsOf as ofEffect } from '../schema/effects/index.ts';
import type { Mentioned, Named } from '../schema/mentions.ts';
import type { LevelFile, Path } from './check.ts';

/** A condition or effect, where it stands, and the letter it belongs to (none: the level itself). */
export interface Placed<T> {
  it: T;
  path: Path;
  letter: Matter | null;
}

function inside(it: Condition, path: Path, letter: Matter | null): Placed<Condition>[] {
  const here = { it, path, letter };
  if ('all' in it)
    return [here, ...it.all.flatMap((one, i) => inside(one, [...path, 'all', i], letter))];
  if ('any' in it)
    return [here, ...it.any.flatMap((one, i) => inside(one, [...path, 'any', i], letter))];
  if ('not' in it) return [here, ...inside(it.not, [...path, 'not'], letter)];
  return [here];
}

/** Every condition of a level, the inner ones too. */
export function conditionsOf(file: LevelFile): Placed<Condition>[] {
  const mandates = file.mandates.flatMap(({ half, rule }, i) => [
    ...(half ? inside(half, ['mandates', i, 'half'], null) : []),
    ...inside(rule, ['mandates', i, 'rule'], null),
  ]);
  const letters = file.matters.flatMap((letter, i) => {
    const path: Path = ['matters', i];
    const own = letter.when ? inside(letter.when, [...path, 'when'], letter) : [];
    const choices = letter.choices.flatMap((choice, c) => {
      const at: Path = [...path, 'choices', c];
      const turns = (effects: readonly Effect[], ...steps: Path) =>
        effects.flatMap(({ when }, e) =>
          when ? inside(when, [...at, ...steps, e, 'when'], letter) : [],
        );
      return [
        ...turns(choice.effects, 'effects'),
        ...turns(choice.promise?.kept ?? [], 'promise', 'kept'),
        ...turns(choice.promise?.broken ?? [], 'promise', 'broken'),
        ...(choice.needs ? inside(choice.needs, [...at, 'needs'], letter) : []),
        ...(choice.promise
          ? inside(choice.promise.holds, [...at, 'promise', 'holds'], letter)
          : []),
      ];
    });
    return [...own, ...choices];
  });
  return [...mandates, ...letters];
}

/** Every effect of a level, those of promises too. */
export function effectsOf(file: LevelFile): Placed<Effect>[] {
  return file.matters.flatMap((letter, i) =>
    letter.choices.flatMap((choice, c) => {
      const at: Path = ['matters', i, 'choices', c];
      const placed = (effects: Effect[], ...steps: Path) =>
        effects.map((it, e) => ({ it, path: [...at, ...steps, e], letter }));
      return [
        ...placed(choice.effects, 'effects'),
        ...placed(choice.promise?.kept ?? [], 'promise', 'kept'),
        ...placed(choice.promise?.broken ?? [], 'promise', 'broken'),
      ];
    }),
  );
}

/** Every place where a condition speaks of something of this kind. */
export const namedByConditions = <Kind extends Mentioned>(
  kind: Kind,
  file: LevelFile,
): Placed<Named[Kind]>[] =>
  conditionsOf(file).flatMap(({ it, path, letter }) =>
    ofCondition(kind, it).map(({ field, value }) => ({
      it: value,
      path: [...path, field],
      letter,
    })),
  );

/** Every place where an effect speaks of something of this kind. */
export const namedByEffects = <Kind extends Mentioned>(
  kind: Kind,
  file: LevelFile,
): Placed<Named[Kind]>[] =>
  effectsOf(file).flatMap(({ it, path, letter }) =>
    ofEffect(kind, it).map(({ field, value }) => ({ it: value, path: [...path, field], letter })),
  );

/** Every place where a level speaks of a vendor. */
export function vendorRefsOf(file: LevelFile): Placed<VendorRef>[] {
  const senders = file.matters.flatMap((letter, i) =>
    letter.from.kind === 'vendor'
      ? [{ it: letter.from.vendor, path: ['matters', i, 'from', 'vendor'] as Path, letter }]
      : [],
  );
  const nights = file.script.flatMap(({ fault }, i) =>
    fault
      ? [{ it: fault.vendor, path: ['script', i, 'fault', 'vendor'] as Path, letter: null }]
      : [],
  );
  const cold = file.coldOpen
    ? [
        {
          it: file.coldOpen.fault.vendor,
          path: ['coldOpen', 'fault', 'vendor'] as Path,
          letter: null,
        },
      ]
    : [];
  return [
    ...namedByConditions('vendor', file),
    ...namedByEffects('vendor', file),
    ...senders,
    ...nights,
    ...cold,
  ];
}
