import type { WatchStage } from './watch-stage.ts';
import { hasWebGL } from './webgl.ts';

export { pictureOf } from './fromState.ts';

export type {
  StagePicture,
  StagePlace,
} from './picture.ts';

export type { WatchStage } from './watch-stage.ts';

/**
 * Opens the stage inside an element that has a size of its own. The engine is fetched only now: the first view
 * of the page must not wait for it.
 * @param onBroken told of an error while the stage draws by itself; it draws nothing more
 * @throws where the browser offers no WebGL, or the engine breaks
 */
export async function openStage(
  host: HTMLElement,
  onBroken: (error: unknown) => void,
): Promise<WatchStage> {
  if (!hasWebGL()) throw new Error('The stage needs WebGL, and this browser offers none.');
  const { open } = await import('./open.ts');
  return open(host, onBroken);
}

/** Fetches the engine beforehand, so that opening the stage is quick. Rejects where that fails. */
export async function fetchEngine(): Promise<void> {
  await import('./open.ts');
}

/** Starts the engine beforehand as well, for a stage that is opened in a moment. Rejects where that fails. */
export async function startEngine(): Promise<void> {
  const { startEarly } = await import('./open.ts');
  await startEarly();
}
