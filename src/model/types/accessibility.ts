import type { SuccessCriterion } from '../../tables/describe/success-criteria.ts';

/** What a page of test results tells: only what was tested is told as tested. */
export interface AccessibilityStatement {
  /** Whether any test is recorded at all. */
  isTested: boolean;
  /** Every item of a statement, in order; no lines where nothing is recorded. */
  items: { name: string; lines: string[] }[];
  criteria: CriterionResult[];
  /** 「適合30件・不適合2件・未実施24件」 */
  summary: string;
}

/** A success criterion and how the site met it. */
export interface CriterionResult {
  criterion: SuccessCriterion;
  /** 「適用」 or 「非適用」; null where it was not tested. */
  applies: string | null;
  /** 「適合」, 「不適合」 or 「未実施」 */
  result: string;
  note: string | null;
}
