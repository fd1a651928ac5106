/** The end: its verdict at once, and behind tabs everything that can be learnt from the run. */
import { useEffect, useMemo } from 'preact/hooks';
import { useGame } from '../../app/game.ts';
import { useRuns } from '../../app/runs.ts';
import { useStatus } from '../../app/status.ts';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { Tabs } from '../../parts/controls/Tabs.tsx';
import type { GameState } from '../../sim/index.ts';
import { AfterTabs } from './AfterTabs.ts';
import { EndRoom } from './EndRoom.tsx';
import { endingKey } from './ending.ts';
import { AfterRoom, ROOMS, type RoomId, RoomProvider } from './room.ts';

export function OverScreen({ s }: { s: GameState }) {
  const { run } = useGame();
  const ports = usePorts();
  const runs = useRuns();
  const status = useStatus();
  const room = useMemo(() => (run ? new AfterRoom(run, ports, runs, status) : null), [run]);
  useEffect(() => {
    // Not as it is made: where the screen is drawn anew, the one before leaves after that, and takes its questions along.
    room?.enter();
    return () => room?.leave();
  }, [room]);
  return room && s.outcome ? (
    <RoomProvider value={room}>
      <Over s={s} room={room} />
    </RoomProvider>
  ) : null;
}

function Over({ s, room }: { s: GameState; room: AfterRoom }) {
  const text = useText();
  const now = room.now.value;
  useEffect(() => {
    document.getElementById(`tab-${now}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  if (!s.outcome) return null;
  return (
    <div class="over room-day" data-room={now}>
      <header class="over-bar">
        <Tabs
          label={text.say('screens.after.rooms')}
          tabs={ROOMS.map((id) => ({ id, name: text.say(`screens.after.room.${id}`) }))}
          now={now}
          panel="after-panel"
          onChoose={(id: RoomId) => {
            room.now.value = id;
          }}
        />
      </header>
      <main class="over-main" aria-labelledby="over-head">
        {now !== 'end' && (
          <div class="over-strip" data-won={s.outcome.won}>
            <h1 id="over-head">{text.say(`ending.${endingKey(text, s.outcome)}.title`)}</h1>
            <p class="over-verdict">{text.say(s.outcome.won ? 'over.won' : 'over.lost')}</p>
          </div>
        )}
        <div
          class="after-panel"
          id="after-panel"
          role="tabpanel"
          aria-labelledby={`tab-${now}`}
          data-room={now}
        >
          {now === 'end' ? <EndRoom s={s} /> : <AfterTabs />}
        </div>
      </main>
    </div>
  );
}
