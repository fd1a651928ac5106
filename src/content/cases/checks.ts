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

function ranges({ known }: CaseFile): Finding[] {
  return Object.entries(known as unknown as Record<string, Amount>).flatMap(([name, amount]) =>
    typeof amount === 'object' && 'low' in amount && amount.low > amount.high
      ? [
          {
            path: ['known', name],
            sentence: `The smaller number of "${name}" comes first: "low" is above "high".`,
          },
        ]
      : [],
  );
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
  return [ranges, sums, ids, measuring, figures].flatMap((check) => check(file));
}
