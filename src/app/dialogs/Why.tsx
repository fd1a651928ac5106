import { ReceiptList } from '../../parts/meters/ReceiptList.tsx';
import { whyProps } from '../../parts/meters/receipts.ts';
import type { GameState, MeterId } from '../../sim/index.ts';
import { useText } from '../text.ts';

/** Why a meter stands where it stands: start + every dated cause = now, to the point. */
export function Why({ s, meter }: { s: GameState; meter: MeterId }) {
  const text = useText();
  return (
    <>
      <p>{text.say(`meter.${meter}.line`)}</p>
      <ReceiptList {...whyProps(text, s, meter)} />
    </>
  );
}
