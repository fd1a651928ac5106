import type { KeyName, Place, VaultKey, VaultVendor } from './vaultTypes.ts';
import { KEY_NAMES } from './vaultTypes.ts';

export interface VaultTextProps {
  vendors: readonly VaultVendor[];
  caption: string;
  vendorHead: string;
  keyNames: Record<KeyName, string>;
  placeNames: Record<Place, string>;
  /** Set behind a place whose key is on its way out. */
  moving: string;
  /** Set behind a place that the vendor names and nobody has looked at. */
  claimed?: string | undefined;
  own: string;
  gone: string;
  /** Shown to everybody instead of to screen readers alone. */
  visible?: boolean | undefined;
}

/** The Rings board as a table: vendor by key, the cell says where it lies. */
export function VaultText(p: VaultTextProps) {
  const more = (at: VaultKey): string =>
    at.moving
      ? ` ${p.moving}${at.arrives ? ` ${at.arrives}` : ''}`
      : at.claimed && p.claimed
        ? ` ${p.claimed}`
        : '';
  return (
    <div
      class={p.visible ? 'vault-text' : 'visually-hidden'}
      {...(p.visible ? { tabIndex: 0, role: 'region', 'aria-label': p.caption } : {})}
    >
      <table>
        <caption class={p.visible ? '' : 'visually-hidden'}>{p.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{p.vendorHead}</th>
            {KEY_NAMES.map((k) => (
              <th scope="col" key={k}>
                {p.keyNames[k]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {p.vendors.map((v) => (
            <tr key={v.id}>
              <th scope="row">{v.own ? `${v.name} (${p.own})` : v.name}</th>
              {v.present ? (
                KEY_NAMES.map((k) => {
                  const at = v.keys.find((x) => x.key === k);
                  return (
                    <td key={k} data-place={at?.place}>
                      {at ? `${p.placeNames[at.place]}${more(at)}` : '—'}
                    </td>
                  );
                })
              ) : (
                <td colSpan={4}>{p.gone}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
