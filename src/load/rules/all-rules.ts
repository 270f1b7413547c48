import { checkCells } from '../read/cells.ts';
import type { RawInput } from '../read/input.ts';
import type { Repairs } from '../repair/find-repairs.ts';
import type { Problem } from '../report/problem.ts';
import { checkAbolishedDivision } from './contradictions/abolished-division.ts';
import { checkAccessibilityTest } from './relations/accessibility-test.ts';
import { checkAfterEnd } from './contradictions/after-end.ts';
import { checkAsOfYear } from './files/as-of-year.ts';
import { checkCodeName } from './relations/code-name.ts';
import { checkChangeTarget } from './contradictions/change-target.ts';
import { checkControlCharacter } from './cells/control-character.ts';
import { checkDirection } from './contradictions/direction.ts';
import { checkEffectFigures } from './contradictions/effect-figures.ts';
import { checkFutureDate } from './contradictions/future-date.ts';
import { checkEffectOwner } from './plan/effect-owner.ts';
import { checkGradeScale } from './plan/grade-scale.ts';
import { checkHeader } from './files/header.ts';
import { checkIndicatorOwner } from './plan/indicator-owner.ts';
import { checkInferredNote } from './cells/inferred-note.ts';
import { checkLabelValue } from './contradictions/label-value.ts';
import { checkLabelWords } from './contradictions/label-words.ts';
import { checkLength } from './cells/length.ts';
import { checkMeaning } from './cells/meaning.ts';
import { checkLocalGovernmentCode } from './cells/local-government-code.ts';
import { checkLostLetters } from './contradictions/lost-letters.ts';
import { checkOddFigures } from './contradictions/odd-figures.ts';
import { checkPercentScale } from './contradictions/percent-scale.ts';
import { checkPhasePattern } from './plan/phase-pattern.ts';
import { checkPictureLetter } from './contradictions/picture-letter.ts';
import { checkPlanFolders } from './files/plan-folders.ts';
import { checkPublicFile } from './files/public-file.ts';
import { checkProseCharacter } from './prose/prose-character.ts';
import { checkProseComponent } from './prose/prose-component.ts';
import { checkProseLink } from './prose/prose-link.ts';
import { checkProseMarkdown } from './prose/prose-markdown.ts';
import { checkProsePlace } from './prose/prose-place.ts';
import { checkReferenceCircle } from './relations/reference-circle.ts';
import { checkReference } from './relations/reference.ts';
import { checkRequired } from './cells/required.ts';
import { checkSameSummary } from './plan/same-summary.ts';
import { checkSameResult } from './contradictions/same-result.ts';
import { checkSameUnit } from './contradictions/same-unit.ts';
import { checkScheduleMonths } from './plan/schedule-months.ts';
import { checkScheduleYears } from './plan/schedule-years.ts';
import { checkSiteSettings } from './files/site-settings.ts';
import { checkStageFollows } from './plan/stage-follows.ts';
import { checkStageAction } from './contradictions/stage-action.ts';
import { checkStageOrder } from './plan/stage-order.ts';
import { checkStateConflict } from './contradictions/state-conflict.ts';
import { checkStateLabel } from './contradictions/state-label.ts';
import { checkStrayWords } from './contradictions/stray-words.ts';
import { checkSynonymGroups } from './relations/synonym-group.ts';
import { checkTargetKind } from './plan/target-kind.ts';
import { checkUniqueKey } from './relations/unique-key.ts';
import { checkValueYear } from './plan/value-year.ts';
import { checkWithdrawalKey } from './relations/withdrawal-key.ts';
import { checkYearOfFacts } from './contradictions/year-of-facts.ts';
import { checkYearOrder } from './plan/year-order.ts';

/** A rule looks at the whole input and returns everything it finds wrong. */
export type Check = (input: RawInput) => Problem[];

/** Judges each cell for itself as it is written, and asks for what is blank even where other cells fill it. */
export function checkWrittenCells(
  written: RawInput,
  filled: RawInput,
  repairs: Repairs,
): Problem[] {
  const ofEach = [checkMeaning(repairs), checkControlCharacter, checkLength];
  return [...checkRequired(filled), ...checkCells(written, ofEach)];
}

/** Every rule that compares: they look at the folder as it was meant. Encoding, row shape, file names and prose syntax are found while reading. */
export const checks: readonly Check[] = [
  checkPlanFolders,
  checkSiteSettings,
  checkAsOfYear,
  checkHeader,
  checkUniqueKey,
  checkCodeName,
  checkReference,
  checkReferenceCircle,
  checkScheduleYears,
  checkScheduleMonths,
  checkYearOrder,
  checkStageOrder,
  checkStageFollows,
  checkPhasePattern,
  checkInferredNote,
  checkIndicatorOwner,
  checkTargetKind,
  checkValueYear,
  checkGradeScale,
  checkEffectOwner,
  checkWithdrawalKey,
  checkChangeTarget,
  checkSameSummary,
  checkSynonymGroups,
  checkLocalGovernmentCode,
  checkPublicFile,
  checkAccessibilityTest,
  checkProsePlace,
  checkProseComponent,
  checkProseMarkdown,
  checkProseLink,
  checkProseCharacter,
];

/** What contradicts itself and may yet be right: printed as a warning with both places, it stops nothing. */
export const warningChecks: readonly Check[] = [
  checkLabelValue,
  checkLabelWords,
  checkPercentScale,
  checkDirection,
  checkOddFigures,
  checkEffectFigures,
  checkYearOfFacts,
  checkFutureDate,
  checkStateConflict,
  checkStateLabel,
  checkAfterEnd,
  checkAbolishedDivision,
  checkStageAction,
  checkSameUnit,
  checkSameResult,
  checkLostLetters,
  checkStrayWords,
  checkPictureLetter,
];
