import type { Params, Text } from './text.ts';

/** A dated cause as the rules write it: words by key. */
export interface CauseLike {
  key: string;
  params?: Params | undefined;
}

/** Params that hold the id of something with a name, and the key of that name. */
const named: Readonly<Record<string, (id: string, text: Text) => string>> = {
  vendor: (id) => `vendor.${id}.name`,
  regulator: (id) => `regulator.${id}.name`,
  sector: (id) => `sector.${id}`,
  meter: (id) => `meter.${id}`,
  ladder: (id) => `ladder.${id}.name`,
  key: (id) => `key.${id}`,
  region: (id) => `region.${id}`,
  clause: (id) => `clause.${id}`,
  attack: (id) => `attack.${id}.name`,
  switch: (id) => `switch.${id}.name`,
  mandate: (id) => `mandate.${id}.name`,
  about: (id) => `bet.${id}`,
  harm: (id) => `harm.${id}`,
};

/**
 * Params with ids turned into names; `{subject}` and `{title}` come from `matter` and `choice`, `{rung}` from `ladder`
 * and `to`, `{promise}` from `mandate`, `{why}` is the text of the cause with that key, `{act}` that of an action by night (`do`, `tone`).
 */
export function namedParams(text: Text, params: Params = {}): Params {
  const ready: Record<string, string | number> = { ...params };
  for (const [name, value] of Object.entries(params)) {
    const keyOf = named[name];
    if (keyOf && typeof value === 'string') ready[name] = text.or(keyOf(value, text), value);
  }
  // A suspect may be a vendor, a service of our own or an attack.
  for (const name of ['vendor', 'suspect', 'culprit']) {
    const id = params[name];
    if (typeof id === 'string') ready[name] = suspectName(text, id);
  }
  const { matter, choice } = params;
  if (typeof matter === 'string') {
    ready['subject'] = text.or(`letter.${matter}.subject`, matter);
    if (typeof choice === 'string')
      ready['title'] = text.or(`letter.${matter}.choice.${choice}.title`, choice);
  }
  const { mandate } = params;
  if (typeof mandate === 'string') ready['promise'] = text.or(`mandate.${mandate}.line`, '');
  const { ladder, to, why } = params;
  if (typeof ladder === 'string' && to !== undefined)
    ready['rung'] = text.or(`ladder.${ladder}.rung.${to}`, String(to));
  if (typeof why === 'string') {
    const { why: _, ...rest } = params;
    ready['why'] = causeText(text, { key: why, params: rest });
  }
  const act = params['do'];
  if (typeof act === 'string') {
    const kind = params['tone'] ?? params['about'];
    ready['act'] = text.say(kind === undefined ? `act.${act}` : `act.${act}.${kind}`, { ...ready });
  }
  return ready;
}

/** The name of a suspect: a vendor, one of the platform's services, or an attack. */
export function suspectName(text: Text, id: string): string {
  return text.or(`vendor.${id}.name`, text.or(`suspect.${id}`, id));
}

/**
 * A cause in words: `why.<key>`, or a word written for this very choice (`why.letter.<matter>.<choice>`) or for an
 * attack, which is no vendor and sends no updates (`why.<key>.attack`).
 */
export function causeText(text: Text, cause: CauseLike): string {
  const params = namedParams(text, cause.params);
  const { matter, choice } = cause.params ?? {};
  const special = `why.${cause.key}.${matter}.${choice}`;
  if (matter !== undefined && text.has(special)) return text.say(special, params);
  const byAttack = `why.${cause.key}.attack`;
  if (cause.params?.['culprit'] === 'attack' && text.has(byAttack))
    return text.say(byAttack, params);
  return text.say(`why.${cause.key}`, params);
}
