import { useStage } from './stageKeeper.ts';
import { useText } from './text.ts';

/** Why there is no map to be seen, in words; null where there is one, or may be. */
export function useNoMap(): string | null {
  const text = useText();
  const lack = useStage().lack.value;
  return lack && text.t(`error.noMap.${lack}`);
}
