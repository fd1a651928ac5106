import type * as P from './parts.ts';

/** Made-up ladders for the gallery page alone. */
const none = (): void => undefined;

const ladder = (
  id: string,
  name: string,
  rungs: string[],
  current: number,
  more: Partial<Record<number, Partial<P.Rung>>> = {},
): P.LadderProps => ({
  id,
  name,
  label: `${name}: now ${rungs[current]}`,
  rungs: rungs.map((r, i) => ({
    name: r,
    state: i < current ? 'passed' : i === current ? 'current' : 'free',
    ...(i > current + 1
      ? { reason: 'One rung a quarter' }
      : i === current + 1
        ? {
            costs: { capacity: 2, standing: 1, label: 'costs 2 capacity, 1 standing' },
            note: 'In force in two quarters',
          }
        : {}),
    ...more[i],
  })),
});
const sheet = (id: string, name: string): P.LadderProps => ({
  id,
  name,
  label: name,
  rungs: [],
  locked: { tag: 'later', label: `${name}: locked, a letter opens it` },
});

export const ladders: P.LadderDrawerProps = {
  label: 'Ladders',
  closeLabel: 'Close',
  pegs: { used: 1, total: 3, label: '1 of 3 ladders used this quarter' },
  onRung: none,
  ladders: [
    ladder('door', 'Door', ['open', 'certified', 'sunset', 'closed'], 1),
    ladder('hygiene', 'Hygiene', ['audit only', 'block list', 'integrity'], 1),
    ladder('rollout', 'Rollout', ['all at once', 'two, 1 h', 'three, 8 h', 'five, 24 h'], 1, {
      2: { state: 'pledged' },
    }),
    ladder('checks', 'Checks', ['none', 'alert', 'halt, park', 'diverse'], 1, {
      2: { state: 'ordered', lands: 'Q6' },
    }),
    ladder('interface', 'Interface', ['blind', 'sees 60%', 'sees 80%', 'sees 92%'], 1, {
      2: { state: 'ordered', lands: 'Q7' },
    }),
    sheet('enclaves', 'enclaves'),
    sheet('attest', 'attest'),
    sheet('back', 'way back'),
  ],
};
