import { render } from 'preact';
import { useState } from 'preact/hooks';
import * as night from './gallery-night.ts';
import * as day from './gallery-sample.ts';
import { ENDING_ART, EndingArt, type EndingArtName } from './parts/EndingArt.tsx';
import * as P from './parts/index.ts';
import './styles/first-view.css';
import './styles/index.css';
import './styles/run.css';
import './styles/theatre-all.css';

const S = { ...day, ...night };

/** A page for makers: the parts with sample facts, composed as the real rooms. `#desk`, `#watch`, `#title`, `#vaults`, `#endings`, `#review`, `#receipt`. */
const none = (): void => undefined;

function DeskPage() {
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
          heads={
            location.hash.includes('heads')
              ? { cost: 'cost', moves: 'moves', delay: 'when', undo: 'undo' }
              : undefined
          }
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
      watch={
        <>
          <P.DutyPawns {...S.pawns} />
          <P.FlightTray {...S.flight} />
        </>
      }
      ladders={
        <P.LadderDrawer {...S.ladders}>
          {location.hash.includes('switch') && (
            <P.SwitchTag
              label="Parity"
              sub="own product too"
              on
              states={{ on: 'on', off: 'off' }}
              onToggle={none}
            />
          )}
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

function WatchPage({ burst }: { burst: boolean }) {
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

function TitlePage() {
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

function VaultsPage() {
  const three = S.vendors.slice(1, 4);
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill,minmax(26rem,1fr))',
        gap: '1rem',
        padding: '1rem',
        background: '#101b30',
      }}
    >
      <P.Vault
        vendors={S.vendors}
        mode="night"
        size="large"
        labels={S.vaultLabels}
        burst={{ vendorId: 'b', place: 'interface', key: 'see' }}
        onPart={none}
      />
      <P.Vault
        vendors={three}
        mode="night"
        size="large"
        labels={S.vaultLabels}
        suspicion={{ vendorId: 'c', chance: 0.2, note: 'stop key?', figure: '20 in 100' }}
      />
      <div style={{ background: '#7e8b76' }}>
        <P.Vault
          vendors={S.vendors}
          mode="day"
          size="large"
          labels={S.vaultLabels}
          facing="c"
          onPart={none}
        />
      </div>
      <div style={{ background: '#7e8b76' }}>
        <P.Vault vendors={three} mode="day" size="small" labels={S.vaultLabels} facing="b" />
      </div>
    </div>
  );
}

function EndingsPage() {
  return (
    <div class="room-day" style={{ display: 'grid', gap: '1.5rem', padding: '1rem' }}>
      {(Object.keys(ENDING_ART) as EndingArtName[]).map((name) => (
        <EndingArt key={name} name={name} caption={name} />
      ))}
    </div>
  );
}

function Page() {
  const h = location.hash;
  if (h.startsWith('#watch')) return <WatchPage burst={h.includes('burst')} />;
  if (h.startsWith('#title')) return <TitlePage />;
  if (h.startsWith('#vaults')) return <VaultsPage />;
  if (h.startsWith('#endings')) return <EndingsPage />;
  if (h.startsWith('#receipt'))
    return (
      <>
        <DeskPage />
        <P.Sheet open title="Continuity" closeLabel="Close" onClose={none}>
          <P.ReceiptList {...S.receipt} />
        </P.Sheet>
      </>
    );
  if (h.startsWith('#review'))
    return (
      <div class="room-night" style={{ padding: '1rem' }}>
        <P.ReviewStrip {...S.review} />
      </div>
    );
  return <DeskPage />;
}

const host = document.getElementById('gallery');
if (host) render(<Page />, host);
addEventListener('hashchange', () => location.reload());
