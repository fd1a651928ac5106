import type { GameState } from '../../../sim/index.ts';
import { Vault, VaultText } from '../../parts/index.ts';
import { keyTag, vaultLabels, vaultText, vaultVendors } from '../../view/vault.ts';
import { useApp } from '../app.ts';

/** The Rings board, large, with its table for everybody. */
export function Board({ s }: { s: GameState }) {
  const { text } = useApp();
  const night = s.phase === 'night' || s.phase === 'coldOpen' || s.phase === 'review';
  return (
    <div class="board-large">
      <Vault
        vendors={vaultVendors(text, s)}
        mode={night ? 'night' : 'day'}
        size="large"
        labels={vaultLabels(text)}
      />
      <div>
        <p>{keyTag(text, s)}</p>
        <VaultText {...vaultText(text, s, true)} />
        <dl class="places">
          {(['ring0', 'interface', 'enclave', 'attestation'] as const).map((p) => (
            <div key={p}>
              <dt>{text.say(`place.${p}`)}</dt>
              <dd>{text.say(`place.${p}.line`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
