/** Sample props for the night half of the gallery page. */

import type * as P from './parts.ts';
import { rail } from './sample-day.ts';

const none = (): void => undefined;

export const head: P.NightHeadProps = {
  title: 'The Watch',
  line: 'Quarter 3 of 8, night',
  mandateHead: 'Mandate',
  mandate: 'wards first',
  gauges: [
    ['continuity', 'Continuity', 58, 9],
    ['security', 'Security', 64, 0],
    ['ecosystem', 'Ecosystem', 47, 0],
    ['legitimacy', 'Legitimacy', 38, 3],
  ].map(([m, l, v, d]) => ({
    meter: m as P.MeterName,
    label: String(l),
    value: Number(v),
    lost: Number(d),
    text: `${l} ${v}`,
  })),
  budgets: [
    { kind: 'capacity', label: 'Capacity', have: 3, text: '3 capacity' },
    { kind: 'standing', label: 'Standing', have: 4, text: '4 standing' },
  ],
  soundOn: true,
  labels: { ...rail.labels, sound: 'Sound', help: 'Help' },
  onSound: none,
  onHelp: none,
  onMenu: none,
};
export const legend: P.LegendProps = {
  label: 'Machines',
  counts: [
    { state: 'healthy', figure: '6.02 m', word: 'healthy' },
    { state: 'updating', figure: '410 k', word: 'updating' },
    { state: 'silent', figure: '84,200', word: 'silent' },
    { state: 'waiting', figure: '3,140', word: 'waiting for hands' },
    { state: 'healed', figure: '260', word: 'healed' },
  ],
};
export const timeline: P.TimelineProps = {
  label: 'Beats',
  beats: [
    { time: '04:09', state: 'past', text: 'beat 1, 04:09' },
    { time: '04:13', state: 'past', text: 'beat 2' },
    { time: '04:21', state: 'now', text: 'beat 3, now' },
    { time: '04:40', note: 'ring 4', state: 'ahead', text: 'beat 4' },
    { state: 'ahead', text: 'beat 5' },
    { time: '06:00', note: 'Europe logs on', state: 'ahead', text: 'beat 6' },
    { state: 'ahead', text: 'beat 7' },
  ],
};
export const clock: P.ClockProps = {
  time: '04:21',
  zone: 'UTC',
  question: 'Machines fall silent from Auckland to Mumbai. Whose fault?',
  beat: 'beat 3 of 7',
  running: false,
};
const beats = Array.from({ length: 96 }, (_, i) =>
  i < 50 ? 0.65 + 0.3 * Math.abs(Math.sin(i * 2.7)) : Math.max(0, (1 - (i - 50) / 12) * 0.8),
);
export const signals: P.SignalStripProps = {
  label: 'Signals',
  heartbeats: {
    label: 'Heartbeats, Asia and Pacific',
    text: 'silent since 04:12',
    values: beats,
    silentFrom: 62,
  },
  calls: { label: 'Support calls', count: 37, text: '37' },
  canary: { label: 'Canary', well: 11, total: 12, text: '11 of 12 well' },
  quote: {
    text: '“It asks for a recovery key. Nobody here has one.”',
    from: 'Mumbai',
    fits: 'fits Haldric, Oxbarrow',
  },
};
export const suspects: P.SuspectsProps = {
  title: 'Suspects',
  unit: 'in 100',
  suspects: [
    { id: 'a', name: 'Haldric', detail: 'content 7.11', chance: 0.54 },
    { id: 'b', name: 'Oxbarrow', detail: 'driver 3.2', chance: 0.21 },
    { id: 'c', name: 'Our own', detail: 'Warden 118', chance: 0.14 },
    { id: 'd', name: 'An attack', detail: 'no claim', chance: 0.11 },
  ],
};
export const actions: P.ActionsProps = {
  title: 'Two actions this beat, one chosen',
  max: 2,
  confirmLabel: 'Turn both keys',
  confirmReason: 'Choose one more',
  onToggle: none,
  onConfirm: none,
  actions: [
    { id: '1', name: 'Hold Haldric’s channel', price: '1 standing', chosen: true },
    { id: '2', name: 'Hold Oxbarrow’s channel', price: '1 standing', chosen: false },
    { id: '3', name: 'Halt every ring', price: '2 standing', chosen: false },
    { id: '4', name: 'Revert content 7.11', price: 'heals nothing', chosen: false },
    { id: '5', name: 'Wake the crews in Europe', price: '1 capacity', chosen: false },
  ],
};
export const regions: P.RegionTableProps = {
  caption: 'Machines by region',
  regionHead: 'Region',
  noMap: 'No map here.',
  states: [
    { state: 'healthy', label: 'healthy' },
    { state: 'updating', label: 'updating' },
    { state: 'silent', label: 'silent' },
    { state: 'waiting', label: 'waiting' },
    { state: 'healed', label: 'healed' },
  ],
  rows: [
    ['Pacific', '310,000', '0', '22,400', '1,900', '260'],
    ['East Asia', '1,840,000', '12,000', '31,000', '940', '0'],
    ['South Asia', '1,020,000', '88,000', '24,800', '300', '0'],
    ['Europe', '1,710,000', '210,000', '4,100', '0', '0'],
    ['Americas', '1,140,000', '100,000', '1,900', '0', '0'],
  ].map(([n, ...c]) => ({ id: String(n), name: String(n), cells: c.map(String) })),
};
export const review: P.ReviewStripProps = {
  title: 'Review of the night',
  quiet: 'A quiet night.',
  faults: [
    {
      id: '1',
      title: 'Haldric content 7.11',
      near: true,
      mark: 'near miss',
      facts: [
        { label: 'Where it landed', value: 'ring 0, hospitals first' },
        { label: 'How far it went', value: '84 machines' },
        { label: 'How fast it healed', value: '9 minutes' },
      ],
      ghost: 'Yours: 84 machines, 9 minutes. Without the gate: 412,000, six days.',
    },
  ],
};
