/** Keeps the one map of the page: opened once, carried from screen to screen, still while nobody sees it. */
import { signal } from '@preact/signals';
import type { MapScene, NightScene, StageHandle, StagePort } from '../ports.ts';

export class StageKeeper {
  /** waiting: not opened yet · open · none: this browser draws no map. */
  readonly mode = signal<'waiting' | 'opening' | 'open' | 'none'>('waiting');
  private readonly port: StagePort;
  private readonly host = document.createElement('div');
  private handle: StageHandle | null = null;
  /** Draws once more what was last to be seen. */
  private last: ((handle: StageHandle) => void) | null = null;

  constructor(port: StagePort) {
    this.port = port;
    this.host.className = 'stage-host';
    this.host.setAttribute('aria-hidden', 'true');
  }

  /** Puts the map into a place of the page; opens it at the first time. */
  attach(place: HTMLElement): void {
    place.prepend(this.host);
    if (this.mode.value === 'waiting') void this.start();
    else {
      this.handle?.resize();
      this.handle?.resume();
    }
  }

  detach(): void {
    this.handle?.pause();
  }

  show(scene: NightScene): void {
    this.draw((handle) => handle.show(scene));
  }

  showMap(map: MapScene): void {
    this.draw((handle) => handle.showMap(map));
  }

  zoomBy(factor: number): void {
    this.handle?.zoomBy(factor);
  }

  reset(): void {
    this.handle?.reset();
  }

  private draw(how: (handle: StageHandle) => void): void {
    this.last = how;
    if (this.handle) how(this.handle);
  }

  private async start(): Promise<void> {
    this.mode.value = 'opening';
    this.handle = await this.port.open(this.host);
    this.mode.value = this.handle === null ? 'none' : 'open';
    if (this.handle) this.last?.(this.handle);
  }
}
