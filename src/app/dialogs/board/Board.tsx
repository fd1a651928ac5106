import { useRef, useState } from 'preact/hooks';
import { crack } from '../../../parts/night/night.ts';
import { Vault } from '../../../parts/vault/Vault.tsx';
import { VaultHarm } from '../../../parts/vault/VaultHarm.tsx';
import { VaultHits } from '../../../parts/vault/VaultHits.tsx';
import { KeyIcon } from '../../../parts/vault/VaultKeyShape.tsx';
import { VaultText } from '../../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultPolicy, vaultText } from '../../../parts/vault/vaultProps.ts';
import { KEY_NAMES, type KeyName, type VaultPart } from '../../../parts/vault/vaultTypes.ts';
import { cameCount, keyTag, spokenVendors } from '../../../parts/vault/vaultWords.ts';
import type { GameState, LadderId, VendorId } from '../../../sim/index.ts';
import { useNarrow } from '../../narrow.ts';
import { useText } from '../../text.ts';
import { PLACE_LADDERS, pointed, RELEASE_LADDERS } from './board.ts';
import { LadderPanel } from './LadderPanel.tsx';
import { useLastNight } from './lastNight.ts';
import { Plaques } from './Plaques.tsx';
import { VendorPanel } from './VendorPanel.tsx';

type Opened =
  | { kind: 'ladder'; ladder: LadderId }
  | { kind: 'vendor'; vendor: VendorId; key: KeyName | null };

/** The Rings board, large: the present policy at a glance. Every part leads to its ladder, every key to its vendor. */
export function Board({ s }: { s: GameState }) {
  const text = useText();
  const narrow = useNarrow();
  const before = useLastNight(s);
  const root = useRef<HTMLDivElement>(null);
  /** What opened the panel is found again when that closes: meanwhile it may have made way. */
  const opener = useRef<() => Element | null | undefined>(() => null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [part, point] = useState<VaultPart | undefined>(undefined);
  const night = s.phase === 'night' || s.phase === 'coldOpen' || s.phase === 'review';
  const vendors = spokenVendors(text, s, before);
  const came = cameCount(vendors);

  const open = (next: Opened, from: () => Element | null | undefined): void => {
    opener.current = from;
    setOpened(next);
  };
  const close = (): void => {
    setOpened(null);
    requestAnimationFrame(() => {
      const from = opener.current();
      if (from instanceof HTMLElement || from instanceof SVGElement) from.focus();
    });
  };
  const openLadder = (ladder: LadderId): void =>
    open({ kind: 'ladder', ladder }, () => root.current?.querySelector(`#part-${ladder}`));
  const openPart = (p: VaultPart): void => {
    if (p.kind === 'ladder') {
      openLadder(p.ladder);
      return;
    }
    const key = p.kind === 'key' ? p.key : null;
    const at = vendors.filter((v) => v.present).findIndex((v) => v.id === p.vendorId);
    const n = at * KEY_NAMES.length + (key === null ? 0 : KEY_NAMES.indexOf(key));
    if (at < 0) return;
    const keys = () => root.current?.querySelectorAll('.vault-hit-key')[n];
    open({ kind: 'vendor', vendor: p.vendorId, key }, keys);
  };
  const pointLadder = (id: LadderId | null): void => {
    const ladder = PLACE_LADDERS.find((l) => l === id);
    point(ladder && { kind: 'ladder', ladder });
  };
  const lit: VaultPart | undefined =
    part ??
    (opened?.kind === 'vendor'
      ? { kind: 'vendor', vendorId: opened.vendor }
      : ladderPart(opened?.ladder));
  const plaques = {
    s,
    open: opened?.kind === 'ladder' ? opened.ladder : null,
    onOpen: openLadder,
    onPoint: pointLadder,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the open part first, the dialog next
    <div
      class="board-large"
      ref={root}
      data-open={opened !== null}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || opened === null) return;
        e.preventDefault();
        e.stopPropagation();
        close();
      }}
    >
      <div class="board-vault">
        <Vault
          vendors={vendors}
          mode={night ? 'night' : 'day'}
          size={narrow ? 'small' : 'large'}
          policy={vaultPolicy(text, s)}
          labels={{ ...vaultLabels(text), board: text.say('board.vault') }}
          harm={VaultHarm}
          {...(night ? crack(text, s) : {})}
          lit={lit}
          hits={VaultHits}
          onPart={openPart}
          onPoint={point}
        />
        <p class="board-pointed">
          {pointed(text, s, before, part) ?? (
            <>
              <b>{keyTag(text, s)}.</b>{' '}
              {came > 0 && <b>{text.say('board.arrived', { n: came })}. </b>}
              {text.say('board.point')}
            </>
          )}
        </p>
      </div>
      <div class="board-places">
        <Plaques {...plaques} ladders={PLACE_LADDERS} head={text.say('board.places')} />
        <Kinds />
      </div>
      <div class="board-side">
        {opened?.kind === 'ladder' ? (
          <LadderPanel s={s} id={opened.ladder} onClose={close} />
        ) : opened ? (
          <VendorPanel
            s={s}
            before={before}
            vendor={opened.vendor}
            chosen={opened.key}
            onClose={close}
          />
        ) : (
          <Plaques {...plaques} ladders={RELEASE_LADDERS} head={text.say('board.release')} />
        )}
      </div>
      <div class="board-more">
        <details>
          <summary>{text.say('board.table')}</summary>
          <VaultText {...vaultText(text, s, true)} />
        </details>
        <details>
          <summary>{text.say('board.legend')}</summary>
          <Meaning />
        </details>
      </div>
    </div>
  );
}

const ladderPart = (id: LadderId | undefined): VaultPart | undefined => {
  const ladder = PLACE_LADDERS.find((l) => l === id);
  return ladder && { kind: 'ladder', ladder };
};

/** The four kinds of key by the shape of their bow. */
function Kinds() {
  const text = useText();
  return (
    <section class="board-kinds" aria-label={text.say('board.kinds')}>
      <h3>{text.say('board.kinds')}</h3>
      <ul>
        {KEY_NAMES.map((k) => (
          <li key={k}>
            <KeyIcon name={k} size="1.75rem" fill="var(--key)" ink="var(--key-ink)" />
            <span>
              <b>{text.say(`key.${k}`)}.</b> {text.say(`key.${k}.line`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the four places mean, and how a key is drawn in each condition. */
function Meaning() {
  const text = useText();
  return (
    <>
      <dl class="places">
        {(['ring0', 'interface', 'enclave', 'attestation'] as const).map((p) => (
          <div key={p}>
            <dt>{text.say(`place.${p}`)}</dt>
            <dd>{text.say(`place.${p}.line`)}</dd>
          </div>
        ))}
      </dl>
      <ul class="places">
        {(['moving', 'claimed', 'came'] as const).map((k) => (
          <li key={k}>{text.say(`board.legend.${k}`)}</li>
        ))}
      </ul>
    </>
  );
}
