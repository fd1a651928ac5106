import { FREE, price, type Rung } from './rung.ts';

interface EnclaveRung extends Rung {
  /** Share of its exposure that an agent keeps whose survive key lies in an enclave. */
  exposure: number;
}

/** The way out for survive: what an enclave may hold. All figures tuned. */
export const enclaves = [
  { name: 'none', ...FREE, exposure: 1 },
  { name: 'secrets', ...price(4, 0, 1), exposure: 0.15 },
  { name: 'rules', ...price(5, 0, 2), exposure: 0.1 },
  { name: 'verdicts', ...price(6, 0, 2), exposure: 0.05 },
] as const satisfies readonly EnclaveRung[];
