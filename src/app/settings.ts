import { type Signal, signal } from '@preact/signals';
import { concept } from './context.ts';
import type { SettingsPort, SettingsValues } from './ports.ts';

/** The settings as the page wears them. */
export class Settings {
  readonly values: Signal<SettingsValues>;
  private readonly port: SettingsPort;

  constructor(port: SettingsPort) {
    this.port = port;
    this.values = signal(port.now);
    port.subscribe((now) => {
      this.values.value = now;
    });
  }

  change(part: Partial<SettingsValues>): void {
    this.port.change(part);
  }

  /** May things move? */
  moves(): boolean {
    return this.port.moves();
  }
}

export const { Provider: SettingsProvider, use: useSettings } = concept<Settings>('settings');
