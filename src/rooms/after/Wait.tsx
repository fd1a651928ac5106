import { WorkFailed } from '../../app/failure/WorkFailed.ts';
import { useText } from '../../app/text.ts';
import type { Work } from './questions.ts';
import { useRoom } from './room.ts';

/** Until all this work has an answer; where a part of it broke, that there will be none. */
export function Wait({ of }: { of: readonly Work[] }) {
  const text = useText();
  const room = useRoom();
  const [failure] = of.flatMap((work) => room.questions.failureOf(work) ?? []);
  if (failure) return <WorkFailed failure={failure} />;
  return (
    <p class="after-wait" role="status">
      {text.say('screens.after.wait')}
    </p>
  );
}
