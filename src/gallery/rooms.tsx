/** The rooms of the game as wholes, with sample facts. */
import { useState } from 'preact/hooks';
import * as P from './parts.ts';
import * as day from './sample-day.ts';
import { ladders } from './sample-ladders.ts';
import * as night from './sample-night.ts';

const S = { ...day, ...night };

const none = (): void => undefined;

const SWITCHES = {
  name: 'Switches',
  label: '1 of 1 switches on',
  tags: [{ id: 'parity', name: 'Parity', on: true }],
};

/** The whole desk; `heads`, `thinking` and `switch` in the address show it so. */
export function DeskPage() {
  const [open, setOpen] = useState<P.DeskObject | undefined>(
    innerWidth >= 700 ? 'forecast' : undefined,
  );
  const [chosen, setChosen] = useState(2);
  return (
    <P.DeskLayout
      rail={<P.OakRail {...S.rail} />}
      under={<P.LetterUnder {...S.under} />}
      letter={<P.Letter {...S.letter} />}
      slips={
        <P.Slips
          legend="Your answer"
          {...S.slipWords}
          slips={S.slips.map((s) => ({
            ...s,
            chosen: s.number === chosen,
            onChoose: () => setChosen(s.number),
          }))}
        />
      }
      budget={<P.BudgetTray {...S.budget} />}
      forecast={<P.ForecastCard {...S.forecast} thinking={location.hash.includes('thinking')} />}
      rings={
        <>
          <P.Vault vendors={S.vendors} mode="day" size="small" facing="a" labels={S.vaultLabels} />
          <p class="rings-tag">15 of 24 keys in ring 0</p>
          <P.VaultText vendors={S.vendors} {...S.vaultText} visible={innerWidth < 1200} />
        </>
      }
      flights={<P.FlightTray {...S.flight} />}
      watch={<P.DutyPawns {...S.pawns} />}
      ladders={
        <P.LadderDrawer
          {...ladders}
          switches={location.hash.includes('switch') ? SWITCHES : undefined}
        >
          <P.SwitchTag
            label="Parity"
            sub="own product too"
            on
            states={{ on: 'on', off: 'off' }}
            onToggle={none}
          />
        </P.LadderDrawer>
      }
      dial={<P.Dial label="Turn to night" onTurn={none} />}
      drawer={{
        label: 'Objects on the desk',
        open,
        onOpen: setOpen,
        items: [
          { id: 'ladders', label: 'Ladders', badge: { count: 1, label: 'pledged' } },
          { id: 'forecast', label: 'Forecast' },
          { id: 'watch', label: 'Watch' },
          { id: 'rings', label: 'Rings' },
        ],
      }}
      labels={{ desk: 'The desk', letter: 'Letter', close: 'Close' }}
    />
  );
}

/** The whole Watch, before the verdict or after it. */
export function WatchPage({ burst }: { burst: boolean }) {
  return (
    <P.WatchLayout
      head={<P.NightHead {...S.head} />}
      vault={
        <>
          <P.Vault
            vendors={S.vendors}
            mode="night"
            size="large"
            labels={S.vaultLabels}
            harm={P.VaultHarm}
            {...(innerWidth < 700 ? { towards: -90 } : {})}
            {...(burst
              ? { burst: { vendorId: 'a', place: 'ring0' as const, key: 'see' as const } }
              : {
                  suspicion: {
                    vendorId: 'a',
                    chance: 0.54,
                    key: 'see' as const,
                    note: 'its see key?',
                    figure: '54 in 100',
                  },
                })}
          />
          <P.VaultText vendors={S.vendors} {...S.vaultText} />
        </>
      }
      map={<P.RegionTable {...S.regions} />}
      legend={<P.Legend {...S.legend} />}
      teams={[
        { id: '1', text: 'Haldric', on: true },
        { id: '2', text: 'East Asia', on: true },
        { id: '3', text: 'threats', on: false },
      ]}
      timeline={<P.Timeline {...S.timeline} />}
      clock={<P.Clock {...S.clock} />}
      signals={<P.SignalStrip {...S.signals} />}
      suspects={<P.Suspects {...S.suspects} />}
      actions={<P.Actions {...S.actions} />}
      labels={{ watch: 'The Watch', console: 'Console' }}
    />
  );
}

/** The title. */
export function TitlePage() {
  return (
    <P.Title
      lines={['Keys to', 'the Kernel']}
      tagline="Faults do not vanish. You decide where they land."
      menu="Start"
      tags={[
        { id: 'take', label: 'Take the chair', sub: 'First night, ten minutes', onPick: none },
        { id: 'summit', label: 'The Summit', sub: 'Twelve quarters, six vendors', onPick: none },
        {
          id: 'cases',
          label: 'Case Theatre',
          sub: 'Real nights, with their sources',
          onPick: none,
        },
        { id: 'settings', label: 'Settings', onPick: none },
      ]}
      corner={
        <button type="button" aria-label="Sound">
          <P.Icon name="sound" size="1.625rem" />
        </button>
      }
    />
  );
}
