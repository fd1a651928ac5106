import { type DeviceState, StateMark } from '../drawing/Icon.tsx';
import { Figures } from './Figures.tsx';

export interface RegionTableProps {
  caption: string;
  regionHead: string;
  states: readonly { state: DeviceState; label: string }[];
  rows: readonly {
    id: string;
    name: string;
    cells: readonly string[];
    note?: string | undefined;
  }[];
  /** Why there is no map: then everybody sees the table. Null: it is for screen readers. */
  noMap: string | null;
}

/** The map as a table: regions by state. The whole Watch can be played with it. */
export function RegionTable(p: RegionTableProps) {
  return (
    <div
      class={p.noMap === null ? 'visually-hidden' : 'region-table'}
      {...(p.noMap === null ? {} : { tabIndex: 0, role: 'region', 'aria-label': p.caption })}
    >
      {p.noMap && <p class="region-no-map">{p.noMap}</p>}
      <table>
        <caption>{p.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{p.regionHead}</th>
            {p.states.map((s) => (
              <th scope="col" key={s.state}>
                <span class="region-head">
                  <StateMark state={s.state} /> {s.label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {p.rows.map((r) => (
            <tr key={r.id}>
              <th scope="row">
                {r.name}
                {r.note && <small> {r.note}</small>}
              </th>
              {r.cells.map((c, i) => (
                <td key={i} data-none={c === '0'}>
                  <Figures text={c} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
