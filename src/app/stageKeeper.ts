/** Keeps the one map of the page: opened once, carried from screen to screen, still while nobody sees it. */
import { signal } from '@preact/signals';
import { concept } from './context.ts';
import type { MachineLook, MapScene, NightScene, NoMap, StageHandle, StagePort } from './ports.ts';

export class StageKeeper {
  /** waiting: not opened yet · open · none: `lack` says why. */
  readonly mode = signal<'waiting' | 'opening' | 'open' | 'none'>('waiting');
  /** Why there is no map. */
  readonly lack = signal<NoMap | null>(null);
  /** The machine that somebody looks at, and whether it was chosen or only lies under the mouse. */
  readonly look = signal<{ at: MachineLook; held: boolean } | null>(null);
  /** Counts how often the map was moved. */
  readonly moved = signal(0);
  private readonly port: StagePort;
  private readonly tell: (error: unknown) => void;
  private readonly host = document.createElement('div');
  private handle: StageHandle | null = null;
  /** Draws once more what was last to be seen. */
  private last: ((handle: StageHandle) => void) | null = null;

  /** @param tell told of an error of the map's, once: then there is no map any more */
  constructor(port: StagePort, tell: (error: unknown) => void) {
    this.port = port;
    this.tell = tell;
    this.host.className = 'stage-host';
    this.host.setAttribute('aria-hidden', 'true');
  }

  /** Puts the map into a place of the page; opens it at the first time. */
  attach(place: HTMLElement): void {
    place.prepend(this.host);
    if (this.mode.value === 'waiting') void this.start();
    else {
      this.ask((handle) => {
        handle.resize();
        handle.resume();
      });
    }
  }

  detach(): void {
    this.letGo();
    this.ask((handle) => handle.pause());
  }

  /** Looks at a machine; on the map too, where there is one. */
  choose(at: MachineLook, near: number): void {
    this.look.value = { at, held: true };
    this.ask((handle) => handle.pick(at, near));
  }

  letGo(): void {
    this.look.value = null;
    this.ask((handle) => handle.pick(null));
  }

  /** The suspected vendor on the map, with its rollout; null without a map. */
  origin(): ReturnType<StageHandle['origin']> {
    return this.ask((handle) => handle.origin());
  }

  /** CSS pixels of the machine that is looked at, from the corner of the map. */
  lookAt(): { x: number; y: number } | null {
    return this.ask((handle) => handle.locatePick());
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
    this.ask((handle) => handle.zoomBy(factor));
  }

  reset(): void {
    this.ask((handle) => handle.reset());
  }

  private draw(how: (handle: StageHandle) => void): void {
    this.last = how;
    this.ask(how);
  }

  /** Null without a map, and where it breaks at this. */
  private ask<T>(what: (handle: StageHandle) => T): T | null {
    if (!this.handle) return null;
    try {
      return what(this.handle);
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  private fail(error: unknown): void {
    this.none('broken');
    this.tell(error);
  }

  private none(why: NoMap): void {
    this.handle = null;
    this.host.replaceChildren();
    this.look.value = null;
    this.lack.value = why;
    this.mode.value = 'none';
  }

  private async start(): Promise<void> {
    this.mode.value = 'opening';
    try {
      const opened = await this.port.open(this.host, (error) => this.fail(error));
      if (typeof opened === 'string') return this.none(opened);
      await this.begin(opened);
    } catch (error) {
      this.fail(error);
    }
  }

  private async begin(handle: StageHandle): Promise<void> {
    this.handle = handle;
    handle.onPick((at, held) => {
      this.look.value = at && { at, held };
    });
    handle.onView(() => this.moved.value++);
    if (this.last) {
      this.last(handle);
      // The map first: what is drawn anew because it is there comes within the same frame, after it.
      await nextFrame();
    }
    // It may have broken meanwhile.
    if (this.handle) this.mode.value = 'open';
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
