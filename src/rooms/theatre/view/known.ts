/** The two cards of a case: what was known beforehand, and what was published afterwards. */
import type { CaseFile } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { bandSaid, dateSaid, ends, fleetSaid, releaseOf, spansSaid, valueSaid } from './figures.ts';
import { settingName } from './levers.ts';
import { measureName } from './measures.ts';

/** What stands before the first full stop, that included. */
export function firstSentence(about: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(about)?.[0] ?? about;
}

function windowSaid(text: Text, { known }: CaseFile): string {
  const { low, high } = ends(known.window);
  return spansSaid(text, low, high);
}

/** "Content, ran in the kernel, out for 78 minutes" */
export const metaLine = (text: Text, file: CaseFile): string =>
  text.say('theatre.meta', {
    path: text.say(`theatre.path.${file.known.path}`),
    ran: text.say(`theatre.ran.${file.known.place}`),
    window: windowSaid(text, file),
  });

export interface Fact {
  name: string;
  words: string;
}

export function knownFacts(text: Text, file: CaseFile): Fact[] {
  const { known } = file;
  const { heal, staging } = known;
  const fleet = ends(known.fleet);
  const shows = ends(known.shows);
  const machines = known.place === 'attestation' ? 'servers' : 'machines';
  const fact = (key: string, words: string): Fact => ({
    name: text.say(`theatre.known.${key}`),
    words,
  });
  return [
    fact(
      'released',
      `${dateSaid(text, known.released)}, ${text.clock(releaseOf(known.released).minute)} ${text.say('theatre.clock.utc')}`,
    ),
    fact('path', text.say(`theatre.path.${known.path}`)),
    fact('place', text.say(`theatre.ran.${known.place}`)),
    fact(
      'fleet',
      text.say(`theatre.known.${machines}`, {
        shown:
          fleet.low === fleet.high
            ? fleetSaid(text, fleet.low)
            : bandSaid(text, fleet.low, fleet.high, 'machines'),
      }),
    ),
    fact(
      'shows',
      text.say('theatre.known.ofMachines', {
        shown: valueSaid(text, shows.low, shows.high, 'share'),
      }),
    ),
    fact('window', windowSaid(text, file)),
    fact('noticed', text.say(`theatre.known.noticed.${known.noticed ?? 'calls'}`)),
    fact(
      'heal',
      text.list([
        text.say(`theatre.known.heal.${heal.by}`),
        ...(heal.remote ? [text.say('theatre.known.remote')] : []),
        ...(heal.fallback ? [text.say('theatre.known.fallback')] : []),
      ]),
    ),
    fact(
      'staging',
      staging
        ? (['rings', 'bake', 'gate'] as const)
            .map((lever) => settingName(text, lever, staging[lever]))
            .join(', ')
        : text.say('theatre.known.staging.none'),
    ),
  ];
}

export interface Clipping {
  id: string;
  n: number;
  figure: string;
  measure: string;
  source: string;
  note: string | null;
  miss: string | null;
}

export function clippings(text: Text, file: CaseFile): Clipping[] {
  return file.published.flatMap((one): Clipping[] => {
    const at = file.measures.findIndex(({ id }) => id === one.measure);
    const measure = file.measures[at];
    const low = one.low ?? one.value;
    const high = one.high ?? one.value;
    if (!measure || low === undefined || high === undefined) return [];
    return [
      {
        id: one.measure,
        n: at + 1,
        figure: valueSaid(text, low, high, measure.unit),
        measure: measureName(text, measure),
        source: text.say('theatre.source', { ...one.source }),
        note: one.note ?? null,
        miss: one.miss ?? null,
      },
    ];
  });
}
