import type { RawInput } from '../input.ts';
import type { Problem } from '../problem.ts';
import { checkAccessibilityTest } from './accessibility-test.ts';
import { checkAsOfYear } from './as-of-year.ts';
import { checkCodeList } from './code-list.ts';
import { checkControlCharacter } from './control-character.ts';
import { checkHalfTranslatedNumber } from './half-translated-number.ts';
import { checkHeader } from './header.ts';
import { checkIndicatorOwner } from './indicator-owner.ts';
import { checkInferredNote } from './inferred-note.ts';
import { checkLength } from './length.ts';
import { checkLocalGovernmentCode } from './local-government-code.ts';
import { checkPhasePattern } from './phase-pattern.ts';
import { checkPlanFolders } from './plan-folders.ts';
import { checkProseComponent } from './prose-component.ts';
import { checkProsePlace } from './prose-place.ts';
import { checkReference } from './reference.ts';
import { checkRequired } from './required.ts';
import { checkSameSummary } from './same-summary.ts';
import { checkScheduleYears } from './schedule-years.ts';
import { checkSiteSettings } from './site-settings.ts';
import { checkSpreadsheetDamage } from './spreadsheet-damage.ts';
import { checkStageOrder } from './stage-order.ts';
import { checkSynonymGroups } from './synonym-group.ts';
import { checkTargetKind } from './target-kind.ts';
import { checkType } from './type.ts';
import { checkUniqueKey } from './unique-key.ts';
import { checkValueYear } from './value-year.ts';
import { checkWhiteSpace } from './white-space.ts';
import { checkWithdrawalKey } from './withdrawal-key.ts';
import { checkYearOrder } from './year-order.ts';

/** A rule looks at the whole input and returns everything it finds wrong. */
export type Check = (input: RawInput) => Problem[];

/** Every rule; encoding, row shape, file names and prose syntax are found while reading. */
export const checks: readonly Check[] = [
  checkPlanFolders,
  checkSiteSettings,
  checkAsOfYear,
  checkHeader,
  checkRequired,
  checkType,
  checkHalfTranslatedNumber,
  checkSpreadsheetDamage,
  checkCodeList,
  checkUniqueKey,
  checkReference,
  checkScheduleYears,
  checkYearOrder,
  checkStageOrder,
  checkPhasePattern,
  checkWhiteSpace,
  checkControlCharacter,
  checkInferredNote,
  checkIndicatorOwner,
  checkTargetKind,
  checkValueYear,
  checkWithdrawalKey,
  checkLength,
  checkSameSummary,
  checkSynonymGroups,
  checkLocalGovernmentCode,
  checkAccessibilityTest,
  checkProsePlace,
  checkProseComponent,
];
