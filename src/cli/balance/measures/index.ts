/** All measures, in the order of the page. A new one: a file beside this one, and a line here. */
import { authorities } from './authorities.ts';
import { bite } from './bite.ts';
import { contextSwing } from './contextSwing.ts';
import { fixedList } from './fixedList.ts';
import { buildGap, letters, mandate, nights, teams } from './gaps.ts';
import { habits } from './habits.ts';
import { knowledge } from './knowledge.ts';
import { matters } from './matters.ts';
import type { Measure } from './measure.ts';
import { openLate } from './openLate.ts';
import { questioners } from './questioners.ts';
import { rates } from './rates.ts';
import { readingTime } from './readingTime.ts';
import { receipts } from './receipts.ts';
import { roads } from './roads.ts';
import { routineGap } from './routineGap.ts';
import { search } from './search.ts';
import { spread } from './spread.ts';
import { twoRisks } from './twoRisks.ts';
import { vendorMoves } from './vendorMoves.ts';

export const MEASURES: readonly Measure[] = [
  rates,
  roads,
  routineGap,
  buildGap,
  nights,
  letters,
  mandate,
  knowledge,
  teams,
  habits,
  questioners,
  bite,
  authorities,
  vendorMoves,
  receipts,
  readingTime,
  matters,
  fixedList,
  openLate,
  twoRisks,
  spread,
  search,
  contextSwing,
];
