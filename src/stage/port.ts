/** The map as the screens ask for it. It comes in its own file, after the first view. */
import type { GameState } from '../sim/index.ts';
import { suspectName, type Text } from '../text/index.ts';
import type { StageMoment } from './fromState.ts';
import type { StagePicture } from './picture.ts';
import type { Still } from './still.ts';
import type { PickListener, WatchStage } from './watch-stage.ts';
import { hasWebGL } from './webgl.ts';

/**
 * @param wanted false where the page's address wants no map
 * @param failed told where a still cannot be fetched
 */
export function createStagePort(text: Text, wanted: boolean, failed: (error: unknown) => void) {
  return {
    /** The map, or why there is none. Rejects where ours broke; `onBroken` is told where that comes later. */
    async open(host: HTMLElement, onBroken: (error: unknown) => void) {
      if (!wanted) return 'off' as const;
      // Without it the engine would come in vain.
      if (!hasWebGL()) return 'webgl' as const;
      const { openStage, pictureOf } = await import('./index.ts');
      const stage = await openStage(host, onBroken);
      return {
        show: (scene: Omit<StageMoment, 'nameOf' | 'labelOf'>) =>
          stage.show(
            pictureOf({
              ...scene,
              nameOf: (id) => suspectName(text, id),
              labelOf: (id) => text.or(`region.${id}`, id),
            }),
          ),
        showMap: (map: StagePicture) => stage.show(map),
        resize: () => stage.resize(),
        pause: () => stage.pause(),
        resume: () => stage.resume(),
        zoomBy: (factor: number) => stage.zoomBy(factor),
        reset: () => stage.reset(),
        onPick: (listener: PickListener) => stage.onPick(listener),
        pick: (chosen: Parameters<WatchStage['pick']>[0], near?: number) =>
          stage.pick(chosen, near),
        locatePick: () => stage.locatePick(),
        origin: () => stage.origin(),
        onView: (listener: () => void) => stage.onView(listener),
      };
    },
    /** The fleet of a state with these machines in trouble, standing still. Null where it cannot be fetched. */
    async still(state: GameState, counts: StageMoment['counts']): Promise<Still | null> {
      try {
        const { stillOfState } = await import('./still.ts');
        return stillOfState(state, counts);
      } catch (error) {
        failed(error);
        return null;
      }
    },
  };
}

/** Milliseconds from the title to the map's engine, which the first night will want. */
const SOON = 400;

/** Fetches the map's engine beforehand, where the browser can draw it; `failed` is told where that fails. */
export function fetchEngineSoon(failed: (error: unknown) => void): void {
  setTimeout(() => {
    if (hasWebGL()) void import('./index.ts').then((s) => s.fetchEngine()).catch(failed);
  }, SOON);
}
