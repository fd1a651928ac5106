import type * as P from './parts.ts';

/** Made-up facts for the gallery page alone; the game's words come from the language files. */
const none = (): void => undefined;

const keys = (code: string): P.VaultKey[] =>
  P_KEYS.map((key, i) => ({
    key,
    place:
      code[i] === 'I'
        ? 'interface'
        : code[i] === 'E'
          ? 'enclave'
          : code[i] === 'A'
            ? 'attestation'
            : 'ring0',
    moving: code[i] === 'm',
  }));
const P_KEYS: readonly P.KeyName[] = ['see', 'stop', 'survive', 'boot'];

export const vendors: P.VaultVendor[] = [
  { id: 'a', name: 'Haldric', own: false, present: true, keys: keys('0000') },
  { id: 'b', name: 'Oxbarrow', own: false, present: true, keys: keys('I00A') },
  { id: 'c', name: 'Tamarill', own: false, present: true, keys: keys('IIEA') },
  { id: 'd', name: 'Warden', own: true, present: true, keys: keys('0IEA') },
  { id: 'e', name: 'Pell & Rusk', own: false, present: true, keys: keys('00m0') },
  { id: 'f', name: 'Quoinly', own: false, present: true, keys: keys('I0E0') },
];

export const vaultLabels: P.VaultLabels = {
  board: 'Rings board: 15 of 24 keys in ring 0',
  ring0: 'ring 0',
  interface: 'interface',
  enclaves: 'enclaves',
  gate: 'attestation gate',
  own: 'own',
};

export const vaultText: Omit<P.VaultTextProps, 'vendors'> = {
  caption: 'Where every key lies',
  vendorHead: 'Vendor',
  keyNames: { see: 'see', stop: 'stop', survive: 'survive', boot: 'boot' },
  placeNames: {
    ring0: 'ring 0',
    interface: 'interface',
    enclave: 'enclave',
    attestation: 'attestation',
  },
  moving: '(moving)',
  own: 'own product',
  gone: 'has left',
};

const gauge = (
  meter: P.MeterName,
  label: string,
  value: number,
  delta: string,
  text: string,
): P.GaugeProps => ({
  meter,
  label,
  value,
  receipt: { delta, text, tone: delta.startsWith('+') ? 'gain' : 'loss' },
  receiptLabel: `${label} ${value}: why`,
  notches: 'crisis below 25, 40 to win',
  onReceipt: none,
});

export const rail: P.OakRailProps = {
  season: 'Spring',
  quarter: 5,
  quarterLine: 'quarter 5 of 12',
  mandate: { head: 'Your mandate', name: 'Twenty keys out', stands: 'Holds so far' },
  gauges: [
    gauge('continuity', 'Continuity', 62, '+1', 'near miss, Q4'),
    gauge('security', 'Security', 48, '−4', 'reader blinded'),
    gauge('ecosystem', 'Ecosystem', 57, '+2', 'Tamarill moved'),
    gauge('legitimacy', 'Legitimacy', 38, '−6', 'Warden looked'),
  ],
  labels: { rail: 'State of the platform', menu: 'Menu' },
  onMenu: none,
};

export const letter: P.LetterProps = {
  kind: 'regulator',
  sender: 'The Parity Chamber',
  senderLine: 'Competition authority of the Nine Ports',
  reference: 'PC 4471',
  date: '14 March',
  paragraphs: [
    'Dear Chair, on 3 March your own product, Warden, read events in the kernel that Haldric had been told would soon be closed to all. Your company once promised its rivals every door that it uses itself.',
    'Tell us before 30 June which door you close: theirs, your own, or neither. We shall publish your answer, and we shall remember it.',
  ],
  signName: 'Ilse Maarvik',
  signRole: 'Commissioner',
  stamp: { word: 'Received', date: '17 Mar' },
};

export const under: P.LetterUnderProps = {
  kind: 'vendor',
  sender: 'Haldric',
  line: 'Memo · 11 March',
  label: 'Read the memo from Haldric',
  onOpen: none,
};

export const slipWords = { free: 'free', peekLabel: (title: string) => `What “${title}” does` };

export const slips: P.SlipProps[] = [
  {
    number: 1,
    title: 'Close our door as well',
    sub: 'Warden’s see key leaves ring 0',
    costs: { capacity: 3, standing: 0, label: 'costs 3 capacity' },
    chips: [
      { icon: 'legitimacy', name: 'Legitimacy', text: '+6…10', tone: 'gain' },
      { icon: 'security', name: 'Security', text: '−2…6 Q7', tone: 'loss' },
    ],
    more: ['Legitimacy +6…10', 'Q7: Security −2…6'],
    undo: { kind: 'wax', label: 'a promise' },
    chosen: false,
    onChoose: none,
  },
  {
    number: 2,
    title: 'License both doors',
    sub: 'Warden signs what Haldric signs',
    costs: { capacity: 1, standing: 1, label: 'costs 1 capacity, 1 standing' },
    chips: [
      { icon: 'ecosystem', name: 'Ecosystem', text: '+2…5', tone: 'gain' },
      { icon: 'continuity', name: 'Continuity', text: '−1…5', tone: 'loss' },
    ],
    more: ['Ecosystem +2…5', 'Continuity −1…5'],
    undo: { kind: 'ink', label: 'until Q7' },
    chosen: true,
    onChoose: none,
  },
  {
    number: 3,
    title: 'Ask for more time',
    sub: 'A sterner letter follows',
    costs: { capacity: 0, standing: 2, label: 'costs 2 standing' },
    chips: [{ icon: 'legitimacy', name: 'Legitimacy', text: '−3…8', tone: 'loss' }],
    more: ['Legitimacy −3…8'],
    undo: { kind: 'pencil', label: 'any time' },
    chosen: false,
    onChoose: none,
  },
];

export const budget: P.BudgetTrayProps = {
  label: 'What you can spend',
  lines: [
    {
      kind: 'capacity',
      label: 'Capacity',
      have: 5,
      places: 8,
      pledged: 3,
      figure: '5 of 8',
      told: '3 pledged · upkeep 2',
    },
    {
      kind: 'standing',
      label: 'Standing',
      have: 6,
      places: 10,
      pledged: 1,
      figure: '6 of 10',
      told: '1 pledged',
    },
  ],
};

const hours = [0, 0.25, 0.5, 1, 2, 4, 8, 16, 24, 48, 72, 96, 120, 144, 168, 192, 216];
const curve = (k: number): number[] =>
  hours.map(
    (h) =>
      k * 9000 * (1 - Math.exp(-h * 3)) * Math.exp(-h / 70) +
      k * k * 700 * Math.exp(-h / 200) * (1 - Math.exp(-h)),
  );

export const forecast: P.ForecastCardProps = {
  title: 'Haldric, two quarters on',
  sub: '60 possible worlds if you license both doors',
  risks: {
    fails: {
      title: 'If its update fails',
      count: '12 of 60',
      what: 'it goes wide',
      from: 'from 19',
    },
    race: { title: 'If attackers race', count: '31 of 60', what: 'they get in', from: 'from 23' },
    why: {
      lines: ['The same sixty worlds, twice.'],
      sum: {
        name: 'Their chance tonight:',
        shown: '36%',
        addends: [
          { words: 'Some attacks get through anyway', by: '+6' },
          { words: 'Weak spot: the race', by: '+30' },
        ],
      },
    },
  },
  beads: {
    piles: [
      { holds: 17, blind: 0, stopped: 0 },
      { holds: 12, blind: 7, stopped: 0 },
      { holds: 0, blind: 6, stopped: 6 },
      { holds: 0, blind: 2, stopped: 6 },
      { holds: 0, blind: 0, stopped: 3 },
      { holds: 0, blind: 0, stopped: 1 },
    ],
    previous: [9, 12, 15, 12, 8, 4],
    bucketNames: ['none', '100', '1k', '10k', '100k', '1M'],
    legend: { holds: 'holds', blind: 'blind', stopped: 'stopped', previous: 'unsigned' },
  },
  fan: {
    title: 'Until the last machine is back',
    hours,
    q10: curve(0.3),
    q25: curve(0.6),
    q50: curve(1),
    q75: curve(1.5),
    q90: curve(2.2),
    ticks: [
      { hours: 1, label: '1 h' },
      { hours: 24, label: '1 day' },
      { hours: 96, label: '4 days' },
      { hours: 216, label: '9 days' },
    ],
    note: 'one in ten is worse',
  },
  summary:
    'In 17 of 60 worlds nothing stops. In 1 of 60 a million machines stop. The median is back within a day.',
  thinking: false,
  thinkingLabel: 'Running sixty worlds',
  moreLabel: 'Why?',
};

const posts = [
  { value: '', label: 'at rest' },
  { value: 'h', label: 'Haldric' },
  { value: 'r', label: 'region' },
  { value: 't', label: 'threats' },
];
export const pawns: P.DutyPawnsProps = {
  title: 'Tonight’s watch',
  line: 'On a channel, faults are noticed twice as fast.',
  teams: [
    { id: '1', name: 'Red team', post: 'h', options: posts },
    { id: '2', name: 'Blue team', post: 'r', options: posts },
    { id: '3', name: 'Gold team', post: '', options: posts },
  ],
  onPost: none,
};
export const flight: P.FlightTrayProps = {
  title: 'In flight',
  mandate: 'Twenty keys out: holds so far',
  items: [
    { when: 'Q6', text: 'Gate: halt' },
    { when: 'Q7', text: 'Interface: 80%' },
    { when: 'Q8', text: 'Haldric: boot key' },
  ],
};

export const receipt: P.ReceiptListProps = {
  start: { label: 'Start of the run', figure: '60' },
  lines: [
    { when: 'Q1', text: 'Serious fault at Oxbarrow', delta: '−6', tone: 'loss' },
    { when: 'Q2', text: 'Near miss, gate halted', delta: '+1', tone: 'gain' },
    { when: 'Q3', text: 'Drift', delta: '+1', tone: 'gain' },
  ],
  now: { label: 'Now', figure: '56' },
};
