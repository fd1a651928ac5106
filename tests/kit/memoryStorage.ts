import type { StoragePort } from '../../src/session/index.ts';

/** For sessions that should have nothing to tell of: what they tell fails the test. */
export function noFailure(error: unknown): never {
  throw error;
}

/** A storage in memory that several sessions (tabs) can share. `deny` makes it refuse. */
export class MemoryStorage implements StoragePort {
  readonly slots = new Map<string, string>();
  deny = false;

  async load(slot: string): Promise<string | null> {
    if (this.deny) throw new Error('denied');
    return this.slots.get(slot) ?? null;
  }

  async save(slot: string, text: string): Promise<void> {
    if (this.deny) throw new Error('denied');
    this.slots.set(slot, text);
  }
}
