/** The conditions that a level may set: one entry a word. */
import type { VendorId } from '../../ids.ts';
import type { GameState } from '../../state.ts';
import { readingBy, wordIn } from '../table.ts';
import { type AuthorityConditions, authorityConditions } from './authorities.ts';
import type { ConditionEntries, ConditionEntry } from './entry.ts';
import { type LogicConditions, logicConditions } from './logic.ts';
import { type NightConditions, nightConditions } from './nights.ts';
import { type PolicyConditions, policyConditions } from './policy.ts';
import { type RunConditions, runConditions } from './run.ts';
import { type VendorConditions, vendorConditions } from './vendors.ts';

/** What stands in each word. */
export interface ConditionShapes
  extends LogicConditions,
    RunConditions,
    PolicyConditions,
    VendorConditions,
    AuthorityConditions,
    NightConditions {}

export type ConditionWord = keyof ConditionShapes;

/** True or false of a state. */
export type Condition = ConditionShapes[ConditionWord];

const ENTRIES: ConditionEntries<ConditionShapes> = {
  ...logicConditions,
  ...runConditions,
  ...policyConditions,
  ...vendorConditions,
  ...authorityConditions,
  ...nightConditions,
};

export const CONDITIONS = Object.keys(ENTRIES) as readonly ConditionWord[];

/** Which word a condition is. */
export const conditionWord = (condition: Condition): ConditionWord => wordIn(CONDITIONS, condition);

/** Makes one function of a table with one reader for each condition word. */
export const readConditions = readingBy<ConditionShapes>(conditionWord);

const entryOf = (c: Condition) => ENTRIES[conditionWord(c)] as ConditionEntry<Condition>;

/** Does a condition hold? `sender` is the vendor a letter came from. */
export const holds = (s: GameState, c: Condition, sender: VendorId | null = null): boolean =>
  entryOf(c).holds(c, s, sender, (inner) => holds(s, inner, sender));

/** How hard a condition is to keep as a mandate for one who plays with care: 0 = easily, 5 = hardly. */
export const hardnessOf = (c: Condition): number => entryOf(c).hardness(c, hardnessOf);

export type {
  AuthorityConditions,
  LogicConditions,
  NightConditions,
  PolicyConditions,
  RunConditions,
  VendorConditions,
};
