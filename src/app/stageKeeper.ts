/** Keeps the one map of the page: opened once, carried from screen to screen, still while nobody sees it. */
import { signal } from '@preact/signals';
import { concept } from './context.ts';
import type { MachineLook, MapScene, NightScene, StageHandle, StagePort } from './ports.ts';

export class StageKeeper {
  /** waiting: not opened yet · open · none: this browser draws no map. */
  readonly mode = signal<'waiting' | 'opening' | 'open' | 'none'>('waiting');
  /** The machine that somebody looks at, and whether it was chosen or only lies under the mouse. */
  readonly look = signal<{ at: MachineLook; held: boolean } | null>(null);
  /** Counts how often the map was moved. */
  readonly moved = signal(0);
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
    this.letGo();
    this.handle?.pause();
  }

  /** Looks at a machine; on the map too, where there is one. */
  choose(at: MachineLook, near: number): void {
    this.look.value = { at, held: true };
    this.handle?.pick(at, near);
  }

  letGo(): void {
    this.look.value = null;
    this.handle?.pick(null);
  }

  /** The suspected vendor on the map, with its rollout; null without a map. */
  origin(): ReturnType<StageHandle['origin']> {
    return this.handle?.origin() ?? null;
  }

  /** CSS pixels of the machine that is looked at, from the corner of the map. */
  lookAt(): { x: number; y: number } | null {
    return this.handle?.locatePick() ?? null;
  }

  show(scene: NightScene): void {
    this.draw((handle) => {
      const before = JSON.stringify(handle.origin());
      handle.show(scene);
      if (JSON.stringify(handle.origin()) !== before) this.moved.value++;
    });
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
    const handle = await this.port.open(this.host);
    this.handle = handle;
    handle?.onPick((at, held) => {
      this.look.value = at && { at, held };
    });
    handle?.onView(() => this.moved.value++);
    if (handle && this.last) {
      this.last(handle);
      // The map first: what is drawn anew because it is there comes within the same frame, after it.
      await nextFrame();
    }
    this.mode.value = handle === null ? 'none' : 'open';
  }
}

/** The page's next frame, behind those who asked before; at once where nobody sees the page. */
function nextFrame(): Promise<unknown> {
  return new Promise((done) => {
    if (document.hidden) done(null);
    else requestAnimationFrame(done);
  });
}

export const { Provider: StageProvider, use: useStage } = concept<StageKeeper>('the map');
