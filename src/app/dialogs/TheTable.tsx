/** Who is at the table: vendors, authorities and attackers, with what they want and why. */
import { useState } from 'preact/hooks';
import { Tabs } from '../../parts/controls/Tabs.tsx';
import type { GameState } from '../../sim/index.ts';
import { useText } from '../text.ts';
import { Authorities } from './table/Authorities.tsx';
import { Threats } from './table/Threats.tsx';
import { Vendors } from './table/Vendors.tsx';

export const SIDES = ['vendors', 'authorities', 'threats'] as const;
export type TableSide = (typeof SIDES)[number];

export function TheTable({ s, side }: { s: GameState; side: TableSide }) {
  const text = useText();
  const [now, show] = useState(side);
  return (
    <div class="the-table">
      <Tabs
        label={text.say('screens.table.title')}
        tabs={SIDES.map((id) => ({ id, name: text.say(`screens.table.${id}`) }))}
        now={now}
        panel="table-side"
        onChoose={show}
      />
      <div id="table-side" role="tabpanel" aria-labelledby={`tab-${now}`}>
        {now === 'vendors' && <Vendors s={s} />}
        {now === 'authorities' && <Authorities s={s} />}
        {now === 'threats' && <Threats s={s} />}
      </div>
    </div>
  );
}
