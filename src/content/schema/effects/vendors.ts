import type { VendorEffects } from '../../../sim/index.ts';
import { key, vendorRef, yesNo } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { by } from '../mentions.ts';
import { type EffectSchemas, word } from './word.ts';

export const vendorEffects: EffectSchemas<VendorEffects> = {
  trust: word({ trust: vendorRef, by: by(60, "Change of this vendor's trust.") }),
  trustAll: word({ trustAll: by(60, "Change of every outside vendor's trust.") }),
  readiness: word({ readiness: vendorRef, by: by(100, 'Change of readiness.') }),
  moveKey: word({
    moveKey: key,
    vendor: vendorRef,
    out: yesNo('true = out of ring 0, false = back into it.'),
  }),
  audit: word({ audit: vendorRef }),
};

export const vendorEffectDocs: Docs<VendorEffects> = {
  trust: [{ trust: { the: 'largest' }, by: 5 }, "moves a vendor's trust"],
  trustAll: [{ trustAll: -3 }, "moves every outside vendor's trust"],
  readiness: [{ readiness: { the: 'own' }, by: 8 }, 'moves how ready a vendor is to leave ring 0'],
  moveKey: [
    { moveKey: 'see', vendor: { the: 'largest' }, out: true },
    'a key sets out and arrives a quarter later (`false`: back into ring 0)',
  ],
  audit: [{ audit: { the: 'largest' } }, 'the player learns how good a vendor is'],
};
