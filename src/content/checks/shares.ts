import type { Check } from './check.ts';

const near = (sum: number, aim: number) => Math.abs(sum - aim) < 0.0005;
const round = (sum: number) => Math.round(sum * 1000) / 1000;

/** Regions and sectors cover the whole fleet; vendors no more than that. */
export const shares: Check = (file) => {
  const sum = (list: { share: number }[]) => list.reduce((total, { share }) => total + share, 0);
  const whole = (['regions', 'sectors'] as const).flatMap((name) => {
    const total = sum(file[name]);
    if (near(total, 1)) return [];
    return [
      {
        path: [name],
        sentence: `The shares of the ${name} sum to ${round(total)}; they must sum to 1.`,
      },
    ];
  });
  const total = sum(file.vendors);
  if (total < 1.0005) return whole;
  return [
    ...whole,
    {
      path: ['vendors'],
      sentence: `The shares of the vendors sum to ${round(total)}; together they can hold 1 at most.`,
    },
  ];
};
