/** The clock's buttons while time is seen to pass. */
import type { Text } from '../../text/index.ts';
import type { ClockProps } from './Clock.tsx';
import type { Progress } from './passage.ts';
import { speed } from './speed.ts';

export function filmControls(text: Text, time: Progress): ClockProps['film'] {
  if (!time.running) return undefined;
  const times = speed.value;
  return {
    paused: time.paused,
    pauseLabel: text.say(time.paused ? 'screens.night.goOn' : 'screens.night.pause'),
    onPause: time.pause,
    speed: text.say('screens.night.times', { n: times }),
    speedLabel: text.say('screens.night.speed', { n: times }),
    onSpeed: () => {
      speed.value = times === 1 ? 4 : 1;
    },
  };
}
