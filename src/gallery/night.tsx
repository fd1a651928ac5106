/** The parts of the Watch, each in each of its states. */

import { Exhibit } from './exhibit.tsx';
import * as P from './parts.ts';
import * as S from './sample-night.ts';
import { vaultSamples } from './sample-vaults.ts';

const { heartbeats, calls, canary, quote } = S.signals;
/** Signals as they come in, one after the other. */
const SIGNALS: readonly [string, P.SignalStripProps][] = [
  ['only heartbeats', { label: 'Signals', heartbeats }],
  [
    'all well',
    {
      label: 'Signals',
      heartbeats: heartbeats && {
        ...heartbeats,
        text: 'all report',
        values: heartbeats.values.map((_, i) => 0.6 + (0.3 * ((i * 7) % 5)) / 5),
        silentFrom: undefined,
      },
    },
  ],
  ['the phone rings', { label: 'Signals', calls, ringing: true }],
  ['canaries', { label: 'Signals', canary }],
  ['a voice', { label: 'Signals', quote }],
  ['all of them', S.signals],
];

const with_ = (chances: readonly number[]): P.SuspectsProps => ({
  ...S.suspects,
  suspects: S.suspects.suspects.map((x, i) => ({ ...x, chance: chances[i] ?? 0 })),
});

export function NightExhibits() {
  return (
    <>
      <Exhibit name="Head" wide>
        <P.NightHead {...S.head} />
      </Exhibit>
      <Exhibit name="Timeline" wide>
        <P.Timeline {...S.timeline} />
      </Exhibit>
      <Exhibit name="Clock: stands">
        <P.Clock {...S.clock} />
      </Exhibit>
      <Exhibit name="Clock: runs">
        <P.Clock {...S.clock} running />
      </Exhibit>
      {SIGNALS.map(([name, props]) => (
        <Exhibit key={name} name={`Signals: ${name}`}>
          <P.SignalStrip {...props} label={`Signals, ${name}`} />
        </Exhibit>
      ))}
      <Exhibit name="Suspects: nobody knows">
        <P.Suspects {...with_([0.27, 0.25, 0.25, 0.23])} title="Suspects, at first" />
      </Exhibit>
      <Exhibit name="Suspects: one leads">
        <P.Suspects {...S.suspects} />
      </Exhibit>
      <Exhibit name="Suspects: sure">
        <P.Suspects {...with_([0.97, 0.01, 0.01, 0.01])} title="Suspects, at last" />
      </Exhibit>
      <Exhibit name="Actions: one of two chosen" wide>
        <P.Actions {...S.actions} />
      </Exhibit>
      <Exhibit name="Legend" wide>
        <P.Legend {...S.legend} />
      </Exhibit>
      <Exhibit name="Regions" wide>
        <P.RegionTable {...S.regions} />
      </Exhibit>
      <Exhibit name="Review: a fault" wide>
        <P.ReviewStrip {...S.review} />
      </Exhibit>
      <Exhibit name="Review: a quiet night" wide>
        <P.ReviewStrip {...S.review} faults={[]} />
      </Exhibit>
      {vaultSamples.map(({ name, props }) => (
        <Exhibit key={name} name={`Vault: ${name}`}>
          <P.Vault {...props} harm={P.VaultHarm} mode="night" size="large" />
        </Exhibit>
      ))}
    </>
  );
}
