import { machineAt } from './fleet/machines.ts';
import type { StagePicture } from './picture.ts';
import type { WatchScene } from './scenes/watch.ts';
import type { MachinePick, PickListener } from './watch-stage.ts';

/** A finger hits what is so many CSS pixels away; a mouse is held to less. */
export const REACH = { tap: 18, hover: 7 } as const;

interface Chosen {
  place: string;
  machine: number;
  stands: number;
}

/** Which machines somebody looks at: one held by a tap or by the keyboard, one under the mouse. */
export class Picking {
  private held: Chosen | null = null;
  private hovered: Chosen | null = null;
  private told = '';
  private readonly listeners = new Set<PickListener>();

  constructor(private readonly scene: WatchScene) {}

  listen(cb: PickListener): () => void {
    this.listeners.add(cb);
    return () => this.listeners.delete(cb);
  }

  /** Holds the machine near a point (CSS pixels), or lets go where there is none. */
  tap(x: number, y: number): void {
    this.held = this.near(x, y, REACH.tap);
    this.hovered = null;
    this.refresh(true);
  }

  /** Looks at the machine under a point, while the mouse is there; null = it left. True where something changed. */
  hover(at: { x: number; y: number } | null): boolean {
    const next = at && this.near(at.x, at.y, REACH.hover);
    if (next?.place === this.hovered?.place && next?.machine === this.hovered?.machine)
      return false;
    this.hovered = next;
    this.refresh();
    return true;
  }

  /** Holds a machine by its number; null lets go. */
  hold(chosen: { place: string; machine: number } | null): void {
    this.held = chosen && { ...chosen, stands: 1 };
    this.refresh(true);
  }

  /** What is framed on the map, in cells. */
  framed(): { x: number; y: number; strong: boolean }[] {
    return [this.held, this.hovered].flatMap((chosen, i) => {
      const at = chosen && this.scene.spotOf(chosen.place, chosen.machine);
      return at ? [{ ...at, strong: i === 0 }] : [];
    });
  }

  /** Tells what is looked at, where that is news: another machine, or the same in another state. */
  refresh(always = false): void {
    const { picture } = this.scene;
    const chosen = this.hovered ?? this.held;
    const pick = picture && chosen ? pickOf(picture, chosen) : null;
    const news = pick ? [pick.place, pick.machine, pick.state, this.hovered !== null].join() : '';
    if (!always && news === this.told) return;
    this.told = news;
    for (const cb of this.listeners) cb(pick, this.hovered === null);
  }

  private near(x: number, y: number, reach: number): Chosen | null {
    for (let ring = 0; ring <= reach; ring += 3) {
      const steps = Math.max(1, Math.ceil(ring * 2));
      for (let k = 0; k < steps; k++) {
        const turn = (k / steps) * Math.PI * 2;
        const at = this.scene.cellAt(x + ring * Math.cos(turn), y + ring * Math.sin(turn));
        const mark = at && this.scene.markAt(at.x, at.y);
        if (mark) return { place: mark.place, machine: mark.machine, stands: mark.machines };
      }
    }
    return null;
  }
}

function pickOf(picture: StagePicture, { place, machine, stands }: Chosen): MachinePick | null {
  const now = machineAt(picture, place, machine);
  return now && { place, machine, stands, ...now };
}
