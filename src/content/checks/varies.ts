import type { Check } from './check.ts';

/** No more groups of attackers are at work than the level names. */
export const varies: Check = ({ varies, adversaries = [] }) => {
  const all = adversaries.length;
  if (varies === undefined || varies.groups <= all) return [];
  const named = all === 0 ? 'none' : `only ${all}`;
  return [
    {
      path: ['varies', 'groups'],
      sentence: `${varies.groups} groups of attackers are to be at work, and "adversaries" names ${named}. Write ${all} at most, or name more.`,
    },
  ];
};
