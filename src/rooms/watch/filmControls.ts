/** The clock's buttons while time is seen to pass. */
import type { ClockProps } from './Clock.tsx';
import type { App } from '../../app/app.ts';
import type { Progress } from './passage.ts';

export function filmControls(app: App, time: Progress): ClockProps['film'] {
  if (!time.running) return undefined;
  const { text } = app;
  const speed = app.speed.value;
  return {
    paused: time.paused,
    pauseLabel: text.say(time.paused ? 'screens.night.goOn' : 'screens.night.pause'),
    onPause: time.pause,
    speed: text.say('screens.night.times', { n: speed }),
    speedLabel: text.say('screens.night.speed', { n: speed }),
    onSpeed: () => {
      app.speed.value = speed === 1 ? 4 : 1;
    },
  };
}
