/** The Rings board in each of its states, for the page for makers: made-up facts, one per picture. */
import type { VaultKey, VaultPolicy, VaultProps, VaultVendor } from './parts.ts';
import { builtBy, KEY_NAMES } from './parts.ts';
import { vaultLabels } from './sample-day.ts';

const PLACE = { I: 'interface', E: 'enclave', A: 'attestation', '0': 'ring0' } as const;
const OUT = {
  see: 'interface',
  stop: 'interface',
  survive: 'enclave',
  boot: 'attestation',
} as const;

/** Four letters, one per key: `0IEA` its place · `m` on its way out · `c` claimed to be out · `n` came this morning. */
function keys(code: string): VaultKey[] {
  return KEY_NAMES.map((key, i): VaultKey => {
    const letter = code[i] ?? '0';
    if (letter === 'm') return { key, place: 'ring0', moving: true, goal: OUT[key], arrives: 'Q5' };
    if (letter === 'c') return { key, place: OUT[key], claimed: true };
    if (letter === 'n') return { key, place: OUT[key], from: 'ring0' };
    return { key, place: PLACE[letter as keyof typeof PLACE] ?? 'ring0' };
  });
}

const NAMES = ['Haldric', 'Oxbarrow', 'Tamarill', 'Warden', 'Pell & Rusk', 'Quoinly'];

const vendors = (...codes: string[]): VaultVendor[] =>
  codes.map((code, i) => ({
    id: 'abcdef'[i] ?? 'a',
    name: NAMES[i] ?? '',
    own: i === 3,
    present: code !== '',
    keys: keys(code),
  }));

const policy = (n: number): VaultPolicy => ({
  ...builtBy({ door: n, hygiene: n, interface: n, enclaves: n, attestation: n, rollout: n }),
  doorDate: 'Q8',
});

const mixed = vendors('0000', 'I00A', 'IIEA', '0IEA', '0000', 'I0E0');
const common = { vendors: mixed, labels: vaultLabels, policy: policy(2) };

export interface VaultSample {
  name: string;
  props: Omit<VaultProps, 'mode' | 'size' | 'harm'>;
}

/** Every landing place, open and confirmed; keys in each condition; each rung of what the vault is built of. */
export const vaultSamples: readonly VaultSample[] = [
  ...[0.15, 0.54, 0.9].map((chance) => ({
    name: `ring 0, suspected: ${chance * 100} in 100`,
    props: {
      ...common,
      suspicion: {
        vendorId: 'a',
        chance,
        note: 'this one?',
        figure: `${chance * 100} in 100`,
      },
    },
  })),
  { name: 'ring 0, confirmed', props: { ...common, burst: { vendorId: 'a', place: 'ring0' } } },
  {
    name: 'interface, suspected',
    props: {
      ...common,
      suspicion: {
        vendorId: 'b',
        chance: 0.6,
        key: 'see',
        place: 'interface',
        note: 'this one?',
        figure: '60 in 100',
      },
    },
  },
  {
    name: 'interface, confirmed: it blinds',
    props: { ...common, burst: { vendorId: 'b', place: 'interface', key: 'see' } },
  },
  {
    name: 'interface, confirmed: a wrong verdict stops',
    props: { ...common, burst: { vendorId: 'c', place: 'interface', key: 'stop', stops: true } },
  },
  {
    name: 'our interface, suspected',
    props: { ...common, suspicion: { vendorId: null, chance: 0.4, place: 'interface' } },
  },
  {
    name: 'our interface, confirmed: it blinds all',
    props: { ...common, burst: { vendorId: null, place: 'interface' } },
  },
  {
    name: 'enclave, confirmed',
    props: { ...common, burst: { vendorId: 'c', place: 'enclave', key: 'survive' } },
  },
  {
    name: 'attestation, suspected',
    props: {
      ...common,
      suspicion: { vendorId: 'b', chance: 0.5, key: 'boot', place: 'attestation' },
    },
  },
  {
    name: 'attestation, confirmed',
    props: { ...common, burst: { vendorId: 'b', place: 'attestation', key: 'boot' } },
  },
  {
    name: 'our attestation, suspected',
    props: { ...common, suspicion: { vendorId: null, chance: 0.6, place: 'attestation' } },
  },
  {
    name: 'our attestation, confirmed: all are locked out',
    props: { ...common, burst: { vendorId: null, place: 'attestation' } },
  },
  {
    name: 'keys on their way, with their dates',
    props: { ...common, vendors: vendors('m000', 'Im0m', '00m0', '0000', 'mmmm', '') },
  },
  {
    name: 'keys only said to be out',
    props: { ...common, vendors: vendors('c000', 'cc00', '00c0', '000c', 'IcEA', 'IIcc') },
  },
  {
    name: 'keys that came this morning',
    props: {
      ...common,
      vendors: vendors('n000', 'In00', '00n0', '000n', '0000', 'IIEA'),
      travels: true,
    },
  },
  ...[
    { name: 'door open, all at once', vendors: mixed },
    { name: 'door certified, two rings', vendors: mixed },
    { name: 'door on sunset, three rings', vendors: mixed },
    { name: 'door closed, five rings', vendors: vendors(...Array(6).fill('IIEA')) },
  ].map(({ name, vendors: all }, n) => ({
    name,
    props: { ...common, vendors: all, policy: policy(n) },
  })),
];
