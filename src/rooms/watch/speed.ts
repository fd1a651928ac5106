import { type Signal, signal } from '@preact/signals';

/** How fast the Watch's time is seen to pass; it stays as chosen from night to night. */
export const speed: Signal<1 | 4> = signal(1);
