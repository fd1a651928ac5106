/** The parts of the desk, each in each of its states. */

import { Exhibit } from './exhibit.tsx';
import * as P from './parts.ts';
import * as S from './sample-day.ts';
import { ladders } from './sample-ladders.ts';
import { vaultSamples } from './sample-vaults.ts';

const none = (): void => undefined;

const SENDERS: readonly P.SenderKind[] = [
  'regulator',
  'vendor',
  'press',
  'engineer',
  'hospital',
  'house',
];

const [first, second, third] = S.slips;
/** A slip free, chosen, refused, and one that says all that a slip can say. */
const SLIPS = [
  ['free', { ...first, chosen: false }],
  ['chosen', { ...second, chosen: true }],
  ['refused', { ...third, chosen: false, reason: 'It costs more Standing than you have.' }],
  [
    'with all it can do',
    {
      ...first,
      chosen: false,
      more: ['Tonight: trust of all −6', 'Promise, due Q6: Bench stands', 'Kept: Legitimacy +2'],
    },
  ],
] as [string, P.SlipProps][];

const LADDERS: readonly [string, P.LadderProps | undefined][] = [
  ['locked', ladders.ladders.find((l) => l.locked)],
  ['standing', ladders.ladders.find((l) => l.id === 'door')],
  ['pledged today', ladders.ladders.find((l) => l.id === 'rollout')],
  ['in flight', ladders.ladders.find((l) => l.id === 'checks')],
];

const gauge = S.rail.gauges[0];

export function DayExhibits() {
  return (
    <>
      <Exhibit name="Rail" wide>
        <P.OakRail {...S.rail} />
      </Exhibit>
      {gauge &&
        (
          [
            ['well', 62],
            ['low', 33],
            ['crisis', 18],
            ['empty', 0],
            ['full', 100],
          ] as const
        ).map(([name, value]) => (
          <Exhibit key={name} name={`Gauge: ${name}`}>
            <P.Gauge {...gauge} value={value} receiptLabel={`${gauge.label} ${value}: why`} />
          </Exhibit>
        ))}
      {gauge && (
        <Exhibit name="Gauge: nothing has moved it">
          <P.Gauge {...gauge} receipt={undefined} />
        </Exhibit>
      )}
      {SENDERS.map((kind) => (
        <Exhibit key={kind} name={`Letter: ${kind}`}>
          <P.Letter {...S.letter} kind={kind} subject="One door" postscript="P.S. We remember." />
        </Exhibit>
      ))}
      {SENDERS.map((kind) => (
        <Exhibit key={kind} name={`Under the letter: ${kind}`}>
          <P.LetterUnder {...S.under} kind={kind} />
        </Exhibit>
      ))}
      <Exhibit name="Under the letter: answered">
        <P.LetterUnder {...S.under} answered="License both doors" />
      </Exhibit>
      {SLIPS.map(([name, slip]) => (
        <Exhibit key={name} name={`Slip: ${name}`}>
          <div class="desk-slips">
            <P.Slips legend={`Answer, ${name}`} {...S.slipWords} slips={[slip]} />
          </div>
        </Exhibit>
      ))}
      <Exhibit name="Slips" wide>
        <div class="desk-slips">
          <P.Slips legend="Answer" {...S.slipWords} slips={S.slips} />
        </div>
      </Exhibit>
      <Exhibit name="Budget: some pledged">
        <P.BudgetTray {...S.budget} />
      </Exhibit>
      <Exhibit name="Budget: nothing pledged">
        <P.BudgetTray
          {...S.budget}
          lines={S.budget.lines.map((l) => ({ ...l, pledged: 0, told: undefined }))}
        />
      </Exhibit>
      <Exhibit name="Budget: spent">
        <P.BudgetTray
          {...S.budget}
          lines={S.budget.lines.map((l) => ({ ...l, pledged: l.have, figure: `0 of ${l.have}` }))}
        />
      </Exhibit>
      <Exhibit name="Forecast: with a plan">
        <P.ForecastCard {...S.forecast} />
      </Exhibit>
      <Exhibit name="Forecast: counting">
        <P.ForecastCard {...S.forecast} thinking />
      </Exhibit>
      <Exhibit name="Forecast: no harm anywhere">
        <P.ForecastCard
          {...S.forecast}
          fan={undefined}
          beads={{
            ...S.forecast.beads,
            previous: undefined,
            piles: S.forecast.beads.piles.map((_, i) => ({
              holds: i === 0 ? 60 : 0,
              blind: 0,
              stopped: 0,
            })),
          }}
        />
      </Exhibit>
      <Exhibit name="Duty teams">
        <P.DutyPawns {...S.pawns} />
      </Exhibit>
      <Exhibit name="In flight">
        <P.FlightTray {...S.flight} />
      </Exhibit>
      {LADDERS.map(
        ([name, ladder]) =>
          ladder && (
            <Exhibit key={name} name={`Ladder: ${name}`}>
              <div class="ladders on-dark">
                <P.LadderFace ladder={ladder} open={false} onOpen={none} />
              </div>
            </Exhibit>
          ),
      )}
      {LADDERS.slice(1).map(
        ([name, ladder]) =>
          ladder && (
            <Exhibit key={name} name={`Ladder open: ${name}`}>
              <div class="on-dark gallery-felt">
                <P.Ladder ladder={ladder} onRung={none} />
              </div>
            </Exhibit>
          ),
      )}
      <Exhibit name="Drawer of ladders" wide>
        <div class="desk-ladders">
          <P.LadderDrawer {...ladders} />
        </div>
      </Exhibit>
      {(
        [
          ['on', true, undefined],
          ['off', false, undefined],
          ['refused', false, 'Not before Q3'],
        ] as const
      ).map(([name, on, reason]) => (
        <Exhibit key={name} name={`Switch: ${name}`}>
          <P.SwitchTag
            label={`Parity, ${name}`}
            sub="Our own product too"
            on={on}
            reason={reason}
            states={{ on: 'On', off: 'Off' }}
            onToggle={none}
          />
        </Exhibit>
      ))}
      <Exhibit name="Practices">
        <div class="on-dark gallery-felt">
          <P.Practices
            label="In force since you answered a letter"
            practices={[
              { id: 'keyEscrow', name: 'Key escrow', line: 'We keep spare recovery keys.' },
            ]}
          />
        </div>
      </Exhibit>
      <Exhibit name="Content: a dial of three stops">
        <div class="on-dark gallery-felt">
          <P.ContentDial
            label="Content"
            stops={[
              { id: 'free', label: 'Free', sub: 'To everybody at once', on: false },
              { id: 'listsFree', label: 'Lists free', sub: 'Plain lists skip the wait', on: true },
              {
                id: 'allInRings',
                label: 'All in the rings',
                sub: 'As code does',
                on: false,
                reason: 'Not open yet',
              },
            ]}
            onTurn={none}
          />
        </div>
      </Exhibit>
      {(
        [
          ['sun', false, undefined],
          ['moon', true, undefined],
          ['not yet', false, 'Pick a mandate first.'],
        ] as const
      ).map(([name, turned, reason]) => (
        <Exhibit key={name} name={`Dial: ${name}`}>
          <P.Dial label={`Let night fall, ${name}`} turned={turned} reason={reason} onTurn={none} />
        </Exhibit>
      ))}
      <Exhibit name="Receipts of a meter">
        <div class="gallery-paper">
          <P.ReceiptList {...S.receipt} />
        </div>
      </Exhibit>
      {vaultSamples.slice(-5).map(({ name, props }) => (
        <Exhibit key={name} name={`Vault by day: ${name}`}>
          <P.Vault {...props} harm={P.VaultHarm} mode="day" size="large" />
        </Exhibit>
      ))}
      <Exhibit name="Vault by day, small">
        <P.Vault vendors={S.vendors} mode="day" size="small" facing="b" labels={S.vaultLabels} />
      </Exhibit>
      <Exhibit name="Vault as a table" wide>
        <div class="gallery-paper">
          <P.VaultText vendors={S.vendors} {...S.vaultText} visible />
        </div>
      </Exhibit>
    </>
  );
}
