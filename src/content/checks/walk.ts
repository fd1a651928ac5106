import type { Condition, Effect, Matter, VendorRef } from '../../sim/index.ts';
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
  const mandates = file.mandates.flatMap(({ rule }, i) =>
    inside(rule, ['mandates', i, 'rule'], null),
  );
  const letters = file.matters.flatMap((letter, i) => {
    const path: Path = ['matters', i];
    const own = letter.when ? inside(letter.when, [...path, 'when'], letter) : [];
    const choices = letter.choices.flatMap((choice, c) => {
      const at: Path = [...path, 'choices', c];
      return [
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

/** The vendor that a condition or effect speaks of, and under which name. */
function vendorIn(it: Condition | Effect): { ref: VendorRef; name: string } | null {
  if ('vendor' in it) return { ref: it.vendor, name: 'vendor' };
  if ('trust' in it) return { ref: it.trust, name: 'trust' };
  if ('readiness' in it) return { ref: it.readiness, name: 'readiness' };
  if ('audit' in it) return { ref: it.audit, name: 'audit' };
  return null;
}

/** Every place where a level speaks of a vendor. */
export function vendorRefsOf(file: LevelFile): Placed<VendorRef>[] {
  const spoken = [...conditionsOf(file), ...effectsOf(file)].flatMap(({ it, path, letter }) => {
    const found = vendorIn(it);
    return found ? [{ it: found.ref, path: [...path, found.name], letter }] : [];
  });
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
  return [...spoken, ...senders, ...nights, ...cold];
}
