import type { Check, Finding, Path } from './check.ts';

function twice(ids: readonly (string | number)[], path: Path, last: Path = []): Finding[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [
          {
            path: [...path, i, ...last],
            sentence: `"${id}" stands twice here. Each may stand once.`,
          },
        ],
  );
}

/** Nothing is named twice in one list. */
export const duplicates: Check = (file) => {
  const ids = (list: readonly { id: string }[], path: Path) =>
    twice(
      list.map(({ id }) => id),
      path,
      ['id'],
    );
  return [
    ...ids(file.regions, ['regions']),
    ...ids(file.sectors, ['sectors']),
    ...ids(file.vendors, ['vendors']),
    ...ids(file.regulators, ['regulators']),
    ...ids(file.mandates, ['mandates']),
    ...ids(file.matters, ['matters']),
    ...file.matters.flatMap(({ choices }, i) => ids(choices, ['matters', i, 'choices'])),
    ...twice(
      file.lengths.map(({ quarters }) => quarters),
      ['lengths'],
      ['quarters'],
    ),
    ...twice(file.ladders.open, ['ladders', 'open']),
    ...twice(file.switches.open, ['switches', 'open']),
    ...twice(file.switches.on, ['switches', 'on']),
  ];
};
