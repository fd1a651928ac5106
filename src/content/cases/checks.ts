/** What a case must hold beyond its shape. */
import type { Amount, CaseFile, CaseQuantity, CaseUnit } from '../../sim/index.ts';
import type { Finding } from '../sentences.ts';

const TIMES: readonly CaseUnit[] = ['minutes', 'hours', 'days'];
const UNITS: Record<CaseQuantity, readonly CaseUnit[]> = {
  hits: ['machines'],
  down: ['machines'],
  hitShare: ['share'],
  downShare: ['share'],
  downOfHit: ['share'],
  slowFirms: ['share'],
  noticed: TIMES,
  healed: TIMES,
  firmDays: ['days'],
  handsHours: ['hours'],
};

/** Every amount of what is known, with its place. */
function amounts(known: object, path: string[] = []): { path: string[]; amount: Amount }[] {
  return Object.entries(known).flatMap(([name, value]) => {
    const here = [...path, name];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return 'low' in value ? [{ path: here, amount: value as Amount }] : amounts(value, here);
  });
}

function ranges({ known }: CaseFile): Finding[] {
  return amounts(known).flatMap(({ path, amount }) =>
    typeof amount === 'object' && amount.low > amount.high
      ? [
          {
            path: ['known', ...path],
            sentence: `The smaller number of "${path.at(-1)}" comes first: "low" is above "high".`,
          },
        ]
      : [],
  );
}

/** What is said of one way of healing, and means nothing for another. */
function healing({ known }: CaseFile): Finding[] {
  const { heal, cutOff, service, servers = 0 } = known;
  const found: Finding[] = [];
  if (heal.by === 'hands' && cutOff !== undefined)
    found.push({
      path: ['known', 'cutOff'],
      sentence:
        'Machines that wait for hands hear of no revert anyway: take "cutOff" out, or let them heal "checkIn" or "reload".',
    });
  if (heal.by === 'hands' && heal.killSwitch)
    found.push({
      path: ['known', 'heal', 'killSwitch'],
      sentence: 'A kill switch heals no machine that waits for hands. Take "killSwitch" out.',
    });
  if (service?.server !== undefined && servers === 0)
    found.push({
      path: ['known', 'service', 'server'],
      sentence: 'There are no servers in this case: name their share in "servers".',
    });
  return found;
}

function sums({ known }: CaseFile): Finding[] {
  const say = (path: string, shares: number[]): Finding[] => {
    const sum = shares.reduce((all, one) => all + one, 0);
    if (Math.abs(sum - 1) < 1e-6) return [];
    const sentence = `The shares sum to ${Number(sum.toFixed(4))}; they must sum to 1.`;
    return [{ path: ['known', path], sentence }];
  };
  return [
    ...say(
      'regions',
      known.regions.map(({ share }) => share),
    ),
    ...(known.sectors ? say('sectors', Object.values(known.sectors)) : []),
  ];
}

function twice(list: readonly string[], path: (at: number) => (string | number)[]): Finding[] {
  return list.flatMap((id, at) =>
    list.indexOf(id) < at
      ? [{ path: path(at), sentence: `"${id}" stands twice. Keep one of them.` }]
      : [],
  );
}

function ids({ known, measures, published }: CaseFile): Finding[] {
  return [
    ...twice(
      known.regions.map(({ id }) => id),
      (at) => ['known', 'regions', at, 'id'],
    ),
    ...twice(
      measures.map(({ id }) => id),
      (at) => ['measures', at, 'id'],
    ),
    ...twice(
      published.map(({ measure }) => measure),
      (at) => ['published', at, 'measure'],
    ),
  ];
}

function measuring({ known, measures }: CaseFile): Finding[] {
  return measures.flatMap((measure, at): Finding[] => {
    const { of, unit, among } = measure;
    const found: Finding[] = [];
    if (!UNITS[of].includes(unit)) {
      const units = UNITS[of].map((one) => `"${one}"`).join(' or ');
      found.push({ path: ['measures', at, 'unit'], sentence: `"${of}" is told in ${units}.` });
    }
    if (of === 'healed' && measure.share === undefined)
      found.push({
        path: ['measures', at],
        sentence: '"healed" needs "share": of those hit, how many must work again?',
      });
    if (of === 'slowFirms' && measure.days === undefined)
      found.push({
        path: ['measures', at],
        sentence: '"slowFirms" needs "days": how long is slow?',
      });
    const untils: readonly CaseQuantity[] = ['down', 'downShare', 'downOfHit', 'healed'];
    if (measure.until !== undefined && !untils.includes(of))
      found.push({
        path: ['measures', at, 'until'],
        sentence: `"until" is for what is down or healed, not for "${of}".`,
      });
    const region = among?.region;
    if (region !== undefined && !known.regions.some(({ id }) => id === region))
      found.push({
        path: ['measures', at, 'among', 'region'],
        sentence: `There is no region "${region}" in this case.`,
      });
    return found;
  });
}

function figures({ measures, published }: CaseFile): Finding[] {
  return published.flatMap((one, at): Finding[] => {
    const path = ['published', at];
    if (!measures.some(({ id }) => id === one.measure))
      return [
        {
          path: [...path, 'measure'],
          sentence: `There is no measure "${one.measure}" in this case.`,
        },
      ];
    const { value, low, high } = one;
    const whole = value !== undefined && low === undefined && high === undefined;
    const range = value === undefined && low !== undefined && high !== undefined;
    if (!whole && !range) return [{ path, sentence: 'Write either "value", or "low" and "high".' }];
    if (range && low > high)
      return [{ path, sentence: 'The smaller number comes first: "low" is above "high".' }];
    return [];
  });
}

/** Sentences for everything that keeps a well-formed case from being played or compared. */
export function checkCase(file: CaseFile): Finding[] {
  return [ranges, healing, sums, ids, measuring, figures].flatMap((check) => check(file));
}
