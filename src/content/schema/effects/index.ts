/** How effects stand in a file: one strict object a word. */
import * as z from 'zod/mini';
import { type Effect, type EffectShapes, effectWord } from '../../../sim/index.ts';
import type { Docs } from '../doc.ts';
import { type Mentioned, mentionsIn } from '../mentions.ts';
import { outsideEffectDocs, outsideEffects } from './outside.ts';
import { policyEffectDocs, policyEffects } from './policy.ts';
import { runEffectDocs, runEffects } from './run.ts';
import { vendorEffectDocs, vendorEffects } from './vendors.ts';
import type { EffectSchemas } from './word.ts';

const SCHEMAS: EffectSchemas<EffectShapes> = {
  ...runEffects,
  ...vendorEffects,
  ...policyEffects,
  ...outsideEffects,
};

/** For docs/level-format.md. */
export const EFFECT_DOCS: Docs<EffectShapes> = {
  ...runEffectDocs,
  ...vendorEffectDocs,
  ...policyEffectDocs,
  ...outsideEffectDocs,
};

export const effect: z.ZodMiniType<Effect> = z
  .union(Object.values(SCHEMAS).map(({ schema }) => schema))
  .register(z.globalRegistry, {
    id: 'effect',
    description: 'One change of the run: one word of the list in docs/level-format.md.',
  });

/** What of this kind an effect speaks of, and in which of its fields. */
export const mentionsOf = <Kind extends Mentioned>(kind: Kind, it: Effect) =>
  mentionsIn(kind, it, SCHEMAS[effectWord(it)].fields);
